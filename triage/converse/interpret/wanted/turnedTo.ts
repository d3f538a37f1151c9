import { normalizeText } from '../../../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import { asksByForm } from '../../../understand/cues/asksByForm.ts'
import type { Case } from '../../case.ts'
import { atPlace, countHeld, mostHeld, OF_ANSWER, OPENER, ORDINAL, THE, THING } from './names.ts'

/** A problem told before, or the words of one that waits, and what is told or asked of it. */
export type TurnedTo = { readonly to: Case | string; readonly rest: string }

/** Characters of a message that may turn to another problem and go on with it. */
const MAX_LENGTH = 400

/** 'and Tom?': so few words only name a person. */
const MAX_WORDS_OF_NAME = 3

const NAME = String.raw`(?<name>[\w' .-]{2,40}?)`
/** What names a problem in front of what is told or asked of it. */
const IN_FRONT = [
  // 'back to the printer: it did not ask me for a CD'
  inSequence(
    `^${OPENER}`,
    oneOf(
      '(?:(?:go|get|come) )?back to',
      'now(?: to)?',
      'as (?:for|to)',
      'about|regarding|concerning',
      'once more|once again|again',
      'on'
    ),
    `(?: ${THE})? ${NAME}(?: ${THING})?(?: again)?[,:;–-] (?<rest>.{4,})$`
  ),
  // 'the first one: she has JetAdmin running', 'the comti thing, is there a service pack?'
  `^${OPENER}(?:the|my|our) ${NAME}(?: ${THING})?: (?<rest>.{4,})$`
].map(source => new RegExp(source, 'is'))

/** The same, where only a question may stand behind it. */
const ASKED_BEHIND = [
  // 'and for the migration wizard, which file is replaced?', 'what about the fax? is it broken?'
  inSequence(
    `^${OPENER}(?:for|with|in|what about|how about) ${THE} ${NAME}(?: ${THING})?(?: again)?`,
    '[,:;–?-]+ (?<rest>.{4,})$'
  ),
  `^${OPENER}${THE} ${NAME} ${THING}(?: again)?(?: please)?[,;–?-]+ (?<rest>.{4,})$`,
  // 'and encarta, do I need the CD?'
  `^(?:and|so|but|now|then) (?:${THE} )?(?<name>[\\w'-]{3,20}(?: [\\w'-]{2,20})?)[,:?] (?<rest>.{4,})$`
].map(source => new RegExp(source, 'is'))

/** What is asked, and the problem that it is asked of. */
const ASKED_OF = [
  // 'can I delete the message for the store problem?'
  inSequence(
    `^${OPENER}(?<rest>(?:(?![.!;] ).){4,160}) (?:for|with|about|on|of|in) ${THE} ${NAME} ${THING}`,
    '(?: again| now| then)?[?.! ]*$'
  ),
  // 'which file was it for the SMS', and not 'does that work for the SMS'
  inSequence(
    `^${OPENER}(?<rest>(?:(?![.!;] |\\b(?:that|this|these|also|too|both)\\b).){4,160})`,
    ` (?:for|about) ${THE} ${NAME}(?: again| now| then)?[?.! ]*$`
  )
].map(source => new RegExp(source, 'is'))

/** A problem told before, and what a message tells or asks of it beside its name. */
export function turnedTo(known: Case, text: string): TurnedTo | null {
  const { earlier = [], waiting = [] } = known
  if (earlier.length + waiting.length === 0 || text.length > MAX_LENGTH) return null
  const all = text.trim()
  const person =
    earlier.findLast(one => isOfPerson(one.words, text)) ??
    waiting.find(words => isOfPerson(words, text))
  if (person !== undefined && all.split(/\s+/).length > MAX_WORDS_OF_NAME)
    return { to: person, rest: text }
  const front = named(known, all, IN_FRONT)
  if (front !== null) return front
  const asked = named(known, all, ASKED_BEHIND) ?? asksOf(known, all)
  return asked !== null && isAsked(asked.rest) ? asked : null
}

/** A question that the name stands behind ends with the mark that stood behind the name. */
function asksOf(known: Case, text: string): TurnedTo | null {
  const asked = named(known, text, ASKED_OF)
  return asked === null || !text.endsWith('?') ? asked : { ...asked, rest: `${asked.rest}?` }
}

function named(known: Case, text: string, patterns: readonly RegExp[]): TurnedTo | null {
  const found = patterns.map(pattern => pattern.exec(text)).find(match => match !== null)
  const { name = '', rest = '' } = found?.groups ?? {}
  const words = normalizeText(name)
  const to = words === '' ? undefined : problemOfName(known, words)
  return to === undefined ? null : { to, rest }
}

const BY_PLACE = new RegExp(`^(${ORDINAL})(?: ${THING})?$`)

/** The problem of that name or place, which the one that is spoken of has less of. */
function problemOfName(known: Case, words: string): Case | string | undefined {
  const { earlier = [], waiting = [] } = known
  const place = BY_PLACE.exec(words)?.[1]
  if (place !== undefined) {
    const at = atPlace(known, place)
    return at === known ? undefined : at
  }
  if (OF_ANSWER.test(words)) return undefined
  const least = countHeld(known, words)
  const to = mostHeld([...earlier, ...waiting], words)
  if (to === undefined) return undefined
  const one: Case = typeof to === 'string' ? { ...known, events: [], words: to, details: '' } : to
  return countHeld(one, words) > least ? to : undefined
}

/** 'is there a fix', 'show me the article', 'any idea how long it takes' */
function isAsked(rest: string): boolean {
  const words = normalizeText(rest)
  return asksByForm(words) || ORDERS.test(words)
}

const ORDERS = /^(?:show|tell|give|repeat|remind|any|read|explain)\b/

/** 'Anna: word 97 ...' */
const LABEL = /^(\p{Lu}\p{L}{1,14}): /u

/** Whether a problem is that of a person whom a text names. */
function isOfPerson(words: string, text: string): boolean {
  const name = LABEL.exec(words)?.[1]
  if (name === undefined) return false
  return new RegExp(String.raw`(?<!\p{L})${name}(?!\p{L})`, 'iu').test(text)
}
