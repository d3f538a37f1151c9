import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { namesOtherMachine } from '../understand/cues/namesOtherMachine.ts'
import { NOTHING_KNOWN, sameMachine } from '../understand/facts.ts'
import { isPasted, type RecognizedMessage } from '../understand/recognizeMessage.ts'
import { addEvents, addWords, type Case, nextCase } from './case.ts'
import { describesNew } from './describes.ts'

/** The case with what was pasted; a new event after a verdict is a new problem, on the same machine unless it names another one. */
export function withPaste(before: Case, heard: RecognizedMessage): Case {
  if (before.pendingQuestion === 'event')
    return { ...before, events: [...before.events, ...heard.events.filter(isPasted)] }
  const known = pastesOther(before, heard)
    ? nextOnMachine(before, isSameComputer(before, heard))
    : before
  const told = addEvents(known, heard.events)
  return heard.rest.trim() === '' ? told : addWords(told, heard.rest)
}

/** The case with what was described; a problem told after a verdict is another one. */
export function withDescription(before: Case, heard: RecognizedMessage): Case {
  const isOther = describesNew(before, heard) || heard.intent.name === 'out-of-scope'
  if (!isOther || !isDecided(before)) return addWords(before, heard.rest)
  const isSame = !namesOtherMachine(normalizeText(heard.rest))
  return addWords(nextOnMachine(before, isSame), heard.rest)
}

function pastesOther(before: Case, { events }: RecognizedMessage): boolean {
  return (
    isDecided(before) &&
    events.some(
      event =>
        isPasted(event) &&
        !before.events.some(known => known.id === event.id && known.source === event.source)
    )
  )
}

function isDecided({ step }: Case): boolean {
  return step !== null && step.kind !== 'ask'
}

function nextOnMachine(before: Case, isSame: boolean): Case {
  return { ...nextCase(before), facts: isSame ? sameMachine(before.facts) : NOTHING_KNOWN }
}

function isSameComputer(before: Case, { events }: RecognizedMessage): boolean {
  const machines = new Set(
    [...before.events, ...events].flatMap(event => event.computer?.toLowerCase() ?? [])
  )
  return machines.size < 2
}

/** The case with one of the articles offered picked; null: none of them. */
export function withPick(known: Case, article: string | null): Case {
  const { facts, between } = known
  if (article !== null) return { ...known, facts: { ...facts, article } }
  const ruledOut = [...facts.ruledOut, ...between.map(offered => offered.article)]
  return { ...known, facts: { ...facts, ruledOut } }
}

/** The case without the article last spoken of. */
export function withoutArticle(known: Case): Case {
  const { facts, article } = known
  if (article === null) return known
  return { ...known, facts: { ...facts, article: null, ruledOut: [...facts.ruledOut, article] } }
}

/** The case with its open question left without an answer. */
export function withoutAnswer(known: Case): Case {
  const { facts, pendingQuestion } = known
  if (pendingQuestion === null) return known
  const unknown = [...facts.unknown, pendingQuestion, pendingQuestion]
  return { ...known, facts: { ...facts, unknown } }
}
