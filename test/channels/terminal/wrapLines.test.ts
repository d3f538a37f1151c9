import assert from 'node:assert/strict'
import { wrapLines } from '../../../channels/terminal/wrapLines.ts'

describe('the lines of an answer at a terminal', () => {
  const text = 'Which Windows runs on the machine?\n  - Windows Server 2003 or later'
  const whole = text
  const shown: readonly (readonly [columns: number | undefined, lines: string])[] = [
    [80, whole],
    [24, 'Which Windows runs on\nthe machine?\n  - Windows Server 2003\n  or later'],
    [0, whole],
    [1, whole],
    [undefined, whole]
  ]
  for (const [columns, lines] of shown)
    it(`fit ${columns ?? 'no'} columns, and are left whole where a terminal has no size`, () => {
      assert.equal(
        wrapLines(text, { isTTY: true, ...(columns === undefined ? {} : { columns }) }),
        lines
      )
    })
})
