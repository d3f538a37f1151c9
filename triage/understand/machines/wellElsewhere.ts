import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'

const TROUBLE =
  '(?:problem|trouble|error|issue|event|crash|failure|fault|complaint|message|symptom|hang)(?:e?s)?'
const NOT =
  "(?:(?:does|do|did|is|are|was|were|has|have|had|will|can)(?: not|n'?t)|cannot|not|never)"
const IT = oneOf(
  '(?:it|this|that|these|those|them|such|any)\\b',
  `(?:the|this|that|such an?|any|our|same|an?)(?: \\w+)? ${TROUBLE}`
)

/** What is said of a machine that has the trouble not. */
const IS_WELL = new RegExp(
  String.raw`\b${oneOf(
    inSequence(
      `${NOT}(?: (?:been|be|seem|to|even|ever|yet|really|at|all)){0,2} `,
      oneOf(
        'affected|impacted|concerned|touched',
        inSequence(
          '(?:have|having|has|had|shows?|showing|sees?|seen|seeing|gets?|getting|got|gives?|gave',
          `|given|do|does|doing|done) ${IT}`
        ),
        `(?:logs?|logging|faces?|facing|suffers?|suffering|exhibits?|reports?|reproduces?|knows?)(?: from)? ${IT}`,
        inSequence(
          '(?:happen|occur|appear|com|show|fail|crash|hang|hung|complain|misbehav|corrupt|leak|freez',
          '|froz|los|lost|broke|break|stopp|lock)(?:e?s|ing|ed|red|e|en|n)?\\b'
        )
      )
    ),
    `(?:no|without|never an?|not an?|not a single|zero|free of)(?: \\w+)? ${TROUBLE}`,
    '(?:no ?body|no one|no user) (?:complain|report|see|notice|ha[sd] (?:it|this|that|the))\\w*',
    `(?:has|have|with|shows?|gets?|having|sees?) none\\b`,
    '(?:none|nothing) of (?:that|this|it|these|those|(?:the|that) (?:sort|kind))\\b|no such \\w+',
    '(?:does|gets|has|handles|shows) (?:it|that|this) right\\b|lucky|luckily',
    '(?:was|were) never (?:like|so|an?)\\b',
    inSequence(
      "(?<!not |n't |never )(?:has|have|had|shows?|writes?|gives?|gets?) (?:the |an? )?",
      '(?:right|correct|proper)\\b'
    ),
    'unaffected|healthy|immune|flawless(?:ly)?|behaving',
    'behaves(?! (?:exactly |just )?(?:the same|like (?:this|that|it)|so|strange|bad|alike))',
    inSequence(
      "(?<!not |n't |never |no longer )",
      "(?:works?|working|runs?|running|is|'s|are|was|all|doing|goes)(?: just| all| quite| perfectly)? ",
      '(?:fine|ok(?:ay)?|well|good|properly|correctly|perfect(?:ly)?|smooth(?:ly)?|as expected)\\b'
    ),
    inSequence(
      "(?<!not |n't |never |no longer )\\b[a-z]{3,}s(?: [\\w.]+){0,2} ",
      '(?:properly|correctly|normally|perfectly|flawlessly|as (?:it|they) should)\\b'
    ),
    inSequence(
      "(?<!not |n't |never |no longer )(?:works?|working)(?=$|[,.;!]",
      '| (?:there|like it should|as it should|with (?:the same|that|this|it)))'
    ),
    `(?:problem|error|issue|trouble|fault|it)(?:'s| is| does)?(?: not|n't)(?: happen\\w*)? (?:on|with|at)\\b`
  )}`
)

/** How something works that is well, unless it is denied. */
const WELL =
  /\b(?:properly|correctly|perfectly|flawlessly|happily|as (?:it|they) should|just fine)\b/
const DENIED = /\b(?:not|never|no longer|hardly|without|cannot)\b|n't\b/

/** Whether words, normalized, say of something that it has the trouble not, and changed nothing. */
export function tellsItIsWell(words: string): boolean {
  const isWell = IS_WELL.test(words) || (WELL.test(words) && !DENIED.test(words))
  return isWell && !CHANGED.test(words)
}

/** What says that something changed on the machine in trouble. */
const CHANGED = new RegExp(
  String.raw`\b${oneOf(
    'now|since|after|went|anymore|any more|no more|no longer|again|still',
    'solved|fixed|gone|cured|helped|thanks?|thank you|thx',
    '(?:i|we|they|he|she|just|have|has|been|is|was|got|get) (?:installed|applied|put|upgraded|updated|patched)'
  )}\b`
)

/** A machine that is told of without a name. */
const SOME_MACHINE = new RegExp(
  String.raw`\b${oneOf(
    '(?:servers?|machines?|box(?:es)?|pcs?|computers?|hosts?|nodes?|systems?|sites?|clusters?|dcs?)',
    '(?:workstations?|notebooks?|laptops?|controllers?|domains?|offices?|branch(?:es)?)',
    '(?:another|other|others|second|theirs|his|hers|ones?)'
  )}\b`
)

/**
 * Whether a text that names a level tells of a machine where it does not happen: "the backup server
 * doesn't show this (SP6)". `words` are normalized; `isNamed`: it names another machine.
 */
export function isWellElsewhere(words: string, isNamed: boolean): boolean {
  if (!IS_WELL.test(words) || CHANGED.test(words)) return false
  return isNamed || SOME_MACHINE.test(words)
}
