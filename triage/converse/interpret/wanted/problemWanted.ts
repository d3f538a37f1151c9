import { normalizeText } from '../../../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import type { Question } from '../../../answer.ts'
import { familiesNamed } from '../../../understand/familiesNamed.ts'
import { recognizeMessage } from '../../../understand/recognizeMessage.ts'
import { type Case, wordsOf } from '../../case.ts'
import type { Move } from '../../move.ts'
import { droppedIn, forgotten } from './forgotten.ts'
import {
  atPlace,
  countHeld,
  holds,
  mostHeld,
  OF_ANSWER,
  OPENER,
  ORDINAL,
  THE,
  THING
} from './names.ts'
import { withPlaces } from './places.ts'

/** Characters of a message that may name a problem. */
const MAX_LENGTH = 80
const NAME = `([^,;:!?]{2,40}?)(?: ${THING})?`
const NAMED = `${THE} ${NAME}`
const AGAIN = '(?: first| now| again| please| pls| then| next){0,2}'
const GO_ON = oneOf(
  "(?:let'?s |can we |please )?(?:start|begin|go on|carry on|continue|proceed|go ahead) with",
  "(?:let'?s |can we |please )?(?:(?:go|get|come) )?back to"
)

/** Each names the problem that somebody wants to speak of in its group. */
const WANTED = [
  // 'now the printer', 'back to the modem', "let's do the fax first"
  inSequence(
    `^${OPENER}`,
    oneOf(
      '(?:now|next|first|again|once (?:more|again))(?: to| for| comes)?',
      'what about',
      'how about',
      "(?:let'?s |please )?(?:do|take|look at)",
      GO_ON
    ),
    ` ${NAMED}${AGAIN}[.!? ]*$`
  ),
  // 'back to excel', 'continue with excel'
  `^${OPENER}${GO_ON} ${NAME}${AGAIN}[.!? ]*$`,
  // 'the pst one first', 'the fax again', 'second one first'
  `^${OPENER}(?:${NAMED}|(${ORDINAL})(?: ${THING})?)(?: first| now| again| next)(?:,? (?:please|pls|plz))?[.! ]*$`,
  // 'and the second, the printer one?'
  `^${OPENER}(?:the )?${ORDINAL}(?: ${THING})?, (?:${THE} )?${NAME}[.!? ]*$`,
  // 'the printer is more urgent'
  inSequence(
    `^${OPENER}(?:the|my|our|that) ([^,;:!?]{2,40}?)(?: ${THING})?`,
    ' (?:is|was|seems) (?:the )?(?:more|most) (?:important|urgent|pressing)[.!? ]*$'
  ),
  // 'ben first, he has a meeting'
  // 'the fax can wait, excel first'
  `^(?:[^.,;:!?]{2,40}, )?${OPENER}([\\w'-]{2,20}) first(?: please| pls| plz)?(?:[,.;:!-].{0,60})?$`,
  // 'the datagrid before foxpro please'
  `^${OPENER}(?:${THE} )?([\\w'-]{2,20})(?: ${THING})? before [^,.;:!?]{2,30}[.! ]*$`,
  // 'the outlook thing', 'the ftp one is more important'
  inSequence(
    `^${OPENER}(?:the|my|our|that) (?!${ORDINAL} )([^,;:!?]{2,40}?) ${THING}`,
    oneOf(',? please', ' (?:is|was) (?:more|most) (?:important|urgent)', ' now', ' first', ''),
    '[.!? ]*$'
  )
].map(source => new RegExp(source))

