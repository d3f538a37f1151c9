import type { Reply } from '../answer.ts'
import { type Decision, decide } from '../decide/decide.ts'
import { hintOf, reasonOf } from '../tell/ask.ts'
import { listed, nameRelease, nameServices } from '../tell/names.ts'
import { pickUnused } from '../tell/pickUnused.ts'
import { summary } from '../tell/summary.ts'
import { understood } from '../tell/understood.ts'
import { sameMachine } from '../understand/facts.ts'
import type { SideQuestion } from '../understand/sideQuestion.ts'
import { CHOICES, SAY, SYMPTOMS, type Variants } from '../wording.ts'
import { answerQuestion } from './answerQuestion.ts'
import type { Case } from './case.ts'
import { addWords, nextCase, problemOf } from './case.ts'
import { isHandedOver, type Move } from './interpret.ts'
import { asideReply, type ConversationTurn } from './reply.ts'

type ConversationResult = { readonly after: Case; readonly reply: Reply }

/** Misunderstandings in a row after which a person is offered. */
const OFFER_AFTER = 3
const HELPED = [CHOICES.solved, CHOICES.notSolved]

/** Answers what decides nothing, then returns to the open question. */
export function answerAside(turn: ConversationTurn, move: Move): ConversationResult {
  const { before } = turn
  switch (move.kind) {
    case 'unclear':
      return misunderstood(turn)
    case 'question':
      return answered(turn, turn.question)
    case 'hurry':
      return answered(turn, { kind: 'why', words: '' })
    case 'explain':
      return explained(turn)
    case 'next':
      return whatNow(turn)
    case 'latest':
      return asideReply(
        turn,
        [
          said(turn, SAY.needNumber),
          said(turn, hintOf('service-pack', judgement(turn)) ?? SAY.help)
        ],
        open(before)
      )
    case 'all-of-them':
      return asideReply(turn, [said(turn, SAY.oneFirst)], open(before))
    case 'restart':
      return asideReply(turn, [said(turn, SAY.startedOver)], Object.keys(SYMPTOMS), {
        ...before,
        pendingQuestion: 'symptom',
        choices: Object.keys(SYMPTOMS)
      })
    case 'back':
      return asideReply(turn, [said(turn, SAY.onlyThisOne), ...backTo(turn)], open(before))
    case 'of-the-case':
      return asideReply(turn, [...caseNumber(turn), said(turn, SAY.whenAnswered)], open(before))
    case 'solved':
      return asideReply(
        turn,
        [said(turn, isHandedOver(before) ? SAY.solvedAdded : SAY.solved)],
        [CHOICES.startOver],
        { ...before, helped: 'solved', choices: [CHOICES.startOver] }
      )
    case 'did-it-help':
      return asideReply(turn, [said(turn, SAY.didItHelp)], HELPED, { ...before, helped: 'asked' })
    case 'will-try':
      return asideReply(
        turn,
        [said(turn, SAY.willTry)],
        [...HELPED, CHOICES.showArticle, CHOICES.person],
        { ...before, helped: 'asked' }
      )
    case 'drop':
      return asideReply(turn, [said(turn, SAY.allRight)], [CHOICES.startOver], {
        ...nextCase(before),
        facts: sameMachine(before.facts)
      })
    case 'declined':
      return asideReply(turn, [said(turn, SAY.allRight)], [CHOICES.startOver])
    case 'wrong':
      return whatIsDifferent(turn)
    case 'refuse':
      return refused(turn)
    case 'upset':
      return asideReply(
        turn,
        [
          said(turn, SAY.sorry),
          ...(before.pendingQuestion === null
            ? [said(turn, before.step === null ? SAY.whatIsWrong : SAY.offerPerson)]
            : backTo(turn))
        ],
        withPerson(open(before))
      )
    case 'tell-more':
      return asideReply(
        turn,
        [said(turn, SAY.whatAboutIt(nameServices(turn.heard.symptom.services)))],
        Object.keys(SYMPTOMS),
        {
          ...addWords(before, turn.heard.rest),
          pendingQuestion: 'symptom',
          choices: Object.keys(SYMPTOMS)
        }
      )
    case 'digress':
      return asideReply(turn, [said(turn, SAY.offTopic), ...backTo(turn)], withPerson(open(before)))
    case 'conflict':
      return asideReply(
        turn,
        [said(turn, SAY.oneMachine(listed(turn.heard.conflict.map(nameRelease))))],
        open(before)
      )
    case 'recap':
      return asideReply(turn, [said(turn, recapOf(turn)), ...backTo(turn)], open(before))
    case 'greeting':
      return asideReply(
        turn,
        [
          said(turn, SAY.hello),
          ...(before.step === null && before.pendingQuestion === null
            ? [said(turn, SAY.whatIsWrong)]
            : backTo(turn))
        ],
        open(before)
      )
    default:
      return asideReply(
        turn,
        [
          said(turn, COURTESIES[move.kind] ?? SAY.help),
          ...(SILENT.includes(move.kind) ? [] : backTo(turn))
        ],
        open(before)
      )
  }
}

