import assert from 'node:assert/strict'
import { openKnowledge } from '../../../../knowledge/articles/openKnowledge.ts'
import { type Case, NEW_CASE } from '../../../../triage/converse/case.ts'
import { converse } from '../../../../triage/converse/converse.ts'
import { interpret } from '../../../../triage/converse/interpret/interpret.ts'

const knowledge = openKnowledge(
  new URL('../../../../knowledge/articles/texts', import.meta.url).pathname
)

function saying(text: string): { text: string; attachment: boolean; returned: boolean } {
  return { text, attachment: false, returned: false }
}

function after(...messages: readonly string[]): Case {
  return messages.reduce<Case>(
    (known, text) => converse(knowledge, known, saying(text)).after,
    NEW_CASE
  )
}

const CASES = {
  'at the start': NEW_CASE,
  'while the product is asked': after('pop3 hangs'),
  'while the service pack is asked': after('pop3 hangs on windows 2000'),
  'after the advice': after('pop3 hangs, w2k sp2'),
  'with people': after('pop3 hangs, w2k sp2', 'talk to a person')
} as const

/** The same words do different things in different places. */
const SAID: readonly (readonly [where: keyof typeof CASES, text: string, does: string])[] = [
  ['at the start', '', 'nothing'],
  ['at the start', 'hello', 'greeting'],
  ['at the start', 'ok', 'ok'],
  ['at the start', 'pop3 hangs', 'describe'],
  ['at the start', 'event 2086', 'paste'],
  ['at the start', 'please look at this', 'attachment'],
  ['while the product is asked', 'windows 2000', 'answer'],
  ['while the product is asked', 'another', 'another'],
  ['while the product is asked', 'another problem: the fax is dead', 'describe'],
  ['while the product is asked', 'skip it', 'refuse'],
  ['while the product is asked', 'what do you mean?', 'explain'],
  ['while the product is asked', 'undo', 'undo'],
  ['while the service pack is asked', 'the latest one', 'latest'],
  ['while the service pack is asked', 'is sp3 ok?', 'question'],
  ['while the service pack is asked', 'sp3', 'answer'],
  ['after the advice', 'yes', 'did-it-help'],
  ['after the advice', 'ok', 'will-try'],
  ['after the advice', 'that fixed it', 'solved'],
  ['after the advice', 'it still hangs', 'not-solved'],
  ['after the advice', 'that is nonsense', 'reject'],
  ['after the advice', 'it only runs weekly', 'describe'],
  ['after the advice', 'what happens if I install sp4', 'question'],
  ['after the advice', 'can I read the whole article', 'show'],
  ['after the advice', 'never mind', 'drop'],
  ['after the advice', 'start over', 'restart'],
  ['with people', 'any news?', 'of-the-case'],
  ['with people', 'they can reach me at extension 12 after lunch', 'add']
]

describe('what a message does to a case', () => {
  for (const [where, text, does] of SAID)
    it(`${where}, "${text}" is ${does}`, () =>
      assert.equal(interpret(CASES[where], saying(text)).move.kind, does))
})
