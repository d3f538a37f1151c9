import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { nameLevels } from '../../../knowledge/releases/said/nameLevels.ts'
import { agreesToLevel, plansLevel, plansProgram } from '../../understand/cues/ask/agreesToLevel.ts'
import { asksWhichNeed } from '../../understand/cues/ask/asksWhichNeed.ts'
import { asksByForm } from '../../understand/cues/asksByForm.ts'
import { namesOtherMachine } from '../../understand/cues/namesOtherMachine.ts'
import { saysTheSame } from '../../understand/cues/saysAnother.ts'
import { tellsFault } from '../../understand/cues/tellsTrouble.ts'
import { asksWhether, suppositionIn } from '../../understand/hypothesis.ts'
import { likelyLevel } from '../../understand/machines/likelyAnswer.ts'
import { titleMeant } from '../../understand/pickArticle.ts'
import { isPasted, type RecognizedMessage } from '../../understand/recognizeMessage.ts'
import { questionIn, type SideQuestion } from '../../understand/sideQuestion.ts'
import type { Case } from '../case.ts'
import { asksOfAnother } from '../machines/asksOfAnother.ts'
import { caseOfMachine, ownMachineCase } from '../machines/caseOfMachine.ts'
import { machineMeant } from '../machines/machineMeant.ts'
import type { IncomingMessage, Move } from '../move.ts'
import { namesMachineOf } from '../otherMachine.ts'
import { isSpokenOf } from './mayBeAsked.ts'
import { earlierWanted } from './wanted/earlierWanted.ts'
import { eventWanted } from './wanted/eventWanted.ts'
import { meantBefore } from './wanted/meantBefore.ts'
import { problemWanted } from './wanted/problemWanted.ts'

/**
 * A message read in the light of the case: what it does, what it holds, and what it asks beside
 * that.
 */
export type Interpretation = {
  readonly move: Move
  readonly heard: RecognizedMessage
  readonly question: SideQuestion | null
}

/** 'great, that did it. now the picture', 'it was the cable. so word' */
const BEHIND_WORD = new RegExp(
  inSequence(
    String.raw`^[^.!?;]{2,60}[.!;]+\s+(`,
    oneOf(
      String.raw`(?:and |so )?(?:now|next|then|back to|what about)\b(?:[^.!?;]|\.(?=\w))+`,
      String.raw`(?:so|and|ok)(?: again)? [\w.-]{2,19}\w(?: then| now| again)?`,
      String.raw`[\w-]{3,20} (?:then|now|next)`,
      String.raw`(?:what|which)\b[^.!?;]+`
    ),
    '[.!?]*)$'
  ),
  'i'
)

/** The own machine, once another was spoken of. */
export function ownMachineOf(
  known: Case,
  whole: RecognizedMessage,
  { text }: IncomingMessage
): Interpretation | null {
  const to = ownMachineCase(known, text) ?? machineMeant(known, text)
  if (to === null) return null
  const move: Move = to === known ? { kind: 'go-on' } : { kind: 'back', to }
  return { heard: whole, move, question: null }
}

/** 'the second box is sp6, same story there?': asked of another machine, a case of its own. */
export function otherAskedOf(known: Case, whole: RecognizedMessage): Interpretation | null {
  if (!asksOfAnother(known, whole)) return null
  return { heard: whole, move: { kind: 'describe' }, question: null }
}

/** Another event of those that were pasted at once. */
export function eventOf(
  known: Case,
  whole: RecognizedMessage,
  { text }: IncomingMessage
): Interpretation | null {
  if (whole.events.some(isPasted)) return null
  const wanted = eventWanted(known, normalizeText(text))
  return wanted === null
    ? null
    : { heard: whole, move: { kind: 'event', ...wanted }, question: null }
}

/** One of the problems told, by a word of it. */
export function wantedOf(
  known: Case,
  whole: RecognizedMessage,
  { text }: IncomingMessage
): Interpretation | null {
  if (whole.events.some(isPasted)) return null
  const last = BEHIND_WORD.exec(text)?.[1]
  const move =
    problemWanted(known, normalizeText(text)) ??
    (last === undefined ? undefined : problemWanted(known, normalizeText(last)))
  return move === undefined ? null : { heard: whole, move, question: null }
}

/** 'and MAIL01?' */
const ONLY_ASKS = /^(?:and|so|what about|how about)(?: on| for| with)? [\w-]+ ?\?*$/

/** The problem that is gone back to, by its place or by its machine. */
export function backOf(
  known: Case,
  whole: RecognizedMessage,
  { text }: IncomingMessage
): Interpretation | null {
  if (whole.events.some(isPasted)) return null
  const words = normalizeText(text)
  const isOfThis = known.step !== null && ONLY_ASKS.test(words) && namesMachineOf(known, whole)
  if (isOfThis) return { heard: whole, move: { kind: 'go-on' }, question: null }
  const named = earlierWanted(known, words)
  if (named === known) return { heard: whole, move: { kind: 'go-on' }, question: null }
  const meant = named === undefined ? (caseOfMachine(known, whole) ?? meantIn(known, text)) : named
  if (typeof meant === 'string')
    return { heard: whole, move: { kind: 'next-problem', words: meant }, question: null }
  const isMeant = meant !== undefined
  return isMeant ? { heard: whole, move: { kind: 'back', to: meant }, question: null } : null
}

