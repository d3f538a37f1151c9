import { normalizeText } from '../../../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import type { Case } from '../../case.ts'
import type { Move } from '../../move.ts'
import { atPlace, countHeld, mostHeld, OF_ANSWER, OPENER, THING } from './names.ts'

const VERB = oneOf('forget(?: about)?', 'drop', 'skip', 'never ?mind', 'ignore', 'leave', 'scratch')
/** 'forget the printer', 'never mind the ftp thing' */
const FORGOTTEN = new RegExp(
  inSequence(
    `^${OPENER}${VERB}`,
    ` (?:(?:the|my|our|that) )?([^.,:;!?]{2,40}?)(?: ${THING})?(?:, [^.:;!?]{2,40})?[.! ]*$`
  )
)
/** 'forget the phone. which one was it?', 'forget the ipad, is there a fix?': and what is behind. */
const FORGOTTEN_FIRST = new RegExp(
  inSequence(
    `^\\s*(${OPENER}${VERB} [^.,:;!?\\n]{2,50})[.,:;!?\\n–-]+`,
    String.raw`\s*(?:and |but |so |now )?(\S.*)$`
  ),
  'is'
)
/** 'the second': nothing that is told anew, even where none waits. */
const BY_PLACE = /^(?:first|second|third|last|other)$/
/** 'forget it' is of the whole talk. */
const NOTHING_NAMED = /^(?:it|that|this|everything|all)\b/

/** The name of what words say to leave out. */
export function forgotten(words: string): string | undefined {
  return FORGOTTEN.exec(words)?.[1]
}

/** What is left without the problem that is named: the next that waits, or the one before it. */
export function droppedIn(known: Case, name: string): Move | undefined {
  const dropped = problemOf(known, name)
  if (dropped === undefined) return undefined
  if (typeof dropped === 'string') return { kind: 'forget', words: dropped }
  const { waiting = [], earlier = [] } = known
  const [next] = waiting
  return next === undefined
    ? { kind: 'back', to: earlier.at(-1) ?? null }
    : { kind: 'next-problem', words: next }
}

/** The words of one that waits, or the one that is spoken of. */
function problemOf(known: Case, name: string): Case | string | undefined {
  const { waiting = [], earlier = [] } = known
  const placed = BY_PLACE.test(name) ? atPlace(known, name) : undefined
  if (typeof placed === 'string') return placed
  const waits = mostHeld(waiting, name)
  if (waits !== undefined) return waits
  if (countHeld(known, name) > 0) return known
  const isNamed = !NOTHING_NAMED.test(name) && !OF_ANSWER.test(name)
  const isUnknown = isNamed && mostHeld(earlier, name) === undefined
  if (!isUnknown) return undefined
  // by a word of their own: what was told last beside the one with an article
  if (waiting.length > 0) return waiting.at(-1)
  return known.article === null && earlier.length > 0 ? known : undefined
}

/** What a message leaves out, and what else it says. */
export type ForgottenFirst = {
  /** the words of one that waits; this: the one that is spoken of; null: there is none */
  readonly dropped: string | 'this' | null
  readonly rest: string
}

/** 'forget the second. what do I do?'; null: nothing is left out, or nothing else is said. */
export function forgottenFirst(known: Case, text: string): ForgottenFirst | null {
  const [, first = '', rest = ''] = FORGOTTEN_FIRST.exec(text) ?? []
  const name = first === '' ? undefined : forgotten(normalizeText(first))
  if (name === undefined) return null
  const dropped = problemOf(known, name)
  if (dropped !== undefined)
    return { dropped: typeof dropped === 'string' ? dropped : 'this', rest }
  const isOfNone = !NOTHING_NAMED.test(name) && known.step !== null && countHeld(known, name) === 0
  return BY_PLACE.test(name) || isOfNone ? { dropped: null, rest } : null
}
