import assert from 'node:assert/strict'
import { parseArticle } from '../../../../knowledge/articles/read/parseArticle.ts'

const ARTICLE = '# HD-9: Printer fails\n\nApplies to: Windows 2000\n\n'
const FEW = 2_000
const MANY = 8_000
/** As the square it would be 16. */
const MAX_GROWTH = 9
const TRIES = 3

describe('an article of nothing but headings', () => {
  for (const section of ['## Cause\na\n## Resolution\nb\n', '# a\n'])
    it(`${JSON.stringify(section)}: takes time in proportion to its length`, function () {
      this.timeout(60_000)
      const growths = Array.from(
        { length: TRIES },
        () => processorTime(section.repeat(MANY)) / processorTime(section.repeat(FEW))
      )
      // what is slow counts when it is so each time: a busy machine decides nothing
      assert.ok(Math.min(...growths) < MAX_GROWTH, growths.join(', '))
    })
})

/** In milliseconds; never none. */
function processorTime(text: string): number {
  const before = process.cpuUsage()
  parseArticle(`${ARTICLE}${text}`, 'HD-9.md')
  const { user, system } = process.cpuUsage(before)
  return Math.max(1, (user + system) / 1_000)
}
