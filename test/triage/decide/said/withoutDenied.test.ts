import assert from 'node:assert/strict'
import type { Candidate } from '../../../../knowledge/articles/knowledge.ts'
import {
  deniedArticles,
  withoutDeniedArticles
} from '../../../../triage/decide/said/deniedArticles.ts'
import { withoutDenied } from '../../../../triage/decide/said/withoutDenied.ts'

const TITLE = 'Explorer Hangs When Creating a New Folder On a MAC Volume'
const EXPLORER = { article: 'Q171402', title: TITLE, score: 0.97 } as Candidate

/** A message, and the chance it leaves of the title; null: it says that this is not theirs. */
const CASES: readonly (readonly [said: string, score: number | null])[] = [
  [`before you send it: it is NOT "${TITLE}", right-clicking a zip hangs`, null],
  [`this has nothing to do with '${TITLE.toLowerCase()}'`, null],
  ['it isn’t “explorer hangs when creating a new folder on a mac volume”', null],
  [`I found "${TITLE}" but that is NOT what we have`, null],
  [`I know '${TITLE}' and it isn't ours`, null],
  [`I have read "${TITLE}". This is not what we have, ours hangs on a zip`, null],
  [`"${TITLE}" describes something different`, null],
  ['unlike in Q171402 the volume is NTFS', null],
  ['please stop sending me Q171402', null],
  ['not the explorer hangs on a mac volume problem, please', 0.5],
  ["I know there is a KB about explorer hangs on a MAC volume, but we've no MAC", 0.5],
  ["don't send me the article about the new folder on a MAC volume again", 0.5],
  [`"${TITLE}" is what happens, and not the first time`, 0.97],
  [`is it "${TITLE}"?`, 0.97],
  [`I read "${TITLE}" and that is what happens`, 0.97],
  ['it is not "the folder is not accessible", it is another message', 0.97],
  ['the explorer does not create a new folder on the MAC volume', 0.97],
  [`I can not open "${TITLE}"`, 0.97]
]

describe('an article that is named', () => {
  for (const [said, score] of CASES)
    it(`${score === null ? 'is denied' : `has ${score} left`}: ${said}`, () => {
      const [left] = withoutDenied(EXPLORER, deniedArticles(said))
      assert.equal(left?.score ?? null, score)
    })

  it('is no part of what is told where it is denied', () => {
    const left = withoutDeniedArticles(
      "This isn't the Reversi pass bug. In Backgammon nothing moves"
    )
    assert.equal(/reversi/i.test(left), false)
    assert.ok(left.includes('In Backgammon nothing moves'))
  })
})
