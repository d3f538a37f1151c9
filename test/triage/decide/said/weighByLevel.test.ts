import assert from 'node:assert/strict'
import { triage } from '../../../../triage/triage.ts'
import { nameStep } from '../../../parts/transcripts/transcript.ts'
import { type Found, foundKnowledge } from '../../../parts/written/foundKnowledge.ts'

/** Two articles that words fit alike: the one is corrected by SP5, of the other no fix is told. */
const FIXED: Found = {
  id: 'Q970001',
  title: 'Dovekie List Is Empty After Search',
  product: 'Microsoft Windows NT Server version 4.0',
  symptoms: 'The list is empty.',
  status: 'This problem was corrected in Windows NT 4.0 Service Pack 5.'
}
const OTHER: Found = {
  id: 'Q970002',
  title: 'Dovekie Shows No Names',
  product: 'Microsoft Windows NT Server version 4.0',
  symptoms: 'No names are shown.'
}
const WORDS = 'the dovekie list is empty after the second search in the evening, NT 4.0'

function chancesOf(said: string, fixed: number, other: number): readonly (string | number)[] {
  const articles = [
    { ...FIXED, found: { ...found, score: fixed } },
    { ...OTHER, found: { ...found, score: other } }
  ]
  const { step, candidates } = triage(foundKnowledge(articles), said)
  const chances = candidates.map(({ article, score }) => `${article} ${score.toFixed(2)}`)
  return [nameStep(step), ...chances]
}

const found = { basis: 'description', event: null, agreement: null } as const

describe('the level that was said', () => {
  const cases = [
    [
      'lacks the fix',
      `${WORDS} SP3`,
      0.5,
      0.2,
      'recommend Q970001',
      'Q970001 0.67',
      'Q970002 0.20'
    ],
    ['has the fix', `${WORDS} SP6`, 0.5, 0.3, 'ask article', 'Q970002 0.30', 'Q970001 0.20'],
    ['was not said', WORDS, 0.5, 0.2, 'ask article', 'Q970001 0.50', 'Q970002 0.20'],
    [
      'has the fix of what is sure',
      `${WORDS} SP6`,
      0.97,
      0.1,
      'already-fixed Q970001',
      'Q970001 0.97',
      'Q970002 0.10'
    ]
  ] as const
  for (const [what, said, fixed, other, ...expected] of cases)
    it(`${what}: ${expected.join(', ')}`, () =>
      assert.deepEqual(chancesOf(said, fixed, other), expected))
})
