import type { Question } from '../../answer.ts'
import { asksByForm } from '../../understand/cues/asksByForm.ts'
import { type Cue, cueOf } from '../../understand/cues/cueOf.ts'
import { reportsFailure, reportsSuccess } from '../../understand/cues/reportsSuccess.ts'
import { asksSomething } from '../../understand/sideQuestion.ts'
import { type Case, isHandedOver } from '../case.ts'
import type { Move } from '../move.ts'

/** Steps that may have helped or not. */
const ADVISED: readonly string[] = ['recommend', 'show-article']
/** Steps after which it may go on happening. */
const JUDGED: readonly string[] = [...ADVISED, 'already-fixed', 'not-applicable']
/** Questions that are answered with a product or a level. */
const OF_RELEASE: readonly (Question | null)[] = ['product', 'version', 'service-pack']

/** What a message says of the conversation, where it can mean that; null: nothing. */
export function cuedOf(known: Case, words: string): Move | null {
  const cue = cueOf(words)
  if (cue === null || (cue === 'not-solved' && asksSomething(words))) return null
  return moveOfCue(known, cue)
}

function moveOfCue(known: Case, cue: Cue): Move | null {
  const readOf = OF_CUE[cue]
  if (readOf !== undefined) return readOf(known)
  if (cue === 'dont-know' || cue === 'never-mind') return null
  return { kind: cue }
}

/** What a cue means in a case; the others mean the same in all. */
const OF_CUE: Readonly<Partial<Record<Cue, (known: Case) => Move | null>>> = {
  'dont-know': () => null,
  refuse: () => null,
  undo: ({ step, earlier }) => (step === null && earlier === undefined ? null : { kind: 'undo' }),
  reject: rejectOf,
  ok: okOf,
  'never-mind': ({ step }) => (step === null ? null : { kind: 'drop' }),
  'not-solved': known =>
    isSettled(known) && JUDGED.includes(known.step?.kind ?? '') ? { kind: 'not-solved' } : null,
  hurry: hurryOf,
  explain: ({ step }) => (step === null ? null : { kind: 'explain' }),
  'all-of-them': ({ pendingQuestion }) =>
    OF_RELEASE.includes(pendingQuestion) ? { kind: 'all-of-them' } : null,
  latest: latestOf,
  next: nextOf,
  'will-try': willTryOf,
  'did-it-help': known =>
    isSettled(known) && ADVISED.includes(known.step?.kind ?? '') ? { kind: 'did-it-help' } : null,
  more: ({ step }) => (step === null ? null : { kind: 'more' }),
  'asked-before': ({ step }) => (step === null ? null : { kind: 'asked-before' }),
  wrong: ({ step }) => (step === null ? null : { kind: 'wrong' })
}

function isSettled({ step, pendingQuestion }: Case): boolean {
  return step !== null && pendingQuestion === null
}

/** 'i did that already, the unit is set to installed': with what it came to, and no failure. */
export function doneOf(known: Case, words: string): Move | null {
  const [first = '', ...rest] = words.split(/[,;.:–-]\s+/)
  const told = rest.join(' ')
  const isDone = told !== '' && cueOf(first.trim()) === 'did-it-help'
  if (!isDone || !isSettled(known) || !ADVISED.includes(known.step?.kind ?? '')) return null
  const isMore = asksByForm(told) || reportsFailure(told) || reportsSuccess(told) || /\d/.test(told)
  return isMore ? null : { kind: 'did-it-help' }
}

/** 'that is not my problem': an article is rejected where one was spoken of. */
function rejectOf({ article, between, pendingQuestion, step }: Case): Move | null {
  const isOffered = pendingQuestion !== null && between.length > 0
  if (article !== null || isOffered) return { kind: 'reject' }
  if (step === null) return null
  return { kind: 'upset' }
}

/** To the open question, or on to what to do; people who have the case just hear it. */
function hurryOf(known: Case): Move | null {
  if (known.pendingQuestion !== null) return { kind: 'hurry' }
  return known.article === null || isHandedOver(known) ? null : { kind: 'next' }
}

/** 'ok' is a yes to a question, and else only says that it was read. */
function okOf({ step, pendingQuestion, helped }: Case): Move | null {
  if (step === null) return { kind: 'ok' }
  if (pendingQuestion !== null || helped === 'asked') return null
  return { kind: ADVISED.includes(step.kind) ? 'will-try' : 'declined' }
}

/** What can be tried was advised; where nothing was, it is only a word of goodbye. */
function willTryOf(known: Case): Move | null {
  if (known.step === null) return null
  if (!isSettled(known)) return { kind: 'wait' }
  return { kind: ADVISED.includes(known.step?.kind ?? '') ? 'will-try' : 'declined' }
}

function latestOf({ pendingQuestion }: Case): Move | null {
  if (pendingQuestion === 'service-pack') return { kind: 'latest' }
  if (pendingQuestion === 'product') return { kind: 'another' }
  return null
}

/** What to do is asked of the one title that is offered, too. */
function nextOf({ article, step, pendingQuestion, between }: Case): Move | null {
  const [only, ...others] = between
  if (pendingQuestion === 'article' && only !== undefined && others.length === 0)
    return { kind: 'pick', article: only.article }
  if (article === null && step === null) return null
  return { kind: pendingQuestion === null ? 'next' : 'hurry' }
}
