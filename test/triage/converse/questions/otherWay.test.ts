import assert from 'node:assert/strict'
import { openKnowledge } from '../../../../knowledge/articles/openKnowledge.ts'
import { parseText } from '../../../../knowledge/articles/read/parseText.ts'
import { NEW_CASE, problemOf } from '../../../../triage/converse/case.ts'
import { otherWay } from '../../../../triage/converse/questions/otherWay.ts'
import { decide } from '../../../../triage/decide/decide.ts'
import { NOTHING_KNOWN } from '../../../../triage/understand/facts.ts'
import { folderWith, writeArticle } from '../../../parts/written/writtenArticles.ts'

const SHOWN = { kind: 'show-article' } as const
const SYMPTOMS = 'The Heron link ends after ten minutes.'
const REGISTRY = `WORKAROUND
==========

WARNING: Registry Editor may harm the system.

To work around this, set the value Wait to 0.`
const OF_FIX = `WORKAROUND
==========

To resolve this problem, obtain the latest service pack for Windows NT 4.0.

STATUS
======

This problem was first corrected in Windows NT 4.0 Service Pack 4.`

/** What an article says, what is asked, and what is shown of it; '' for nothing. */
const WAYS: readonly (readonly [symptoms: string, asked: string, way: RegExp, shown: string])[] = [
  [`${SYMPTOMS}\n\n${REGISTRY}`, 'is there another way?', /gives no other way/, ''],
  [`${SYMPTOMS}\n\n${REGISTRY}`, 'the registry? no way', /warns about that/, 'WARNING: Registry'],
  [
    `${SYMPTOMS}\n\n${REGISTRY}`,
    'is there a workaround?',
    /has a workaround/,
    'set the value Wait'
  ],
  [
    `${SYMPTOMS}\n\n${REGISTRY}\n\n-or-\n\nStop the Heron.`,
    'another way?',
    /has a workaround/,
    'Stop the'
  ],
  [`${SYMPTOMS}\n\n${OF_FIX}`, 'anything without the service pack?', /gives no other way/, ''],
  [
    `${SYMPTOMS} A temporary workaround is to stop the Heron.\n\n${OF_FIX}`,
    'anything without the service pack?',
    /has a workaround/,
    'A temporary workaround'
  ]
]

describe('another way than the one that is advised', () => {
  for (const [symptoms, asked, way, shown] of WAYS)
    it(`"${asked}" → ${shown || 'none'}`, () => {
      const written = {
        id: 'Q970003',
        title: 'Heron Link Ends Early',
        product: 'Microsoft Windows NT Server version 4.0',
        symptoms
      }
      const { article } = parseText(writeArticle(written), 'Q970003.TXT')
      const knowledge = openKnowledge(folderWith([written]))
      const decision = decide(knowledge, problemOf(NEW_CASE), NOTHING_KNOWN)
      const { ways, quotes } = otherWay(article, { ...decision, outcome: SHOWN }, asked)
      const text = quotes.map(quote => quote.text).join(' ')
      assert.match(ways[0], way)
      assert.ok(shown === '' ? text === '' : text.includes(shown), text)
    })
})
