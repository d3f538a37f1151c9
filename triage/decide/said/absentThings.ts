import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'

/** Characters of a message that are read for it. */
const MAX_LENGTH = 4_000
/** Who has things, and not what lacks its own parts: 'the window has no title bar' is a trouble. */
const THEY = oneOf('we', 'they')
const NOT = "(?:do|does|did)(?: not|n['’]?t)"
/** Where something may not be: with them, and not where it should be. */
export const PLACE = oneOf(
  'here|anywhere|either|on board|with us|(?:in|on) (?:this|that|our|my) box',
  inSequence(
    '(?:at all )?(?:in|on|at) (?:the|this|that|these|our|my|any) (?:whole )?',
    oneOf(
      'house|office|company|building|site|firm|department|network|domain|lan',
      'servers?|machines?|computers?|pcs?|laptops?|workstations?'
    )
  )
)
const IS_NOT = oneOf(
  "(?:is|are|was|were)(?: not|n['’]?t| never)",
  '(?:has|have) never been',
  'never was|never were'
)
/** Any character of what is named. */
const NAMED = String.raw`[^,.;:!?()\n]`
/** 'we have no Macs', 'we don't use cc:Mail', 'no CGA here', 'nobody runs Netscape' */
const ABSENT = [
  String.raw`\b${oneOf(
    `(?:i|${THEY}) ${NOT} (?:even )?(?:have|use|run|own) `,
    `${THEY}(?: (?:have|use|run|own|got)|['’]ve(?: got)?) (?:no|none of|not a single) `,
    `(?:i|${THEY})(?:['’]ve| have)? never (?:had|used|owned|installed|bought|ran|run) `,
    '(?:nobody|no one)(?: here)? (?:has|uses|runs|owns) ',
    'none(?: of (?:them|these|those))? (?:is|are|was|were|has|have) (?:an? |any )?',
    'without any ',
    inSequence(
      '(?:there (?:is|are|was|were) )?(?:no|not (?:one|an?|any)(?: single)?) ',
      String.raw`(?=${NAMED}{2,30} (?:${PLACE}|(?:was|were|is|are) (?:ever )?(?:here|on|in|there))\b)`
    )
  )}(?<what>${NAMED}{2,60})`,
  // 'Corel is not in this machine', 'the cluster service was never installed'
  inSequence(
    String.raw`(?:^|[,.;:!?(]\s+|\n|\b(?:and|but|although|though) )`,
    String.raw`(?<what>(?!(?:it|this|that|which|there)\b)(?:[^\s,.;:!?()]+ ){1,5})${IS_NOT}`,
    '(?: even| ever| actually| at all)? ',
    oneOf(
      `${PLACE}`,
      '(?:installed|used|in use|involved|present|set up)',
      `what (?:i|${THEY}) (?:have|use|run)`
    ),
    String.raw`\b`
  )
].map(pattern => new RegExp(pattern, 'gi'))
/** 'no Macs in the office': where it is not. */
const WHERE = / (?:and(?! no)|but|so|in|on|at|with|from|for|was|were|is|are) /i
const WORD = /[\p{L}\p{N}]{3,}/gu
const NO_THING = new RegExp(
  `^${oneOf(
    'any|the|our|own|and|nor|either|neither|that|this|such|here|all|anywhere|other|single|yet|one|ones|for|with',
    'idea|clue|problem|trouble|error|issue|choice|time|luck|access|way|need|more|longer|reason',
    'service|pack|hotfix|patch|fix|update',
    'warning|message|notice|effect|result|success|change|help|difference|doubt|sign|trace|hint'
  )}$`
)

/**
 * The things that people say they do not have, in small letters and singular; what stands elsewhere
 * in the message, too, is none of them.
 * 'the explorer hangs on a share, we have no Macs' → ['mac']
 */
export function absentThings(words: string): readonly string[] {
  if (words.length > MAX_LENGTH) return []
  const found = ABSENT.flatMap(pattern => [...words.matchAll(pattern)])
  if (found.length === 0) return []
  const rest = ABSENT.reduce((left, pattern) => left.replace(pattern, ' '), words)
  const others = new Set(thingsOf(rest))
  const things = found.flatMap(({ groups }) => thingsOf((groups?.what ?? '').split(WHERE)[0] ?? ''))
  return [...new Set(things)].filter(thing => !others.has(thing) && !NO_THING.test(thing))
}

/** The words of a text, in small letters and singular. */
export function thingsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(WORD) ?? []).map(word => word.replace(/s$/, ''))
}
