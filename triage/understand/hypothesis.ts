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

/**
 * Asks what would be so, and tells nothing that is: 'what happens if I install SP6a', 'is SP5 ok?'
 */
export function isHypothesis(words: string): boolean {
  return words.split(' ').length <= MAX_WORDS && HYPOTHESES.some(asked => asked.test(words))
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
