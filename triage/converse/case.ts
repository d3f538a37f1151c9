import type { WindowsEvent } from '../../knowledge/events/event.ts'
import { recognizeSymptom } from '../../knowledge/language/recognizeSymptom.ts'
import type { Machine } from '../../knowledge/machines/machine.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import type { Facts, Question, Step } from '../answer.ts'
import type { Problem } from '../decide/problem.ts'
import type { Language } from '../language.ts'
import { NOTHING_KNOWN } from '../understand/facts.ts'
import { familiesNamed } from '../understand/familiesNamed.ts'
import { hasFunctionWord } from '../understand/hasFunctionWord.ts'
import { intentOf } from '../understand/recognizeMessage.ts'

/** A language, and how it came to be the one that is spoken. */
export type Spoken = {
  readonly language: Language
  /** 'asked': it was asked for, and stays until another is; 'default': nothing told it yet */
  readonly by: 'asked' | 'words' | 'locale' | 'default'
}

/** One person's problem as far as it has been told: plain JSON, kept between turns. */
export type Case = {
  readonly events: readonly WindowsEvent[]
  /** the person's own description of the problem */
  readonly words: string
  /** the newest of these words, which say more of the problem than those before */
  readonly newest?: string
  /**
   * where in these words the search begins: what stands before was too vague to find it by; else 0
   */
  readonly searchedFrom?: number
  /**
   * what else was told of it, which says nothing of the cause: people get it, the search does not
   */
  readonly details?: string
  readonly facts: Facts
  /** what was told before it was taken back, until it is told anew */
  readonly takenBack: Facts | null
  /** the question that waits for an answer */
  readonly pendingQuestion: Question | null
  /** the last decision told */
  readonly step: Step | null
  /** the article that was last spoken of */
  readonly article: string | null
  /** the article that was shown whole since something was decided last; absent or null: none */
  readonly read?: string | null
  /** the articles that were offered last, in the order of their choices */
  readonly between: readonly { readonly article: string; readonly title: string }[]
  /** the products that the articles spoken of are about; absent: none */
  readonly covered?: readonly string[]
  readonly choices: readonly string[]
  /** how often in a row these were offered; absent: once */
  readonly timesOffered?: number
  /** messages in a row that were not understood */
  readonly misunderstood: number
  /** the number it has with the helpdesk, once it was handed over */
  readonly filed: number | null
  /** whether the advice helped, as far as it was asked and told */
  readonly helped: 'asked' | 'solved' | null
  /** the language other than English that the person wrote last; null: none */
  readonly language: string | null
  /** the language the assistant answers in; absent: nothing was said yet */
  readonly spoken?: Spoken
  /** how many problems were told before it; absent: none */
  readonly place?: number
  /** the problems told before this one, as they were left, the newest last */
  readonly earlier?: readonly Case[]
  /** the articles that came closest when it was last decided, the best first */
  readonly near?: readonly string[]
  /** the chance of the best of them */
  readonly chance?: number
  /** problems named beside this one, to be taken up after it, in the person's own words */
  readonly waiting?: readonly string[]
  /** the case before each of the last answers, the newest last: what can be undone */
  readonly snapshots?: readonly CaseSnapshot[]
  /** the machines that were listed for it; absent: none */
  readonly machines?: readonly MachineGroup[]
  /** the machine that the case was turned to; null: another one, without a name */
  readonly machine?: string | null
  /** whether the next message may be the machine's right name; absent: it was not asked for */
  readonly isMachineAsked?: true
  /**
   * what may run on this machine, until somebody says so: what runs on the one told of before, or
   * what was said in words that leave a doubt
   */
  readonly perhaps?: Release | null
  /** what was said last, so that it is not said again */
  readonly last: string
}

/** Machines of which the same is known, under the names they have in the list. */
export type MachineGroup = Pick<Machine, 'releases'> & { readonly computers: readonly string[] }

/** What an answer can change of a case, but for what was pasted. */
export type CaseSnapshot = Pick<
  Case,
  | 'words'
  | 'newest'
  | 'searchedFrom'
  | 'details'
  | 'facts'
  | 'takenBack'
  | 'pendingQuestion'
  | 'step'
  | 'article'
  | 'between'
  | 'choices'
  | 'helped'
  | 'perhaps'
>

/** Nobody has said anything yet: what a conversation begins with. */
export const NEW_CASE: Case = {
  events: [],
  words: '',
  facts: NOTHING_KNOWN,
  takenBack: null,
  pendingQuestion: null,
  step: null,
  article: null,
  between: [],
  choices: [],
  misunderstood: 0,
  helped: null,
  language: null,
  filed: null,
  last: ''
}