/** 'the fax', 'so outlook', 'outlook then': taken up where it is not what is spoken of already. */
const ONLY_NAMED = [
  oneOf(
    "(?:the|my|our) ([\\w-]{2,20}(?: [\\w'-]{2,20})?)(?: then| now)?",
    '(?:so|now|then|and) ([\\w.-]{2,19}\\w(?: [\\w.-]{1,19}\\w)?)',
    '([\\w.-]{2,19}\\w) (?:then|now|next|again)'
  ),
  // 'and what about msn explorer?'
  String.raw`(?:(?:what|how) about|for|with|about) ([\w-]{3,20}(?: [\w-]{2,20})?)`
].map(source => new RegExp(`^${OPENER}${source}[.!? ]*$`))
/** 'printer', 'ok. screen saver': another one, where no name of a program was asked for. */
const NAME_ALONE = new RegExp(
  `^${OPENER}([a-z\\d][\\w-]{2,19}(?: [\\w-]{2,20})?)(?:,? please)?[.! ]*$`
)
/** 'what was the thing for the game again?': in its group what was answered before. */
const RECALLED = [
  inSequence(
    String.raw`(?:what|which)(?: \w+){0,3} (?:was|were|is) `,
    '(?:it|that|the (?:thing|answer|fix|advice|article|solution|remedy|tip|steps?))(?: again)?',
    ` (?:for|with|about|on) (?:${THE} )?${NAME}`
  ),
  // 'what did you say about the store?', 'what do I have to do for the fax?'
  inSequence(
    oneOf(
      'what did (?:you|we|i) (?:say|tell me|recommend|advise|suggest|write|find)',
      'what (?:do|did|should|must) (?:i|we) (?:have to |need to )?do',
      'what have (?:i|we) to do'
    ),
    ` (?:for|with|about|on) (?:${THE} )?${NAME}`
  )
].map(source => new RegExp(`^${OPENER}${source}(?: again)?[?. ]*$`))

/**
 * What takes up a problem that is named by a word of it: one that waits, one told before, or the
 * one that is spoken of. undefined: none is named, or there is only one.
 */
export function problemWanted(known: Case, said: string): Move | undefined {
  const { waiting = [], earlier = [] } = known
  const words = withPlaces(known, said)
  if (words.length > MAX_LENGTH || known.step === null) return undefined
  if (waiting.length + earlier.length === 0) return namedFirst(known, words)
  const dropped = forgotten(words)
  if (dropped !== undefined) return droppedIn(known, dropped)
  const recalled = firstGroup(RECALLED, words)
  if (recalled !== undefined) return recalledOf(known, recalled)
  const name = nameIn(known, words)
  return (
    takenUp(known, placeIn(name) ?? name) ?? namedFirst(known, words) ?? onlyOther(known, words)
  )
}

/** 'ok, told our admin. now the fax': the last sentence of a message, behind a word of this one. */
const LAST_SENTENCE = /^[^.!?;]{2,80}[.!;]+\s+([^.!?;]+[.!?]*)$/
/** 'and the other one?' */
const THE_OTHER = new RegExp(
  `^${OPENER}(?:what about |how about |now |next )?(?:the|my|our) (?:other|second) ${THING}[.!? ]*$`
)

/**
 * The name by which a message speaks of one of several problems, whatever was told; '': it says
 * 'the other one'. undefined: it names none.
 */
export function namedIn(text: string): string | undefined {
  const all = normalizeText(text)
  return [all, FIRST_SENTENCE.exec(all)?.[1], LAST_SENTENCE.exec(all)?.[1]]
    .map(words => nameOfOne(words ?? ''))
    .find(name => name !== undefined)
}

function nameOfOne(words: string): string | undefined {
  if (words === '' || words.length > MAX_LENGTH) return undefined
  if (THE_OTHER.test(words)) return ''
  const name =
    firstGroup(WANTED, words) ?? firstGroup(ONLY_NAMED, words) ?? firstGroup(RECALLED, words)
  return name === undefined || OF_ANSWER.test(name) ? undefined : name
}

/** What names another problem than the one that is spoken of. */
function nameIn(known: Case, words: string): string | undefined {
  const only = firstGroup(ONLY_NAMED, words) ?? nameAlone(known, words)
  const isOther = only !== undefined && countHeld(known, only) === 0 && !OF_ANSWER.test(only)
  const place = isOfTitles(known, words) ? undefined : placeIn(only)
  return firstGroup(WANTED, words) ?? place ?? (isOther ? only : undefined)
}

