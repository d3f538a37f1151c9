import { oneOf } from '../../knowledge/language/words/oneOf.ts'
import { focusOn, NOTHING_KNOWN, sameMachine } from '../understand/facts.ts'
import { isPasted, type RecognizedMessage } from '../understand/recognizeMessage.ts'
import { countTerms } from '../understand/sharesTerms.ts'
import { addDetail, addEvents, addWords, type Case, nextCase } from './case.ts'
import { describesNew } from './interpret/describes.ts'
import { isOnOther, otherMachineIn, perhapsOf } from './otherMachine.ts'

/**
 * The case with what was pasted. A new event after a verdict is a new problem, on the same machine
 * unless it names another one; of another machine nothing is taken over.
 */
export function withPaste(before: Case, heard: RecognizedMessage): Case {
  if (before.pendingQuestion === 'event')
    return { ...before, events: [...before.events, ...heard.events.filter(isPasted)] }
  if (isInPlaceOf(before, heard))
    return { ...addDetail(before, heard.rest), events: heard.events, article: null }
  const told = addEvents(caseOfPaste(before, heard), heard.events)
  if (heard.rest.trim() === '') return told
  return addWords(told, heard.rest)
}

/** 'sorry, wrong one. this is it:' and an event: the one pasted before was a mistake. */
const WRONG_ONE = new RegExp(
  String.raw`\b${oneOf(
    '(?:wrong|not that|not the right) (?:one|event|entry|line|log)',
    '(?:ignore|forget|scratch) (?:that(?: one)?|the (?:first|last|other|old)(?: one)?)',
    '(?:this|here) is the (?:right |correct |real )?one',
    'the (?:right|correct|real) (?:one|event)',
    'i (?:meant|wanted) this'
  )}\b`,
  'i'
)

function isInPlaceOf(before: Case, { events, rest }: RecognizedMessage): boolean {
  const isOther = events.every(({ id }) => before.events.every(event => event.id !== id))
  return before.events.length > 0 && isOther && WRONG_ONE.test(rest)
}

/** The case with the source or the text of the event that was only mentioned. */
export function withEventTold(before: Case, source: string | null, text: string | null): Case {
  const [event, ...others] = before.events
  if (event === undefined) return before
  const told = {
    ...event,
    source: source ?? event.source,
    description: text ?? event.description,
    format: text === null ? event.format : 'classic'
  }
  return { ...before, events: [told, ...others] }
}

function caseOfPaste(before: Case, heard: RecognizedMessage): Case {
  const machine = otherMachineIn(before, heard)
  if (machine !== null) return { ...nextCase(before), perhaps: perhapsOf(before), machine }
  const isElsewhere = isDecided(before) && isOnOther(heard)
  if (isElsewhere || isOfOtherMachine(before, heard))
    return { ...nextCase(before), perhaps: perhapsOf(before) }
  if (!pastesOther(before, heard)) return before
  return { ...nextCase(before), facts: sameMachine(before.facts) }
}

function isOfOtherMachine(before: Case, { events }: RecognizedMessage): boolean {
  const known = before.events.flatMap(({ computer }) => computer?.toLowerCase() ?? [])
  const pasted = events.flatMap(({ computer }) => computer?.toLowerCase() ?? [])
  const isKnown = before.facts.product !== null || isDecided(before)
  return (
    isKnown && known.length > 0 && pasted.length > 0 && !pasted.some(one => known.includes(one))
  )
}

function pastesOther(before: Case, { events, rest }: RecognizedMessage): boolean {
  const isTold = countTerms(rest) >= MIN_TERMS_TOLD
  return (
    isDecided(before) &&
    events.some(
      event =>
        (isPasted(event) || (isTold && event.source !== null)) &&
        !before.events.some(known => known.id === event.id && known.source === event.source)
    )
  )
}

/** Terms beside an event that is only named, with which its text is told. */
const MIN_TERMS_TOLD = 5

function isDecided({ step }: Case): boolean {
  return step !== null && step.kind !== 'ask'
}

/** The case with what was told with an answer; on another machine it is another problem. */
export function withDescription(before: Case, heard: RecognizedMessage): Case {
  const isOther = describesNew(before, heard) && isDecided(before)
  if (!isOther) return addWords(before, heard.rest)
  const facts = isOnOther(heard) ? NOTHING_KNOWN : sameMachine(before.facts)
  return addWords({ ...nextCase(before), facts }, heard.rest)
}

/** The case with one of the articles offered picked; null: none of them. */
export function withPick(known: Case, article: string | null): Case {
  const { facts, between } = known
  if (article === null) {
    const ruledOut = [...facts.ruledOut, ...between.map(offered => offered.article)]
    return { ...known, facts: { ...facts, ruledOut } }
  }
  const ruledOut = facts.ruledOut.filter(other => other !== article)
  return { ...known, facts: { ...facts, article, ruledOut } }
}

/** The case without one of the titles offered; of two the other is meant. */
export function withOneLess(known: Case, article: string): Case {
  const others = known.between.filter(offered => offered.article !== article)
  const [only, ...more] = others
  if (only !== undefined && more.length === 0) return withPick(known, only.article)
  const { facts } = known
  return { ...known, between: others, facts: { ...facts, ruledOut: [...facts.ruledOut, article] } }
}

/** The case without the article last spoken of, or without those that were offered. */
export function withRejected(known: Case): Case {
  const { facts, article, pendingQuestion } = known
  if (article === null || pendingQuestion === 'article') return withPick(known, null)
  const between = known.between.length > 0 ? known.between : [{ article, title: article }]
  const ruledOut = [...facts.ruledOut, article]
  return { ...known, between, facts: { ...facts, article: null, ruledOut } }
}

/** The case on a machine that runs the same as the one before. */
export function withPerhaps(known: Case): Case {
  const { perhaps, facts } = known
  if (perhaps == null) return known
  return { ...known, perhaps: null, facts: focusOn(facts, perhaps) }
}

/** The case with its open question left without an answer. */
export function withoutAnswer(known: Case): Case {
  const { facts, pendingQuestion } = known
  if (pendingQuestion === null) return known
  const unknown = [...facts.unknown, pendingQuestion, pendingQuestion]
  return { ...known, facts: { ...facts, unknown } }
}
