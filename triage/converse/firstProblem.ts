import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { problemsTold } from '../problemsTold.ts'
import { asksByForm } from '../understand/cues/asksByForm.ts'
import { cueOf } from '../understand/cues/cueOf.ts'
import { saysItWorks } from '../understand/cues/reportsSuccess.ts'
import { announcedBehind, withoutAnnouncement } from '../understand/cues/saysAnother.ts'
import { tellsFault } from '../understand/cues/tellsTrouble.ts'
import { sameMachine } from '../understand/facts.ts'
import { besideAnswer } from '../understand/problemsIn.ts'
import { recognizeMessage } from '../understand/recognizeMessage.ts'
import { refersBack } from '../understand/sharesTerms.ts'
import { addDetail, type Case, isUntold, nextCase } from './case.ts'
import { backAt, nextAt } from './goBack.ts'
import { namesOtherProgram } from './interpret/describes.ts'
import { forgottenFirst } from './interpret/wanted/forgotten.ts'
import { meantBefore } from './interpret/wanted/meantBefore.ts'
import { countHeld } from './interpret/wanted/names.ts'
import { problemWanted, wantedFirst } from './interpret/wanted/problemWanted.ts'
import { turnedTo } from './interpret/wanted/turnedTo.ts'
import type { IncomingMessage } from './move.ts'
import { apart } from './relate/toldTogether.ts'

/** The case and what is said of it, beside the problems that wait, and those left out. */
type FirstProblem = {
  readonly before: Case
  readonly said: IncomingMessage
  readonly left: readonly string[]
  /** whether it is one told before, which is said where no decision says it */
  readonly isBack: boolean
}

/**
 * The problem that a message is about: one that its start turns to, or of those that open a case
 * the first; the others wait.
 */
export function withFirstProblem(
  knowledge: Knowledge,
  known: Case,
  said: IncomingMessage
): FirstProblem {
  const before = apart(knowledge, known, said.text)
  const found = behindStart(before, said.text)
  if (found !== null)
    return {
      before: found.at,
      said: { ...said, text: found.rest },
      left: found.left ?? [],
      isBack: found.at.place !== before.place
    }
  const [text = '', ...others] = isUntold(before)
    ? problemsTold(knowledge, said.text)
    : besideAnswer(said.text)
  if (others.length === 0) return { before, said, left: [], isBack: false }
  const waiting = [...(before.waiting ?? []), ...others]
  return { before: { ...before, waiting }, said: { ...said, text }, left: [], isBack: false }
}

/** The case that the start of a message turns to, what is told behind it, what waits no more. */
type Turned = { readonly at: Case; readonly rest: string; readonly left?: readonly string[] }

function behindStart(before: Case, text: string): Turned | null {
  const beside = solvedBut(before, text)
  if (beside !== null) return { at: { ...before, helped: 'solved' }, rest: beside }
  const behind = withoutWaiting(before, text) ?? behindDrop(before, text) ?? ofWanted(before, text)
  if (behind !== null) return behind
  // what only names a problem is read as a whole
  if (problemWanted(before, normalizeText(text)) !== undefined) return null
  const turned = turnedTo(before, text)
  if (turned !== null) return { at: turnTo(before, turned.to), rest: turned.rest }
  return (
    turnedBehind(before, text) ??
    withoutThis(before, text) ??
    ofMeant(before, text) ??
    ofAnnounced(before, text)
  )
}

/** 'about WEB1 again, does it need a restart?': the problem before, and what is asked of it. */
function ofMeant(before: Case, text: string): Turned | null {
  const { to, rest = null } = meantBefore(before, text) ?? {}
  return to === undefined || rest === null ? null : { at: turnTo(before, to), rest }
}

/** Words of this problem in front of what turns to another, and that. */
const WORD_OF_THIS = /^((?:(?:(?![.!?;\n]\s).){2,120}[.!;\n]\s+){1,2}?)(\S.*)$/s

/** 'great, that was it. back to the fax: do I need a driver?': a word of this one in front. */
function turnedBehind(before: Case, text: string): Turned | null {
  const [, first = '', rest = ''] = WORD_OF_THIS.exec(text) ?? []
  const isAnswer = first === '' || recognizeMessage(first).releases.length > 0
  if (isAnswer || tellsFault(normalizeText(first))) return null
  const turned = turnedTo(before, rest)
  const isWhole = turned !== null && problemWanted(before, normalizeText(rest)) !== undefined
  if (turned === null || isWhole) return null
  return { at: turnTo(addDetail(before, first.trim()), turned.to), rest: turned.rest }
}

