import assert from 'node:assert/strict'
import { citeLines, renderPlainText } from '../../../triage/tell/utterance.ts'

const QUOTES = [
  { article: 'Q1', line: 7, text: 'It was corrected' },
  { article: 'Q1', line: 8, text: 'in Service Pack 3.' },
  { article: 'Q2', line: 9, text: 'Restart it.' }
]

describe('an utterance', () => {
  it('joins following lines of one article to one quotation', () => {
    assert.deepEqual(citeLines(QUOTES), [
      'Q1, lines 7 to 8: “It was corrected in Service Pack 3.”',
      'Q2, line 9: “Restart it.”'
    ])
  })

  it('leads with what to do, then its lines, then why', () => {
    const text = renderPlainText({
      headline: 'Install it.',
      recognised: 'It hangs.',
      paragraphs: ['', 'Older.'],
      quotes: QUOTES.slice(2)
    })
    assert.equal(text, 'Install it.\n\nQ2, line 9: “Restart it.”\n\nIt hangs.\n\nOlder.')
  })
})
