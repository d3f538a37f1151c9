import assert from 'node:assert/strict'
import { type Block, blocksAsHtml, blocksAsText } from '../../../../channels/mail/letters/blocks.ts'
import { HOSTILE } from '../../../parts/hostile/hostileStrings.ts'

const LETTER: readonly Block[] = [
  { kind: 'paragraph', text: 'Ana asks for a person.' },
  { kind: 'title', text: 'Events' },
  { kind: 'verbatim', text: 'Event 1\ncomputer: A' },
  { kind: 'title', text: 'What is known' },
  { kind: 'rows', rows: [['product', 'Windows 2000']] },
  { kind: 'talk', lines: [{ who: 'Ana', when: '09:00', text: 'one\n\ntwo' }] }
]

describe('what a letter is made of', () => {
  it('as text, to be read in any program', () => {
    assert.equal(
      blocksAsText(LETTER),
      [
        'Ana asks for a person.',
        '',
        'Events',
        '------',
        'Event 1',
        'computer: A',
        '',
        'What is known',
        '-------------',
        'product: Windows 2000',
        '',
        '09:00 Ana:',
        '    one',
        '',
        '    two'
      ].join('\n')
    )
  })

  it('as HTML: headings, rows with their names, an event in letters of one width', () => {
    const html = blocksAsHtml(LETTER, 'en')
    assert.match(html, /<h2 [^>]+>Events<\/h2>\n<pre [^>]+>Event 1\ncomputer: A<\/pre>/)
    assert.match(html, /<th scope="row" [^>]+>product<\/th><td [^>]+>Windows 2000<\/td>/)
    assert.match(html, /09:00<br><b>Ana<\/b><\/th><td [^>]+>one<br><br>two<\/td>/)
  })

  it('nothing that somebody wrote becomes markup', () => {
    const plain = blocksAsHtml([{ kind: 'paragraph', text: '' }], 'en')
    const allowed = new Set([...plain.matchAll(/<\/?[a-z][a-z0-9]*|<!/g)].map(([tag]) => tag))
    for (const tag of ['<br', '<h2', '</h2', '<pre', '</pre', '<table', '</table', '<tr', '</tr'])
      allowed.add(tag)
    for (const tag of ['<th', '</th', '<td', '</td', '<b', '</b']) allowed.add(tag)
    for (const { text } of HOSTILE) {
      const html = blocksAsHtml(
        [
          { kind: 'paragraph', text },
          { kind: 'title', text },
          { kind: 'verbatim', text },
          { kind: 'rows', rows: [[text, text]] },
          { kind: 'talk', lines: [{ who: text, when: '09:00', text }] }
        ],
        'en'
      )
      for (const [tag] of html.matchAll(/<\/?[a-z][a-z0-9]*|<[^a-z/]/gi))
        assert.ok(allowed.has(tag), `${tag} of ${text}`)
    }
  })
})
