import { isForeign as isOfOtherLanguage } from '../../../../knowledge/language/recognizeLanguage.ts'
import { recognizeTalk } from '../../../../knowledge/language/talk/recognizeTalk.ts'
import type { TalkAct } from '../../../../knowledge/language/talk/talkAct.ts'
import type { LikelyAct } from '../../../../knowledge/language/talk/talkModel.ts'
import { inPlainEnglish } from '../../../../knowledge/language/translate/inEnglish.ts'
import { normalizeText } from '../../../../knowledge/language/words/normalizeText.ts'
import { saysItOnceWorked } from '../../../understand/cues/reportsSuccess.ts'
import { tellsCircumstance, tellsExtent } from '../../../understand/cues/tellsCircumstance.ts'
import { tellsFault } from '../../../understand/cues/tellsTrouble.ts'
import { type Case, isUntold } from '../../case.ts'
import type { IncomingMessage, Move } from '../../move.ts'
import { otherMachineIn } from '../../otherMachine.ts'
import { namesOtherProgram } from '../describes.ts'
import type { Interpretation } from '../ofWhole.ts'
import { isSolvedByLevel } from './solvedByLevel.ts'

/** From this chance a message is taken for what it resembles, where no grammar knows it. */
const LIKELY = 0.5
/** The same for what people tell of the trouble in the same words. */
const SURE = 0.75
/** What people say of the trouble, too: 'works from home', 'still slow', 'restarted already'. */
const SAID_OF_TROUBLE: readonly TalkAct[] = ['solved', 'not-solved', 'did-already']
/** The same for what contradicts a grammar. */
const BEYOND_DOUBT = 0.93
/** From this chance that something came of the advice, it is asked what. */
const LIKELY_OUTCOME = 0.6
/** What is taken for a detail or another problem may be talk. */
const TELLS: readonly Move['kind'][] = ['describe', 'tell-more', 'digress']
/** What contradicts an outcome, where a grammar may have heard a word too many. */
const INSTEAD: Readonly<Partial<Record<Move['kind'], readonly TalkAct[]>>> = {
  solved: ['did-already', 'not-solved'],
  'not-solved': ['solved']
}
/** The same for what is asked, and is no question of the article. */
const LEAST_OF_QUESTION: Readonly<Partial<Record<TalkAct, number>>> = {
  whole: SURE,
  person: BEYOND_DOUBT
}
/** What is taken for courtesy, or for nothing that is known. */
const SAYS_NOTHING: readonly Move['kind'][] = ['unclear', 'thanks']

type Plain = {
  /** the short message that does the same */
  readonly words: string
  /** what it may do in a case; anything else makes no sense there */
  readonly does: readonly Move['kind'][]
}

const SOLVED = 'it works now'

const PLAIN: Readonly<Partial<Record<TalkAct, Plain>>> = {
  solved: { words: SOLVED, does: ['solved'] },
  'not-solved': { words: 'it did not help', does: ['not-solved'] },
  'did-already': { words: 'i did that already', does: ['did-it-help'] },
  plans: { words: 'i will try that', does: ['will-try'] },
  rejects: { words: 'none of these', does: ['pick', 'reject'] },
  protests: { words: 'are you sure?', does: ['question'] },
  whole: { words: 'show the whole article', does: ['show'] },
  person: { words: 'talk to a person', does: ['person'] },
  courtesy: { words: 'thanks', does: ['thanks'] },
  'dont-know': { words: "i don't know", does: ['answer'] }
}

type Read = (known: Case, message: IncomingMessage) => Interpretation

/**
 * A message that no grammar knows, read as the short one that does what it resembles; null: it
 * tells something. 'thx, is solved' → 'it works now'
 */
export function byTalk(
  known: Case,
  message: IncomingMessage,
  whole: Interpretation,
  read: Read
): Interpretation | null {
  const { move } = whole
  if (isSolvedByLevel(known, whole)) {
    const solved = read(known, { ...message, text: SOLVED })
    // the level is in, whatever came of it
    return { ...solved, heard: { ...solved.heard, releases: whole.heard.releases } }
  }
  if (isUntold(known) || message.attachment || !mayBeTalk(known, whole)) return null
  const likely = recognizeTalk(message.text)
  if (likely === null || isOfPast(likely.act, message.text)) return null
  const plain = isForeign(message.text)
    ? plainOfForeign(known, move, likely, message.text)
    : plainOfEnglish(known, move, likely, message.text)
  if (plain === undefined) return null
  const found = read(known, { ...message, text: plain.words })
  return plain.does.includes(found.move.kind) ? found : null
}

function plainOfEnglish(
  known: Case,
  move: Move,
  likely: LikelyAct,
  text: string
): Plain | undefined {
  const isAskedFor = known.helped === 'asked' && OUTCOME.includes(likely.act)
  const isSure = isAskedFor
    ? likely.outcome >= LIKELY_OUTCOME
    : likely.confidence >= leastFor(likely.act, move.kind, text)
  const isDetail = mayBeDetail(likely) && tellsMore(text)
  return isSure && !isDetail ? plainOf(known, likely.act) : unsureOf(known, move, likely)
}

