/**
 * What to import for a source file at a start: the bundle of it that was made at install
 * (`makeBundle.js`), unless a source has changed since, else the source itself. One file is read in
 * four fifths of the time of eight hundred. JavaScript, because a start reads it before all else.
 */
import { readFileSync, statSync } from 'node:fs'

export const ROOT = new URL('../../', import.meta.url)
export const BUNDLE = new URL('node_modules/.cache/kb-triage/', ROOT)

/**
 * @param {string} file seen from the root, as './index.ts'
 * @param {{ root: URL, bundle: URL }} folders
 * @returns {string} the URL to import
 */
export function entryOf(file, { root, bundle } = { root: ROOT, bundle: BUNDLE }) {
  const source = new URL(file, root).href
  try {
    const made = JSON.parse(readFileSync(new URL('manifest.json', bundle), 'utf8'))
    const entry = made.entries[file]
    if (entry === undefined || !isStill(made, root)) return source
    return new URL(entry, bundle).href
  } catch {
    // no bundle, or a source of it is gone
    return source
  }
}

/**
 * Whether all that something was made of is as it was then, and where it was.
 * @param {{ root: string, sources: readonly (readonly [path: string, size: number, second: number])[] }} made
 * @param {URL} root
 * @throws where a source is gone
 */
export function isStill(made, root) {
  if (made.root !== root.href) return false
  return made.sources.every(([path, size, second]) => {
    const now = statSync(new URL(path, root))
    return now.size === size && secondOf(now) === second
  })
}

/** When a file was written, in whole seconds since 1970: the layers of an image keep no more. */
export function secondOf({ mtimeMs }) {
  return Math.floor(mtimeMs / 1000)
}