/** The problem that a message does nothing but come back to. */
function meantIn(known: Case, text: string): Case | string | undefined {
  const meant = meantBefore(known, text)
  return meant?.rest === null ? meant.to : undefined
}

/** What each of several machines needs. */
export function machinesWantedOf(
  { earlier = [] }: Case,
  whole: RecognizedMessage,
  { text }: IncomingMessage
): Interpretation | null {
  if (earlier.length === 0 || !asksWhichNeed(normalizeText(text))) return null
  return { heard: whole, move: { kind: 'recap' }, question: null }
}

/** 'No event 2086': the one that would confirm the article is not in the log. */
const NO_EVENT =
  /^\s*(?:there(?:'s| is| was) )?no (?:such )?event(?: \d{1,5})?(?: there| in the log)?[.! ]*$/i

export function eventMissedOf(
  { article }: Case,
  whole: RecognizedMessage,
  { text }: IncomingMessage
): Interpretation | null {
  if (article === null || !NO_EVENT.test(text)) return null
  return { heard: whole, move: { kind: 'not-solved' }, question: null }
}

/** Characters at the end of what surrounds a paste that may ask something. */
const MAX_QUESTION_LENGTH = 200

export function pasteOf(whole: RecognizedMessage): Interpretation | null {
  if (whole.events.length === 0) return null
  return {
    heard: whole,
    move: { kind: 'paste' },
    question: questionIn(whole.rest.slice(-MAX_QUESTION_LENGTH), kind =>
      ['why', 'define'].includes(kind)
    )
  }
}

/** 'sp3 on saturday', behind the advice to install it: agreed to, and nothing of it is in. */
export function agreedOf(known: Case, heard: RecognizedMessage): Interpretation | null {
  const words = normalizeText(heard.rest)
  const isNamed = nameLevels(heard.rest).length > 0
  const isTold = known.step !== null && heard.releases.length > 0 && plansProgram(words)
  if (known.pendingQuestion === 'article' && titleMeant(words) !== null) return null
  if (!(isNamed || isTold) || heard.events.length > 0 || asksOfPlan(words)) return null
  const mayPlan = isNamed ? known.pendingQuestion === 'service-pack' : isTold
  const isPlanned =
    mayPlan && plansLevel(words) && !tellsFault(words) && likelyLevel(heard.rest) === null
  if (!isPlanned && !(isOfAdvice(known, heard) && agreesToLevel(words))) return null
  return { heard: { ...heard, releases: [] }, move: { kind: 'will-try' }, question: null }
}

function asksOfPlan(words: string): boolean {
  return asksByForm(words) || ASKS_BEHIND.test(words)
}

/** 'sp4 next week, would that be enough' */
const ASKS_BEHIND = /[,;.] (?:would|will|is|does|can|should|do|could) (?:it|that|this|they|we|i)\b/

/** Whether a message names the level that was advised, and no other. */
function isOfAdvice({ step }: Case, { rest, releases }: RecognizedMessage): boolean {
  if (step?.kind !== 'recommend') return false
  const { product, servicePack } = step.fix
  const isOfOther = releases.some(release => ![null, product].includes(release.product))
  const named = nameLevels(rest)
  return !isOfOther && named.length > 0 && named.every(level => level.servicePack === servicePack)
}

/** 'so sp3 has it?': asks, and says of no machine that it has something. */
function asksOnly(words: string): boolean {
  return words.endsWith('?') && words.split(' ').length > 2 && !TELLS_OF_ONE.test(words)
}

const TELLS_OF_ONE = new RegExp(
  inSequence(
    String.raw`[,;.] |\b(?:we|i|they|mine|ours|server|box|machine|pc|laptop|computer|workstation)`,
    String.raw`(?:'ve|'re| (?:has|have|had|runs?|is|are|was|got|use))\b|\bit(?:'s| is| has| runs?)\b`
  )
)

/** 'and with windows 3.1 instead?', whatever is asked for. */
function asksInstead(words: string): boolean {
  return /^(?:and|or|but|so) (?:with|on|in|under)\b.*\?$|\binstead\b.*\?$/.test(words)
}

/** 'or would windows 2000 fix it': one more way beside the one that was asked about. */
const ALTERNATIVE = /^(?:or|otherwise|alternatively)\b/

function asksOfRelease(words: string): boolean {
  return asksWhether(words) || asksOnly(words) || ALTERNATIVE.test(words)
}

/** A hypothesis is answered of the article that was spoken of, and tells nothing. */
export function whatIfOf(
  known: Case,
  heard: RecognizedMessage,
  { text }: IncomingMessage
): Interpretation | null {
  const words = normalizeText(heard.rest)
  const isOpen = known.pendingQuestion === null || known.pendingQuestion === 'article'
  const isAsked = isOpen ? asksOfRelease(words) : asksInstead(words)
  const isOfRelease = isAsked && heard.releases.length > 0
  const isOfCase = isSpokenOf(known) || (isOfRelease && known.step?.kind === 'hand-over')
  const supposed = suppositionIn(words)
  if (!isOfCase || !(supposed !== null || isOfRelease)) return null
  if (namesOtherMachine(words) && saysTheSame(words)) return null
  const asked = supposed === null || supposed === words ? text : supposed
  return { heard, move: { kind: 'question' }, question: { kind: 'what-if', words: asked } }
}