function plainOf(known: Case, act: TalkAct): Plain | undefined {
  return OF_ADVICE.includes(act) && !isAdvised(known) ? undefined : PLAIN[act]
}

/** What came of advice, good or bad, is asked for. */
function unsureOf(known: Case, { kind }: Move, { act, outcome }: LikelyAct): Plain | undefined {
  const mayBeOutcome = TELLS.includes(kind) || SAYS_NOTHING.includes(kind)
  const isOpen = isAdvised(known) && known.helped === null && mayBeOutcome
  const isLikely = outcome >= LIKELY_OUTCOME && OUTCOME.includes(act)
  return isOpen && isLikely ? PLAIN['did-already'] : undefined
}

/** 'before, everything worked': reports no success. */
function isOfPast(act: TalkAct, text: string): boolean {
  if (act !== 'solved') return false
  const words = normalizeText(inPlainEnglish(text)).trim()
  const behind = BEHIND_BUT.exec(words)?.[1]
  return saysItOnceWorked(words) || (behind !== undefined && tellsFault(behind))
}

/** 'that works, but now the printer hangs': what stands behind tells how it is. */
const BEHIND_BUT = /\bbut (.+)$/

/** Whether a text is, or can be read, in another language. */
function isForeign(text: string): boolean {
  return isOfOtherLanguage(text) || inPlainEnglish(text) !== text
}

/** The same in another language, of which no grammar knows the whole: a question may be a wish. */
function plainOfForeign(
  known: Case,
  move: Move,
  likely: LikelyAct,
  text: string
): Plain | undefined {
  const { act, confidence } = likely
  if (asksOfOutcome(act, text)) return undefined
  const isOfAdvice = OF_ADVICE.includes(act) && !isAdvised(known)
  const isSure = confidence >= (isOfAdvice ? BEYOND_DOUBT : SURE)
  return isSure ? PLAIN[act] : unsureOf(known, move, likely)
}

/** 'et si ça ne marche pas?': an outcome that is asked about, or only supposed. */
function asksOfOutcome(act: TalkAct, text: string): boolean {
  if (!OF_ADVICE.includes(act) || !text.includes('?')) return false
  return act === 'solved' || /\b(?:if|when)\b/i.test(inPlainEnglish(text))
}

/** Whether no grammar knows a message, and it holds nothing that is looked for in a case. */
function mayBeTalk(known: Case, { move, heard, question }: Interpretation): boolean {
  const isOpen = [...TELLS, ...SAYS_NOTHING, 'solved', 'not-solved'].includes(move.kind)
  const isMove = question === null ? isOpen : move.kind === 'question' && isAny(question)
  const isOfOther = namesOtherProgram(known, heard.rest)
  const isNamed = MODEL.test(heard.rest)
  const holdsMore = heard.events.length > 0 || heard.releases.length > 0 || isOfOther || isNamed
  return isMove && !holdsMore && otherMachineIn(known, heard) === null
}

/** 'DE-220', 'sym8xx', no 'sp4' and no 'Q303283': the name of a device is told of the trouble. */
const MODEL = /(?<![\w-])(?!sp-?\d|q\d|w2k|nt\d)[a-z]{1,6}-?\d{2,4}[a-z]{0,2}(?![\w-])/i

/** What came of advice. */
const OUTCOME: readonly TalkAct[] = ['solved', 'not-solved']
/** What is said of advice that was given. */
const OF_ADVICE: readonly TalkAct[] = [...OUTCOME, 'did-already', 'plans', 'protests']

function isAdvised({ article, pendingQuestion }: Case): boolean {
  return article !== null && pendingQuestion === null
}

function leastFor(act: TalkAct, kind: Move['kind'], text: string): number {
  const instead = INSTEAD[kind]
  if (instead !== undefined) return instead.includes(act) ? BEYOND_DOUBT : Infinity
  if (act === 'solved' && tellsExtent(normalizeText(text))) return BEYOND_DOUBT
  if (kind === 'question' && act === 'solved') return text.includes('?') ? Infinity : BEYOND_DOUBT
  if (kind === 'question') return LEAST_OF_QUESTION[act] ?? Infinity
  const isTold = TELLS.includes(kind) && SAID_OF_TROUBLE.includes(act)
  return isTold || act === 'person' ? SURE : LIKELY
}

/** What points at what was advised: 'did that', 'it did not change a thing', 'as you said' */
const POINTS_AT_ADVICE =
  /\b(?:that|this|it|so|them|these|those|both|you|your|the (?:step|fix|tip|trick|advice|solution)s?)\b/i

/** Whether an act may as well be a detail: success and plans never are, nor a failure beyond doubt. */
function mayBeDetail({ act, confidence }: LikelyAct): boolean {
  if (act === 'not-solved') return confidence < BEYOND_DOUBT
  return act === 'did-already' || act === 'protests'
}

/** 'I already rebooted twice': of the trouble, not of what was advised. */
function tellsMore(text: string): boolean {
  return tellsCircumstance(normalizeText(text)) && !POINTS_AT_ADVICE.test(text)
}

/** A question of no kind that is known, which is asked of the article in its own words. */
function isAny(question: Interpretation['question']): boolean {
  return question?.kind === 'article' || question?.kind === 'beyond'
}
