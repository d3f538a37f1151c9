import { readdirSync, readFileSync } from 'node:fs'

/** A sentence and the label it should get; null: it wants nothing of us. */
export type Said = { readonly words: string; readonly label: string | null }

const FOLDER = new URL('../../knowledge/language/heldBack/', import.meta.url)

/**
 * The sentences that no model is trained on: a file for each intent, and `background.txt` for those
 * of none.
 */
export function readHeldBack(): readonly Said[] {
  return readdirSync(FOLDER)
    .toSorted()
    .flatMap(file => {
      const label = file === 'background.txt' ? null : file.replace(/\.txt$/, '')
      return readFileSync(new URL(file, FOLDER), 'utf8')
        .split('\n')
        .filter(words => words !== '')
        .map(words => ({ words, label }))
    })
}
