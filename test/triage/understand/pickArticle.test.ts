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
    ['last week it began', undefined],
    ['the first time I print', undefined],
    ['hello', undefined]
  ] as const)
    it(`"${words}" → ${picked}`, () => assert.equal(pickArticle(OFFERED, words, null), picked))

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
