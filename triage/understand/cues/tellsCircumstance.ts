import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { MAX_CUE_LENGTH } from './phrase.ts'
import { requestsSomething, tellsTrouble } from './tellsTrouble.ts'

const WHO = oneOf(
  'i|we|he|she|they|somebody|someone|nobody|everybody|everyone',
  '(?:the|my|our|a|an) [\\w-]{1,20}'
)
/** What people do to a machine, in the past and as a participle. */
const DONE = oneOf(
  '(?:re|un|de)?installed|(?:re)?configured|upgraded|downgraded|updated|patched|migrated|applied',
  '(?:re)?moved|replaced|added|changed|swapped|switched|deleted|copied|restored|renamed|converted',
  'rebooted|restarted|reset|rebuilt|reinstalled|tried|tested|checked|enabled|disabled|plugged',
  'bought|put in|set up|rolled (?:out|back)|turned (?:on|off)|got a new|had (?:a|an)'
)
/** When, how often and where something is so. */
const EXTENT = oneOf(
  'since|until|always|never|sometimes|often|rarely|occasionally|intermittent(?:ly)?|random(?:ly)?',
  '(?:once|twice|(?:two|three|four|five|several|many|\\d+) times) (?:an?|per|each|every) \\w+',
  'every (?:\\d+ )?(?:other )?\\w+|daily|weekly|monthly|nightly|hourly|at night|in the mornings?',
  'now and then|from time to time|on and off|out of the blue|all of a sudden|all the time',
  '(?:last|this|next) (?:week|month|year|night|time|\\w+day)|yesterday|\\w+ (?:days|weeks) ago'
)
const CHANGED = oneOf(
  `\\b${WHO} (?:have |has |had |'ve |just |recently |already |also |only |then ){0,3}${DONE}\\b`,
  `^(?:already |just |recently )?${DONE}\\b`,
  // 'I emptied the temp folder', 'we got a new switch'
  inSequence(
    '^(?:i|we|he|she|they|somebody|someone)(?: (?:have|has|had|just|already))? ',
    String.raw`(?:[a-z]{3,12}ed|got (?:an?|the|new))\b`
  ),
  String.raw`^(?:but |and )?not (?:with|on|in|for|at|when|if|after)\b`,
  inSequence(
    String.raw`\b(?:it )?(?:all )?`,
    '(?:began|begins|started|starts|appeared|came|comes|happened|happens) ',
    String.raw`(?:after|when|since|with|on|in|last|this|yesterday|only|again)\b`
  ),
  String.raw`\b(?:nothing|something|anything) (?:was |has |had )?(?:been )?(?:changed|new|else)\b`
)
const MANY = oneOf(
  'users?|people',
  'pcs?|machines?|servers?|computers?|clients?|boxes|workstations?'
)
const SEEN = oneOf(
  inSequence(
    String.raw`\b(?:there (?:is|are|was|were)|with|shows?|we (?:get|see)|i (?:get|see)) `,
    '(?:no|an?|some|any) (?:other |further )?(?:error|message|event|entry|warning|log)'
  ),
  inSequence(
    String.raw`\b(?:the|my|our|his|her|this) `,
    oneOf(
      'client|server|machine|pc|box|computer|laptop',
      'disk|drive|card|printer|network|cpu|processor|ram|memory'
    ),
    String.raw` (?:is|are|has|have|runs|was|were)\b`
  ),
  String.raw`\b(?:same|also|too)\b.{0,30}\b(?:on|with|for|in|under|at|happens|when|if)\b`,
  inSequence(
    String.raw`\b(?:on|for|with) (?:all|most|some|several|every|each|both|many|two|three|\d+)`,
    String.raw`(?: of)?(?: the| our| my)? (?:other )?(?:\w+ )?${MANY}\b`
  ),
  inSequence(
    String.raw`\b(?:all|most|some|several|every|both|many|two|three|\d+) `,
    String.raw`(?:more |other |of (?:the|our|my|them) ?)?${MANY}\b`
  )
)
/** 'my wife's machine does it, too', 'somebody said it was the virus scanner' */
const OF_IT = oneOf(
  String.raw`\b(?:do|does|did|has|have|had|gets?|got|sees?|saw|shows?) (?:it|this|that|the same)\b`,
  String.raw`\b(?:said|says|thinks?|thought|claims?|suspects?|believes?|guess|heard|read) (?:that )?(?:it|this|that)\b`
)
/** 'we run it in a vm': what there is, and no trouble with it. */
const THERE_IS =
  /^(?:and |but |also |btw,? |oh,? )*(?:we|i|they)(?: also| only| just| all)? (?:run|use|have|are|work|own)\b/
const CIRCUMSTANCE = new RegExp(oneOf(String.raw`\b${EXTENT}\b`, CHANGED, SEEN, OF_IT))

/**
 * Tells when, how often, on what or after which change something happens, and not what happens: 'we
 * installed a new virus scanner', 'twice a day', 'the client is an NT 4 workstation'.
 */
export function tellsCircumstance(words: string): boolean {
  const said = words.slice(0, MAX_CUE_LENGTH)
  return CIRCUMSTANCE.test(said) || (THERE_IS.test(said) && !tellsTrouble(said))
}

const SAYS_EXTENT = new RegExp(String.raw`\b(?:${EXTENT})\b`)

/** Says when, how often or since when something is so: 'twice a day', 'since two weeks' */
export function tellsExtent(words: string): boolean {
  return SAYS_EXTENT.test(words.slice(0, MAX_CUE_LENGTH))
}

/** What happens to people, or what they want: trouble or a request, and no deed. */
const MEETS = oneOf(
  'want|need|would|wish|wonder|like|must|should|look(?:ing)? for',
  'get|got|gets|see|saw|receive[ds]?|hear|heard|keep|kept|end(?:ed)? up|suffer|notice[ds]?|experience[ds]?'
)
const DEED = new RegExp(
  oneOf(
    // 'on our web box I request a certificate with the wizard', and not 'it rewinds when I press play'
    inSequence(
      String.raw`(?<!\b(?:when|whenever|if|after|as|while|once|since|before|until|because|that|what|which|where) )`,
      String.raw`\b(?:i|we|he|she|they)(?: (?:just|then|always|also|only|have|had))? (?!${MEETS})[a-z]{3,}`
    ),
    // 'using the setup wizard', 'added a line in mapnotes.tbl'
    inSequence(
      '^(?:just |recently |after |while |when )?',
      oneOf(
        'using|trying|running|installing|opening|creating|clicking|setting|adding|changing|importing',
        'added|tried|installed|opened|created|clicked|set up|changed|imported|moved|copied|upgraded'
      ),
      String.raw`\b`
    )
  )
)

/**
 * Says what somebody does or did, and nothing that is wrong: 'I request a certificate with the
 * wizard'. What happens then stands in another clause. `words` are normalized.
 */
export function tellsDeed(words: string): boolean {
  return DEED.test(words) && !tellsTrouble(words) && !requestsSomething(words)
}