/**
 * A case as the store kept it: fields may be missing, and 1.0 called the pending question `asked`.
 */
export type KeptCase = Partial<Case> & { readonly asked?: Question | null }

/** A case read back from the store, with what was added to the type since it was written. */
export function restoreCase({ asked, earlier, ...kept }: KeptCase): Case {
  return {
    ...NEW_CASE,
    ...(asked === undefined ? {} : { pendingQuestion: asked }),
    ...kept,
    facts: { ...NOTHING_KNOWN, ...kept.facts },
    ...(earlier === undefined ? {} : { earlier: earlier.map(restoreCase) })
  }
}

/** Problems of one conversation that can be gone back to. */
const MAX_EARLIER = 3

/** The next problem of the same conversation; those before can be gone back to. */
export function nextCase(before: Case): Case {
  const { last, language, spoken, earlier = [], waiting = [], snapshots: _, ...left } = before
  return {
    ...NEW_CASE,
    last,
    language,
    ...(spoken === undefined ? {} : { spoken }),
    ...(waiting.length === 0 ? {} : { waiting }),
    place: 1 + Math.max(...[before, ...earlier].map(({ place = 0 }) => place)),
    earlier: [...earlier, { ...left, last: '', language }].slice(-MAX_EARLIER)
  }
}

/** Events and characters of words beyond these add nothing to a case. */
const MAX_EVENTS = 40
const MAX_WORDS_LENGTH = 6_000

/** The case with what was pasted added, the newest leading; an event already there counts once. */
export function addEvents(known: Case, events: readonly WindowsEvent[]): Case {
  const before = known.events.filter(event => !events.some(other => sameEvent(event, other)))
  return { ...known, events: [...events, ...before].slice(0, MAX_EVENTS) }
}

export function addWords(known: Case, words: string): Case {
  return {
    ...known,
    words: `${known.words}\n${words}`.trim().slice(-MAX_WORDS_LENGTH),
    newest: words.trim()
  }
}

/** The case with something told that is kept for people and not searched for. */
export function addDetail(known: Case, words: string): Case {
  const details = `${known.details ?? ''}\n${words}`.trim().slice(-MAX_WORDS_LENGTH)
  return { ...known, details }
}

/** All that the person said of the problem. */
export function wordsOf({ words, details = '' }: Case): string {
  return `${words}\n${details}`.trim()
}

/** Whether nothing was said of a problem yet. */
export function isNewCase(known: Case): boolean {
  return isUntold(known) && known.pendingQuestion === null
}

/** Whether nothing was said of a problem, though it may have been asked for. */
export function isUntold({ step, words, events }: Case): boolean {
  return step === null && words === '' && events.length === 0
}

/** What the case is about, as the decision wants it. */
export function problemOf({ events, words, newest, searchedFrom }: Case): Problem {
  const symptom = recognizeSymptom(words)
  return {
    events,
    rest: words,
    symptom,
    intent: intentOf(events, words, symptom),
    ...toldIn(words, newest, searchedFrom)
  }
}

/**
 * Words of a message that can lead the search; fewer go on with what was said before: 'pop3',
 * 'hangs'.
 */
const MIN_NEWEST_WORDS = 10

/** 'exchange 5.5 internet mail service': names what the trouble is with, and no trouble. */
function isOnlyName(newest: string): boolean {
  const isSentence = hasFunctionWord(newest) || recognizeSymptom(newest).happening !== null
  return !isSentence && familiesNamed(newest).length > 0
}

function toldIn(words: string, newest = '', from = 0): Pick<Problem, 'told'> {
  if (from === 0) return {}
  const searched = words.slice(from).trim()
  const isShort = newest.split(/\s+/).length < MIN_NEWEST_WORDS || isOnlyName(newest)
  if (!isShort && newest.length < searched.length && searched.endsWith(newest))
    return { told: { newest, earlier: searched.slice(0, -newest.length).trim() } }
  return { told: { newest: searched, earlier: '' } }
}

/** Whether the person asked for people and waits for them. */
export function isHandedOver({ step }: Case): boolean {
  return step?.kind === 'hand-over' && step.because === 'asked'
}

function sameEvent(a: WindowsEvent, b: WindowsEvent): boolean {
  return (
    a.id === b.id &&
    a.source === b.source &&
    a.description === b.description &&
    a.computer === b.computer
  )
}
