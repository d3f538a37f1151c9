import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openKnowledge } from '../../../../knowledge/articles/openKnowledge.ts'
import { triage } from '../../../../triage/triage.ts'
import { writtenArticle } from '../../../parts/written/writtenArticle.ts'

/** The example of knowledge/README.md: what is shown there is what works. */
const EXAMPLE =
  /```markdown\n([^]*?)```/.exec(
    readFileSync(new URL('../../../../knowledge/README.md', import.meta.url), 'utf8')
  )?.[1] ?? ''
const PASTE =
  'Event Source: HeronGate\nEvent ID: 4711\n' +
  'Computer: PRN7\nDescription: The gateway could not allocate a conversation slot: the ' +
  'pool is exhausted.'

function open(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-own-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return openKnowledge(folder)
}

describe("a helpdesk's own article", () => {
  for (const [said, step] of [
    [
      `${PASTE}\nNT4 SP4`,
      {
        kind: 'recommend',
        article: 'HD-12',
        basis: 'event',
        fix: { product: 'Windows NT 4.0', servicePack: 5 }
      }
    ],
    [`${PASTE}\nNT4 SP6`, { kind: 'already-fixed', article: 'HD-12' }],
    [PASTE, { kind: 'ask', about: 'product' }]
  ] as const) {
    it(`the example of the README: ${said.slice(-8).replace(/\n/g, ' ')} → ${step.kind}`, () => {
      assert.partialDeepStrictEqual(
        triage(open({ 'print.md': EXAMPLE, 'README.md': 'not an article' }), said).step,
        step
      )
    })
  }

  it('stands in the place of the article whose id it has', () => {
    const knowledge = open({
      'Q900001.TXT': writtenArticle({}),
      'ours.md': EXAMPLE.replace('HD-12', 'Q900001'),
      'Q900002.TXT': writtenArticle({ id: 'Q900002' })
    })
    assert.deepEqual(
      [knowledge.size, knowledge.article('Q900001')?.title, knowledge.article('Q900002')?.title],
      [2, 'Event 4711 is logged when the print gateway starts', 'The Heron Print Gateway Stops']
    )
  })

  it('without the fields events and fix they are read from the text', () => {
    const text =
      '---\nid: HD-3\ntitle: The gateway stops\n' +
      'applies to: Windows NT Server version 4.0\n' +
      '---\n# Symptoms\n\n    Event ID: 4711\n    Source: HeronGate\n' +
      '    Description: The pool is exhausted now.\n' +
      '\n# Status\n\nThis problem was first corrected in Windows NT 4.0 Service Pack 5.\n'
    const article = open({ 'a.md': text }).article('HD-3')
    assert.partialDeepStrictEqual(article, {
      events: [{ id: 4711, source: 'HeronGate', lines: { first: 8, last: 10 } }],
      fixes: [{ kind: 'service-pack', product: 'Windows NT 4.0', servicePack: 5, line: 14 }],
      outcome: 'service-pack'
    })
  })

  for (const [what, text, message] of [
    ['no title', '# Symptoms\n\nIt stops.', /bad\.md:1 no title; begin the file with "# "/],
    [
      'front matter that is not YAML',
      EXAMPLE.replace('title: ', 'title: a: '),
      /bad\.md:3 front matter that cannot be read/
    ],
    ['no id', EXAMPLE.replace(/id: HD.*\n/, ''), /bad\.md:2 no id; write "id:"/],
    [
      'an id of another form',
      EXAMPLE.replace('HD-12', 'my article'),
      /bad\.md:2 an id "my article"/
    ],
    ['no title', EXAMPLE.replace(/title: .*\n/, ''), /bad\.md:2 no title/],
    [
      'no product',
      EXAMPLE.replace(/applies to:\n(?: {2}- .*\n)+/, ''),
      /bad\.md:2 no product under "applies to"/
    ],
    [
      'an unknown field',
      EXAMPLE.replace('date:', 'dated:'),
      /bad\.md:4 a field "dated" that means nothing here; use id, title/
    ],
    [
      'an event without a number',
      EXAMPLE.replace('id: 4711', 'id: many'),
      /bad\.md:9 an event without a number/
    ],
    [
      'a fix that is none',
      EXAMPLE.replace('Windows NT 4.0 Service Pack 5\n---', 'call Bob\n---'),
      /bad\.md:13 a fix "call Bob" that names no level/
    ],
    ['no section', EXAMPLE.replace(/# Symptoms[^]*/, ''), /bad\.md:\d+ no section with text/]
  ] as const) {
    it(`is refused at start with file, line and remedy: ${what}`, () => {
      assert.throws(() => open({ 'bad.md': text }), message)
    })
  }
})
