import assert from 'node:assert/strict'
import { isSameTitle } from '../../../triage/decide/leastNamed.ts'
import { triage } from '../../../triage/triage.ts'
import { nameStep } from '../../parts/transcripts/transcript.ts'
import { type Found, foundKnowledge } from '../../parts/written/foundKnowledge.ts'

const WORDS = 'the dovekie list is empty after the second search in the evening, NT 4.0'
const FIX = 'This problem was corrected in Windows NT 4.0 Service Pack 5.'
const DOVEKIE: Found = {
  id: 'Q970001',
  title: 'Dovekie List Is Empty After Search',
  product: 'Microsoft Windows NT Server version 4.0',
  symptoms: 'The list is empty.'
}
const OTHER: Found = { ...DOVEKIE, id: 'Q970002', title: 'Second Search Ends' }
const TWIN: Found = { ...DOVEKIE, id: 'Q970002', title: 'Dovekie List Is Empty After a Search' }

function found(article: Found, score: number): Found {
  return { ...article, found: { basis: 'description', event: null, agreement: null, score } }
}

const CASES: readonly (readonly [
  what: string,
  articles: readonly Found[],
  said: string,
  step: string
])[] = [
  ['likely and alone', [found(DOVEKIE, 0.86)], WORDS, 'show-article Q970001'],
  ['less likely', [found(DOVEKIE, 0.84)], WORDS, 'ask article'],
  [
    'beside one less likely',
    [found(DOVEKIE, 0.9), found(OTHER, 0.4)],
    WORDS,
    'show-article Q970001'
  ],
  ['beside a rival', [found(DOVEKIE, 0.95), found(OTHER, 0.5)], WORDS, 'ask article'],
  ['beside its twin', [found(DOVEKIE, 0.95), found(TWIN, 0.4)], WORDS, 'show-article Q970001'],
  ['beside one as good', [found(DOVEKIE, 0.95), found(OTHER, 0.7)], WORDS, 'show-article Q970001'],
  [
    'beside one as good whose fix the level lacks',
    [found(DOVEKIE, 0.95), found({ ...OTHER, status: FIX }, 0.7)],
    `${WORDS} SP4`,
    'ask article'
  ],
  [
    'a fix that the level lacks',
    [found({ ...DOVEKIE, status: FIX }, 0.68)],
    `${WORDS} SP4`,
    'recommend Q970001'
  ],
  ['a fix that is in', [found({ ...DOVEKIE, status: FIX }, 0.68)], `${WORDS} SP6`, 'ask article']
]

/** What is said, how likely the best and the next are, and what is asked. */
const OFFERS: readonly (readonly [said: string, best: number, next: number, about: string])[] = [
  ['dovekie.inf is not installed by the setup', 0.3, 0.02, 'ask article'],
  ['dovekie.inf is not installed by the setup', 0.3, 0.09, 'ask symptom'],
  ['dovekie.inf is not installed by the setup', 0.2, 0.01, 'ask symptom'],
  ['the dovekie is not installed by the setup', 0.3, 0.02, 'ask symptom']
]

describe('what words must reach to name an article', () => {
  for (const [what, articles, said, step] of CASES)
    it(`${what}: ${step}`, () => {
      assert.equal(nameStep(triage(foundKnowledge(articles), said).step), step)
    })

  for (const [said, best, next, about] of OFFERS)
    it(`"${said}" at ${best} beside ${next}: ${about}`, () => {
      const file = found({ ...DOVEKIE, title: 'Dovekie.inf Not Installed' }, best)
      const { step } = triage(foundKnowledge([file, found(OTHER, next)]), said)
      assert.equal(nameStep(step), about)
    })

  it('tells two titles of one problem', () => {
    assert.equal(isSameTitle(DOVEKIE.title, TWIN.title), true)
    assert.equal(isSameTitle(DOVEKIE.title, OTHER.title), false)
  })

  for (const [said, step] of [
    ['the dovekie list is empty after the search, NT 4.0', 'hand-over no-article'],
    [
      'the dovekie list is empty after the second search in the evening, when all the others have gone home, NT 4.0',
      'ask article'
    ]
  ] as const)
    it(`an article of little chance for "${said}": ${step}`, () => {
      const { step: is } = triage(foundKnowledge([found(DOVEKIE, 0.3)]), said)
      assert.equal(nameStep(is), step)
    })
})
