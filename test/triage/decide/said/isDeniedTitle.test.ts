import assert from 'node:assert/strict'
import { isDeniedTitle } from '../../../../triage/decide/said/isDeniedTitle.ts'

const TITLE = 'Explorer Hangs When Creating a New Folder On a MAC Volume'
/** A message, and whether it says that its trouble is not that of the title. */
const CASES: readonly (readonly [said: string, isDenied: boolean])[] = [
  [`before you send it: it is NOT "${TITLE}", right-clicking a zip hangs`, true],
  [`this has nothing to do with '${TITLE.toLowerCase()}'`, true],
  ['it isn’t “explorer hangs when creating a new folder on a mac volume”', true],
  [`I found "${TITLE}" but that is NOT what we have`, true],
  [`I know '${TITLE}' and it isn't ours`, true],
  [`"${TITLE}" is what happens, and not the first time`, false],
  [`is it "${TITLE}"?`, false],
  [`I read "${TITLE}" and that is what happens`, false],
  ['it is not "the folder is not accessible", it is another message', false],
  [`I can not open "${TITLE}"`, false]
]

describe('a title that is quoted', () => {
  for (const [said, isDenied] of CASES)
    it(`${isDenied ? 'is denied' : 'is not denied'}: ${said}`, () => {
      assert.equal(isDeniedTitle(TITLE, said), isDenied)
    })
})
