import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'

/** Characters of a message that are read for it. */
const MAX_LENGTH = 4_000
/** Who has things, and not what lacks its own parts: 'the window has no title bar' is a trouble. */
const THEY = oneOf('we', 'they')
const NOT = "(?:do|does|did)(?: not|n['’]?t)"
/** 'we have no Macs', 'we don't use cc:Mail', 'no CGA here', 'nobody runs Netscape' */
const ABSENT = new RegExp(
  String.raw`\b${oneOf(
    `(?:i|${THEY}) ${NOT} (?:even )?(?:have|use|run|own) `,
    `${THEY}(?: (?:have|use|run|own|got)|['’]ve(?: got)?) (?:no|none of|not a single) `,
    '(?:nobody|no one)(?: here)? (?:has|uses|runs|owns) ',
    inSequence(
      String.raw`(?:there (?:is|are|was) )?no (?=[^,.;:!?()\n]{2,30} `,
      oneOf(
        'here|anywhere|either',
        '(?:at all )?(?:in|on) (?:the|this|that|our) (?:house|office|company|site|server|machine|pc)',
        '(?:was|were|is|are) (?:ever )?(?:here|on|in|there)'
      ),
      String.raw`\b)`
    )
  )}(?<what>[^,.;:!?()\n]{2,60})`,
  'gi'
)
/** 'no Macs in the office': where it is not. */
const WHERE = / (?:in|on|at|with|from|for|was|were|is|are) /i
const WORD = /[\p{L}\p{N}]{3,}/gu
const NO_THING = new RegExp(
  `^${oneOf(
    'any|the|our|own|and|nor|either|neither|that|this|such|here|all|anywhere|other|single|yet|one|ones|for|with',
    'idea|clue|problem|trouble|error|issue|choice|time|luck|access|way|need|more|longer|reason'
  )}$`
)

/**
 * The things that people say they do not have, in small letters and singular; what stands elsewhere
 * in the message, too, is none of them.
 * 'the explorer hangs on a share, we have no Macs' → ['mac']
 */
export function absentThings(words: string): readonly string[] {
  if (words.length > MAX_LENGTH) return []
  const found = [...words.matchAll(ABSENT)]
  if (found.length === 0) return []
  const others = new Set(thingsOf(words.replace(ABSENT, ' ')))
  const things = found.flatMap(({ groups }) => thingsOf((groups?.what ?? '').split(WHERE)[0] ?? ''))
  return [...new Set(things)].filter(thing => !others.has(thing) && !NO_THING.test(thing))
}

/** The words of a text, in small letters and singular. */
export function thingsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(WORD) ?? []).map(word => word.replace(/s$/, ''))
}
