import assert from 'node:assert/strict'
import { parseText } from '../../../knowledge/articles/read/parseText.ts'
import { firstInstruction } from '../../../triage/tell/firstInstruction.ts'
import { tellingSection } from '../../../triage/tell/verdicts.ts'
import { writtenArticle } from '../../parts/written/writtenArticle.ts'

const WARNING =
  'WARNING: Using the editor incorrectly can cause serious problems. Use it\nat your own risk.\n\n'

const CASES: readonly (readonly [what: string, resolution: string, headline: string | null])[] = [
  [
    'a sentence over two lines',
    'To free the pool of the Windows NT 4.0 spooler, restart\nthe gateway. It takes a minute.',
    'To free the pool of the Windows NT 4.0 spooler, restart the gateway.'
  ],
  [
    'the first step behind what only leads to it',
    'To work around this, follow these steps:\n\n1. Stop the gateway. Wait a minute.\n\n2. Start it.',
    'Stop the gateway.'
  ],
  [
    'behind a warning',
    `${WARNING}Delete the value Heron and restart.`,
    'Delete the value Heron and restart.'
  ],
  [
    'behind a sub-heading',
    'Windows NT\n----------\n\nDelete the value Heron and restart.',
    'Delete the value Heron and restart.'
  ],
  [
    'none where several ways are left open',
    'Use one of the following methods:\n\n1. Restart it.',
    null
  ],
  [
    'the first of steps that nothing leads to',
    '1. Stop the gateway.\n2. Start it.',
    'Stop the gateway.'
  ],
  ['none where the steps are the rest of others', '3. Stop the gateway.\n4. Start it.', null],
  ['none where the sentence is long', `Restart ${'the gateway and '.repeat(12)}wait.`, null],
  ['none where code comes first', '      net stop spooler\n\nThen wait for it.', null]
]

describe('the headline of what an article says to do', () => {
  for (const [what, resolution, headline] of CASES) {
    it(`${what} → ${headline ?? 'none'}`, () => {
      const body = `RESOLUTION\n==========\n\n${resolution}`
      const { article } = parseText(writtenArticle({ body }), 'Q900001.TXT')
      const section = tellingSection(article)
      assert.ok(section)
      assert.equal(firstInstruction(article, section), headline)
    })
  }
})
