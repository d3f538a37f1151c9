import { isForeign } from '../../knowledge/language/recognizeLanguage.ts'
import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { inSequence } from '../../knowledge/language/words/oneOf.ts'
import { type Decision, decide } from '../decide/decide.ts'
import { isSaidToWork } from '../decide/said/isSaidToWork.ts'
import { shortened } from '../tell/shortened.ts'
import { asksByForm } from '../understand/cues/asksByForm.ts'
import { announcesMachine } from '../understand/cues/namesOtherMachine.ts'
import { saysItOnceWorked } from '../understand/cues/reportsSuccess.ts'
import { saysTheSame } from '../understand/cues/saysAnother.ts'
import { tellsCircumstance } from '../understand/cues/tellsCircumstance.ts'
import { requestsSomething, tellsFault } from '../understand/cues/tellsTrouble.ts'
import { isVague } from '../understand/cues/temper.ts'
import { learn } from '../understand/facts.ts'
import { hasItToo } from '../understand/machines/toldElsewhere.ts'
import type { RecognizedMessage } from '../understand/recognizeMessage.ts'
import { refersBack } from '../understand/sharesTerms.ts'
import { asksSomething } from '../understand/sideQuestion.ts'
import { SAY } from '../wording/say.ts'
import type { Variants } from '../wording/variants.ts'
import { answerAside } from './answerAside.ts'
import { backTo, said } from './asideParts.ts'
import { addDetail, type Case, nextCase, problemOf } from './case.ts'
import type { ConversationResult, ConversationTurn } from './conversationTurn.ts'
import { describes, isLong, tells } from './interpret/describes.ts'
import { asksOfAnother } from './machines/asksOfAnother.ts'
import { hasItElsewhere, isOnlyRemark } from './machines/elsewhere.ts'
import { articleOfSame, isOnOther, machinesOf, onMachine, otherMachineIn } from './otherMachine.ts'
import { asOffered } from './relate/offeredFirst.ts'
import { type Relation, relate, saysOf } from './relate/relate.ts'
import { siblingNamed } from './relate/siblingNamed.ts'
import { type OtherProblem, ToldAlone } from './relate/toldAlone.ts'
import { asideReply, decisionReply } from './reply.ts'

/**
 * What is told of a problem: part of the case, a detail that changes nothing, or another problem.
 */
export function described(turn: ConversationTurn): ConversationResult {
  const { before, heard } = turn
  const machine = otherMachineIn(before, heard)
  if (asksOfAnother(before, heard)) return answeredForOther(turn, machine)
  if (isOnlyRemark(before, heard, () => leadsElsewhere(turn))) return besideCase(turn, machine)
  if (machine !== null) return onOther(turn, machine, SAY.newMachine(machine))
  if (isElsewhere(turn) || hasItElsewhere(before, heard))
    return onOther(turn, null, SAY.otherMachine)
  // what is in order says nothing of what is not, and turns no titles over
  if (before.pendingQuestion === 'article' && isInOrder(heard)) return asDetail(turn)
  // 'it ran for years' protests, and tells of no other trouble
  if (isAdvised(before) && isOnlyOfPast(heard)) return asDetail(turn)
  const sibling = siblingNamed(turn)
  if (sibling !== null) return ofSibling(turn, sibling)
  const relation = relate(turn)
  if (asksOfAdvice(turn, relation))
    return answerAside({ ...turn, question: { kind: 'article', words: heard.rest } }, QUESTION)
  switch (relation.kind) {
    case 'part':
      return asPart(turn, relation)
    case 'detail':
      return asDetail(turn)
    case 'other':
      return asOther(turn, relation)
  }
}

function isOnlyOfPast({ rest }: RecognizedMessage): boolean {
  const words = normalizeText(rest)
  return saysItOnceWorked(words) && !tellsFault(words)
}

function isAdvised({ article, pendingQuestion }: Case): boolean {
  return article !== null && pendingQuestion === null
}

/** The case goes on by the article of what somebody runs. */
function ofSibling(turn: ConversationTurn, article: string): ConversationResult {
  const now = addDetail(turn.before, turn.heard.rest)
  return decided(turn, { ...now, facts: { ...now.facts, article } }, SAY.ratherThis)
}

/** Whether what is told leads clearly to another article than the one spoken of. */
function leadsElsewhere(turn: ConversationTurn): boolean {
  const alone = new ToldAlone(turn)
  return alone.isClear && alone.problem.decision.article?.id !== turn.before.article
}

