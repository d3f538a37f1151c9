import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { triage } from '../../../triage/triage.ts'
import { folderWith, NEIGHBOURS } from '../../parts/written/writtenArticles.ts'

const ARTICLE = `DOCUMENT:Q900001  02-MAR-2001  [winnt]
TITLE   :Event 4711 Is Logged When the Heron Print Gateway Starts
PRODUCT :Microsoft Windows NT
PROD/VER::4.0
OPER/SYS:
KEYWORDS:kbbug4.00 kbfix4.00.sp5

======================================================================
-------------------------------------------------------------------------------
The information in this article applies to:

 - Microsoft Windows NT Server version 4.0
-------------------------------------------------------------------------------

SYMPTOMS
========

When you start the Heron Print Gateway, the following event is logged:

   Event ID: 4711
   Source: HeronGate
   Description: The gateway could not allocate a conversation slot because the
   pool of the spooler is exhausted.

STATUS
======

Microsoft has confirmed this to be a problem in Windows NT 4.0. This problem
was first corrected in Windows NT 4.0 Service Pack 5.

======================================================================
Keywords          : kbbug4.00 kbfix4.00.sp5
=============================================================================
Copyright Microsoft Corporation 2001.
`
const PASTE =
  'Event Source: HeronGate\nEvent ID: 4711\n' +
  'Computer: PRN7\nDescription: The gateway could not allocate a conversation slot ' +
  'because the pool of the spooler is exhausted.'

function open(...texts: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-articles-'))
  for (const [place, text] of texts.entries())
    writeFileSync(join(folder, `Q90000${place + 1}.txt`), text)
  return openKnowledge(folder)
}

describe('another article in the place of the first', () => {
  const knowledge = open(ARTICLE)

  for (const [said, step] of [
    [PASTE, { kind: 'ask', about: 'product' }],
    [`${PASTE}\nNT4`, { kind: 'ask', about: 'service-pack' }],
    [
      `${PASTE}\nNT4 SP4`,
      {
        kind: 'recommend',
        article: 'Q900001',
        basis: 'event',
        fix: { product: 'Windows NT 4.0', servicePack: 5 }
      }
    ],
    [
      `${PASTE}\nNT4 SP6a`,
      {
        kind: 'already-fixed',
        article: 'Q900001',
        fix: { product: 'Windows NT 4.0', servicePack: 5 }
      }
    ],
    [`${PASTE}\nWindows 2000 SP2`, { kind: 'not-applicable', article: 'Q900001' }],
    [
      'Event ID: 2086 Description: Exchange IMAP4 Virtual Server Instance - (X): Failed to ' +
        'set the start bit in the metabase in order to start the protocol',
      { kind: 'hand-over', because: 'no-article' }
    ]
  ] as const) {
    it(`${said.slice(-40).replace(/\n/g, ' ')} → ${step.kind}`, () => {
      assert.partialDeepStrictEqual(triage(knowledge, said).step, step)
    })
  }

  it('quotes the line of its own text', () => {
    const line = ARTICLE.split('\n').findIndex(text => text.includes('Service Pack 5')) + 1
    assert.deepEqual(triage(knowledge, `${PASTE}\nNT4 SP4`).quotes[0], {
      article: 'Q900001',
      line,
      text: 'was first corrected in Windows NT 4.0 Service Pack 5.'
    })
  })

  it('two articles on one event: asked, never guessed', () => {
    const both = open(
      ARTICLE,
      ARTICLE.replace('Q900001', 'Q900002').replace('Is Logged When', 'May Occur After')
    )
    assert.partialDeepStrictEqual(triage(both, PASTE).step, { kind: 'ask', about: 'article' })
  })

  for (const [what, text, message] of [
    ['no header', 'hello', /Q900001\.txt:1 no line "DOCUMENT/],
    [
      'no product',
      ARTICLE.replace(/ - Microsoft Windows NT.*\n/, ''),
      /Q900001\.txt:\d+ no product under "applies to"/
    ]
  ] as const) {
    it(`a broken article is refused with file, line and remedy: ${what}`, () => {
      assert.throws(() => open(text), message)
    })
  }

  it('the message of another component is not followed, pasted or only told of', () => {
    const neighbours = openKnowledge(folderWith(NEIGHBOURS))
    const text =
      'The Spooler service failed to start due to the following error: ' +
      'The service did not respond in a timely fashion.'
    for (const said of [
      `Event Source: Service Control Manager\nEvent ID: 7000\nDescription: ${text}`,
      `Event ID 7000, source Service Control Manager: ${text}`
    ])
      assert.deepEqual(triage(neighbours, said).step, {
        kind: 'hand-over',
        because: 'no-article'
      })
  })
})
