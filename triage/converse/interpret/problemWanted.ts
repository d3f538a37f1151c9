import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { familiesNamed } from '../../understand/familiesNamed.ts'
import { type Case, wordsOf } from '../case.ts'
import type { Move } from '../move.ts'

/** Characters of a message that may name a problem. */
const MAX_LENGTH = 80
const OPENER = '(?:(?:no|ok(?:ay)?|and|so|but|well|then|please|sorry|thanks|lol|hm+)[,. ]+){0,3}'
const THING = '(?:one|problem|thing|issue|question)'
const ORDINAL = '(?:first|second|third|last|next|other|same|previous)'
const NAME = `(.{2,40}?)(?: ${THING})?`
const NAMED = `(?:the|my|our|that) ${NAME}`

/** Each names the problem that somebody wants to speak of in its group. */
const WANTED = [
  // 'now the printer', 'back to the modem', 'let's do the fax first'
  inSequence(
    `^${OPENER}`,
    oneOf(
      '(?:now|next|first)(?: to| for| comes)?',
      "(?:let'?s |can we )?(?:(?:go|get|come) )?back to",
      'what about',
      'how about',
      "(?:let'?s |please )?(?:do|take|look at)"
    ),
    ` ${NAMED}(?: first| now| again| please| then){0,2}[.!? ]*$`
  ),
  // 'back to excel'
  `^${OPENER}(?:(?:go|get|come) )?back to ${NAME}(?: now| again| please){0,2}[.!? ]*$`,
  // 'the pst one first', 'the fax again'
  `^${OPENER}${NAMED}(?: first| now| again| next)(?:,? please)?[.! ]*$`,
  // 'the printer is more urgent'
  inSequence(
    `^${OPENER}(?:the|my|our|that) (.{2,40}?)(?: ${THING})?`,
    ' (?:is|was|seems) (?:the )?(?:more|most) (?:important|urgent|pressing)[.!? ]*$'
  ),
  // 'ben first, he has a meeting'
  // 'the fax can wait, excel first'
  `^(?:[^.,;:!?]{2,40}, )?${OPENER}([\\w'-]{2,20}) first(?:[,.;:!-].{0,60})?$`,
  // 'the outlook thing', 'the ftp one is more important'
  inSequence(
    `^${OPENER}(?:the|my|our|that) (?!${ORDINAL} )(.{2,40}?) ${THING}`,
    oneOf(',? please', ' (?:is|was) (?:more|most) (?:important|urgent)', ' now', ' first', ''),
    '[.!? ]*$'
  )
].map(source => new RegExp(source))

/** 'the fax', 'so outlook', 'outlook then': taken up where it is not what is spoken of already. */
const ONLY_NAMED = new RegExp(
  `^${OPENER}${oneOf(
    '(?:the|my|our) ([\\w-]{3,20})(?: then| now)?',
    '(?<=\\b(?:so|now|then) )([\\w-]{3,20})',
    '([\\w-]{3,20}) (?:then|now|next)'
  )}[.!? ]*$`
)
/** 'printer': one that waits, where no name of a program was asked for. */
const NAME_ALONE = /^([a-z][a-z-]{2,19})(?:,? please)?[.! ]*$/
/** 'what was the thing for the game again?': in its group what was answered before. */
const RECALLED = new RegExp(
  inSequence(
    `^${OPENER}(?:what|which) (?:was|were|is) `,
    '(?:it|that|the (?:thing|answer|fix|advice|article|solution|remedy|tip|steps?))(?: again)?',
    ` (?:for|with|about|on) ${NAMED}(?: again)?[?. ]*$`
  )
)
/** 'forget the printer', 'never mind the ftp thing' */
const FORGOTTEN = new RegExp(
  inSequence(
    `^${OPENER}`,
    oneOf('forget(?: about)?', 'drop', 'skip', 'never ?mind', 'ignore', 'leave'),
    ` (?:(?:the|my|our|that) )?([^.,:;!?]{2,40}?)(?: ${THING})?(?:, [^.:;!?]{2,40})?[.! ]*$`
  )
)

/**
 * What takes up a problem that is named by a word of it: one that waits, one told before, or the
 * one that is spoken of. undefined: none is named, or there is only one.
 */