/** 'time zones are right on every pc', and not where or for whom it works. */
const IN_ORDER = new RegExp(
  inSequence(
    String.raw`\b(?:is|are|was|were)(?: all| set| also| quite)? `,
    String.raw`(?:right|correct(?:ly)?|fine|ok(?:ay)?|good|in order|normal|up to date|current)\b`
  )
)
const NARROWS = /\b(?:only|when|as|other|if|but|except|while|since|until|with|without)\b/

function isInOrder({ rest, releases }: RecognizedMessage): boolean {
  const words = normalizeText(rest)
  return (
    releases.length === 0 && IN_ORDER.test(words) && !NARROWS.test(words) && isSaidToWork(words)
  )
}

const QUESTION = { kind: 'question' } as const

/** 'which delete key do i use': what asks, and leads to nothing else, is asked of the advice. */
function asksOfAdvice({ before, heard }: ConversationTurn, relation: Relation): boolean {
  const words = normalizeText(heard.rest)
  const isPlain = heard.releases.length === 0 && heard.events.length === 0 && isQuestion(words)
  if (before.article === null || !isPlain || words.split(' ').length > MAX_WORDS_ASKED) return false
  if (relation.kind === 'other') return false
  return relation.kind === 'detail' || relation.decision.article?.id === before.article
}

/** Words of a question; one that tells more tells of the problem. */
const MAX_WORDS_ASKED = 16

/** On another machine; the same problem there is that of the same article, whatever runs. */
function onOther(
  turn: ConversationTurn,
  machine: string | null,
  opening: Variants
): ConversationResult {
  return asSameOn(turn, machine, { opening, same: articleOfSame(turn) })
}

/**
 * What is asked of another machine is answered for that one, and leaves this one the case, unless
 * something is missing there.
 */
function answeredForOther(turn: ConversationTurn, machine: string | null): ConversationResult {
  const { before, heard } = turn
  const opening = machine === null ? SAY.otherMachine : SAY.newMachine(machine)
  const { after, reply } = asSameOn(turn, machine, { opening, same: before.article })
  if (after.pendingQuestion !== null || tellsItIsThere(heard)) return { after, reply }
  const { last, earlier = [], ...other } = after
  const told = earlier.slice(0, -1)
  return { after: { ...before, last, earlier: [...told, { ...other, last: '' }] }, reply }
}

/** 'is that the fix for WEB2? it has the same': told of it, and not only asked. */
function tellsItIsThere({ rest }: RecognizedMessage): boolean {
  return rest.split(/(?<=[.?!])\s+/).some(clause => {
    const words = normalizeText(clause)
    return !asksByForm(words) && hasItToo(words)
  })
}

type SameOn = { readonly opening: Variants; readonly same: string | null }

function asSameOn(
  turn: ConversationTurn,
  machine: string | null,
  { opening, same }: SameOn
): ConversationResult {
  const isAsked = same !== null && asksOfAnother(turn.before, turn.heard)
  const now = onMachine(turn, machine, isAsked)
  const found = decide(turn.knowledge, problemOf(now), now.facts)
  const isFound = same === null || found.article?.id === same
  const article = isFound ? now.facts.article : same
  return decided(turn, { ...now, facts: { ...now.facts, article } }, opening)
}

/** Tells of trouble on another machine without a name. */
function isElsewhere({ heard, before }: ConversationTurn): boolean {
  const words = normalizeText(heard.rest)
  const isSaid = saysTheSame(words) || announcesMachine(words)
  const isTrouble = describes(heard) || (before.step !== null && isSaid)
  return isOnOther(heard) && isTrouble && !GOES_ON.test(words)
}

/** 'yes, the other one is across the wan': of what was asked or said. */
const GOES_ON = /^(?:yes|yeah|yep|right)\b/

function asPart(
  turn: ConversationTurn,
  { now, decision }: Extract<Relation, { kind: 'part' }>
): ConversationResult {
  const { before, heard } = turn
  const isNothing = decision.outcome.kind === 'hand-over' && before.step?.kind === 'ask'
  const saysNothing = isVague(normalizeText(heard.rest)) || !tells(heard)
  if (isNothing && saysNothing)
    return answerAside({ ...turn, before: addDetail(before, heard.rest) }, { kind: 'unclear' })
  const kept = isAnotherArticle(turn, decision) ? { ...now, earlier: earlierOf(before) } : now
  return decisionReply(
    withOpening(turn, openingOf(turn, decision)),
    { ...kept, helped: null },
    decision,
    heard.rest
  )
}

