import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { inSequence } from '../../../knowledge/language/words/oneOf.ts'
import type { Quote } from '../../answer.ts'
import { type Decision, decide } from '../../decide/decide.ts'
import { hintOf, reasonOf } from '../../tell/ask.ts'
import { nameFix } from '../../tell/names.ts'
import { quoteFix } from '../../tell/quotes.ts'
import { shortened } from '../../tell/shortened.ts'
import { summary } from '../../tell/summary.ts'
import { asksOfAge, topicOf } from '../../understand/articleQuestions.ts'
import { termsOf } from '../../understand/cues/ask/termsOf.ts'
import { asksOfCase } from '../../understand/cues/ofTheCase.ts'
import { asksIfItMatters, type SideQuestion } from '../../understand/sideQuestion.ts'
import { PHRASES, SAY } from '../../wording/say.ts'
import type { Variants } from '../../wording/variants.ts'
import { backTo, decisionOf, said, withPerson } from '../asideParts.ts'
import { addDetail, type Case } from '../case.ts'
import type { ConversationResult, ConversationTurn } from '../conversationTurn.ts'
import { asOffered } from '../relate/offeredFirst.ts'
import { asideReply } from '../reply.ts'
import { asksNothing } from './answerOfArticle.ts'
import { answerQuestion } from './answerQuestion.ts'
import { machinesTold } from './machinesTold.ts'
import type { SideAnswer } from './sideAnswer.ts'
import { instructionsOf } from './sought.ts'
import { isAnswered, noneSays, supposedAnswer } from './supposed.ts'

/** Questions while which no article is settled on. */
const OF_NO_ARTICLE: readonly (string | null)[] = ['article', 'symptom']
const OF_ARTICLE: readonly SideQuestion['kind'][] = ['article', 'beyond']

/** Answers a question beside the case; the open one is asked again. */
export function answered(
  turn: ConversationTurn,
  question: SideQuestion | null
): ConversationResult {
  const { before } = turn
  const words = askedIn(turn, question)
  const elsewhere = answeredElsewhere(turn, question, words)
  if (elsewhere !== null) return elsewhere
  const decision = asOffered(before, readOrDecided(turn))
  const asked = { kind: question?.kind ?? ('beyond' as const), words }
  const plain = answerQuestion(asked, before, decision)
  const supposed = isAnswered(plain) ? null : supposedAnswer(turn, asked, decision)
  const answer = supposed ?? plain
  const {
    ways,
    quotes,
    offers = []
  } = isMissed(turn, question) ? notMissed(answer, decision) : answer
  if (ways === SAY.beyond && OF_NO_ARTICLE.includes(before.pendingQuestion))
    return asideReply(turn, [said(turn, noneSays(decision)), ...backTo(turn)], {
      choices: before.choices
    })
  if (ways === SAY.beyond && before.article === null && before.pendingQuestion === null) {
    const next = asksOfAge(normalizeText(words)) ? SAY.noneNewer : SAY.nextPerson
    return asideReply(turn, [said(turn, next)], { choices: withPerson(before.choices) })
  }
  const isTold = question !== null && asksIfItMatters(question.words)
  const after = withFirst(before, quotes)
  return asideReply(turn, [said(turn, ways), ...backTo(turn)], {
    choices: [...new Set([...after.choices, ...offers])],
    quotes,
    after: isTold ? addDetail(after, question.words) : after
  })
}

/** Of several titles that are offered, the one whose article answers comes first from now on. */
function withFirst(known: Case, [quote]: readonly Quote[]): Case {
  const { pendingQuestion, between } = known
  const first = between.find(({ article }) => article === quote?.article)
  if (pendingQuestion !== 'article' || first === undefined) return known
  const others = known.choices.filter(choice => choice !== first.title)
  const choices = known.choices.includes(first.title) ? [first.title, ...others] : known.choices
  return { ...known, between: [first, ...between.filter(one => one !== first)], choices }
}

/** While nothing is settled on, what was shown whole is what is asked about. */
function readOrDecided(turn: ConversationTurn): Decision {
  const decision = decisionOf(turn)
  const { read = null } = turn.before
  if (decision.article !== null || read === null) return decision
  return decide(turn.knowledge, decision.problem, { ...decision.facts, article: read })
}

/** 'and the /p switch, what is that': what stands before the question says of what it is. */
function askedIn({ heard: { rest } }: ConversationTurn, question: SideQuestion | null): string {
  if (question === null) return rest
  const isOfRest = asksNothing(question.words) && termsOf(rest).length > 0
  return isOfRest && rest !== question.words ? `${rest} ${question.words}` : question.words
}

