import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export type SourceFolder = {
  readonly folder: string
  readonly root: URL
  readonly bundle: URL
  /** a file by its name, last written an hour ago where nothing else is said */
  readonly write: (name: string, text: string, at?: Date) => void
  readonly remove: () => void
}

const AN_HOUR_MS = 3_600_000

/** A folder of ES modules to make a bundle or a snapshot of. */
export function sourceFolder(): SourceFolder {
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-sources-'))
  const root = pathToFileURL(`${folder}/`)
  const anHourAgo = new Date(Date.now() - AN_HOUR_MS)
  function write(name: string, text: string, at = anHourAgo): void {
    writeFileSync(join(folder, name), text)
    utimesSync(join(folder, name), at, at)
  }
  write('package.json', '{ "type": "module" }')
  return {
    folder,
    root,
    bundle: new URL('bundle/', root),
    write,
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}
