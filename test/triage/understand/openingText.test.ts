import assert from 'node:assert/strict'
import { openingText } from '../../../triage/understand/openingText.ts'

describe('what opens a case', () => {
  for (const [text, meant] of [
    ['2086', 'event 2086'],
    [' #7031 ', 'event 7031'],
    ['2000', '2000'],
    ['2019', '2019'],
    ['12', '12'],
    ['pop3 hangs', 'pop3 hangs']
  ] as const)
    it(`"${text}" means "${meant}"`, () => assert.equal(openingText(text), meant))
})