export function problemWanted(known: Case, words: string): Move | undefined {
  const { waiting = [], earlier = [] } = known
  if (words.length > MAX_LENGTH || known.step === null) return undefined
  if (waiting.length + earlier.length === 0) return namedFirst(known, words)
  const forgotten = FORGOTTEN.exec(words)?.[1]
  if (forgotten !== undefined) return without(known, forgotten)
  const recalled = RECALLED.exec(words)?.[1]
  if (recalled !== undefined) return recalledOf(known, recalled)
  const only = ONLY_NAMED.exec(words)?.slice(1).find(Boolean) ?? waitingAlone(known, words)
  const bare = only !== undefined && !holds(wordsOf(known), only) ? only : undefined
  const name = WANTED.map(pattern => pattern.exec(words)?.[1]).find(one => one !== undefined)
  return takenUp(known, name ?? bare) ?? namedFirst(known, words)
}

/** What was answered before: of the problem with that name, else of the only other one. */
function recalledOf(known: Case, name: string): Move | undefined {
  const named = takenUp(known, name)
  const [only, ...others] = known.earlier ?? []
  if (named !== undefined || only === undefined || others.length > 0) return named
  return OF_ANSWER.test(name) ? undefined : { kind: 'back', to: only }
}

/** A name of one word, by which a problem that waits is taken up. */
function waitingAlone({ waiting = [], pendingQuestion }: Case, words: string): string | undefined {
  const name = NAME_ALONE.exec(words)?.[1]
  const isAnswer = pendingQuestion !== null && familiesNamed(words).length > 0
  return name !== undefined && !isAnswer && waiting.some(told => holds(told, name))
    ? name
    : undefined
}

/** 'what about the ftp thing': named as if it had been told. */
const NEW_NAME = new RegExp(
  `^${OPENER}(?:what|how) about (?:the|my|our|that) ([\\w-]{2,20}(?: [\\w-]{2,20})?) ${THING}[.!? ]*$`
)
/** What is asked about of an answer, and is no problem. */
const OF_ANSWER = new RegExp(
  String.raw`\b${oneOf(
    ORDINAL,
    'latest|newest|later|newer|current|log|title|list|machine|server|pc',
    'sp|service|pack|fix|patch|update|hotfix|article|reboot|restart|version|windows|licen[cs]e|data'
  )}\b`
)

function namedFirst(known: Case, words: string): Move | undefined {
  const name = NEW_NAME.exec(words)?.[1]
  if (name === undefined || OF_ANSWER.test(name) || holds(wordsOf(known), name)) return undefined
  return { kind: 'name-problem', name }
}

function takenUp(known: Case, name: string | undefined): Move | undefined {
  const { waiting = [], earlier = [] } = known
  if (name === undefined) return undefined
  const next = waitingNamed(waiting, name)
  if (next !== undefined) return { kind: 'next-problem', words: next }
  const before = earlier.findLast(one => holds(wordsOf(one), name))
  if (before !== undefined) return { kind: 'back', to: before }
  return holds(wordsOf(known), name) ? { kind: 'go-on' } : undefined
}

/** What is left without the problem that is named: the next that waits, or the one before it. */
function without(known: Case, name: string): Move | undefined {
  const { waiting = [], earlier = [] } = known
  const dropped = waitingNamed(waiting, name)
  if (dropped !== undefined) return { kind: 'forget', words: dropped }
  if (!holds(wordsOf(known), name)) return undefined
  const [next] = waiting
  return next === undefined
    ? { kind: 'back', to: earlier.at(-1) ?? null }
    : { kind: 'next-problem', words: next }
}

/** Places as people count them, the problem that is spoken of being the first; -1: the last. */
const PLACES: Readonly<Record<string, number>> = {
  second: 0,
  other: 0,
  next: 0,
  third: 1,
  last: -1
}

/** The problem that waits that has a word of the name, or stands at that place. */
function waitingNamed(waiting: readonly string[], name: string): string | undefined {
  const place = PLACES[name]
  return (
    waiting.find(told => holds(told, name)) ?? (place === undefined ? undefined : waiting.at(place))
  )
}

/** The first sentence of several. */
const FIRST_SENTENCE = /^([^.!?;\n]{3,60})[.!;\n]\s*(\S.*)$/s

/** 'the second': nothing that is told anew, even where none waits. */
const BY_PLACE = /^(?:first|second|third|last|other)$/

