/**
 * What Node is given to go on from the snapshot of a command (`makeSnapshot.js`), where there is one
 * of these sources and of this Node. JavaScript, because a start reads it before all else.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cachedDataVersionTag } from 'node:v8'
import { COMPILE_ONCE } from './compileOnce.js'
import { BUNDLE, isStill, ROOT } from './entryOf.js'

/**
 * @param {string} file seen from the root, as './channels/terminal/triageCommand.ts'
 * @param {{ root: URL, bundle: URL }} folders
 * @returns {readonly string[] | null} the arguments before those of the command
 */
export function snapshotOf(file, { root, bundle } = { root: ROOT, bundle: BUNDLE }) {
  try {
    const made = JSON.parse(readFileSync(new URL('snapshot.json', bundle), 'utf8'))
    if (made.entry !== file || made.node !== nodeOfSnapshots() || !isStill(made, root)) return null
    return argumentsFor(new URL('snapshot.blob', bundle))
  } catch {
    // no snapshot, or a source of it is gone
    return null
  }
}

/** Node reads no snapshot of another version, of other flags or of a processor with other features. */
export function nodeOfSnapshots() {
  return `${process.version} ${process.arch} ${process.platform} ${cachedDataVersionTag()}`
}

/** @param {URL} blob */
export function argumentsFor(blob) {
  return [COMPILE_ONCE, '--snapshot-blob', fileURLToPath(blob)]
}
