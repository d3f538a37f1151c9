import { readFileSync } from 'node:fs'
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest'
import { zipSync } from 'fflate'
import packageFile from '../../package.json' with { type: 'json' }

export type PackageSettings = {
  /** MicrosoftAppId of the bot registration, a GUID */
  readonly appId: string
  /** public host name of the service, without a scheme */
  readonly host: string
  /** the helpdesk's own page, which Teams links to; null: the service's page */
  readonly helpdesk: string | null
}

const ICONS = ['color.png', 'outline.png'] as const
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i
/** Entries carry one fixed day, so that the same settings give the same bytes. */
const DAY = new Date('2026-01-01T00:00:00')

/** What is wrong with the settings, in one line; null when nothing is. */
export function checkSettings({ appId, host, helpdesk }: PackageSettings): string | null {
  if (!GUID.test(appId))
    return `--app-id wants the id of the bot registration, a GUID; this was ${JSON.stringify(appId.slice(0, 60))}.`
  if (helpdesk !== null && !(URL.canParse(helpdesk) && helpdesk.startsWith('https://')))
    return `--helpdesk wants an address that begins with https://; this was ${JSON.stringify(helpdesk.slice(0, 60))}.`
  if (HOST.test(host)) return null
  return `--host wants a public host name such as helpdesk.example.com; this was ${JSON.stringify(host.slice(0, 60))}.`
}

/**
 * The app package, manifest and icons in one zip, and what its own schema has against the manifest.
 */
export async function buildPackage(settings: PackageSettings): Promise<{
  readonly zip: Uint8Array
  readonly manifest: TeamsManifest
  readonly errors: readonly string[]
}> {
  const text = fill(beside('manifest.json').toString('utf8'), settings)
  const manifest = JSON.parse(text) as TeamsManifest
  const errors = await AppManifestUtils.validateAgainstSchema(manifest)
  const files = {
    'manifest.json': Buffer.from(text),
    ...Object.fromEntries(ICONS.map(icon => [icon, beside(icon)]))
  }
  return {
    zip: zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, bytes]) => [
          name,
          [new Uint8Array(bytes), { mtime: DAY }]
        ])
      )
    ),
    manifest,
    errors
  }
}

function fill(template: string, { appId, host, helpdesk }: PackageSettings): string {
  return template
    .replaceAll(placeholder('VERSION'), packageFile.version)
    .replaceAll(
      `"${placeholder('HELPDESK')}"`,
      JSON.stringify(helpdesk === null ? `https://${host}` : new URL(helpdesk).href)
    )
    .replaceAll(placeholder('APP_ID'), appId.toLowerCase())
    .replaceAll(placeholder('URL'), `https://${host}`)
    .replaceAll(placeholder('HOST'), host)
}

function beside(file: string): Buffer {
  return readFileSync(new URL(file, import.meta.url))
}

/** How the manifest names what is filled in: 'HOST' → '${HOST}' */
function placeholder(name: string): string {
  return `$\{${name}}`
}