/** 'forget the second. what do I do?': the problem that waits no more, and what else is said. */
export function forgottenFirst(
  { waiting = [] }: Case,
  text: string
): { readonly words: string | null; readonly rest: string } | null {
  const [, first = '', rest = ''] = FIRST_SENTENCE.exec(text) ?? []
  const name = FORGOTTEN.exec(normalizeText(first))?.[1]
  const words = name === undefined ? undefined : waitingNamed(waiting, name)
  if (words !== undefined) return { words, rest }
  return name !== undefined && BY_PLACE.test(name) ? { words: null, rest } : null
}

/**
 * What the first sentence takes up of the problems told, and what is told of it behind: 'poledit
 * first. the server has sp3'
 */
export function wantedFirst(
  known: Case,
  text: string
): { readonly move: Move; readonly rest: string } | null {
  const [, first = '', rest = ''] = FIRST_SENTENCE.exec(text) ?? []
  const move = first === '' ? undefined : problemWanted(known, normalizeText(first))
  return move === undefined ? null : { move, rest }
}

/** What names another problem in front of what is told or asked of it. */
const IN_FRONT = [
  // 'back to the printer: it did not ask me for a CD'
  inSequence(
    `^${OPENER}`,
    oneOf(
      '(?:(?:go|get|come) )?back to',
      'now(?: to)?',
      'as (?:for|to)',
      'about',
      'regarding',
      'on'
    ),
    `(?: (?:the|my|our|that))? ([\\w' .-]{2,30}?)(?: ${THING})?(?: again)?[,:;–] (.{4,})$`
  ),
  // 'the first one: she has JetAdmin running'
  `^${OPENER}(?:the|my|our) ([\\w' -]{2,30}?)(?: ${THING})?: (.{4,})$`
].map(source => new RegExp(source, 'is'))

/** A problem told before, and what a message tells or asks of it behind its name. */
export function turnedTo(
  { earlier = [] }: Case,
  text: string
): { readonly to: Case; readonly rest: string } | null {
  const person = earlier.findLast(one => isOfPerson(one, text))
  if (person !== undefined && text.length <= MAX_TURN_LENGTH) return { to: person, rest: text }
  const [, name = '', rest = ''] =
    IN_FRONT.map(pattern => pattern.exec(text.trim())).find(found => found !== null) ?? []
  const words = normalizeText(name)
  if (words === '' || earlier.length === 0 || text.length > MAX_TURN_LENGTH) return null
  const isFirst = /^(?:first|original|previous|other)\b/.test(words)
  const to =
    earlier.findLast(one => holds(wordsOf(one), words)) ?? (isFirst ? earlier[0] : undefined)
  return to === undefined ? null : { to, rest }
}

/** 'Anna: word 97 ...' */
const LABEL = /^(\p{Lu}\p{L}{1,14}): /u

/** Whether a problem is that of a person whom a text names. */
function isOfPerson({ words }: Case, text: string): boolean {
  const name = LABEL.exec(words)?.[1]
  if (name === undefined) return false
  return new RegExp(String.raw`(?<!\p{L})${name}(?!\p{L})`, 'iu').test(text)
}

/** Characters of a message that may turn to another problem and go on with it. */
const MAX_TURN_LENGTH = 400

/** Letters of a word that names a problem, and those at its start that tell it from others. */
const MIN_LETTERS = 2
const STEM_LENGTH = 5

/** A name of so few letters is the whole of it: 'ie' is not 'ieee'. */
const WHOLE_LENGTH = 3
/** What names nothing, though it stands where a name does. */
const NO_NAME = /^(?:it|me|my|us|we|he|is|in|on|at|of|or|an|as|do|no|so|to|the|this|that|one)$/

/** Whether a text has a word of a name: 'outlook cannot open my .pst' and 'pst file' → true */
function holds(text: string, name: string): boolean {
  const told = wordsIn(text)
  const families = familiesNamed(name)
  if (families.length > 0 && familiesNamed(text).some(one => families.includes(one))) return true
  return wordsIn(name).some(word => told.some(other => isSame(word, other)))
}

/** A name with a number in it is the whole of it: MAIL01 is not MAIL02. */
function isSame(word: string, other: string): boolean {
  return /\d/.test(word) || word.length <= WHOLE_LENGTH
    ? word === other
    : other.startsWith(word.slice(0, STEM_LENGTH))
}

function wordsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter(word => word.length >= MIN_LETTERS && !NO_NAME.test(word))
}
