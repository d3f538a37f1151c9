import { readdirSync, readFileSync } from 'node:fs'
import { INTENTS, type IntentName } from '../intent.ts'
import { normalizeText } from '../words/normalizeText.ts'

/** One sentence and what it is an example of; null: of nothing. */
export type Example = { readonly words: string; readonly intent: IntentName | null }

const OF_NOTHING = 'background.txt'

/**
 * The examples of a folder: a file for each intent and one of sentences that mean nothing to us; a
 * sentence on each line, '#' before a remark.
 * @throws Error with file and remedy when a file is named after no intent
 */
export function readExamples(folder: URL): readonly Example[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .toSorted()
    .flatMap(file => {
      const intent = INTENTS.find(name => `${name}.txt` === file) ?? null
      if (intent === null && file !== OF_NOTHING)
        throw new Error(
          `${file}: no intent has this name; the names are ${INTENTS.join(', ')}, and ` +
            `${OF_NOTHING} for sentences of none`
        )
      return readFileSync(new URL(file, folder), 'utf8')
        .split(/\r?\n/)
        .map(normalizeText)
        .filter(words => words !== '' && !words.startsWith('#'))
        .map(words => ({ words, intent }))
    })
}
