import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { decodeArticle } from '../../../../knowledge/articles/read/decodeArticle.ts'
import { errorCodesOf } from '../../../../knowledge/articles/read/errorCodesOf.ts'
import { parseArticle } from '../../../../knowledge/articles/read/parseArticle.ts'
import { writtenArticle } from '../../../parts/written/writtenArticle.ts'

function parse(parts: Parameters<typeof writtenArticle>[0]) {
  return parseArticle(writtenArticle(parts), 'Q900001.TXT')
}

describe('reading an article', () => {
  it('the header, with the keywords of the trailer, which are whole', () => {
    const { article, remarks } = parse({
      keywords: 'kbvfp500fix kbbuglist kbWin2000sp3fix',
      headerKeywords: 'kbvfp500fixkbbuglist kbWin2000sp3fi'
    })
    assert.partialDeepStrictEqual(article, {
      id: 'Q900001',
      title: 'The Heron Print Gateway Stops',
      date: '2001-03-02',
      category: 'winnt',
      keywords: ['kbvfp500fix', 'kbbuglist', 'kbWin2000sp3fix']
    })
    assert.deepEqual(remarks, [])
  })

  it('what it applies to: roles, editions, service packs and lines that go on below', () => {
    const { article } = parse({
      appliesTo: [
        'Microsoft Mail for PC Networks, version 3.2, on platform(s):\n' +
          '    - the operating system: Microsoft Windows NT',
        'Microsoft Windows versions 2000, 2000 SP1 Advanced Server',
        'Microsoft SNA Server,\n   versions 3.0, 4.0',
        'Microsoft Outlook Web Access, version 5.5 Service Packs 1, 2, 3'
      ]
    })
    assert.deepEqual(
      article.appliesTo.map(({ products, servicePacks, role, edition }) => [
        products,
        servicePacks,
        role,
        edition
      ]),
      [
        [['Mail for PC Networks 3.2'], [], 'product', null],
        [['Windows NT'], [], 'platform', null],
        [['Windows 2000'], [1], 'product', 'Advanced Server'],
        [['SNA Server 3.0', 'SNA Server 4.0'], [], 'product', null],
        [['Outlook Web Access 5.5'], [1, 2, 3], 'product', null]
      ]
    )
  })

  it('its sections: rules of hyphens, headings without one, twice the same, empty ones, text before the first', () => {
    const { article } = parse({
      body:
        'WARNING: not tested.\n\nSYMPTOMS\n--------\n' +
        '\nIt stops.\n\nCAUSE\n=====\n\nSTATUS\n======\n' +
        '\nExchange Server 5.5\n-------------------\n' +
        '\nConfirmed.\n\nWorkaround\n\nRestart.\n\n' +
        'SYMPTOMS\n========\n\nIt stops again.'
    })
    assert.deepEqual(
      article.sections.map(({ name, lines, parts }) => [
        name,
        lines.last - lines.first + 1,
        parts.map(part => part.name)
      ]),
      [
        ['', 1, []],
        ['SYMPTOMS', 1, []],
        ['CAUSE', 0, []],
        ['STATUS', 4, ['Exchange Server 5.5']],
        ['WORKAROUND', 1, []],
        ['SYMPTOMS', 1, []]
      ]
    )
  })

  it('its body to the end, whatever rules and words stand in it', () => {
    const { article } = parse({
      body:
        `SUMMARY\n=======\n\n${'='.repeat(70)}\n  APPLICATION NOTE: THE GATEWAY\n` +
        `${'='.repeat(70)}\n\nThe information in this article applies to Heron only.\n` +
        `${'-'.repeat(79)}\nIt has a pool.\n\nAdditional query words: none of these`
    })
    assert.deepEqual(
      article.sections.map(({ name, lines }) => [name, article.lines[lines.last - 1]]),
      [['SUMMARY', 'It has a pool.']]
    )
  })

  it('the articles it refers to, with the titles it gives them', () => {
    const { article } = parse({
      body:
        'REFERENCES\n==========\n\n   Q152734 How to Obtain the Latest Windows NT 4.0 Service ' +
        'Pack\n\n   Q900012: SNA Server Stops\n   Q900013Resource Kit Index\n' +
        '   Q900014 XCON: Mail Transfer Is Slow Across Two Connectors After the Move\n' +
        '   of a Mailbox\n\n   ARTICLE-ID: Q900015\n' +
        '   TITLE     : Largest Partition\n\nSee also article Q900016 and this one, Q900001.'
    })
    assert.deepEqual(
      article.references.map(({ article: id, title }) => [id, title]),
      [
        ['Q152734', 'How to Obtain the Latest Windows NT 4.0 Service Pack'],
        ['Q900012', 'SNA Server Stops'],
        ['Q900013', 'Resource Kit Index'],
        [
          'Q900014',
          'XCON: Mail Transfer Is Slow Across Two Connectors After the Move of a Mailbox'
        ],
        ['Q900015', 'Largest Partition'],
        ['Q900016', null]
      ]
    )
  })

  for (const [text, codes] of [
    ['failed with error 0xc0000005', ['0xC0000005']],
    ['STOP 0x0000001E', ['0x0000001E']],
    ['error 0x3e3 and 0x000003E3', ['0x000003E3']],
    ['JET error -1018', ['0xFFFFFC06']],
    ['returned (-939523531)', ['0xC80002 35'.replace(' ', '')]],
    ['offset 0x4, 0x10-0x1F bytes', []],
    ['in 1997-2001, -5 degrees', []]
  ] as const)
    it(`the codes in "${text}"`, () => {
      assert.deepEqual(errorCodesOf(text), codes)
    })

  for (const [what, text, rule, line] of [
    ['no header', 'hello', 'header', 1],
    ['no product', writtenArticle({ appliesTo: [] }), 'applies-to', 12],
    [
      'a product nobody knows',
      writtenArticle({ appliesTo: ['(see below)'] }),
      'unknown-product',
      12
    ],
    [
      'an event that is only a number',
      writtenArticle({ body: 'SYMPTOMS\n========\n\nIt logs event 4711 and stops.' }),
      'event-without-description',
      18
    ],
    ['text without a heading', writtenArticle({ body: 'It stops.' }), 'no-heading', 15]
  ] as const) {
    it(`remarks on ${what}, with the line and what to do`, () => {
      const remark = parseArticle(text, 'Q900001.TXT').remarks.find(one => one.rule === rule)
      assert.deepEqual([remark?.line, (remark?.remedy.length ?? 0) > 10], [line, true])
    })
  }

  for (const [encoding, bytes] of [
    ['UTF-8', Buffer.from('# Grüße an der Tür')],
    ['UTF-8 behind its mark', Buffer.from('\ufeff# Grüße an der Tür')],
    ['UTF-16, as Notepad saves Unicode', Buffer.from('\ufeff# Grüße an der Tür', 'utf16le')],
    ['Windows-1252', Buffer.from('# Grüße an der Tür', 'latin1')]
  ] as const)
    it(`reads ${encoding}`, () => assert.equal(decodeArticle(bytes), '# Grüße an der Tür'))

  it('any bytes and any text: never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
        parseArticle(decodeArticle(bytes), 'Q1.TXT')
      })
    )
    const piece = fc.constantFrom(
      'Event ID: ',
      '4711',
      '\r\n',
      '   ',
      'Source: ',
      'corrected in ',
      'Windows NT 4.0 ',
      'Service Pack ',
      'SYMPTOMS\n========\n',
      '- ',
      'Q152734 ',
      '---\n',
      'id: ',
      '# ',
      'latest ',
      'for ',
      '<BR/>',
      ' and ',
      '\f',
      '-----'
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('a.md', 'Q1.TXT'),
        (pieces, file) => {
          parseArticle(writtenArticle({ body: pieces.join('') }) + pieces.join(''), file)
          parseArticle(`---\n${pieces.join('')}`, file)
        }
      )
    )
  })

  it('the archive, when it is there (KB_ARCHIVE): one file in forty, none throws', function () {
    const folder = process.env.KB_ARCHIVE ?? ''
    if (!existsSync(folder)) {
      console.log('      KB_ARCHIVE names no folder: the archive was not read')
      return this.skip()
    }
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(file => /\.txt$/i.test(file))
      .toSorted()
      .filter((_, index) => index % 40 === 0)
    for (const file of files) {
      const { article } = parseArticle(decodeArticle(readFileSync(join(folder, file))), file)
      assert.equal(article.id, /Q\d+/.exec(file)?.[0])
      for (const fix of article.fixes)
        assert.ok(
          fix.line >= 1 && fix.line <= article.lines.length && fix.lines.first <= fix.lines.last,
          `${file} ${fix.line}`
        )
    }
  })
})
