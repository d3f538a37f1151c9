import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest'
import { type Filled, fillManifest, zipPackage } from './appPackage.ts'
import { checkHost } from './checkHost.ts'

export type PackageSettings = Filled

export type AppPackage = {
  readonly zip: Uint8Array
  readonly manifest: TeamsManifest
  /** what their own schemas have against the files, a line each */
  readonly errors: readonly string[]
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What is wrong with the settings, in one line; null when nothing is. */
export function checkSettings({ appId, ...settings }: PackageSettings): string | null {
  if (!GUID.test(appId))
    return `--app-id wants the id of the bot registration, a GUID; this was ${JSON.stringify(appId.slice(0, 60))}.`
  return checkHost(settings)
}

/**
 * The app package of Teams and of Microsoft 365 Copilot, where the bot is an agent of its own:
 * manifest and icons in one zip.
 */
export async function buildPackage(settings: PackageSettings): Promise<AppPackage> {
  const text = fillManifest('manifest.json', settings)
  const manifest = JSON.parse(text) as TeamsManifest
  const errors = await AppManifestUtils.validateAgainstSchema(manifest)
  return { zip: zipPackage({ 'manifest.json': text }), manifest, errors }
}
