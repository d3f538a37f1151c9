import assert from 'node:assert/strict'
import { openingText } from '../../../triage/understand/openingText.ts'

describe('what opens a case', () => {
  for (const [text, meant] of [
    ['2086', 'event 2086'],
    [' #7031 ', 'event 7031'],
    ['2000', '2000'],
    ['2019', '2019'],
    ['12', '12'],
    ['pop3 hangs', 'pop3 hangs'],
    ['do you have an article about GroupWise migration?', 'GroupWise migration'],
    ['Is there anything on printing to a plotter', 'printing to a plotter'],
    ['please show me all articles about DNS.', 'DNS'],
    ['articles about fonts', 'fonts'],
    ['what do you know about AOL?', 'AOL'],
    ['do you have an article about it?', 'do you have an article about it?'],
    ['show me the article', 'show me the article'],
    ['is there an error on the disk', 'is there an error on the disk']
  ] as const)
    it(`"${text}" means "${meant}"`, () => assert.equal(openingText(text), meant))
})
