import { inSequence, oneOf } from '../../knowledge/language/words/oneOf.ts'

const OPENER = '(?:(?:and|but|so|ok(?:ay)?|well|hm+|then|also)[,. ]+){0,2}'
const LEVEL = oneOf(
  String.raw`(?:the )?sp[ -]?\d+a?`,
  String.raw`(?:the )?service ?pack ?(?:\d|one|two|three|four)`,
  '(?:the )?(?:latest|newest|last|next|newer|later) (?:sp|service ?pack|one)'
)
const DOES =
  '(?:install|apply|upgrade|update|move|go|change|switch|migrate|put|use|take|try|skip|remove|uninstall)'

const WOULD_DO = oneOf(
  'ok(?:ay)?|fine|enough|good|sufficient|too|also|do|better|help|work',
  'fix|solve|include|contain|safe|needed|necessary|required'
)

/** '5', 'sp5', 'the latest one' */
const OF_LEVEL = oneOf(LEVEL, String.raw`\d[a-z]?`)
const RELEASE = oneOf(
  String.raw`(?:windows|exchange|sql|office|version) [\w.]+`,
  String.raw`(?:nt|w2k|ie) ?\d?|20\d\d|xp`
)
const PLANS = oneOf(
  'plan(?:s|ned|ning)?|want(?:s|ed)?|intend(?:s|ed)?|hop(?:e|es|ing)|consider(?:s|ing)?|going|will',
  'get(?:s|ting)?|schedul(?:ed|ing)|thinking|(?:next|in) (?:week|month|year|spring|summer|autumn|fall)'
)
const IS_ENOUGH = inSequence(
  '(?:(?:is|are|would|will|does|do|should) (?:it|that|this|they) ',
  `(?:be |do )?(?:${oneOf(WOULD_DO, 'in (?:there|it|that)|included|affected|covered')})|`,
  `${oneOf('good|fine|ok(?:ay)?|enough|sufficient')})`,
  '(?: enough| then| too)?[?. ]*$'
)
const FOR_NOW = oneOf(
  'for now|for the (?:time being|moment)|first|instead|until then',
  'this (?:week|evening|weekend)|today|tonight'
)

/** What somebody might do, and has not done. What stands behind it is what they ask about. */
const HYPOTHESES = [
  `what (?:happens|will happen|would happen|changes)(?: then)? (?:if|when) `,
  'what (?:if|about if) ',
  `(?:suppose|supposing|assum(?:e|ing)|(?:let'?s )?say|imagine)(?: that)? (?:i|we) `,
  `(?:suppose|supposing|assuming|imagine)(?: that)? (?:it|this|that|there|the [a-z]+) `,
  `(?:(?:what|how) about )?if (?:i|we) (?:just |simply |only )?${DOES}`,
  `(?:would|will|does|could|can|may|should|shall|must|do) (?:it|that|this|i|we) .{0,24}${DOES}\\w*(?: |$)`,
  `(?:would|will|could|does|is|are|was) ${LEVEL} .{0,30}\\b${WOULD_DO}\\b`,
  `(?:would|will) ${LEVEL}\\b`,
  `(?:do|would|will) (?:i|we) (?:really |also |still |even )?(?:need|have to (?:have|install)|want) .{0,20}${LEVEL}`,
  `(?:is|are) ${LEVEL} (?:ok(?:ay)?|fine|enough|good|better|needed|necessary|required|too)`,
  `(?:how|what) about ${LEVEL}`,
  `.{0,40}\\b${PLANS}\\b.{0,40}\\b${oneOf(LEVEL, RELEASE)}\\b.{0,40}[.,;:?] ?${IS_ENOUGH}`,
  `(?:if (?:i|we) )?(?:just|only) ${OF_LEVEL} ${FOR_NOW}\\b`,
  `(?:if|without) .{0,40}\\b${LEVEL}\\b.{0,24}\\b(?:would|wouldn't)\\b`,
  `(?:with|on|under|after|in|at|having) ${LEVEL},? (?:would|will|do|does|can|could|is|are|should|must)\\b`
].map(source => new RegExp(`^${OPENER}${source}`))

/** Words of a question that holds nothing else. */
const MAX_WORDS = 18

