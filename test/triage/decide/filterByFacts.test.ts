import assert from 'node:assert/strict'
import { triage } from '../../../triage/triage.ts'
import { nameStep } from '../../parts/transcripts/transcript.ts'
import { type Found, foundKnowledge } from '../../parts/written/foundKnowledge.ts'

const PASTE = 'Event ID: 8720\nSource: GannetLink\nDescription: The gannet link was cut.\n'
const OF_VERSION: Found = {
  id: 'Q970001',
  title: 'Gannet Link Is Cut by Large Letters',
  product: 'Microsoft Exchange Server, version 5.5',
  symptoms: PASTE,
  found: { score: 0.99, agreement: 'exact' }
}
const OF_LEVEL: Found = {
  ...OF_VERSION,
  id: 'Q970002',
  title: 'Gannet Link Is Cut by Blanks',
  product: 'Microsoft Exchange Server, version 5.5 SP3',
  found: { score: 0.98, agreement: 'exact' }
}

describe('articles that fit as well, beside what is known', () => {
  for (const [said, step] of [
    ['exchange 5.5 SP3', 'show-article Q970002'],
    ['exchange 5.5', 'show-article Q970001']
  ] as const)
    it(`of the very level that they have: ${said} → ${step}`, () => {
      const { step: is, message } = triage(foundKnowledge([OF_VERSION, OF_LEVEL]), PASTE + said)
      assert.equal(nameStep(is), step, message)
    })
})
