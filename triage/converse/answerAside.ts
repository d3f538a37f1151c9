import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { hintOf, reasonOf } from '../tell/ask.ts'
import { listed, nameFix, nameRelease, nameServices } from '../tell/names.ts'
import { summary } from '../tell/summary.ts'
import { understood } from '../tell/understood.ts'
import { asksOfAge } from '../understand/articleQuestions.ts'
import { asksOfCase } from '../understand/cues/ofTheCase.ts'
import { sameMachine } from '../understand/facts.ts'
import { asksIfItMatters, type SideQuestion } from '../understand/sideQuestion.ts'
import { CHOICES, SYMPTOMS } from '../wording/choices.ts'
import type { Variants } from '../wording/variants.ts'
import { SAY } from '../wording/wording.ts'
import { backTo, decisionOf, said, withPerson } from './asideParts.ts'
import { addDetail, addWords, type Case, isHandedOver, nextCase } from './case.ts'
import type { ConversationResult, ConversationTurn } from './conversationTurn.ts'
import { misunderstood } from './misunderstood.ts'
import type { Move } from './move.ts'
import { asksNothing } from './questions/answerOfArticle.ts'
import { answerQuestion } from './questions/answerQuestion.ts'
import { asideReply } from './reply.ts'

type Aside = (turn: ConversationTurn) => ConversationResult

const HELPED = [CHOICES.solved, CHOICES.notSolved]

/** Answers what decides nothing, then returns to the open question. */
export function answerAside(turn: ConversationTurn, move: Move): ConversationResult {
  return (ASIDES[move.kind] ?? withCourtesy(move.kind))(turn)
}

const ASIDES: Readonly<Partial<Record<Move['kind'], Aside>>> = {
  unclear: misunderstood,
  question: turn => answered(turn, turn.question),
  hurry: turn => answered(turn, { kind: 'why', words: '' }),
  explain: explained,
  next: whatNow,
  latest: turn =>
    open(turn, [
      said(turn, SAY.needNumber),
      said(turn, hintOf('service-pack', decisionOf(turn)) ?? SAY.help)
    ]),
  'all-of-them': turn => open(turn, [said(turn, SAY.oneFirst)]),
  restart: startedOver,
  back: turn => open(turn, [said(turn, SAY.onlyThisOne), ...backTo(turn)]),
  'of-the-case': turn => open(turn, [...caseNumber(turn), said(turn, SAY.whenAnswered)]),
  solved,
  'did-it-help': turn =>
    asideReply(turn, [said(turn, isMoreThanYes(turn) ? nextOf(turn) : SAY.didItHelp)], {
      choices: HELPED,
      after: { ...turn.before, helped: 'asked' }
    }),
  'will-try': turn =>
    asideReply(turn, [said(turn, SAY.willTry)], {
      choices: [...HELPED, CHOICES.showArticle, CHOICES.person],
      after: { ...turn.before, helped: 'asked' }
    }),
  drop: turn =>
    asideReply(turn, [said(turn, SAY.allRight)], {
      choices: [CHOICES.startOver],
      after: { ...nextCase(turn.before), facts: sameMachine(turn.before.facts) }
    }),
  declined: turn => asideReply(turn, [said(turn, SAY.allRight)], { choices: [CHOICES.startOver] }),
  wrong: whatIsDifferent,
  refuse: refused,
  'asked-before': repeated,
  upset: calmed,
  'tell-more': askedForMore,
  digress: turn =>
    asideReply(turn, [said(turn, SAY.offTopic), ...backTo(turn)], {
      choices: withPerson(turn.before.choices)
    }),
  conflict: turn =>
    open(turn, [said(turn, SAY.oneMachine(listed(turn.heard.conflict.map(nameRelease))))]),
  recap: turn =>
    asideReply(turn, [said(turn, recapOf(turn)), ...backTo(turn)], {
      choices: turn.before.choices,
      after: { ...turn.before, timesOffered: (turn.before.timesOffered ?? 1) + 1 }
    }),
  greeting: greeted
}

