import { inSequence, oneOf } from '../../../../knowledge/language/words/oneOf.ts'

/** What a question may begin with, as the source of a pattern. */
export const SO = '^(?:(?:and|but|so|ok(?:ay)?|then|sorry|yes|no)[, ]+){0,2}'
const COMPUTER = '(?:pc|computer|machine|server|box|workstation|network|office|installation)'

/** Whether others have it, or the maker knows: each asks if the problem is a known one. */
export const ASKS_IF_KNOWN = [
  inSequence(
    `${SO}(?:or )?(?:is|am|are) (?:it|this|that|i|we) (?:really |maybe |perhaps )?(?:just|only|the only) `,
    oneOf(
      'me|us|one|ones|mine|ours',
      String.raw`(?:my|our|this|one|on my|on our|on this) (?:\w+ )?${COMPUTER}`,
      '(?:person|user|people|company|customer)'
    ),
    String.raw`\b`
  ),
  inSequence(
    `${SO}(?:does|do|did|has|have|is|are) (?:microsoft|ms|redmond|the (?:vendor|makers?|developers?)) `,
    String.raw`(?:already |even )?(?:know|aware|heard|confirm|admit|acknowledge|work(?:ing)? on)\w*`
  ),
  inSequence(
    `${SO}(?:do|does|did|has|have|are|is) (?:any(?:one|body)|some(?:one|body)|any|many|other|others) `,
    '(?:else |other )?(?:people |users |customers |companies |sites )?(?:already |also )?',
    '(?:have|has|had|got|see|sees|seen|seeing|report|reported|know|heard|complain)'
  ),
  String.raw`${SO}has (?:it|this|that|anything like that) (?:already )?been (?:reported|seen|confirmed)\b`,
  String.raw`${SO}(?:is|was) (?:it|this|that) (?:\w+ )?(?:well[- ]known|known(?: to microsoft)?|reported)\b`
]
