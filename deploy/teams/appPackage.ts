import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import packageFile from '../../package.json' with { type: 'json' }

/** The icons by their names in the package; the coloured one is that of the service's pages. */
const ICONS = {
  'color.png': '../../channels/widget/pages/icon.png',
  'outline.png': 'outline.png'
} as const
/** Entries carry one fixed day, so that the same settings give the same bytes. */
const DAY = new Date('2026-01-01T00:00:00')

export type Filled = {
  readonly appId: string
  readonly host: string
  readonly helpdesk: string | null
  /** whose app it is, as Teams shows it; left out: KB Triage */
  readonly publisher?: string | undefined
  /** of the package, '1.2.3'; left out: that of the service */
  readonly version?: string | undefined
}

/** A manifest of this folder with what it leaves open filled in. */
export function fillManifest(file: string, settings: Filled): string {
  const { appId, host, helpdesk, publisher = 'KB Triage', version = packageFile.version } = settings
  return beside(file)
    .toString('utf8')
    .replaceAll(placeholder('VERSION'), version)
    .replaceAll(`"${placeholder('PUBLISHER')}"`, JSON.stringify(publisher))
    .replaceAll(
      `"${placeholder('HELPDESK')}"`,
      JSON.stringify(helpdesk === null ? `https://${host}` : new URL(helpdesk).href)
    )
    .replaceAll(placeholder('APP_ID'), appId.toLowerCase())
    .replaceAll(placeholder('URL'), `https://${host}`)
    .replaceAll(placeholder('HOST'), host)
}

/** Files as text and the icons in one zip. */
export function zipPackage(files: Readonly<Record<string, string>>): Uint8Array {
  const icons = Object.entries(ICONS).map(([name, file]): [string, Uint8Array] => [
    name,
    beside(file)
  ])
  const texts = Object.entries(files).map(([name, text]): [string, Uint8Array] => [
    name,
    Buffer.from(text)
  ])
  const entries = [...texts, ...icons].map(([name, bytes]) => [
    name,
    [new Uint8Array(bytes), { mtime: DAY }]
  ])
  return zipSync(Object.fromEntries(entries))
}

function beside(file: string): Buffer {
  return readFileSync(new URL(file, import.meta.url))
}

/** How the manifest names what is filled in: 'HOST' → '${HOST}' */
function placeholder(name: string): string {
  return `$\{${name}}`
}