/** 'the game now', 'back to the game': by a word that nobody said of it, the only other one. */
const TURNS = new RegExp(
  `^${OPENER}${oneOf(
    `(?:now|(?:(?:to |let me )?(?:go|get|come) )?back to) ${THE} ([\\w-]{3,20}(?: [\\w-]{3,20})?)(?: ${THING})?`,
    `${THE} ([\\w-]{3,20})(?: ${THING})? (?:now|first|please)`
  )}[.! ]*$`
)

function onlyOther(known: Case, words: string): Move | undefined {
  const { waiting = [], earlier = [] } = known
  const name = TURNS.exec(words)?.slice(1).find(Boolean)
  const [to, ...others] = [...waiting, ...earlier]
  if (name === undefined || to === undefined || others.length > 0) return undefined
  if (OF_ANSWER.test(name) || familiesNamed(name).length > 0) return undefined
  return typeof to === 'string' ? { kind: 'next-problem', words: to } : { kind: 'back', to }
}

function firstGroup(patterns: readonly RegExp[], words: string): string | undefined {
  for (const pattern of patterns) {
    const name = pattern.exec(words)?.slice(1).find(Boolean)
    if (name !== undefined) return name
  }
  return undefined
}

/** 'second one' → 'second'; undefined: it names no place. */
function placeIn(name = ''): string | undefined {
  return new RegExp(`^(${ORDINAL})(?: ${THING})?$`).exec(name)?.[1]
}

/** 'the second one' while titles are offered is one of them, unless it is said to be a problem. */
function isOfTitles({ pendingQuestion, between }: Case, words: string): boolean {
  const isOffered = pendingQuestion === 'article' && between.length > 1
  return isOffered && /\b(?:first|second|third|last)(?: one)?[.!? ]*$/.test(words)
}

/** What is spoken of now. */
const OF_THIS = /^(?:it|that|this|them|those|these)(?: one)?$/

/** What was answered before: of the problem with that name, else of the only other one. */
function recalledOf(known: Case, name: string): Move | undefined {
  const named = takenUp(known, name)
  const [only, ...others] = known.earlier ?? []
  if (named !== undefined || only === undefined || others.length > 0) return named
  return OF_ANSWER.test(name) || OF_THIS.test(name) ? undefined : { kind: 'back', to: only }
}

/** Questions that a name may answer. */
const ASKS_NAME: readonly (Question | null)[] = ['product', 'version', 'symptom', 'article']

/** A name alone, by which another problem is taken up: every word of it is of that one. */
function nameAlone(known: Case, words: string): string | undefined {
  const { waiting = [], earlier = [], pendingQuestion } = known
  const name = NAME_ALONE.exec(words)?.[1]
  if (name === undefined) return undefined
  const isAnswer = ASKS_NAME.includes(pendingQuestion) && familiesNamed(name).length > 0
  const told = [...waiting, ...earlier.map(wordsOf)]
  const isOfOne = told.some(one => name.split(' ').every(word => holds(one, word)))
  return isOfOne && !isAnswer && recognizeMessage(name).releases.length === 0 ? name : undefined
}

/** 'what about the ftp thing': named as if it had been told. */
const NEW_NAME = new RegExp(
  `^${OPENER}(?:what|how) about (?:the|my|our|that) ([\\w-]{2,20}(?: [\\w-]{2,20})?) ${THING}[.!? ]*$`
)

function namedFirst(known: Case, words: string): Move | undefined {
  const name = NEW_NAME.exec(words)?.[1]
  if (name === undefined || OF_ANSWER.test(name) || holds(wordsOf(known), name)) return undefined
  return { kind: 'name-problem', name }
}

function takenUp(known: Case, name: string | undefined): Move | undefined {
  const { waiting = [], earlier = [] } = known
  if (name === undefined) return undefined
  const to = mostHeld(waiting, name) ?? mostHeld(earlier, name) ?? atPlace(known, name)
  if (typeof to === 'string') return { kind: 'next-problem', words: to }
  if (to !== undefined && to !== known) return { kind: 'back', to }
  return to === known || countHeld(known, name) > 0 ? { kind: 'go-on' } : undefined
}

/** The first sentence of several. */
const FIRST_SENTENCE = /^((?:[^.!?;\n]|\.(?=\d)){3,60})[.!;\n](?<!\.(?=\d))\s*(\S.*)$/s

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
