import assert from 'node:assert/strict'
import { triage } from '../../../triage/triage.ts'
import { nameStep } from '../../parts/transcripts/transcript.ts'
import { eventPaste } from '../../parts/written/eventPaste.ts'
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

const TEXT = 'An error occurred when converting the character parameter.'
const CONVERTING = `${eventPaste({ source: 'HeronBridge', id: 1512, description: TEXT })}\nExchange 5.5 here`

/** What documents the event, of a product that nobody named. */
const DOCUMENTING: Found = {
  id: 'Q930101',
  title: 'Characters of the Host Are Not Converted',
  product: 'Microsoft SNA Server version 4.0',
  symptoms: TEXT,
  found: { score: 0.99 }
}
const NEXT: Found = {
  id: 'Q930102',
  title: 'Error 1512 in the Console',
  product: 'Microsoft Exchange Server version 5.5',
  symptoms: TEXT
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

describe('articles that fit about as well, by what is known beside the event', () => {
  for (const [title, basis, step] of [
    ['one about what runs comes first', 'event', 'show-article Q930102'],
    ['one that only resembles the event never does', 'description', 'ask product']
  ] as const)
    it(title, () => {
      const next: Found = { ...NEXT, found: { score: 0.88, basis } }
      const { step: told, candidates } = triage(foundKnowledge([DOCUMENTING, next]), CONVERTING)
      assert.equal(nameStep(told), step)
      assert.equal(candidates[0]?.article, basis === 'event' ? 'Q930102' : 'Q930101')
    })
})

describe('what the helpdesk wrote, where a program is named that the archive has an article of', () => {
  for (const [product, first] of [
    ['All workplaces', 'HD-1'],
    ['Microsoft SNA Server version 3.0', 'Q930101']
  ] as const)
    it(`its own about ${product}: ${first} comes first`, () => {
      const found = { basis: 'description', event: null, agreement: null } as const
      const archived: Found = { ...DOCUMENTING, found: { ...found, score: 0.99 } }
      const own: Found = {
        ...archived,
        id: 'HD-1',
        product,
        found: { ...found, score: 0.95, own: true }
      }
      const words = `SNA Server 4.0: an error occurred when converting the character parameter`
      assert.equal(triage(foundKnowledge([archived, own]), words).candidates[0]?.article, first)
    })
})