/** What is said to a message that only wants a word back. */
const COURTESIES: Readonly<Partial<Record<Move['kind'], Variants>>> = {
  ok: SAY.whatIsWrong,
  nothing: SAY.empty,
  attachment: SAY.picture,
  another: SAY.nameIt,
  yes: SAY.yesToWhich,
  no: SAY.noToWhich,
  help: SAY.help,
  thanks: SAY.thanks,
  goodbye: SAY.bye,
  wait: SAY.wait,
  apology: SAY.noNeedToApologize,
  add: SAY.added,
  same: SAY.sameAnswer,
  robot: SAY.program
}

/** After these the question need not be said again: its answers stand below. */
const SILENT: readonly Move['kind'][] = ['another', 'yes', 'no', 'thanks', 'goodbye', 'wait', 'add']

function withCourtesy(kind: Move['kind']): Aside {
  return turn =>
    open(turn, [
      ...(isToldAbove(turn, kind) ? [] : [said(turn, COURTESIES[kind] ?? SAY.help)]),
      ...(SILENT.includes(kind) ? [] : backTo(turn))
    ])
}

/** A file that could not be read is named in front of the reply, which need not say it again. */
function isToldAbove({ opening }: ConversationTurn, kind: Move['kind']): boolean {
  return kind === 'attachment' && opening.length > 0
}

/** A reply that leaves the case, its question and the answers to it as they were. */
function open(turn: ConversationTurn, paragraphs: readonly string[]): ConversationResult {
  return asideReply(turn, paragraphs, { choices: turn.before.choices })
}

const OF_ARTICLE: readonly SideQuestion['kind'][] = ['article', 'beyond']

/** Whether an article was shown, and nothing is asked. */
function isSettled({ article, pendingQuestion }: Case): boolean {
  return article !== null && pendingQuestion === null
}

/** 'yes that one', 'diamond viper, yes': agrees with the advice, and tells nothing of its outcome. */
function isMoreThanYes({ heard }: ConversationTurn): boolean {
  return heard.rest.trim().split(/\s+/).length > 1
}

/** Questions while which no article is settled on. */
const OF_NO_ARTICLE: readonly (string | null)[] = ['article', 'symptom']

function answered(turn: ConversationTurn, question: SideQuestion | null): ConversationResult {
  const { before } = turn
  const words = question?.words ?? turn.heard.rest
  if (question === null && asksOfCase(normalizeText(words)))
    return asideReply(turn, [said(turn, SAY.nobodyYet), ...backTo(turn)], {
      choices: withPerson(before.choices)
    })
  const isOpen = question === null || OF_ARTICLE.includes(question.kind)
  if (isOpen && isSettled(before) && asksNothing(words)) return whatNow(turn)
  const {
    ways,
    quotes,
    offers = []
  } = answerQuestion(question ?? { kind: 'beyond', words }, before, decisionOf(turn))
  if (ways === SAY.beyond && OF_NO_ARTICLE.includes(before.pendingQuestion))
    return open(turn, [said(turn, SAY.notBeforeWhich), ...backTo(turn)])
  if (ways === SAY.beyond && before.article === null && before.pendingQuestion === null) {
    const next = asksOfAge(normalizeText(words)) ? SAY.noneNewer : SAY.nextPerson
    return asideReply(turn, [said(turn, next)], { choices: withPerson(before.choices) })
  }
  const isTold = question !== null && asksIfItMatters(question.words)
  return asideReply(turn, [said(turn, ways), ...backTo(turn)], {
    choices: [...new Set([...before.choices, ...offers])],
    quotes,
    after: isTold ? addDetail(before, question.words) : before
  })
}

/** The open question with its reason and the way to look it up. */
function explained(turn: ConversationTurn): ConversationResult {
  const { pendingQuestion } = turn.before
  if (pendingQuestion === null) return answered(turn, { kind: 'meaning', words: '' })
  const known = decisionOf(turn)
  const hint = hintOf(pendingQuestion, known)
  return open(turn, [
    said(turn, reasonOf(pendingQuestion, known)),
    ...(hint === null ? [] : [said(turn, hint)]),
    ...backTo(turn)
  ])
}

/** What to do with the verdict, step by step: the article's words are above. */
function whatNow(turn: ConversationTurn): ConversationResult {
  return asideReply(turn, [said(turn, nextOf(turn))], {
    choices: withPerson(turn.before.choices)
  })
}

