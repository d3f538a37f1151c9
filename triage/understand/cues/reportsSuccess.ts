import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { MAX_CUE_LENGTH } from './phrase.ts'

/** What is said of something that is well again. */
const WELL = oneOf(
  '(?:works?|working|worked|runs?|running|ran)(?! (?:only|every|once|twice|daily|weekly|' +
    'monthly|at night|as an?|on an?|under|like(?! a (?:charm|dream))|' +
    'it|this|that|the|our|my|an?|two|both)\\b| (?:slow|bad|hot))',
  'fixed|fixes|solved|solves|resolved|cured|repaired|sorted',
  'helped|helps|success(?:ful|fully)?',
  "all good|all set|we(?:'re| are) (?:good|all set)|" +
    '(?:fine|good|ok(?:ay)?|great|perfect) (?:now|again|since)',
  '(?:that|this|it) (?:did|does) (?:it|the trick|the job)|has done (?:it|the trick)',
  "(?:is|are|it's|all|everything) (?:back|up|alive)|(?:back|up) (?:again|and running)",
  "(?:is|are|has|it's|error|problem|event|everything|all) gone|gone (?:now|away)|went away|disappeared",
  "no (?:more|longer)|stopped (?:happening|appearing|crashing|hanging)|(?:hasn't|has not|" +
    "did not|didn't) (?:happened|come back|happen|appear)",
  'normal'
)
const REPORT = new RegExp(String.raw`\b${WELL}\b`)
/** 'works in other games', 'runs fine on the old one': somewhere, and not here and now. */
const ELSEWHERE = new RegExp(
  inSequence(
    String.raw`\b(?:works?|working|worked|runs?|running|ran)`,
    '(?: (?:just |perfectly )?(?:fine|ok|okay|well|good))? (?:only |just )?',
    oneOf('in', 'on', 'with', 'from', 'under', 'for', 'when', 'if', 'at', 'without', 'elsewhere'),
    String.raw`\b`
  )
)
/** 'it worked fine last year', 'everything else works': once, or something else. */
const ONCE = new RegExp(
  oneOf(
    inSequence(
      String.raw`\b(?:worked|ran|was (?:fine|ok(?:ay)?|good))\b.{0,30}\b`,
      oneOf(
        'last|until|till|before|yesterday|earlier|ago',
        'always|for years|once|in the past',
        'yet|so far'
      ),
      String.raw`\b`
    ),
    String.raw`\bused to\b`,
    // 'before, everything worked', 'yesterday it still worked'
    inSequence(
      '^ ?(?:but |well |oh )?(?:before(?: that)?|yesterday|earlier|formerly|previously|',
      '(?:until|till|up to) (?:last )?\\w+|last (?:week|month|year|time)),?',
      '(?: (?:it|all|everything|that|this|still|always|the \\w+)){0,3} ',
      String.raw`(?:worked|works|ran|was (?:fine|ok(?:ay)?|good))\b`
    ),
    // 'with SP3 it always worked'
    String.raw`\b(?:always|never|once|formerly|previously) (?:worked|ran)\b`,
    String.raw`\b(?:was|were) (?:always|formerly|previously) (?:working|running|fine|ok(?:ay)?|good)\b`,
    inSequence(
      String.raw`\b(?:with|on|under|in|before|until) (?:sp ?\d|service pack|nt|windows|version|v?\d)`,
      String.raw`[^!?;,]{0,24} (?:worked|ran)\b`
    ),
    String.raw`\b(?:else|others?|rest)(?: \w+){0,2} (?:is|are|works?|runs?|seems?)\b`
  )
)
/** 'that helped a bit': it goes on for the rest. */
const IN_PART = new RegExp(
  String.raw`\b${oneOf(
    'half|some|most|many|few|a bit|a little|partly|partially|somewhat|almost|nearly|sometimes',
    'if (?:that|this|it) (?:helps?|works?)',
    'for (?:one|two|three|some|a few)|not all|only (?:one|two|some|a few|for)|except'
  )}\b`
)
const NOW = /\b(?:now|again|thanks|thank you|thx|finally|at last|yes)\b/
/** What may report success, and may only be polite. */
const PLEASED = /\b(?:fine|perfect(?:ly)?|great|all right|ok(?:ay)?)\b/
const DENIED = new RegExp(
  inSequence(
    String.raw`\b`,
    oneOf(
      'not',
      'never',
      'cannot',
      "can't",
      "don't",
      "doesn't",
      "didn't",
      "isn't",
      "won't",
      "wasn't",
      'hardly',
      'no (?:luck|change|help|success|difference)',
      'still',
      'nothing'
    ),
    String.raw`\b`
  )
)
/** What is denied and good all the same. */
const GOOD_DENIAL = new RegExp(
  inSequence(
    String.raw`\b(?:hasn't|has not|did not|didn't|does not|doesn't|not) `,
    oneOf(
      'happened',
      'happen',
      'come back',
      'appear(?:ed)?',
      'crash(?:ed)?',
      'hang',
      'hung',
      'occur(?:red)?'
    ),
    String.raw`\b`
  )
)

/** Says that something works again, and not that it does not: 'that did the trick'. */
export function reportsSuccess(words: string): boolean {
  if (isOfElsewhere(words) || IN_PART.test(words)) return false
  return saysItWorks(words) || (PLEASED.test(words) && !DENIED.test(words))
}

const FAILED = new RegExp(
  String.raw`\b${oneOf(
    'again|back|(?:even|only|got|made it) worse|unsolved|unchanged|useless|in vain|fail(?:s|ed)?|broken',
    'same (?:problem|error|thing|issue|result|message|as before)',
    'no|nope|without (?:luck|success|effect)'
  )}\b`
)

/** Says that something did not help: 'tried that, no change', 'it is back'. */
export function reportsFailure(words: string): boolean {
  const start = words.slice(0, MAX_CUE_LENGTH)
  return DENIED.test(start) || FAILED.test(start)
}

/** The same, where politeness alone is no report: 'great, thanks' */
export function saysItWorks(words: string): boolean {
  const start = words.slice(0, MAX_CUE_LENGTH)
  if (GOOD_DENIAL.test(start)) return true
  if (isOfElsewhere(start)) return false
  return REPORT.test(start) && !DENIED.test(start) && !IN_PART.test(start)
}

/** 'everything else works', 'the other pages are fine' */
const REST_WORKS = new RegExp(
  inSequence(
    String.raw`\b(?:everything else|anything else|all else|others?|rest)(?: \w+){0,3} `,
    oneOf(
      'works?',
      'runs?',
      'prints?',
      '(?:is|are|seems?|looks?) (?:all )?(?:fine|ok(?:ay)?|good)'
    ),
    String.raw`\b`
  )
)

/** Says that what is not spoken of works. */
export function saysRestWorks(words: string): boolean {
  const start = words.slice(0, MAX_CUE_LENGTH)
  return REST_WORKS.test(start) && !DENIED.test(start)
}

/** Says that it worked before, and not that it does now. */
export function saysItOnceWorked(words: string): boolean {
  const start = words.slice(0, MAX_CUE_LENGTH)
  return ONCE.test(start) && !NOW.test(start)
}

/** Says that something else works, or that this once did. */
function isOfElsewhere(words: string): boolean {
  const start = words.slice(0, MAX_CUE_LENGTH)
  return (ELSEWHERE.test(start) || ONCE.test(start)) && !NOW.test(start)
}
