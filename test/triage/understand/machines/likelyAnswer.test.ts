import assert from 'node:assert/strict'
import { learn, NOTHING_KNOWN } from '../../../../triage/understand/facts.ts'
import { recognizeMessage } from '../../../../triage/understand/recognizeMessage.ts'

/** What is said to the question which service pack is in, and what is known then; null: nothing. */
const ANSWERS: readonly (readonly [said: string, servicePack: number | null])[] = [
  ['sp2', 2],
  ['it has sp3 now', 3],
  ['winver shows service pack 4', 4],
  ['there is a cd here labelled service pack 4, should i use it', null],
  ['our consultant claims sp4 has a memory leak', null],
  ['tonight i install service pack 3', null],
  ['copying service pack 3 over the wire now, slow', null],
  ['on usenet they blame sp4', null],
  ["they didn't let me put sp4 on", null],
  ['hanging since an hour at finishing, the sp4 thing', null]
]

describe('the service pack that an answer tells', () => {
  for (const [said, servicePack] of ANSWERS)
    it(`${said} → ${servicePack ?? 'not known'}`, () => {
      const facts = learn(
        { ...NOTHING_KNOWN, product: 'Windows 2000' },
        recognizeMessage(said),
        'service-pack'
      )
      assert.equal(facts.servicePack, servicePack)
    })
})
