import assert from 'node:assert/strict'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { recognizeReleases } from '../../../knowledge/releases/said/recognizeReleases.ts'
import { recognizeServicePackAnswer } from '../../../knowledge/releases/said/recognizeServicePackAnswer.ts'
import { NEW_CASE } from '../../../triage/converse/case.ts'
import { converse } from '../../../triage/converse/converse.ts'
import { triage } from '../../../triage/triage.ts'
import { parseFacts } from '../../../triage/understand/parseFacts.ts'
import { folderWith } from '../../parts/written/writtenArticles.ts'

const NT4 = 'Microsoft Windows NT Server version 4.0'
const STATUSES = [
  [NT4, 'This problem was first corrected in Windows NT 4.0 Service Pack 6a.'],
  [
    'Microsoft Systems Management Server version 2.0',
    'This problem was first corrected in the Systems Management Server 2.0 Service\nPack 4 Hotfix Rollup Package (HRP).'
  ],
  [
    NT4,
    'The heron waits for its mate. This behavior is by\ndesign.\n\nWORKAROUND\n==========\n\nFeed the mate first.'
  ],
  [
    'Microsoft Exchange Server, versions 5.0, 5.5',
    'This is a problem of two versions.\n\nWORKAROUND\n' +
      '==========\n\nExchange Server 5.0\n-------------------\n' +
      '\nEmpty the basket by hand.\n\nExchange Server 5.5\n' +
      '-------------------\n\nTurn the basket around.'
  ]
] as const
const knowledge = openKnowledge(
  folderWith(
    STATUSES.map(([product, status], place) => ({
      id: `Q94000${place + 1}`,
      title: `The Kingfisher Misses, Case ${place + 1}`,
      product,
      symptoms: `The kingfisher of case ${place + 1} misses its fish.`,
      status
    }))
  )
)
function answer(article: string, facts: object) {
  return triage(knowledge, 'the kingfisher misses', parseFacts({ article, ...facts }))
}
function quoted(article: string, facts: object): string {
  return answer(article, facts)
    .quotes.map(({ text }) => text)
    .join(' ')
}

describe('levels', () => {
  it('a letter is heard wherever a level is', () => {
    assert.equal(recognizeReleases('NT4 SP6a')[0]?.letter, 'a')
    assert.deepEqual(recognizeServicePackAnswer('6a'), { servicePack: 6, letter: 'a' })
    assert.deepEqual(recognizeServicePackAnswer('service pack 6'), { servicePack: 6 })
    assert.equal(triage(knowledge, 'nt 4.0, service pack 6a').facts.letter, 'a')
  })

  for (const [article, facts, step] of [
    [
      'Q940001',
      { product: 'NT4', servicePack: '6a' },
      { kind: 'already-fixed', fix: { servicePack: 6, letter: 'a' } }
    ],
    ['Q940001', { product: 'NT4 SP6a' }, { kind: 'already-fixed' }],
    ['Q940001', { product: 'NT4', servicePack: 6, letter: 'a' }, { kind: 'already-fixed' }],
    [
      'Q940001',
      { product: 'NT4', servicePack: 5 },
      { kind: 'recommend', fix: { servicePack: 6, letter: 'a' } }
    ],
    ['Q940001', { product: 'NT4', servicePack: 6 }, { kind: 'show-article' }],
    [
      'Q940002',
      { product: 'SMS 2.0', servicePack: 4 },
      { kind: 'recommend', fix: { servicePack: 4, rollup: true } }
    ],
    [
      'Q940002',
      { product: 'SMS 2.0', servicePack: 5 },
      { kind: 'already-fixed', fix: { servicePack: 4, rollup: true } }
    ],
    ['Q940002', { product: 'SMS 2.0' }, { kind: 'ask', about: 'service-pack' }]
  ] as const) {
    it(`${article}, ${JSON.stringify(facts)} → ${JSON.stringify(step)}`, () =>
      assert.partialDeepStrictEqual(answer(article, facts).step, step))
  }

  it('who names no letter is shown what the article says of it', () =>
    assert.match(quoted('Q940001', { product: 'NT4', servicePack: 6 }), /Service Pack 6a/))

  it('a letter told later is a correction', () => {
    function said(text: string) {
      return { text, attachment: false, returned: false }
    }
    const before = converse(
      knowledge,
      { ...NEW_CASE, facts: parseFacts({ article: 'Q940001' }), words: 'the kingfisher misses' },
      said('NT4 SP6')
    ).after
    const { after, reply } = converse(knowledge, before, said('sorry, it is SP6a'))
    assert.match(reply.text, /Got it: SP6a, not SP6\./)
    assert.equal(after.step?.kind, 'already-fixed')
  })

  it('the words that say "by design" are quoted', () =>
    assert.match(quoted('Q940003', {}), /This behavior is by design\./))

  it('what to do is quoted from below the sub-heading of the product', () => {
    assert.match(
      quoted('Q940004', { product: 'Exchange 5.5' }),
      /Exchange Server 5\.5 Turn the basket around\./
    )
    assert.doesNotMatch(quoted('Q940004', { product: 'Exchange 5.5' }), /by hand/)
  })
})
