/** How a problem is named by who told it: by a word of it, or by its place. */
import { oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import { familiesNamed } from '../../../understand/familiesNamed.ts'
import { hasFunctionWord } from '../../../understand/hasFunctionWord.ts'
import { countTerms } from '../../../understand/sharesTerms.ts'
import { type Case, wordsOf } from '../../case.ts'

/** Words in front of what is meant, as the source of a pattern. */
export const OPENER = `(?:${oneOf(
  'no|ok(?:ay)?|and|so|but|well|then|please|sorry|thanks|thx|lol|hm+|fine|good|great|right|clear|done',
  'yes|btw|by the way|oh|noted|understood|got it|perfect|any(?:way|how)|all ?right|right then|cool|super'
)}[,. ]+){0,3}`
export const THING = '(?:one|problem|thing|issue|question|trouble|topic|case|matter)'
export const ORDINAL = '(?:first|second|third|last|next|other|same|previous|original|old)'
/** What stands before the word that names one. */
export const THE = '(?:the|my|our|that)'

/** What is asked about of an answer, and is no problem. */
export const OF_ANSWER = new RegExp(
  String.raw`\b${oneOf(
    ORDINAL,
    'latest|newest|later|newer|current|log|title|list|machines?|servers?|pcs?',
    'sp ?\\d?|service|pack|fix|patch|update|hotfix|article|reboot|restart|version|windows|licen[cs]e|data',
    'users?|people|clients?|colleagues?|everyone|others'
  )}\b`
)

/** All that a problem may be named by. */
function textOf(known: Case): string {
  const events = known.events.map(({ id, source, description }) =>
    [id, source, description].join(' ')
  )
  return [wordsOf(known), ...events].join('\n')
}

/** How many words of a name a problem has. */
export function countHeld(known: Case, name: string): number {
  return countIn(textOf(known), name)
}

/** Of those with a word of the name, the one with most of its words, the last told first. */
export function mostHeld<One extends Case | string>(
  told: readonly One[],
  name: string
): One | undefined {
  const counts = told.map(one => countIn(typeof one === 'string' ? one : textOf(one), name))
  const most = Math.max(0, ...counts)
  return most === 0 ? undefined : told.findLast((_, at) => counts[at] === most)
}

/** Letters of a name that is written in capitals: 'DNS', 'OWA' */
const SHORT_NAME_LENGTH = 3
const NO_SHORT_NAME = new RegExp(
  `^(?:${oneOf(
    'fix|new|how|get|yes|now|pls|win|old|use|run|one|two|see|say|ask|put|let|why|way|day|out|off',
    'big|bad|own|few|its|him|her|his|per|via|cpu|ram|exe|dll|msg|end|set|add|may|due|big|low|top'
  )})$`,
  'i'
)

/** How many words of a text say what a problem is about, and are of it. */
export function countOwn(known: Case | string, text: string): number {
  const own = typeof known === 'string' ? known : ownText(known)
  const telling = (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => tells(word))
  return countIn(own, telling.join(' '))
}

/** Of the problems told, the one with most words of a text, the last told first. */
export function mostOwn<One extends Case | string>(
  told: readonly One[],
  text: string
): { readonly one: One; readonly count: number } | undefined {
  const counts = told.map(each => countOwn(each, text))
  const count = Math.max(0, ...counts)
  const one = count === 0 ? undefined : told.findLast((_, at) => counts[at] === count)
  return one === undefined ? undefined : { one, count }
}

/** What is offered belongs to a problem, too. */
function ownText(known: Case): string {
  return [textOf(known), ...known.between.map(({ title }) => title)].join('\n')
}

/** 'error 462', 'c000021a': a number of three digits or more that is no year. */
const CODE = /^(?!(?:19|20)\d\d$)\d{3}/

function tells(word: string): boolean {
  if (/^\d/.test(word)) return CODE.test(word)
  if (word.length > SHORT_NAME_LENGTH) return countTerms(word) > 0
  const isShort = word.length === SHORT_NAME_LENGTH
  const isName = isShort && !hasFunctionWord(word) && !NO_SHORT_NAME.test(word)
  return isName || familiesNamed(word).length > 0
}

/** Whether a text has a word of a name: 'outlook cannot open my .pst' and 'pst file' → true */
export function holds(text: string, name: string): boolean {
  return countIn(text, name) > 0
}

function countIn(text: string, name: string): number {
  const told = wordsIn(text)
  const held = wordsIn(name).filter(word => told.some(other => isSame(word, other))).length
  const families = familiesNamed(name)
  const isOfFamily = families.length > 0 && familiesNamed(text).some(one => families.includes(one))
  return Math.max(held, isOfFamily ? 1 : 0)
}

/** Letters of a word that names a problem, and those at its start that tell it from others. */
const MIN_LETTERS = 2
const STEM_LENGTH = 5
/** A name of so few letters is the whole of it: 'ie' is not 'ieee'. */
const WHOLE_LENGTH = 3
/** What names nothing, though it stands where a name does. */
const NO_NAME =
  /^(?:it|me|my|us|we|he|is|in|on|at|of|or|an|as|do|no|so|to|the|this|that|one|and|for|with)$/

/** A name with a number in it is the whole of it: MAIL01 is not MAIL02; a phone may be an iphone. */
function isSame(word: string, other: string): boolean {
  if (/\d/.test(word) || word.length <= WHOLE_LENGTH) return word === other
  if (other.startsWith(word.slice(0, STEM_LENGTH))) return true
  return word.length >= STEM_LENGTH && other.endsWith(word)
}

function wordsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter(word => word.length >= MIN_LETTERS && !NO_NAME.test(word))
}

/** Places as people count them; -1: the last. */
const PLACES: Readonly<Record<string, number>> = {
  first: 0,
  original: 0,
  old: 0,
  second: 1,
  third: 2,
  last: -1
}
/** 'the other one', whichever that is. */
const NOT_THIS = /^(?:other|next|previous|earlier|former|same)$/

/** The problem at a place: one told, the one spoken of too, or the words of one that waits. */
export function atPlace(known: Case, place: string): Case | string | undefined {
  const { waiting = [], earlier = [] } = known
  if (NOT_THIS.test(place)) return waiting[0] ?? earlier.at(-1)
  const at = PLACES[place]
  const told = [...earlier, known].toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))
  const to = at === undefined ? undefined : [...told, ...waiting].at(at)
  // nobody asks for the one spoken of as the second while another waits
  return to === known && place !== 'first' && waiting.length > 0 ? waiting[0] : to
}
