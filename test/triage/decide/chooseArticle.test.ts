import assert from 'node:assert/strict'
import { NEW_CASE } from '../../../triage/converse/case.ts'
import { converse } from '../../../triage/converse/converse.ts'
import { triage } from '../../../triage/triage.ts'
import { nameStep } from '../../parts/transcripts/transcript.ts'
import { type Found, foundKnowledge } from '../../parts/written/foundKnowledge.ts'

const NT = 'Microsoft Windows NT Server version 4.0'
const PASTE =
  'Event Source: AukService\nEvent ID: 3310\nComputer: BIRD1\n' +
  'Description: The AUK_MASTER service ended without a reason.\nNT 4.0 SP4'
const TWO_EVENTS =
  'Event Source: AukService\nEvent ID: 3310\nDescription: The auk service ended.\n\n' +
  'Event Source: AukService\nEvent ID: 3311\nDescription: The auk service cannot be restarted.\n\nNT 4.0'
const WORDS = 'the dovekie list is empty after the second search in the evening, NT 4.0'

const AUK: Found = { id: 'Q970001', title: 'Auk Service Ends', product: NT, symptoms: 'It ends.' }
const OTHER: Found = {
  id: 'Q970002',
  title: 'Auk Replica Ends',
  product: NT,
  symptoms: 'So it is.'
}
const words = { basis: 'description', event: null, agreement: null } as const

/** What is said, what is found, the step, and what the message says. */
const CASES: readonly (readonly [
  what: string,
  said: string,
  found: readonly Found[],
  step: string,
  message: RegExp
])[] = [
  [
    'all telling slots agree',
    PASTE,
    [{ ...AUK, found: { agreement: 'exact' } }],
    'show-article Q970001',
    /one article describes exactly this/
  ],
  [
    'some cannot be compared',
    PASTE,
    [AUK],
    'show-article Q970001',
    /one article describes this event/
  ],
  [
    'a twin of another component is named, never followed',
    PASTE,
    [
      {
        ...AUK,
        found: {
          score: 0.99,
          agreement: 'twin',
          differs: { said: 'AUK_MASTER', documented: 'AUK_SLAVE' }
        }
      }
    ],
    'hand-over no-article',
    /Q970001 is about the same message from AUK_SLAVE, not from AUK_MASTER\./
  ],
  [
    'beside a twin the other one is taken',
    PASTE,
    [{ ...AUK, found: { score: 0.99, agreement: 'twin' } }, OTHER],
    'show-article Q970002',
    /Q970002/
  ],
  [
    'one article describes both events',
    TWO_EVENTS,
    [{ ...AUK, found: { documents: [0, 1] } }],
    'show-article Q970001',
    /It describes both of your events/
  ],
  [
    'the helpdesk’s own comes before the archive',
    WORDS,
    [
      { ...AUK, found: { ...words, score: 0.97 } },
      { ...OTHER, found: { ...words, score: 0.8, own: true } }
    ],
    'show-article Q970002',
    /Q970002/
  ],
  [
    'titles are offered with what they are about and the sentence that matched',
    WORDS,
    [
      {
        ...AUK,
        found: { ...words, score: 0.4, sentence: { line: 14, text: 'Microsoft Windows NT Server' } }
      },
      { ...OTHER, found: { ...words, score: 0.3 } }
    ],
    'ask article',
    /Q970001 \(“Auk Service Ends”\) is about Windows NT 4\.0; line 14: “Microsoft Windows NT Server”/
  ],
  [
    'what nobody is likely to mean is not offered',
    WORDS,
    [{ ...AUK, found: { ...words, score: 0.1 } }],
    'hand-over no-article',
    /couldn't find an article/
  ],
  [
    'words of another topic veto no article',
    'my car has a dovekie list that is empty after the second search, NT 4.0',
    [{ ...AUK, found: { ...words, score: 0.95 } }],
    'show-article Q970001',
    /Q970001/
  ],
  [
    'vague words are asked about, whatever they resemble',
    'it does not work any more',
    [{ ...AUK, found: { ...words, score: 0.4 } }],
    'ask symptom',
    /Which program and version is it/
  ]
]

describe('choosing an article', () => {
  for (const [what, said, found, step, message] of CASES) {
    it(what, () => {
      const answer = triage(foundKnowledge(found), said)
      assert.equal(nameStep(answer.step), step, answer.message)
      assert.match(answer.message, message)
    })
  }

  it('quotes the sentence and the title of what it offers', () => {
    const sentence = { line: 14, text: 'Microsoft Windows NT Server' }
    const { quotes } = triage(
      foundKnowledge([{ ...AUK, found: { ...words, score: 0.4, sentence } }]),
      WORDS
    )
    assert.deepEqual(quotes, [
      { article: 'Q970001', line: 2, text: 'Auk Service Ends' },
      { article: 'Q970001', ...sentence }
    ])
  })

  it('searches once and reads each article once for a text', () => {
    const knowledge = foundKnowledge([AUK, OTHER])
    triage(knowledge, PASTE)
    assert.deepEqual(knowledge.counts, { searches: 1, reads: 2 })
  })

  it('searches once in a turn, whatever is said', () => {
    const knowledge = foundKnowledge([AUK, OTHER])
    let known = NEW_CASE
    for (const text of [PASTE.replace('NT 4.0 SP4', ''), 'NT 4.0', 'sorry, windows 2000', 'why?']) {
      knowledge.counts.searches = 0
      known = converse(knowledge, known, { text, attachment: false, returned: false }).after
      assert.equal(knowledge.counts.searches, 1, text)
    }
  })

  for (const [said, offered] of [
    ['excel 97, the auk list is empty after the second search', ['Q970003']],
    ['NT 4.0, the auk list is empty after the second search', ['Q970003', 'Q970004']]
  ] as const)
    it(`whoever names a program is offered no other one's articles: ${said}`, () => {
      const found = { ...words, score: 0.5 }
      const ofExcel = { ...AUK, id: 'Q970003', product: 'Microsoft Excel 97 for Windows', found }
      const ofWord = { ...OTHER, id: 'Q970004', product: 'Microsoft Word 97 for Windows', found }
      const { message, step } = triage(foundKnowledge([ofExcel, ofWord]), said)
      assert.equal(nameStep(step), 'ask article')
      assert.deepEqual(message.match(/Q97000[34](?= \()/g), offered, message)
    })
})
