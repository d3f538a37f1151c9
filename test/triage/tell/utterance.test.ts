import assert from 'node:assert/strict'
import { parseMarkdown } from '../../../knowledge/articles/read/parseMarkdown.ts'
import { quoteSection } from '../../../triage/tell/quotes.ts'
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

  for (const [what, lines, shown] of [
    [
      'each step on its own',
      ['1. Stop it. Wait', 'a minute.', '2. Start it.'],
      ['lines 1 to 2: “1. Stop it. Wait a minute.”', 'line 3: “2. Start it.”']
    ],
    [
      'a registry path that was broken',
      ['HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet', '\\Services\\Heron'],
      ['lines 1 to 2: “HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Heron”']
    ],
    [
      'the fields of an event, each on its own',
      ['Event ID: 4711', 'Source: Heron'],
      ['line 1: “Event ID: 4711”', 'line 2: “Source: Heron”']
    ]
  ] as const) {
    it(`quotes ${what}`, () => {
      const quotes = lines.map((text, at) => ({ article: 'Q1', line: at + 1, text }))
      assert.deepEqual(
        citeLines(quotes),
        shown.map(text => `Q1, ${text}`)
      )
    })
  }

  it('never makes one command of two', () => {
    const { article } = parseMarkdown(
      '# Door panel\n\n## Resolution\n\nType:\n\n```\nnet stop heron\n\ndel /q *.tmp\nnet start heron\n```\n\nWait a\nminute.\n',
      'HD-1.md'
    )
    const [section] = article.sections
    assert.deepEqual(citeLines(quoteSection(article, section?.lines ?? { first: 1, last: 0 })), [
      'HD-1, line 5: “Type:”',
      'HD-1, line 8: “net stop heron”',
      'HD-1, line 10: “del /q *.tmp”',
      'HD-1, line 11: “net start heron”',
      'HD-1, lines 14 to 15: “Wait a minute.”'
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
