import { oneOf } from '../../../language/words/oneOf.ts'
import { TIMES_TO_COME } from '../../../language/words/timesToCome.ts'
import { TIME_TO_COME } from '../isToCome.ts'
import { PLANNED, SHOWN } from '../levelRemarks.ts'
import { isBoundary, type StatementToken } from '../statementTokens.ts'

/** Words behind a level that are looked at. */
const MAX_REACH = 14

const MACHINE = oneOf(
  'product',
  'it',
  'there',
  'servers?',
  'box(?:es)?',
  'machines?',
  'systems?',
  'computers?',
  'hosts?',
  'pcs?',
  'workstations?',
  'laptops?',
  'nodes?',
  'members?',
  'sides?',
  'rechner|maschine|poste|ordinateur|serveur|equipo|servidor|ordenador|m[aá]quina|macchina',
  'here',
  '(?:of )?them'
)
/** 'the two', 'all three': of some of them nobody knows which. */
const COUNTED = '(?:(?:the|all|our|my|these) )+(?:\\d|two|three|four|five|six) (?:of )?'
const ARTICLE = `(?:${COUNTED})?(?:${oneOf(
  'the|this|our|my|own|all|both|that|these|those|each|every',
  'de[nm]|diese[mnrs]|unsere[mnr]|deze|dit|die|onze|ce|cet|cette|notre|le|la|este|esta|nuestro|el',
  'questo|questa|nostro|il'
)} )*`
/** ' is installed', ' went on the product' */
const ASSERTED_BEHIND = new RegExp(
  `^(?: ${oneOf('is', 'are', 'was', 'has', 'been', 'got', 'already', 'now', 'ist')})*${oneOf(
    ` ${oneOf('installed', 'applied', 'loaded', 'deployed', 'rolled out', 'active', 'installiert')}\\b`,
    ` what ${SHOWN}\\b`,
    ' (?:in|on|present|there|in place|on top|drauf)$',
    ` (?:went |put |installed |applied )?(?:on|onto|to|in|auf|sur|su|en|em|sobre|op|på) ${ARTICLE}${MACHINE}\\b`
  )}`,
  'i'
)

/** ' on the server next week', ' on all nodes is planned': no verb says that it is in. */
const PLACE_ONLY = /^ (?:on|onto|to|in|auf|sur|su|en|em|sobre|op|på) /
const IS_PLANNED = new RegExp(
  oneOf(
    TIME_TO_COME.source,
    String.raw`\b${oneOf(...TIMES_TO_COME)}\b`,
    String.raw`\b(?:tonight|(?:this )?weekend|this (?:evening|afternoon)|later)\b`,
    String.raw`\b(?:is|are|was|were) ${PLANNED}\b`
  ),
  'i'
)

/** Whether the words behind a level say that it is in, or on which machines it is. */
export function isAssertedBehind(tokens: readonly StatementToken[], at: number): boolean {
  const words: string[] = []
  for (let place = at + 1; place < at + 1 + MAX_REACH; place++) {
    const token = tokens[place]
    if (token === undefined || isBoundary(tokens, place) || token.kind === 'level') break
    words.push(token.kind === 'product' || token.kind === 'program' ? 'product' : token.word)
  }
  const said = ` ${words.join(' ')}`
  return ASSERTED_BEHIND.test(said) && !(PLACE_ONLY.test(said) && IS_PLANNED.test(said))
}
