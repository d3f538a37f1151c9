import assert from 'node:assert/strict'
import { openKnowledge } from '../../../../knowledge/articles/openKnowledge.ts'
import { parseText } from '../../../../knowledge/articles/read/parseText.ts'
import { NEW_CASE, problemOf } from '../../../../triage/converse/case.ts'
import { answerOfArticle } from '../../../../triage/converse/questions/answerOfArticle.ts'
import { decide } from '../../../../triage/decide/decide.ts'
import { NOTHING_KNOWN } from '../../../../triage/understand/facts.ts'
import { folderWith, writeArticle } from '../../../parts/written/writtenArticles.ts'

const WRITTEN = {
  id: 'Q970002',
  title: 'Heron Link Ends Early',
  product: 'Microsoft Windows NT Server version 4.0',
  symptoms: `The Heron link ends after ten minutes.

CAUSE
=====

The heron counter is kept in memory only. It is lost when
the power fails.

RESOLUTION
==========

WARNING: The list of links is deleted.

To resolve this problem, use one of these methods.

Method 1: By the Control Panel

1. Click Start, and then click Run.

2. Type heron.cpl
   and press ENTER.

Method 2: By the Registry

1. Back up the registry.

2. Set the value Wait to 0. Restart the computer for the
   change to take effect.

A supported fix is now available from Microsoft. It has
these files or later:

   Date        Version    File name
   ------------------------------------
   01/26/2000  4.0.1381   Heron.dll
   01/26/2000  4.0.1381   Egret.dll

MORE INFORMATION
================

The heron disk is needed for both. A link can have 12 perches.
It is only seen with Osprey Dialer version 2.5.

To determine if a link is ending, open the Heron log.

Finding the Log

 - Open the folder Perch.

 - Double-click Feather.`
}
const { article } = parseText(writeArticle(WRITTEN), 'Q970002.TXT')
const knowledge = openKnowledge(folderWith([WRITTEN]))
const decision = decide(knowledge, problemOf(NEW_CASE), NOTHING_KNOWN)

/** A question, and what of the article is shown for it; '' where it does not say. */
const ANSWERS: readonly (readonly [asked: string, shown: string])[] = [
  ['do i have to reboot?', 'change to take effect.'],
  ['why does it happen?', 'The heron counter is kept in memory only.'],
  ['how do i do step 2?', '2. Type heron.cpl and press ENTER.'],
  ['what about method 2?', 'Method 2: By the Registry'],
  ['do i need the heron cd?', 'The heron disk is needed for both.'],
  ['is it dangerous?', 'WARNING: The list of links is deleted.'],
  ['is NT 4.0 affected?', '- Microsoft Windows NT Server version 4.0'],
  ['and if i do nothing?', 'The Heron link ends after ten minutes.'],
  ['which program do i type?', '2. Type heron.cpl and press ENTER.'],
  ['which value do i set?', '2. Set the value Wait to 0. Restart the computer for the'],
  ['does it need to be kept in memory?', ''],
  ['do i need the windows nt 4.0 cd?', ''],
  ['does it happen in version 5?', '- Microsoft Windows NT Server version 4.0'],
  ['is there a workaround?', ''],
  ['which file is it?', 'Heron.dll'],
  ['is there a hotfix?', 'A supported fix is now available from Microsoft.'],
  ['how many perches can it have?', 'A link can have 12 perches.'],
  ['which version of Osprey Dialer is it?', 'It is only seen with Osprey Dialer version 2.5.'],
  ['how do i know if mine is ending?', 'To determine if a link is ending, open the Heron log.'],
  ['how do i set that value?', '1. Back up the registry.'],
  ['how do i get to that feather?', '- Open the folder Perch.'],
  ['how much is it?', ''],
  ['does it need a proxy?', ''],
  ['why is it only after a power failure?', 'The heron counter is kept in memory only.'],
  ['what is the heron counter?', 'The heron counter is kept in memory only.'],
  ['what is a heron?', ''],
  ['do i need the heron licence?', ''],
  ['does the heron disk need a proxy and a router?', '']
]

describe('what an article says to a question', () => {
  for (const [asked, shown] of ANSWERS)
    it(`"${asked}" → ${shown || 'nothing'}`, () => {
      const { quotes, offers = [] } = answerOfArticle(article, asked, decision)
      const text = quotes.map(quote => quote.text).join(' ')
      assert.ok(shown === '' ? text === '' : text.includes(shown), text)
      assert.equal(offers.includes('Talk to a person'), shown === '')
      for (const quote of quotes) assert.ok(article.lines[quote.line - 1]?.includes(quote.text))
    })

  for (const [asked, way] of [
    ['so I type heron.cpl then?', /^Yes/],
    ['so I do not type heron.cpl?', /^This is/],
    ['so I type heron.cpl and reboot the router?', /(?<!Yes).*/]
  ] as const)
    it(`"${asked}" is answered with ${way.source}`, () => {
      assert.match(answerOfArticle(article, asked, decision).ways[0], way)
    })

  it('the age of it, with a way out', () => {
    const { ways, offers } = answerOfArticle(article, 'how old is that?', decision)
    assert.match(ways[0], /March 2001.*Windows NT 4\.0/)
    assert.deepEqual(offers, ['None of these', 'Show the article', 'Talk to a person'])
  })
})
