import assert from 'node:assert/strict'
import { parseMarkdown } from '../../../../knowledge/articles/read/parseMarkdown.ts'
import {
  idOfFile,
  titleOfFile,
  wordsOfMarkdown
} from '../../../../knowledge/articles/read/plainMarkdown.ts'

const PLAIN = `# The badge printer prints blank cards on Windows 2000

Since the last update the **HeronCard** service stops.

## Issue

| Event ID | 5310 |
| --- | --- |
| Source | HeronCard |
| Description | The ribbon of the badge printer could not be read: the sensor is blocked. |

## Root cause

The driver holds the port \`LPT1\`.

## Solution

1. Stop the service \`HeronCard\`.
2. Clean the sensor.

### Windows 2000

This problem was corrected in **Windows 2000 Service Pack 2**.
`

function productsOf(text: string): readonly string[] {
  const { article } = parseMarkdown(text, 'a note of ours.md')
  return article.appliesTo.flatMap(({ products }) => products)
}

describe('Markdown without front matter', () => {
  it('is an article with the title of its heading, its products, events, sections and fixes', () => {
    const { article, remarks } = parseMarkdown(PLAIN, 'badges/HD-88.md')
    assert.deepEqual(remarks, [])
    assert.partialDeepStrictEqual(article, {
      id: 'HD-88',
      title: 'The badge printer prints blank cards on Windows 2000',
      appliesTo: [{ line: 1, products: ['Windows 2000'] }],
      sections: [
        { name: '', lines: { first: 3, last: 3 } },
        { name: 'SYMPTOMS', line: 5, lines: { first: 7, last: 10 } },
        { name: 'CAUSE', line: 12 },
        { name: 'RESOLUTION', line: 16, parts: [{ name: 'Windows 2000', line: 21 }] }
      ],
      events: [{ id: 5310, source: 'HeronCard' }],
      fixes: [{ product: 'Windows 2000', servicePack: 2, line: 23 }]
    })
  })

  for (const [what, text, products] of [
    [
      'a list below a heading',
      '# It stops\n\n## Environment\n\n- Windows NT Server version 4.0\n- Exchange Server 5.5\n\n## Fix\n\nRestart it.',
      ['Windows NT 4.0', 'Exchange Server 5.5']
    ],
    [
      'a line with a label',
      '# It stops\n\n**Applies to:** Windows 98\n\nRestart it.',
      ['Windows 98']
    ],
    [
      'a product of its own with a version, and no place',
      '# It stops\n\nProducts: Heron Gate 3.2, Berlin office\n\nRestart it.',
      ['Heron Gate 3.2']
    ],
    ['the title before the text', '# Word 97 stops\n\nSeen beside Windows 98.', ['Word 97']],
    ['the symptoms', '# It stops\n\nOn Windows 2000 it stops.', ['Windows 2000']],
    ['nothing that is denied', '# It stops\n\nIt does not stop on Windows 2000.', []],
    ['nothing of the cure', '# It stops\n\n## Fix\n\nUse Windows 2000.', []]
  ] as const) {
    it(`is about ${what} → ${products.join(', ') || 'no product'}`, () => {
      assert.deepEqual(productsOf(text), products)
    })
  }

  it('takes title and date of the front matter of another program, and a heading with a rule', () => {
    const text =
      '---\nlayout: kb\ntags: [print]\ntitle: The queue is stuck\ndate: 2024-02-03\n---\n' +
      'Problem\n-------\n\nNothing prints.\n'
    const { article, remarks } = parseMarkdown(text, 'stuck.md')
    assert.deepEqual(remarks, [])
    assert.partialDeepStrictEqual(article, {
      title: 'The queue is stuck',
      date: '2024-02-03',
      sections: [{ name: 'SYMPTOMS', line: 7, lines: { first: 10, last: 10 } }]
    })
  })

  it('has no sections in its code', () => {
    const { article } = parseMarkdown('# It stops\n\n```\n# restart\nnet stop\n```\n', 'a.md')
    assert.deepEqual(
      article.sections.map(({ name, lines }) => [name, lines]),
      [['', { first: 3, last: 6 }]]
    )
  })
})

describe('the name of a file', () => {
  for (const [file, id] of [
    ['hd-12.md', 'HD-12'],
    ['print/KB0012345 - Reset the queue.md', 'KB0012345'],
    ['Q303283.md', 'Q303283']
  ] as const)
    it(`${file} → ${id}`, () => assert.equal(idOfFile(file), id))

  it('without an id makes one that stays, another one for each file', () => {
    const ids = ['Reset the queue.md', 'print/Reset the queue.md', 'Reset the badge.md'].map(
      idOfFile
    )
    assert.equal(new Set(ids).size, 3)
    assert.match(ids[0] ?? '', /^DOC-\d{1,8}$/)
    assert.equal(idOfFile('Reset the queue.docx'), ids[0])
  })

  it('makes a title of two words or more that are no id', () => {
    assert.deepEqual(['reset_the-queue.md', 'notes.md', 'HD-12.md'].map(titleOfFile), [
      'Reset the queue',
      null,
      null
    ])
  })
})

describe('the words of Markdown', () => {
  for (const [line, words] of [
    ['In **Windows 2000** `net stop`', 'In Windows 2000 net stop'],
    ['> Event ID: 1', 'Event ID: 1'],
    ['| Event ID | 1 |', '    Event ID: 1'],
    ['| --- | --- |', ''],
    ['HKEY\\_LOCAL\\_MACHINE', 'HKEY_LOCAL_MACHINE'],
    ['2 * 3 and *.exe in \\\\srv\\_x', '2 * 3 and *.exe in \\\\srv\\_x']
  ] as const)
    it(`${line} → ${words}`, () => assert.deepEqual(wordsOfMarkdown([line]), [words]))
})