/** What is said to a message that only wants a word back. */
const COURTESIES: Readonly<Partial<Record<Move['kind'], Variants>>> = {
  nothing: SAY.empty,
  attachment: SAY.picture,
  another: SAY.nameIt,
  yes: SAY.yesToWhich,
  no: SAY.noToWhich,
  help: SAY.help,
  thanks: SAY.thanks,
  goodbye: SAY.bye,
  wait: SAY.wait,
  add: SAY.added,
  same: SAY.sameAnswer,
  robot: SAY.program
}

/** After these the question need not be said again: its answers stand below. */
const SILENT: readonly Move['kind'][] = ['another', 'yes', 'no', 'thanks', 'goodbye', 'wait', 'add']

/** Tells that one thing comes after the other: this message is about something else than the open question. */
export function oneAfterTheOther(turn: ConversationTurn): ConversationResult {
  return asideReply(turn, [said(turn, SAY.thisOneFirst), ...backTo(turn)], open(turn.before))
}

function said({ before }: ConversationTurn, ways: Variants): string {
  return pickUnused(ways, before.last)
}

/** The open question once more, in other words. */
function backTo(turn: ConversationTurn): readonly string[] {
  const { before } = turn
  return before.pendingQuestion === null ? [] : [said(turn, SAY.backTo[before.pendingQuestion])]
}

function answered(turn: ConversationTurn, question: SideQuestion | null): ConversationResult {
  const { ways, quotes } = answerQuestion(
    question ?? { kind: 'beyond', words: '' },
    turn.before,
    judgement(turn)
  )
  const choices =
    ways === SAY.beyond
      ? withPerson([...open(turn.before), CHOICES.showArticle])
      : open(turn.before)
  return asideReply(
    turn,
    [said(turn, ways), ...backTo(turn)],
    [...new Set(choices)],
    turn.before,
    quotes
  )
}

/** The open question with its reason and the way to look it up. */
function explained(turn: ConversationTurn): ConversationResult {
  const { before } = turn
  const { pendingQuestion } = before
  if (pendingQuestion === null) return misunderstood(turn)
  const known = judgement(turn)
  const hint = hintOf(pendingQuestion, known)
  return asideReply(
    turn,
    [
      said(turn, reasonOf(pendingQuestion, known)),
      ...(hint === null ? [] : [said(turn, hint)]),
      ...backTo(turn)
    ],
    open(before)
  )
}

/** What to do with the verdict, step by step: the article's words are above. */
function whatNow(turn: ConversationTurn): ConversationResult {
  const step = turn.before.step?.kind
  const ways =
    step === 'recommend' ? SAY.nextInstall : step === 'show-article' ? SAY.nextRead : SAY.nextPerson
  return asideReply(turn, [said(turn, ways)], withPerson(open(turn.before)))
}

function misunderstood(turn: ConversationTurn): ConversationResult {
  const { before } = turn
  const count = before.misunderstood + 1
  const person = count >= OFFER_AFTER
  const choices = before.step === null ? Object.keys(SYMPTOMS) : open(before)
  const next =
    before.pendingQuestion !== null
      ? backTo(turn)
      : before.step === null
        ? [said(turn, SAY.whatIsWrong)]
        : [said(turn, SAY.whatNext)]
  const { after, reply } = asideReply(
    turn,
    [said(turn, SAY.unclear), ...(person ? [said(turn, SAY.offerPerson)] : []), ...next],
    person ? withPerson(choices) : choices
  )
  return {
    after: {
      ...after,
      pendingQuestion: before.step === null ? 'symptom' : before.pendingQuestion,
      choices,
      misunderstood: count
    },
    reply
  }
}

/** Nobody must answer: told once why it is asked, then it counts as unknown. */
function refused(turn: ConversationTurn): ConversationResult {
  const { before } = turn
  const reason =
    before.pendingQuestion === null
      ? []
      : [said(turn, reasonOf(before.pendingQuestion, judgement(turn)))]
  const unknown = before.pendingQuestion === null ? [] : [before.pendingQuestion]
  return asideReply(
    turn,
    [[said(turn, SAY.refused), ...reason].join(' ')],
    withPerson(open(before)),
    { ...before, facts: { ...before.facts, unknown: [...before.facts.unknown, ...unknown] } }
  )
}

function whatIsDifferent(turn: ConversationTurn): ConversationResult {
  const changes = understood(judgement(turn)).flatMap(({ say }) => say ?? [])
  return asideReply(
    turn,
    [said(turn, recapOf(turn)), said(turn, SAY.whatIsDifferent)],
    [...changes, CHOICES.startOver],
    {
      ...turn.before,
      pendingQuestion: turn.before.facts.servicePack === null ? 'product' : 'service-pack'
    }
  )
}

function recapOf(turn: ConversationTurn): Variants {
  const facts = summary(judgement(turn))
  return facts === '' ? SAY.recapNothing : SAY.recap(facts)
}

/** Under which number people have the case, unless that was just said. */
function caseNumber({ before: { filed, last } }: ConversationTurn): readonly string[] {
  return filed === null || last.includes(SAY.caseStill(filed)) ? [] : [SAY.caseStill(filed)]
}

function withPerson(choices: readonly string[]): readonly string[] {
  return choices.includes(CHOICES.person) ? choices : [...choices, CHOICES.person]
}

function open(known: Case): readonly string[] {
  return known.choices
}

function judgement({ knowledge, before }: ConversationTurn): Decision {
  return decide(knowledge, problemOf(before), before.facts)
}
