import { hintOf, reasonOf } from '../tell/ask.ts'
import { joined, listed, nameRelease, nameServices } from '../tell/names.ts'
import { understood } from '../tell/understood.ts'
import { sameMachine } from '../understand/facts.ts'
import { countTerms } from '../understand/sharesTerms.ts'
import { CHOICES, SYMPTOMS } from '../wording/english/choices.ts'
import { SAY } from '../wording/say.ts'
import type { Variants } from '../wording/variants.ts'
import { backTo, decisionOf, said, withPerson } from './asideParts.ts'
import { addDetail, addWords, isHandedOver, nextCase } from './case.ts'
import type { ConversationResult, ConversationTurn } from './conversationTurn.ts'
import { misunderstood } from './misunderstood.ts'
import type { Move } from './move.ts'
import { answered, explained, nextOf, recapOf, recapped, whatNow } from './questions/answered.ts'
import { causeOf } from './questions/causeOf.ts'
import { secondWay } from './questions/secondWay.ts'
import { asideReply } from './reply.ts'

type Aside = (turn: ConversationTurn) => ConversationResult

const HELPED = [CHOICES.solved, CHOICES.notSolved]
const AFTER_TRYING = [...HELPED, CHOICES.showArticle, CHOICES.person]

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
  'did-it-help': askedIfItHelped,
  'will-try': turn => {
    if (turn.before.pendingQuestion !== null)
      return open(turn, [said(turn, SAY.willTry), ...backTo(turn)])
    return asideReply(turn, [said(turn, SAY.willTry)], {
      choices: AFTER_TRYING,
      after: { ...turn.before, helped: 'asked', choices: AFTER_TRYING }
    })
  },
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
  recap: recapped,
  greeting: greeted
}

/** What is said to a message that only wants a word back. */
const COURTESIES: Readonly<Partial<Record<Move['kind'], () => Variants>>> = {
  ok: () => SAY.whatIsWrong,
  nothing: () => SAY.empty,
  attachment: () => SAY.picture,
  another: () => SAY.nameIt,
  yes: () => SAY.yesToWhich,
  no: () => SAY.noToWhich,
  help: () => SAY.help,
  thanks: () => SAY.thanks,
  goodbye: () => SAY.bye,
  wait: () => SAY.wait,
  apology: () => SAY.noNeedToApologize,
  add: () => SAY.added,
  same: () => SAY.sameAnswer,
  robot: () => SAY.program
}

/** After these the question need not be said again: its answers stand below. */
const SILENT: readonly Move['kind'][] = ['another', 'yes', 'no', 'thanks', 'goodbye', 'wait', 'add']

function withCourtesy(kind: Move['kind']): Aside {
  return turn =>
    open(turn, [
      ...(isToldAbove(turn, kind) ? [] : [said(turn, COURTESIES[kind]?.() ?? SAY.help)]),
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

/** 'yes that one', 'diamond viper, yes': agrees with the advice, and tells nothing of its outcome. */
function isMoreThanYes({ heard }: ConversationTurn): boolean {
  const words = heard.rest.trim()
  return words.split(/\s+/).length > 1 && !IS_DONE.test(words)
}

/** 'did that already', 'I already renamed it' */
const IS_DONE = /\b(?:did|done|tried|applied|already)\b/i

/** Whether it helped; who did it already is shown the second way of the article beside that. */
function askedIfItHelped(turn: ConversationTurn): ConversationResult {
  const { before, heard } = turn
  const { article } = decisionOf(turn)
  const isDone = IS_DONE.test(heard.rest)
  const quotes = isDone && article !== null ? secondWay(article) : []
  const isMore = article !== null && quotes.length > 0
  const ways = isMoreThanYes(turn) ? nextOf(turn) : SAY.didItHelp
  return asideReply(turn, [said(turn, isMore ? SAY.orSecondWay(article.id) : ways)], {
    choices: HELPED,
    quotes,
    after: { ...(isDone ? addDetail(before, heard.rest) : before), helped: 'asked' }
  })
}

function startedOver(turn: ConversationTurn): ConversationResult {
  const choices = Object.values(SYMPTOMS)
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
  return asideReply(turn, [joined([said(turn, SAY.refused), ...reason])], {
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
  const doubted = causeDoubted(turn)
  if (doubted !== null) return doubted
  const offer = step === null ? SAY.whatIsWrong : SAY.offerPerson
  const next = pendingQuestion === null ? [said(turn, offer)] : backTo(turn)
  return asideReply(turn, [said(turn, SAY.sorry), ...next], { choices: withPerson(choices) })
}

/** 'nonsense, the disk is half empty': what the article means is its cause. */
function causeDoubted(turn: ConversationTurn): ConversationResult | null {
  const { before, heard } = turn
  const { article } = decisionOf(turn)
  const cause = article === null ? null : causeOf(article)
  if (article === null || cause === null || countTerms(heard.rest) === 0) return null
  return asideReply(turn, [said(turn, SAY.givesAsCause(article.id)), ...backTo(turn)], {
    choices: withPerson(before.choices),
    quotes: cause.quotes,
    after: addDetail(before, heard.rest)
  })
}

function askedForMore(turn: ConversationTurn): ConversationResult {
  const choices = Object.values(SYMPTOMS)
  const services = nameServices(turn.heard.symptom.services)
  return asideReply(turn, [said(turn, SAY.whatAboutIt(services))], {
    choices,
    after: { ...addWords(turn.before, turn.heard.rest), pendingQuestion: 'symptom', choices }
  })
}

/** Who went to try what was advised is asked whether it helped. */
function greeted(turn: ConversationTurn): ConversationResult {
  const { step, pendingQuestion, helped } = turn.before
  if (helped === 'asked' && pendingQuestion === null)
    return asideReply(turn, [joined([said(turn, SAY.hello), said(turn, SAY.didItHelp)])], {
      choices: AFTER_TRYING,
      after: { ...turn.before, choices: AFTER_TRYING }
    })
  const isNew = step === null && pendingQuestion === null
  return open(turn, [
    said(turn, SAY.hello),
    ...(isNew ? [said(turn, SAY.whatIsWrong)] : backTo(turn))
  ])
}

/** Under which number people have the case, unless that was just said. */
function caseNumber({ before: { filed, last } }: ConversationTurn): readonly string[] {
  if (filed === null || last.includes(SAY.caseStill(filed))) return []
  return [SAY.caseStill(filed)]
}