function nextOf(turn: ConversationTurn): Variants {
  const { article, outcome } = decisionOf(turn)
  if (article === null) return SAY.nextPerson
  if (outcome.kind === 'recommend') return SAY.nextInstall(nameFix(outcome.fix), article.id)
  if (outcome.kind === 'show-article') return SAY.nextRead(article.id)
  return SAY.nextPerson
}

function startedOver(turn: ConversationTurn): ConversationResult {
  const choices = Object.keys(SYMPTOMS)
  return asideReply(turn, [said(turn, SAY.startedOver)], {
    choices,
    after: { ...turn.before, pendingQuestion: 'symptom', choices }
  })
}

function solved(turn: ConversationTurn): ConversationResult {
  const choices = [CHOICES.startOver]
  return asideReply(turn, [said(turn, isHandedOver(turn.before) ? SAY.solvedAdded : SAY.solved)], {
    choices,
    after: { ...turn.before, pendingQuestion: null, helped: 'solved', choices }
  })
}

/** Nobody must answer: told once why it is asked, then it counts as unknown. */
function refused(turn: ConversationTurn): ConversationResult {
  const { before } = turn
  const { pendingQuestion, facts } = before
  const reason =
    pendingQuestion === null ? [] : [said(turn, reasonOf(pendingQuestion, decisionOf(turn)))]
  const unknown = pendingQuestion === null ? [] : [pendingQuestion]
  return asideReply(turn, [[said(turn, SAY.refused), ...reason].join(' ')], {
    choices: withPerson(before.choices),
    after: { ...before, facts: { ...facts, unknown: [...facts.unknown, ...unknown] } }
  })
}

/** Asked once too often: what is known so far, why it is asked, and on without it the next time. */
function repeated(turn: ConversationTurn): ConversationResult {
  const { before } = turn
  const { pendingQuestion, facts } = before
  const choices = withPerson(before.choices)
  if (pendingQuestion === null)
    return asideReply(turn, [said(turn, SAY.sorry), said(turn, SAY.offerPerson)], { choices })
  const reason = said(turn, reasonOf(pendingQuestion, decisionOf(turn)))
  return asideReply(turn, [said(turn, SAY.sorry), said(turn, recapOf(turn)), reason], {
    choices,
    after: { ...before, facts: { ...facts, unknown: [...facts.unknown, pendingQuestion] } }
  })
}

function whatIsDifferent(turn: ConversationTurn): ConversationResult {
  const changes = understood(decisionOf(turn)).flatMap(({ say }) => say ?? [])
  return asideReply(turn, [said(turn, recapOf(turn)), said(turn, SAY.whatIsDifferent)], {
    choices: [...changes, CHOICES.startOver],
    after: {
      ...turn.before,
      pendingQuestion: turn.before.facts.servicePack === null ? 'product' : 'service-pack'
    }
  })
}

function calmed(turn: ConversationTurn): ConversationResult {
  const { step, pendingQuestion, choices } = turn.before
  const offer = step === null ? SAY.whatIsWrong : SAY.offerPerson
  const next = pendingQuestion === null ? [said(turn, offer)] : backTo(turn)
  return asideReply(turn, [said(turn, SAY.sorry), ...next], { choices: withPerson(choices) })
}

function askedForMore(turn: ConversationTurn): ConversationResult {
  const choices = Object.keys(SYMPTOMS)
  const services = nameServices(turn.heard.symptom.services)
  return asideReply(turn, [said(turn, SAY.whatAboutIt(services))], {
    choices,
    after: { ...addWords(turn.before, turn.heard.rest), pendingQuestion: 'symptom', choices }
  })
}

function greeted(turn: ConversationTurn): ConversationResult {
  const { step, pendingQuestion } = turn.before
  const isNew = step === null && pendingQuestion === null
  return open(turn, [
    said(turn, SAY.hello),
    ...(isNew ? [said(turn, SAY.whatIsWrong)] : backTo(turn))
  ])
}

function recapOf(turn: ConversationTurn): Variants {
  const facts = summary(decisionOf(turn))
  if (facts === '') return SAY.recapNothing
  return SAY.recap(facts)
}

/** Under which number people have the case, unless that was just said. */
function caseNumber({ before: { filed, last } }: ConversationTurn): readonly string[] {
  if (filed === null || last.includes(SAY.caseStill(filed))) return []
  return [SAY.caseStill(filed)]
}
