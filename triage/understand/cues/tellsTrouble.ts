import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { pleads } from './ask/withoutPlea.ts'
import { MAX_CUE_LENGTH } from './phrase.ts'

const DENIED = String.raw`\b${oneOf(
  'no|not|never|cannot|without|nothing|none|hardly|neither',
  "(?:ca|wo|is|are|was|do|does|did|has|have|could)n['’]?t"
)}\b`
/** What is told of something that does not do what it should. */
const FAULTY = String.raw`\b${oneOf(
  "(?:ca|wo|does)n['’]?t|cannot|can not|does not|will not",
  'broken?|breaks|brok|dead|dies|died|crash|hang|hung|freez|frozen|stuck|jam|slow|lost|loses',
  'fail(?!-?(?:over|safe|back))',
  'missing|forgot|forget|wrong|error|fault|trap|corrupt|garbage|leak|problem|trouble|issue',
  'empty|blank|delete|vanish|disappear|refus|reject|denied|invalid|abort|stop|drops?|unable',
  'down|bad|weird|strange|flicker|beep|noise|smoke|virus|spam|damage|locked|expired|full|needs? an?',
  '(?:turn(?:s|ed|ing)?|goes|going|went|stays?) (?:black|white|blue|dark|gr[ae]y)\\b'
)}`
const TROUBLE = new RegExp(oneOf(DENIED, FAULTY))
const SURE_TROUBLE = new RegExp(FAULTY)
/** 'there is no error': no trouble. */
const NO_TROUBLE = /\b(?:no|any|without(?: an?y?)?) (?:other |further |such )?\w+/g

/** Asked of the assistant, and of nobody else. */
const OF_THIS = oneOf(
  'help',
  'tell',
  'explain',
  'say',
  'repeat',
  'call',
  'show',
  'send me the article',
  'write|translate|summari[sz]e|shorten|rephrase|repeat|speak|answer|look|check|read|be',
  String.raw`(?:\w+ )?(?:it|that|this|them|so)\b`
)
const DO = oneOf(
  'create',
  'order',
  'give',
  'install',
  'set',
  'add',
  'reset',
  'unlock',
  'send',
  'bring',
  'fix',
  'replace',
  'move',
  'remove',
  'delete',
  'open',
  'change'
)
const NEED = oneOf('need', 'want', 'would like', "'d like", 'require', 'am looking for')
const THINGS = oneOf(
  'an?',
  'the',
  'some',
  'access',
  'more',
  'new',
  'to (?:order|buy|get|have|book)'
)
const THE_FIX = '(?:it|that|this|the (?:fix|patch|service ?pack|update|article|hotfix))'
/** What somebody wants done or asks for, of their own accord. */
const REQUEST = new RegExp(
  inSequence(
    '^(?:(?:and|also|hi|hello|please|ok|so|by the way|btw)[, ]+){0,3}',
    oneOf(
      `(?:can|could|would|will) (?:you|some(?:body|one)|any(?:body|one)) (?!${OF_THIS})`,
      String.raw`please ${DO}\b`,
      String.raw`(?:i|we) (?:also )?${NEED} ${THINGS}\b`,
      String.raw`how (?:do|can) (?:i|we) (?:get|order|buy|book|request|apply for) (?!${THE_FIX}\b)`
    )
  )
)

/** 'there is no hot water', and not 'there is no error in the log' */
const LACKS = new RegExp(
  inSequence(
    String.raw`\bthere(?:'s| is| are|s) no (?!`,
    oneOf('errors?', 'messages?', 'events?', 'entr(?:y|ies)', 'logs?', 'warnings?', 'others?'),
    String.raw`\b|`,
    oneOf('changes?', 'differences?', 'improvement', 'such', 'need', 'way', 'more'),
    String.raw`\b)`
  )
)
/** Trouble of a person or of what is theirs: 'I forgot my password', 'also our website is down' */
const OWN = new RegExp(
  inSequence(
    '^(?:(?:and|also|oh|ok|good|great|fine|thanks|by the way|btw|now)[,.! ]+){0,3}',
    "(?:while (?:you|we|i)(?:'re|'m| are| am) (?:here|there|at it|on it)[, ]+)?",
    oneOf(
      '(?:my|our) ',
      "(?:i|we)(?:'ve| have| just){0,2} (?:forgot(?:ten)?|lost|broke|dropped|spilled|spilt)\\b",
      "(?:i am|i'm|we are|we're) locked out\\b"
    )
  )
)

/** 'also the backup is slow' */
const BESIDE = /^(?:(?:and|oh|ok)[, ]+)?(?:also|by the way|btw)[, ]+(?:the|an?) \w+/

/** Tells of trouble that somebody has, or asks for help with it, in words that say whose it is. */
export function tellsOwnTrouble(words: string): boolean {
  const start = words.slice(0, MAX_CUE_LENGTH)
  return (OWN.test(start) || BESIDE.test(start)) && (tellsFault(words) || pleads(words))
}

/** Tells of trouble in words that say so: 'the projector is broken', 'there is no sound'. */
export function tellsTrouble(words: string): boolean {
  return TROUBLE.test(words.slice(0, MAX_CUE_LENGTH))
}

/** Asks for a thing or a service: 'can you order a monitor', 'I need access to the share'. */
export function requestsSomething(words: string): boolean {
  return REQUEST.test(words.slice(0, MAX_CUE_LENGTH))
}

/** The same in words that deny nothing else: 'salesforce is down', and not 'no error in the log'. */
export function tellsFault(words: string): boolean {
  const start = words.slice(0, MAX_CUE_LENGTH)
  return LACKS.test(start) || SURE_TROUBLE.test(start.replace(NO_TROUBLE, ' '))
}