const SAID_LEVEL = oneOf(LEVEL, '(?:a |the )?(?:newer|later|latest|newest) one')
/** Says anywhere that what it names is only supposed. */
const SUPPOSES = new RegExp(
  String.raw`\b${oneOf(
    'hypothetical(?:ly)?|theoretical(?:ly)?|in theory',
    "let(?:'?s| us) (?:say|assume|suppose|imagine)",
    '(?<!\\b(?:i|we) )(?:suppose|supposing|assume|assuming|imagine|imagining)',
    'what ?(?:if|when|about if)',
    inSequence(
      '(?<!\\b(?:sure|know|remember|check|see|tell) )if ',
      oneOf(
        '(?:it|this|that|there|they|i|we|the \\w+|our \\w+) (?:was|were|would)',
        `(?:i|we)(?: would)? (?:just |only |directly |simply )?(?:get|choose|${DOES})`,
        `.{0,16}${SAID_LEVEL} (?:is|was|were) (?:installed|applied|taken|used|put)`
      )
    ),
    'in case of'
  )}\b`
)
/** Asks of a level or a release, which is so the subject of it, or what would be taken. */
const ASKS_OF = new RegExp(
  oneOf(
    // 'that would be SP1' answers
    inSequence(
      String.raw`(?<!\b(?:it|that|this) )\b(?:would|wud|could|might|may) (?:it |that )?`,
      String.raw`(?:be )?(?:also )?${SAID_LEVEL}\b`
    ),
    String.raw`^${OPENER}(?:can|does|do|is|are) (?:it |that )?(?:be )?(?:also )?${SAID_LEVEL}\b`,
    String.raw`\b(?:would|wud|could|might) (?:the |a )?(?:latest|newer|later),?`,
    String.raw`\b${SAID_LEVEL} (?:would|wud|could|might|may)\b`,
    inSequence(
      String.raw`\b(?:would|could|might|may|can|should|will|if) (?:it|i|we|one)\b.{0,20}\b${DOES}`,
      `.{0,12}${SAID_LEVEL}`
    ),
    `^${OPENER}(?:is|are|can|could|would|will|does)\\b.*\\b(?:instead of|rather than|in place of)\\b`,
    `\\b(?:instead|in place) of\\b.{0,24}\\b(?:can|could|would|may|might) (?:it|i|we)\\b`
  )
)
/** Says of a level that it is in, whatever is asked beside that. */
const TELLS_LEVEL = new RegExp(
  inSequence(
    String.raw`(?<!\b(?:if|suppose|supposing|assume|assuming|imagine|say|that) )\b`,
    "(?:we|i|they|it|there|(?:the|our|my|that|this) \\w+|[a-z]+\\d+)(?:'s|'ve)? ",
    '(?:(?:already|now|just) )?(?:have|has|is|runs?|got|installed|put|applied)(?: on| at| the| with)? ',
    String.raw`(?:sp|service ?pack)[ -]?\d`
  )
)
const PLANNED = inSequence(
  '\\b(?:might|may|could) (?:take|use|install|apply|put|get)\\b.{0,80}\\b',
  `(?:would|might|could|will|is) (?:it|that|this)\\b.{0,12}\\b(?:${WOULD_DO}|enough)\\b`
)
/** Words of a message that supposes something in one sentence of it. */
const MAX_WORDS_OF_ALL = 36

/**
 * Asks what would be so, and tells nothing that is: 'what happens if I install SP6a', 'is SP5 ok?'
 */
export function isHypothesis(words: string): boolean {
  return suppositionIn(words) !== null
}

/**
 * What of a message supposes something: 'SP3 is not approved. would SP4 cover it?' → 'would SP4
 * cover it?'; null: nothing, or it tells what is in, too.
 */
export function suppositionIn(words: string): string | null {
  const count = words.split(' ').length
  if (count <= MAX_WORDS && HYPOTHESES.some(asked => asked.test(words))) return words
  if (count > MAX_WORDS_OF_ALL || TELLS_LEVEL.test(words)) return null
  const found = words.split(/(?<=[.!?;])\s+/).find(supposes)
  if (found === undefined) return null
  return NAMES_LEVEL.test(found) ? found : words
}

const NAMES_LEVEL = new RegExp(String.raw`\b${oneOf(LEVEL, RELEASE)}\b`)
const PLAN = new RegExp(PLANNED)

/** Supposes what is named by name. */
function supposes(sentence: string): boolean {
  const isBare = !/\b(?:would|should|could|might|will|can|is|does|do)\b|\?/.test(sentence)
  if (ASKS_OF.test(sentence) || PLAN.test(sentence)) return true
  if (!SUPPOSES.test(sentence) || !NAMES_LEVEL.test(sentence)) return false
  return !isBare || /\b(?:let'?s|let us|suppose|assume|imagine|what ?(?:if|when))\b/.test(sentence)
}

const SUBJECT = '(?:it|that|this|there|i|we|they|the \\w+)'
const WHETHER = new RegExp(
  `^${OPENER}${oneOf(
    `(?:would|will|does|do|is|are|can|could|should|must|may) ${SUBJECT}\\b`,
    '(?:would|will|does|do|is|are|can|could|should|must|may|and)\\b.*\\?$',
    '(?:is|are) .{1,24} (?:affected|ok(?:ay)?|safe|fine|the same|different|supported|covered)\\b',
    '(?:how about|what about|how is it)\\b'
  )}`
)

/** 'is it the same on Windows 2000?': asks of what is named, and tells nothing. */
export function asksWhether(words: string): boolean {
  return words.split(' ').length <= MAX_WORDS && WHETHER.test(words)
}

const LEAD = new RegExp(
  `^.*?\\b${oneOf(DOES, 'if|suppose|supposing|assuming|imagine')}` +
    `\\w*\\b(?: (?:it|this|that|them|everything|the server|the machine))?(?: (?:to|on|with|` +
    `from))?`
)

/** What a hypothesis is about: 'what if we move to server 2003' → 'server 2003' */
export function hypothesized(words: string): string {
  return words.replace(LEAD, '').trim()
}

const HAD_BEEN = new RegExp(
  oneOf(
    String.raw`\bhad (?:never|not|been|stayed|kept|only|installed|skipped)\b.{0,60}\bwould`,
    String.raw`\bhadn't\b.{0,60}\bwould`,
    String.raw`\bif (?:i|we|they|it) had\b.{0,60}\bwould`,
    inSequence(
      String.raw`\bwould.{0,30}\b(?:have (?:it|this|that|had|been|happened)|happen|be)\b`,
      String.raw`.{0,40}\b(?:before|without|if .{0,20}had)\b`
    ),
    String.raw`\b(?:if|suppose) .{0,30}\b(?:was|were) (?:still )?(?:on|at|with) .{0,30}\bwould`
  )
)

/** 'suppose we had never installed SP4, would we have it at all': asks of what was not. */
export function supposesOtherPast(words: string): boolean {
  return words.split(' ').length <= MAX_WORDS && HAD_BEEN.test(words)
}
