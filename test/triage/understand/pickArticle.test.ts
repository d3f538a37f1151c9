import assert from 'node:assert/strict'
import { pickArticle, pickLater } from '../../../triage/understand/pickArticle.ts'

const OFFERED = [
  { article: 'Q100001', title: 'Printer Prints Garbage' },
  { article: 'Q100002', title: 'Fax Does Not Answer' },
  { article: 'Q100003', title: 'Disk Is Full' }
]
const ONE = OFFERED.slice(0, 1)

describe('the article picked among those offered', () => {
  for (const [words, picked] of [
    ['the second one', 'Q100002'],
    ['2', 'Q100002'],
    ['no. 3', 'Q100003'],
    ['it is the last', 'Q100003'],
    ['Q100001', 'Q100001'],
    ['fax does not answer', 'Q100002'],
    ['None of these', null],
    ['no, none of them', null],
    ["they don't fit", null],
    ['option 2', 'Q100002'],
    ['Definitely number two.', 'Q100002'],
    ['no. 2 please', 'Q100002'],
    ['b)', 'Q100002'],
    ['the first title sounds like it', 'Q100001'],
    ['Hmm, hard to say, but the first fits more.', 'Q100001'],
    ["my guess is the second article, we don't have the disk here", 'Q100002'],
    ['rather the second, not the first', 'Q100002'],
    ["second sounds right, the first I've never used", 'Q100002'],
    ['the latter', 'Q100003'],
    ['the second one is a DC', undefined],
    ['it happens on the second', undefined],
    ["I don't know if first or second", undefined],
    ['error number 2', undefined],
    ['only the first user has it', undefined],
    ['5.5', undefined],
    ['last week it began', undefined],
    ['the first time I print', undefined],
    ['hello', undefined]
  ] as const)
    it(`"${words}" → ${picked}`, () => assert.equal(pickArticle(OFFERED, words, null), picked))

  it('is of two the other, where one is not it', () => {
    const two = OFFERED.slice(0, 2)
    assert.equal(pickArticle(two, 'Not the printer one, the other.', null), 'Q100002')
    assert.equal(pickArticle(two, 'not the second, the other', null), 'Q100001')
    assert.equal(pickArticle(OFFERED, 'not the second, the other', null), undefined)
  })

  it('takes yes and no for an answer where one is offered', () => {
    assert.equal(pickArticle(ONE, 'yes', 'yes'), 'Q100001')
    assert.equal(pickArticle(ONE, 'no', 'no'), null)
    assert.equal(pickArticle(OFFERED, 'yes', 'yes'), undefined)
  })
})

describe('the article that somebody comes back to', () => {
  for (const [words, offered, chosen, picked] of [
    ['actually the first one', OFFERED, null, 'Q100001'],
    ['hm, it was the third after all', OFFERED, null, 'Q100003'],
    ['no, the other one', OFFERED.slice(0, 2), 'Q100001', 'Q100002'],
    ['the other one', OFFERED, 'Q100001', undefined],
    ['actually yes that one', ONE, null, 'Q100001'],
    ['wait, that was the right one', ONE, null, 'Q100001'],
    ['yes, that was it', OFFERED.slice(0, 2), 'Q100001', undefined],
    ['first I restarted it', OFFERED, null, undefined],
    ['the first one hangs, the second runs', OFFERED, null, undefined]
  ] as const)
    it(`"${words}" → ${picked}`, () => assert.equal(pickLater(offered, words, chosen), picked))
})