/** 'forget the second. what do I do?' */
function withoutWaiting(before: Case, text: string): Turned | null {
  const { dropped, rest = '' } = forgottenFirst(before, text) ?? {}
  if (dropped === undefined || dropped === 'this') return null
  const waiting = before.waiting?.filter(other => other !== dropped) ?? []
  return { at: { ...before, waiting }, rest, left: dropped === null ? [] : [dropped] }
}

/** 'ok then forget it. since I put the zip drive in ...': this one is left, and another is told. */
function behindDrop(before: Case, text: string): Turned | null {
  const [, first = '', rest = ''] = COURSE.exec(text) ?? []
  const isLeft = before.step !== null && cueOf(normalizeText(first)) === 'never-mind'
  const told = withoutAnnouncement(rest)
  const isTold = told.split(/\s+/).length >= MIN_WORDS_TOLD && tellsFault(normalizeText(told))
  if (!isLeft || !isTold) return null
  return { at: { ...nextCase(before), facts: sameMachine(before.facts) }, rest: told }
}

/** 'forget the phone, which fix was it?': back from the one that is spoken of. */
function withoutThis(before: Case, text: string): Turned | null {
  const { dropped, rest = '' } = forgottenFirst(before, text) ?? {}
  const to = before.waiting?.[0] ?? before.earlier?.at(-1)
  if (dropped !== 'this' || to === undefined) return null
  const at = turnTo(before, to)
  return asksByForm(normalizeText(rest)) || countHeld(at, rest) > 0 ? { at, rest } : null
}

/** The case of a problem told before, or that waits. */
function turnTo(before: Case, to: Case | string): Case {
  return typeof to === 'string' ? nextAt(before, to) : backAt(before, to)
}

/** 'poledit first. the server has sp3': what is told behind the name is of that problem. */
function ofWanted(before: Case, text: string): Turned | null {
  const { move, rest = '' } = wantedFirst(before, text) ?? {}
  if (move?.kind === 'go-on') return { at: before, rest }
  if (move?.kind === 'back' && move.to !== null) return { at: backAt(before, move.to), rest }
  if (move?.kind === 'next-problem' && move.words !== undefined)
    return { at: nextAt(before, move.words), rest }
  return null
}

/** 'ok, will try that. other thing: ...': a word of this one in front of another. */
function ofAnnounced(before: Case, text: string): Turned | null {
  const [first, rest] = announcedBehind(text) ?? behindCourse(before, text) ?? []
  if (before.step === null || first === undefined || rest === undefined) return null
  const isAnswer = recognizeMessage(first).releases.length > 0
  return isAnswer || tellsFault(normalizeText(first)) ? null : { at: before, rest }
}

/** Words from which on what stands behind a word of the talk tells a problem. */
const MIN_WORDS_TOLD = 6
/** A word of the talk, and a sentence behind it. */
const COURSE = /^([^.!?;\n]{2,60})[.!;\n]+\s+(?:(?:then|now|next|also)[:,]? )?(\S.{19,})$/is
const OF_COURSE: readonly (string | null)[] = ['will-try', 'ok', 'thanks']

/** 'ok will do. in VB6 the grid ignores ...': what is told of a program that is not spoken of. */
function behindCourse(before: Case, text: string): readonly [string, string] | null {
  const [, first = '', rest = ''] = COURSE.exec(text) ?? []
  const words = normalizeText(first)
  const isCourse =
    OF_COURSE.includes(cueOf(words)) || /^(?:many )?(?:thanks|thank you|thx)\b/.test(words)
  return isCourse && namesOtherProgram(before, rest) ? [first, rest] : null
}

/** 'it worked! but now outlook is slow' */
const SOLVED_BUT =
  /^([^.!?;]{2,40}?)[.!;,)]+\s*(?:but|and|however|only)[, ]+(?:now |also )?(\S.{8,200})$/is

/** The trouble that is told behind the word that the last one is solved; null: none. */
function solvedBut({ article, pendingQuestion }: Case, text: string): string | null {
  if (article === null || pendingQuestion !== null) return null
  const [, first = '', second = ''] = SOLVED_BUT.exec(text.trim()) ?? []
  const words = normalizeText(second)
  const isOther = tellsFault(words) && !refersBack(words)
  return isOther && saysItWorks(normalizeText(first)) ? second : null
}
