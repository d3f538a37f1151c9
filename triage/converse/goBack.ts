import type { WindowsEvent } from '../../knowledge/events/event.ts'
import { isOperatingSystem } from '../../knowledge/releases/products.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import type { Facts } from '../answer.ts'
import { decide } from '../decide/decide.ts'
import { shortened } from '../tell/shortened.ts'
import { forgetProduct, learn, releasesOf, sameMachine } from '../understand/facts.ts'
import {
  type RecognizedMessage,
  recognizeMessage,
  releasesBeside
} from '../understand/recognizeMessage.ts'
import { CHOICES, SYMPTOMS } from '../wording/english/choices.ts'
import { SAY } from '../wording/say.ts'
import { backTo, said } from './asideParts.ts'
import { addWords, type Case, nextCase, problemOf } from './case.ts'
import type { ConversationResult, ConversationTurn } from './conversationTurn.ts'
import type { EventWanted } from './move.ts'
import { asideReply, decisionReply } from './reply.ts'
import { beforeLast } from './undo.ts'

/**
 * Takes up a problem told before where it was left; the one in between can be gone back to, too.
 */
export function goBack(turn: ConversationTurn, to: Case): ConversationResult {
  const { earlier = [] } = nextCase(turn.before)
  const facts = learn(to.facts, { ...turn.heard, ...releasesOfCase(turn, to) }, to.pendingQuestion)
  return takeUp(turn, {
    now: { ...to, facts, article: null, earlier: earlier.filter(one => one !== to) },
    opening: said(turn, SAY.backAgain)
  })
}

/**
 * 'MAIL01 is still sp3': what is told with its name is said of that case; what only another problem
 * runs names that one ('the VC6 one can wait').
 */
function releasesOfCase(
  { before, heard }: ConversationTurn,
  to: Case
): Pick<RecognizedMessage, 'releases' | 'conflict'> {
  if (heard.releases.length === 0) return { releases: [], conflict: [] }
  const own = productsOf(to)
  const others = [before, ...(before.earlier ?? [])].filter(one => one !== to).flatMap(productsOf)
  const { releases, conflict } = releasesBeside(heard, own, null)
  const isOfOther = ({ product }: Release) =>
    product !== null && others.includes(product) && !own.includes(product)
  return { releases: releases.filter(one => !isOfOther(one)), conflict }
}

function productsOf({ facts }: Case): readonly string[] {
  return releasesOf(facts).flatMap(({ product }) => product ?? [])
}

/** A problem told before as it was left, the one in between kept beside it. */
export function backAt(before: Case, to: Case): Case {
  const { earlier = [] } = nextCase(before)
  const { last, language } = before
  return { ...to, last, language, earlier: earlier.filter(one => one !== to) }
}

/** Takes the last answer back; where there was none, the problem before is taken up again. */
export function undo(turn: ConversationTurn): ConversationResult {
  const { before } = turn
  const now = beforeLast(before)
  if (now !== null) return takeUp(turn, { now, opening: said(turn, SAY.undone) })
  const to = before.earlier?.at(-1)
  if (to !== undefined) return goBack(turn, to)
  const { choices, article, pendingQuestion } = before
  if (article !== null && pendingQuestion === null)
    return takeUp(turn, { now: { ...before, article: null }, opening: said(turn, SAY.backAgain) })
  return asideReply(turn, [said(turn, SAY.nothingToUndo), ...backTo(turn)], { choices })
}

/** Takes up a problem that was named beside another; the first that waits, unless one is named. */
export function takeNext(turn: ConversationTurn, named?: string): ConversationResult {
  const { before } = turn
  const words = named ?? before.waiting?.[0]
  if (words === undefined)
    return asideReply(turn, [said(turn, SAY.noneWaiting)], { choices: before.choices })
  return takeUp(turn, {
    now: nextAt(before, words),
    opening: said(turn, SAY.nextProblem(shortened(words)))
  })
}

/**
 * Takes up another event of those that were pasted at once, on the same machine; null: it is the
 * one that is spoken of.
 */
export function takeEvent(
  turn: ConversationTurn,
  { pasted, at }: EventWanted
): ConversationResult | null {
  const { before } = turn
  const lead = leadOf(turn, pasted)
  const spokenOf = before === pasted ? pasted.events[lead] : before.events[0]
  const event =
    at === null ? pasted.events.find(other => !isSame(other, spokenOf)) : pasted.events[at]
  if (event === undefined || isSame(event, spokenOf)) return null
  if (event === pasted.events[lead]) return goBack({ ...turn, heard: recognizeMessage('') }, pasted)
  const now = { ...nextCase(before), events: [event], facts: sameMachine(before.facts) }
  return takeUp(turn, { now, opening: said(turn, SAY.nextProblem(`event ${event.id}`)) })
}

function isSame(one: WindowsEvent, other: WindowsEvent | undefined): boolean {
  return one.id === other?.id && one.source === other.source
}

/** The place of the event that the case was decided by. */
function leadOf({ knowledge }: ConversationTurn, pasted: Case): number {
  const spokenOf = pasted.article ?? pasted.between[0]?.article
  const led = pasted.events.findIndex(event => {
    const { article, between } = decide(
      knowledge,
      problemOf({ ...pasted, words: '', events: [event] }),
      pasted.facts
    )
    return spokenOf !== undefined && (article?.id ?? between[0]?.article) === spokenOf
  })
  return Math.max(0, led)
}

/** The case of a problem that waits, the one before kept beside it. */
export function nextAt(before: Case, words: string): Case {
  const waiting = (before.waiting ?? []).filter(other => other !== words)
  return addWords({ ...nextCase(before), waiting, facts: factsOf(before, words) }, words)
}

/** A problem of which only the name was said: what is wrong with it is asked for. */
export function problemNamed(turn: ConversationTurn, name: string): ConversationResult {
  const { before } = turn
  const next = { ...nextCase(before), facts: factsOf(before, name) }
  const choices = Object.values(SYMPTOMS)
  return asideReply(turn, [said(turn, SAY.notToldYet(shortened(name)))], {
    choices,
    after: { ...addWords(next, name), pendingQuestion: 'symptom', choices }
  })
}

/** What is told with the problem, beside the Windows of the machine that was spoken of. */
function factsOf({ facts }: Case, words: string): Facts {
  const programs = releasesOf(facts).flatMap(({ product }) =>
    product === null || isOperatingSystem(product) ? [] : [product]
  )
  return learn(programs.reduce(forgetProduct, sameMachine(facts)), recognizeMessage(words), null)
}

/** Leaves out a problem that waits; the one that is spoken of goes on. */
export function forgetWaiting(turn: ConversationTurn, words: string): ConversationResult {
  const { before } = turn
  const waiting = (before.waiting ?? []).filter(other => other !== words)
  return asideReply(turn, [said(turn, SAY.leftOut(shortened(words))), ...backTo(turn)], {
    choices: before.choices.filter(choice => choice !== CHOICES.nextProblem),
    after: { ...before, waiting }
  })
}

function takeUp(
  turn: ConversationTurn,
  { now, opening }: { readonly now: Case; readonly opening: string }
): ConversationResult {
  const { last, language } = turn.before
  const taken = { ...now, last, language, timesOffered: 0 }
  return decisionReply(
    { ...turn, before: taken, opening: [...turn.opening, opening], question: null },
    taken,
    decide(turn.knowledge, problemOf(taken), taken.facts)
  )
}
