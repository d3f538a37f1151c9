import { readdirSync, readFileSync } from 'node:fs'
import type { IntentName } from '../intent.ts'
import { TALK_ACTS, type TalkAct } from '../talk/talkAct.ts'
import { type TalkExample, talkWords } from '../talk/talkModel.ts'
import type { Example } from './readExamples.ts'

const OF_NOTHING = 'tells.txt'

/**
 * The examples of a folder: a file for each act of talk and one of sentences that tell of a
 * problem; a sentence on each line, '#' before a remark.
 * @throws Error with file and remedy when a file is named after no act
 */
export function readTalk(folder: URL): readonly TalkExample[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap(file => {
      const act = TALK_ACTS.find(name => `${name}.txt` === file) ?? null
      if (act === null && file !== OF_NOTHING)
        throw new Error(
          `${file}: no act of talk has this name; the names are ${TALK_ACTS.join(', ')}, and ` +
            `${OF_NOTHING} for sentences that tell of a problem`
        )
      return readFileSync(new URL(file, folder), 'utf8')
        .split(/\r?\n/)
        .filter(line => line.trim() !== '' && !line.startsWith('#'))
        .map(line => ({ words: talkWords(line), act }))
    })
}

/** What the examples of an intent do behind an answer; the other intents are of no use here. */
const ACT_OF_INTENT: Readonly<Partial<Record<IntentName, TalkAct | null>>> = {
  solved: 'solved',
  'not-solved': 'not-solved',
  person: 'person',
  thanks: 'courtesy',
  goodbye: 'courtesy',
  'dont-know': 'dont-know',
  problem: null,
  'mail-problem': null
}

/** The examples of intents that are examples of acts, too. */
export function ofIntents(examples: readonly Example[]): readonly TalkExample[] {
  return examples.flatMap(({ words, intent }) => {
    const act = intent === null ? undefined : ACT_OF_INTENT[intent]
    return act === undefined ? [] : [{ words, act }]
  })
}
