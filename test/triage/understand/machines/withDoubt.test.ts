import assert from 'node:assert/strict'
import { openKnowledge } from '../../../../knowledge/articles/openKnowledge.ts'
import { triage } from '../../../../triage/triage.ts'
import { nameStep } from '../../../parts/transcripts/transcript.ts'

const knowledge = openKnowledge(
  new URL('../../../../knowledge/articles/texts', import.meta.url).pathname
)

const SAYS_ALL = 'already-fixed Q303283'
const ASKS = 'ask service-pack'

/** What is told of the level of a machine whose mail stalls, and what it leads to. */
const TOLD: readonly (readonly [told: string, step: string])[] = [
  ['w2k sp4', SAYS_ALL],
  ['event 2086 / windows 2000 / sp4', SAYS_ALL],
  ['serveur windows 2000 sp3', SAYS_ALL],
  ['exchange has sp2, windows 2000 is at sp4', SAYS_ALL],
  ["my boss says it is windows 2000 and that sp3 is on it. i don't know", ASKS],
  ['w2k sp3? or is it exchange that needs it', ASKS],
  ['auf dem testserver (w2k, sp4) ist alles gut', ASKS]
]

describe('a level that leads to "you already have this fix"', () => {
  for (const [told, step] of TOLD)
    it(`${told} → ${step}`, () => {
      const answer = triage(knowledge, `pop3 and imap4 hang after a while. ${told}`)
      assert.equal(nameStep(answer.step), step)
      if (step === ASKS) assert.equal(answer.facts.servicePack, null)
      assert.ok(!('isDoubtful' in answer.facts))
    })
})
