import assert from 'node:assert/strict'
import { directQuestion } from '../../../triage/understand/directQuestion.ts'

/** What somebody asks to be told, and the question it is; null: none. */
const CASES: readonly (readonly [said: string, question: string | null])[] = [
  ['kindly confirm whether it needs a restart', 'does it need a restart?'],
  ['kindly confirm whether in SP2 it is solved', 'is it solved in SP2?'],
  ['please tell me if sp3 fixes it', 'does sp3 fix it?'],
  ['let me know what I have to do.', 'what do I have to do?'],
  ['can you tell me what a service pack is?', 'what a service pack is?'],
  ['just tell us how we can see the version', 'how can we see the version?'],
  ['pls check if I need the CD', 'do I need the CD?'],
  ['please explain why', 'why?'],
  ['kindly tell on which basis you say that', 'on which basis you say that?'],
  ["I'd like to know why SP3 is too old", 'why SP3 is too old?'],
  ['May I know the price', null],
  ['tell me more', null],
  ['the clerk will tell me whether it works', null],
  ['check the log', null]
]

describe('a question that is asked to be answered', () => {
  for (const [said, question] of CASES)
    it(`${said} → ${question ?? 'none'}`, () => {
      assert.equal(directQuestion(said), question)
    })
})
