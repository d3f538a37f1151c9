import assert from 'node:assert/strict'
import { type MissingFact, missingFact } from '../../../triage/decide/missingFact.ts'
import { learn, NOTHING_KNOWN } from '../../../triage/understand/facts.ts'
import { recognizeMessage } from '../../../triage/understand/recognizeMessage.ts'

/** What is said, and what is asked for when nothing was found. */
const CASES: readonly (readonly [said: string, missing: MissingFact | null])[] = [
  ['it keeps crashing at startup', 'program'],
  ['access denied', 'program'],
  ['sql server does not start', 'message'],
  ['word 97 crashes', 'message'],
  ['sql server says "cannot allocate more memory"', null],
  ['smtp', 'happening'],
  ['groupwise', 'happening'],
  ['lotus notes connector', 'happening'],
  // enough was said
  ['word 97 prints a blank page behind each picture', null],
  ['I forgot my mailbox password', null],
  ['the report in the morning shows last week and nobody here can say why that is', 'program']
]

describe('what is missing', () => {
  for (const [said, missing] of CASES)
    it(`${said} → ${missing}`, () => {
      const heard = recognizeMessage(said)
      assert.equal(missingFact(heard, learn(NOTHING_KNOWN, heard, null)), missing)
    })
})
