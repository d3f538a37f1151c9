import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { isAsConverted } from '../../../../knowledge/articles/convert/convertedSum.ts'
import { convertFile } from '../../../../knowledge/articles/convert/convertFile.ts'
import { parseMarkdown } from '../../../../knowledge/articles/read/parseMarkdown.ts'
import { type DocumentParts, writtenDocument } from '../../../parts/written/writtenDocument.ts'

const PAGES = new URL('./pages/', import.meta.url)

/** As Word and the documents of mammoth's own tests are written. */
const DOCUMENT: DocumentParts = {
  paragraphs: [
    { style: 'Title', text: 'The door panel stays dark on Windows NT 4.0' },
    { style: 'Heading1', text: 'Symptoms' },
    { text: 'Nothing is shown & nobody gets in.' },
    { style: 'Heading1', text: 'Resolution' },
    { list: 'decimal', text: 'Stop the service Heron_Door.' },
    { list: 'decimal', text: 'Start it.' },
    { style: 'Code', text: 'net stop heron_door' },
    { style: 'Code', text: 'net start heron_door' },
    {
      table: [
        ['Light', 'Meaning'],
        ['Red', 'It is locked']
      ]
    },
    { picture: 'The panel from the front' }
  ],
  modified: '2024-05-06T07:08:09Z'
}

describe('an original as Markdown', () => {
  for (const page of readdirSync(PAGES).filter(name => name.endsWith('.html'))) {
    it(`${page} is as it was read before`, async () => {
      const markdown = await convertFile(readFileSync(new URL(page, PAGES)), page)
      const golden = readFileSync(new URL(page.replace('.html', '.md'), PAGES), 'utf8')
      assert.equal(markdown, golden)
    })

    it(`${page} is an article`, async () => {
      const markdown = await convertFile(readFileSync(new URL(page, PAGES)), page)
      const { article, remarks } = parseMarkdown(markdown, page.replace('.html', '.md'))
      assert.deepEqual(remarks, [])
      assert.ok(article.sections.length > 0)
      assert.doesNotMatch(markdown, /<script|alert|Zendesk|votes|helpful|Confluence on/i)
    })
  }

  it('a document of Word, with its steps, code, table, picture and date', async () => {
    const markdown = await convertFile(writtenDocument(DOCUMENT), 'print/HD-31 door.docx')
    const [front = '', text] = markdown.split(/\n---\n/)
    assert.equal(
      front.replace(/ [0-9a-f]{12}$/, ''),
      '---\nid: HD-31\ntitle: The door panel stays dark on Windows NT 4.0\ndate: 2024-05-06\n' +
        'converted: HD-31 door.docx'
    )
    assert.equal(
      text,
      '\n# Symptoms\n\nNothing is shown & nobody gets in.\n\n# Resolution\n\n' +
        '1. Stop the service Heron_Door.\n2. Start it.\n\n' +
        '```\nnet stop heron_door\nnet start heron_door\n```\n\n' +
        '| Light | Meaning |\n| --- | --- |\n| Red | It is locked |\n\n' +
        '[Picture: The panel from the front]\n'
    )
    const { article } = parseMarkdown(markdown, 'HD-31 door.md')
    assert.deepEqual(
      article.appliesTo.map(({ products }) => products),
      [['Windows NT 4.0']]
    )
  })

  it('is known as it was made, until somebody writes in it', async () => {
    const markdown = await convertFile(Buffer.from('<h1>A b</h1><p>Text.</p>'), 'a.html')
    assert.equal(isAsConverted(markdown), true)
    assert.equal(isAsConverted(markdown.replace(/\n/g, '\r\n')), true)
    assert.equal(isAsConverted(markdown.replace('Text', 'Other')), false)
    assert.equal(isAsConverted('# A b\n\nText.\n'), false)
  })

  it('breaks a long paragraph into lines and no path, and keeps long words', async () => {
    const path = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Heron\\${'Sensor'.repeat(20)}`
    const html = `<h1>A b</h1><p>${'word '.repeat(40)}${path} ends.</p>`
    const markdown = await convertFile(Buffer.from(html), 'a.html')
    assert.ok(markdown.includes(`\n${path}\nends.`))
    assert.ok(markdown.split('\n').every(line => line.length <= 96 || line === path))
  })

  for (const [what, bytes, reason] of [
    [
      'declares entities',
      writtenDocument({
        ...DOCUMENT,
        prolog: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
      }),
      /declares entities/
    ],
    ['is torn', writtenDocument(DOCUMENT).subarray(0, 500), /torn, or no document/],
    ['has a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /has a password/],
    [
      'is another zip file',
      writtenDocument({ paragraphs: [], isOther: true }),
      /no document of Word/
    ],
    [
      'swells when it is unpacked',
      writtenDocument({ ...DOCUMENT, swelling: 160_000_000 }),
      /larger than 150 MB/
    ]
  ] as const) {
    it(`refuses a document that ${what}`, async () => {
      await assert.rejects(convertFile(Buffer.from(bytes), 'a.docx'), reason)
    })
  }

  it('runs and keeps no script', async () => {
    const html =
      '<h1 onclick="x()">A b</h1><script>globalThis.hostile = 1</script><p>Text.</p>' +
      '<a href="javascript:x()">here</a><img src="data:text/html,x" onerror="globalThis.hostile = 1">'
    const markdown = await convertFile(Buffer.from(html), 'a.html')
    assert.doesNotMatch(markdown, /hostile|javascript|data:/)
    assert.equal((globalThis as { hostile?: number }).hostile, undefined)
  })
})
