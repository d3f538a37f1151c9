import { createHash } from 'node:crypto'
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest'
import { type Filled, fillManifest, zipPackage } from '../appPackage.ts'
import type { AppPackage } from '../buildPackage.ts'
import { buildPlugin, type PluginSettings } from './buildPlugin.ts'
import { DECLARATIVE_AGENT } from './declarativeAgent.ts'

export type DeclarativeSettings = PluginSettings & Omit<Filled, 'appId' | 'host'>

/**
 * The app package of a declarative agent of Microsoft 365 Copilot: Copilot's own model asks `/mcp`.
 * No bot and no registration is needed.
 */
export async function buildDeclarativePackage(settings: DeclarativeSettings): Promise<AppPackage> {
  const appId = appIdOf(settings.host)
  const manifestText = fillManifest('declarative/manifest.json', { ...settings, appId })
  const manifest = JSON.parse(manifestText) as TeamsManifest
  const plugin = buildPlugin(settings)
  const checked = [
    await AppManifestUtils.validateAgainstSchema(manifest),
    await AppManifestUtils.validateAgainstSchema(DECLARATIVE_AGENT as never),
    await AppManifestUtils.validateAgainstSchema(plugin as never)
  ]
  const zip = zipPackage({
    'manifest.json': manifestText,
    'declarativeAgent.json': JSON.stringify(DECLARATIVE_AGENT, null, 2),
    'plugin.json': JSON.stringify(plugin, null, 2)
  })
  return { zip, manifest, errors: checked.flat() }
}

/**
 * The id of the app, the same for the same host: a package that is built again is an update.
 * Source: RFC 9562, 5.8, version 8.
 */
function appIdOf(host: string): string {
  const hex = createHash('sha256').update(`kb-triage/${host.toLowerCase()}`).digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32)
  ].join('-')
}