/** Whether another language asks something of which no topic is known. */
function isMissed({ language }: ConversationTurn, question: SideQuestion | null): boolean {
  const isOpen = question === null || OF_ARTICLE.includes(question.kind)
  const isForeign = language !== null && language !== 'en'
  return isForeign && isOpen && topicOf(normalizeText(question?.words ?? '')) === null
}

/**
 * What another language asks may have been misread: where nothing is found for it, what is to be
 * done is said again, and not that the article has no answer.
 */
function notMissed(answer: SideAnswer, decision: Decision): SideAnswer {
  const { article, offered } = decision
  const [only, ...others] = article === null ? offered : [article]
  if (answer.quotes.length > 0 || only === undefined || others.length > 0) return answer
  const quotes = instructionsOf(only, decision)
  return quotes.length === 0 ? answer : { ways: SAY.saysToDoThis(only.id), quotes }
}

/** 'did you read my message?' */
const ASKS_IF_READ = new RegExp(
  inSequence(
    '^(?:(?:and|but|so|hey)[, ]+)?(?:did|do|have) you (?:even |really )?',
    String.raw`(?:read|get|see|understand|understood|hear|listen)\b`
  )
)

/** What no article answers: when people call, what was read, what to do now. */
function answeredElsewhere(
  turn: ConversationTurn,
  question: SideQuestion | null,
  words: string
): ConversationResult | null {
  const { before } = turn
  const plain = normalizeText(words)
  if (question === null && asksOfCase(plain))
    return asideReply(turn, [said(turn, SAY.nobodyYet), ...backTo(turn)], {
      choices: withPerson(before.choices)
    })
  if (ASKS_IF_READ.test(plain)) return recapped(turn)
  const isOpen = question === null || OF_ARTICLE.includes(question.kind)
  return isOpen && isSettled(before) && asksNothing(words) ? whatNow(turn) : null
}

/** Whether an article was shown, and nothing is asked. */
function isSettled({ article, pendingQuestion }: Case): boolean {
  return article !== null && pendingQuestion === null
}

/** The open question with its reason and the way to look it up. */
export function explained(turn: ConversationTurn): ConversationResult {
  const { pendingQuestion, choices } = turn.before
  if (pendingQuestion === null) return answered(turn, { kind: 'meaning', words: '' })
  const known = decisionOf(turn)
  const hint = hintOf(pendingQuestion, known)
  const paragraphs = [
    said(turn, reasonOf(pendingQuestion, known)),
    ...(hint === null ? [] : [said(turn, hint)]),
    ...backTo(turn)
  ]
  return asideReply(turn, paragraphs, { choices })
}

/** What to do with the verdict, step by step: the article's words are above. */
export function whatNow(turn: ConversationTurn): ConversationResult {
  const decision = decisionOf(turn)
  const { article, outcome } = decision
  const quotes = adviceOf(decision)
  const isShown = article !== null && outcome.kind === 'show-article' && quotes.length > 0
  return asideReply(turn, [said(turn, isShown ? SAY.saysToDoThis(article.id) : nextOf(turn))], {
    choices: withPerson(turn.before.choices),
    quotes
  })
}

/** The lines of what was advised. */
function adviceOf(decision: Decision): readonly Quote[] {
  const { article, outcome } = decision
  if (article === null) return []
  if (outcome.kind === 'recommend') return quoteFix(article, outcome.fix)
  return outcome.kind === 'show-article' ? instructionsOf(article, decision) : []
}

/** What to do next with what was advised; where nothing was, a person is next. */
export function nextOf(turn: ConversationTurn): Variants {
  const { article, outcome } = decisionOf(turn)
  if (article === null) return SAY.nextPerson
  if (outcome.kind === 'recommend') return SAY.nextInstall(nameFix(outcome.fix), article.id)
  if (outcome.kind === 'show-article') return SAY.nextRead(article.id)
  return SAY.nextPerson
}

/** What is known so far, and the open question again. */
export function recapped(turn: ConversationTurn): ConversationResult {
  const { before } = turn
  const machines = machinesTold(turn)
  const known = machines.length > 0 ? machines : [said(turn, recapOf(turn))]
  return asideReply(turn, [...known, ...backTo(turn)], {
    choices: before.choices,
    after: { ...before, timesOffered: (before.timesOffered ?? 1) + 1 }
  })
}

/** What is known so far, in one sentence; where that is no fact, how the problem was told. */
export function recapOf(turn: ConversationTurn): Variants {
  const facts = summary(decisionOf(turn))
  if (facts !== '') return SAY.recap(facts)
  const words = shortened(turn.before.words)
  return words === '' ? SAY.recapNothing : SAY.recap(PHRASES.quoted(words))
}
