import assert from 'node:assert/strict'
import { parseArticle } from '../../../../knowledge/articles/read/parseArticle.ts'
import { deniesCondition } from '../../../../triage/decide/said/deniedConditions.ts'

const { article } = parseArticle(
  `DOCUMENT:Q900001  08-AUG-2001  [winnt]
TITLE   :Browsing Is Slow with a Multihomed Controller
PRODUCT :Microsoft Windows NT

SYMPTOMS
========

Browse lists are incomplete. The lists are not complete on clients, either. This
behavior occurs only if the comment is longer than 256 characters and the
Browser option is enabled in Network properties.

CAUSE
=====

This problem occurs because the browser does not pass on what it reads from a
Token Ring adapter when the threshold is set to 0.
`,
  'Q900001.TXT'
)

/** A message, and whether it says of a condition of the article that it is not so with them. */
const CASES: readonly (readonly [said: string, isDenied: boolean])[] = [
  ['incomplete browse lists. the PDC is not multihomed, one card only', true],
  ['incomplete browse lists, nothing multihomed here', true],
  ['slow, and the Browser option was never set in Network properties', true],
  ['incomplete browse lists, nothing long in the comment', true],
  ['slow browsing, no complete lists on the clients', false],
  ['incomplete browse lists. no token ring here, all ethernet', true],
  ["incomplete browse lists, we don't use token ring", true],
  ['incomplete lists. The comments are all short', true],
  ['incomplete lists, the comment is empty', true],
  ['incomplete lists. Browser option is disabled', true],
  ['incomplete lists. the threshold is 20, not 0', true],
  ['the browse lists are not complete', false],
  ['the multihomed controller does not answer', false],
  ['incomplete lists with a comment of 300 characters', false],
  ['incomplete lists, the comment is very long', false],
  ['incomplete lists. Browser option is enabled', false],
  ['I do not know why the lists are incomplete, no idea', false],
  ['it says "the option is disabled" and the lists are incomplete', false],
  ['incomplete lists since Tuesday, the help file is no use', false]
]

describe('what a message says not to be so', () => {
  for (const [said, isDenied] of CASES)
    it(`${isDenied ? 'is' : 'is no'} condition of the article: ${said}`, () => {
      assert.equal(deniesCondition(said, article), isDenied)
    })
})