/** The article spoken of before can be gone back to, whether the problem was another or not. */
function isAnotherArticle({ before }: ConversationTurn, { article }: Decision): boolean {
  return before.article !== null && article !== null && article.id !== before.article
}

function earlierOf(before: Case): Case['earlier'] {
  return nextCase(before).earlier
}

/** What the message did to what was found before. */
function openingOf({ before, heard }: ConversationTurn, decision: Decision): Variants | null {
  const { article, candidate, between } = decision
  if (before.pendingQuestion === 'article') {
    const isFewer = between.length > 0 && between.length < before.between.length
    const isNarrower = article !== null || isFewer
    if (isNarrower) return SAY.narrowed
    return notedOf(heard)
  }
  if (article !== null && before.facts.ruledOut.includes(article.id)) return SAY.afterAll
  if (before.article === null) return null
  if (article?.id !== before.article) return SAY.ratherThis
  const isRaised = (candidate?.score ?? 0) > (before.chance ?? 1)
  if (isRaised && saysOf(decision, heard)) return SAY.fitsToo
  return notedOf(heard)
}

/** What was told is repeated, so that it is seen to have been read. */
function notedOf({ rest }: RecognizedMessage): Variants {
  return SAY.noted(shortened(rest))
}

/** What is so on another machine is kept for people, and decides nothing here. */
function besideCase(turn: ConversationTurn, machine: string | null): ConversationResult {
  const { before, heard } = turn
  // the machine that runs is not one that the case is about
  const [own, ...others] = machinesOf(before)
  const isOne = machine !== null && own !== undefined && others.length === 0
  const now = { ...addDetail(before, heard.rest), ...(isOne ? { machine: own } : {}) }
  const isOfCase = before.pendingQuestion === null && machine === null
  if (isOfCase) return decided(turn, now, notedOf(heard))
  const noted = machine === null ? notedOf(heard) : SAY.fineThere(machine)
  return asideReply(turn, [said(turn, noted), ...backTo(turn)], {
    choices: before.choices,
    after: now
  })
}

/** Nothing that was found changes: people get it with the case, and the question stays. */
function asDetail(turn: ConversationTurn): ConversationResult {
  const { before, heard } = turn
  const words = normalizeText(heard.rest)
  const isOfCase = refersBack(words) || tellsCircumstance(words)
  const isOwn = isLong(heard) || tellsFault(words) || requestsSomething(words) || isQuestion(words)
  // intents are of English: words of another language are never off topic
  const isOff = heard.intent.name === 'out-of-scope' && !isOfCase && isOwn && !isForeign(heard.rest)
  if (isOff) return answerAside(turn, { kind: 'digress' })
  const now = addDetail(before, heard.rest)
  return decided(turn, { ...now, facts: learn(now.facts, heard, null) }, notedOf(heard))
}

/** Asks in a sentence: '128 bit?' is only unsure of what it tells. */
function isQuestion(words: string): boolean {
  return asksSomething(words) && words.split(' ').length >= MIN_WORDS_ASKED
}

const MIN_WORDS_ASKED = 3

/**
 * Another problem: at once, but for one without an article while a question is open, which waits.
 */
function asOther(turn: ConversationTurn, { now, decision }: OtherProblem): ConversationResult {
  const { before, heard } = turn
  const isAsked = before.pendingQuestion !== null && before.pendingQuestion !== 'symptom'
  if (isAsked && decision.article === null) {
    const kept = said(turn, SAY.keptForLater(shortened(heard.rest)))
    return asideReply(turn, [kept, ...backTo(turn)], {
      choices: before.choices,
      after: { ...before, waiting: [...(before.waiting ?? []), heard.rest] }
    })
  }
  return decisionReply(withOpening(turn, SAY.anotherProblem), now, decision)
}

function decided(turn: ConversationTurn, now: Case, opening: Variants): ConversationResult {
  const found = decide(turn.knowledge, problemOf(now), now.facts)
  const decision = turn.before.pendingQuestion === 'article' ? asOffered(turn.before, found) : found
  const detail = turn.heard.rest
  return decisionReply(withOpening(turn, opening), { ...now, helped: null }, decision, detail)
}

function withOpening(turn: ConversationTurn, ways: Variants | null): ConversationTurn {
  if (ways === null) return turn
  return { ...turn, opening: [...turn.opening, said(turn, ways)] }
}
