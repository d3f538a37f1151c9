import { recognizeTalk } from '../../../../knowledge/language/talk/recognizeTalk.ts'
import type { TalkAct } from '../../../../knowledge/language/talk/talkAct.ts'
import { normalizeText } from '../../../../knowledge/language/words/normalizeText.ts'
import { tellsCircumstance, tellsExtent } from '../../../understand/cues/tellsCircumstance.ts'
import { type Case, isUntold } from '../../case.ts'
import type { IncomingMessage, Move } from '../../move.ts'
import { otherMachineIn } from '../../otherMachine.ts'
import type { Interpretation } from '../ofWhole.ts'

/** From this chance a message is taken for what it resembles, where no grammar knows it. */
const LIKELY = 0.6
/** The same for what may as well tell of the trouble. */
const SURE = 0.75
/** The same for what ends the talk with the assistant. */
const BEYOND_DOUBT = 0.93
/** What is taken for a detail or another problem may be talk. */
const TELLS: readonly Move['kind'][] = ['describe', 'tell-more', 'digress']
/** What contradicts an outcome, where a grammar may have heard a word too many. */
const INSTEAD: Readonly<Partial<Record<Move['kind'], readonly TalkAct[]>>> = {
  solved: ['did-already', 'not-solved'],
  'not-solved': ['solved']
}
/** What is taken for courtesy, or for nothing that is known. */
const SAYS_NOTHING: readonly Move['kind'][] = ['unclear', 'thanks']

type Plain = {
  /** the short message that does the same */
  readonly words: string
  /** what it may do in a case; anything else makes no sense there */
  readonly does: readonly Move['kind'][]
}

const PLAIN: Readonly<Partial<Record<TalkAct, Plain>>> = {
  solved: { words: 'it works now', does: ['solved'] },
  'not-solved': { words: 'it did not help', does: ['not-solved'] },
  'did-already': { words: 'i did that already', does: ['did-it-help'] },
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
  if (isUntold(known) || message.attachment || !mayBeTalk(known, whole)) return null
  const likely = recognizeTalk(message.text)
  if (likely === null || likely.confidence < leastFor(likely.act, move.kind, message.text))
    return null
  const isOther =
    OF_ADVICE.includes(likely.act) && (!isAdvised(known) || tellsMore(likely.act, message.text))
  const plain = isOther ? undefined : PLAIN[likely.act]
  if (plain === undefined) return null
  const found = read(known, { ...message, text: plain.words })
  return plain.does.includes(found.move.kind) ? found : null
}

/** Whether no grammar knows a message, and it holds nothing that is looked for in a case. */
function mayBeTalk(known: Case, { move, heard, question }: Interpretation): boolean {
  const isOpen = [...TELLS, ...SAYS_NOTHING, 'solved', 'not-solved'].includes(move.kind)
  const isMove = question === null ? isOpen : move.kind === 'question' && isAny(question)
  const holdsMore = heard.events.length > 0 || heard.releases.length > 0
  return isMove && !holdsMore && otherMachineIn(known, heard) === null
}

/** What is said of advice that was given. */
const OF_ADVICE: readonly TalkAct[] = ['solved', 'not-solved', 'did-already', 'protests']

function isAdvised({ article, pendingQuestion }: Case): boolean {
  return article !== null && pendingQuestion === null
}

function leastFor(act: TalkAct, kind: Move['kind'], text: string): number {
  const instead = INSTEAD[kind]
  if (instead !== undefined) return instead.includes(act) ? BEYOND_DOUBT : Infinity
  if (act === 'person' || (act === 'solved' && tellsExtent(normalizeText(text))))
    return BEYOND_DOUBT
  if (kind === 'question' && act === 'solved') return text.includes('?') ? Infinity : BEYOND_DOUBT
  if (kind === 'question') return act === 'whole' ? SURE : Infinity
  return TELLS.includes(kind) ? SURE : LIKELY
}

/** What points at what was advised: 'did that', 'it did not change a thing', 'as you said' */
const POINTS_AT_ADVICE =
  /\b(?:that|this|it|so|them|these|those|both|you|your|the (?:step|fix|tip|trick|advice|solution)s?)\b/i

/** 'I already rebooted twice': of the trouble, not of what was advised. */
function tellsMore(act: TalkAct, text: string): boolean {
  if (act === 'solved' || !tellsCircumstance(normalizeText(text))) return false
  return !POINTS_AT_ADVICE.test(text)
}

/** A question of no kind that is known, which is asked of the article in its own words. */
function isAny(question: Interpretation['question']): boolean {
  return question?.kind === 'article' || question?.kind === 'beyond'
}
