import assert from 'node:assert/strict'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { triage } from '../../../triage/triage.ts'
import { nameStep } from '../../parts/transcripts/transcript.ts'
import { type Found, foundKnowledge } from '../../parts/written/foundKnowledge.ts'
import { folderWith, type Written } from '../../parts/written/writtenArticles.ts'

const NT = 'Microsoft Windows NT Server version 4.0'
const EVENT =
  'The following event is logged:\n\n   Event ID: 6420\n   Source: TernQueue\n' +
  '   Description: The tern queue gave up on a notice that it could not address.'
const PASTE =
  'Event Source: TernQueue\nEvent ID: 6420\nComputer: BIRD1\n' +
  'Description: The tern queue gave up on a notice that it could not address.\n\n'

/** Two articles about one event, each of other circumstances. */
const TERNS: readonly Written[] = [
  {
    id: 'Q930001',
    title: 'Tern Queue Gives Up After Resubmitting',
    product: NT,
    symptoms: `When somebody presses the Resubmit button on a notice of a pigeonhole whose name ends with a blank, no second notice comes.\n\n${EVENT}`
  },
  {
    id: 'Q930002',
    title: 'Tern Queue Gives Up on Old Folders',
    product: NT,
    symptoms: `A letter stays in the incoming folder after the volume was full, and is delivered twice when the computer restarts.\n\n${EVENT}`
  }
]

/** The number of an event and some of its words, as somebody tells them: three articles have it. */
const MENTION = 'nt4: event 3310 AukService "the auk ended", and the replica is late'

const words = { basis: 'description', event: null, agreement: null } as const
const AUK: Found = {
  id: 'Q970001',
  title: 'Auk Service Ends',
  product: NT,
  symptoms:
    'The auk ends.\n\n   Event ID: 3310\n   Source: AukService\n   Description: The auk ended.'
}
const SAID = 'the auk list is empty after the second search in the evening, NT 4.0'

/** What is said, the chance by the words, and the step. */
const BY_WORDS: readonly (readonly [what: string, said: string, score: number, step: string])[] = [
  ['words that leave no doubt name an article', SAID, 0.93, 'show-article Q970001'],
  ['words that leave some offer it', SAID, 0.84, 'ask article'],
  [
    'the number of its event takes the doubt away',
    `3310 again. ${SAID}`,
    0.7,
    'show-article Q970001'
  ],
  [
    'an article about what is said to work is offered',
    'NT 4.0, the service ends properly, the auk list is empty after the second search',
    0.95,
    'ask article'
  ],
  [
    'an article about what is told without any trouble is offered',
    'The service ends at six in the evening, NT 4.0. The lists are not sorted any more',
    0.95,
    'ask article'
  ],
  [
    'what works beside it takes nothing from the article',
    'NT 4.0, printing is fine, the service ends each evening and the auk list is empty',
    0.95,
    'show-article Q970001'
  ],
  [
    'an article whose event is said not to be in the log is none',
    `${SAID}. There is no event 3310`,
    0.95,
    'hand-over no-article'
  ],
  ['a year is no number of an event', `since 2001 ${SAID}`, 0.7, 'ask article']
]

describe('finding by all that was said', () => {
  const terns = openKnowledge(folderWith(TERNS))
  after(() => terns.close())

  for (const [beside, article] of [
    ['somebody pressed resubmit on a notice, the pigeonhole ends with a blank. NT 4.0', 'Q930001'],
    ['the letter was in the incoming folder when the volume was full. NT 4.0', 'Q930002']
  ] as const)
    it(`of articles about one event takes the one with the circumstances: ${beside}`, () => {
      const { step, message } = triage(terns, `${PASTE}${beside}`)
      assert.equal(nameStep(step), `show-article ${article}`, message)
    })

  for (const [score, next, step] of [
    [0.84, 0.43, 'ask article'],
    [0.84, 0.1, 'show-article Q970001'],
    [0.95, 0.43, 'show-article Q970001'],
    [0.95, 0.94, 'ask article']
  ] as const)
    it(`an event that is only told of, at ${score} before ${next}: ${step}`, () => {
      const found = { agreement: 'exact' } as const
      const other = { ...AUK, id: 'Q970002', title: 'Auk Replica Ends' }
      const knowledge = foundKnowledge([
        { ...AUK, found: { ...found, score } },
        { ...other, found: { ...found, score: next } }
      ])
      assert.equal(nameStep(triage(knowledge, MENTION).step), step)
    })

  for (const [said, step] of [
    ['nt 4.0: the auk list is empty after a search', 'show-article Q970001'],
    ['nt 4.0: the list is empty after a search, we have no auks', 'ask article'],
    [
      'nt 4.0: the auk list is empty after a search. It is not "Auk Service Ends"',
      'hand-over no-article'
    ]
  ] as const)
    it(`what is said not to be there, or not to be it: ${said} → ${step}`, () => {
      const knowledge = foundKnowledge([{ ...AUK, found: { ...words, score: 0.95 } }])
      assert.equal(nameStep(triage(knowledge, said).step), step)
    })

  it('asks which of them it is where nothing else is said', () => {
    assert.equal(nameStep(triage(terns, `${PASTE}NT 4.0`).step), 'ask article')
  })

  for (const [what, said, score, step] of BY_WORDS)
    it(what, () => {
      const answer = triage(foundKnowledge([{ ...AUK, found: { ...words, score } }]), said)
      assert.equal(nameStep(answer.step), step, answer.message)
    })
})
