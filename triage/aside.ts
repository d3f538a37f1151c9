import type { Reply } from './answer.ts'
import type { Case } from './case.ts'
import { problemOf } from './case.ts'
import { judge } from './judge.ts'
import type { Move } from './moves.ts'
import { asideReply, type Turn } from './reply.ts'
import { defineWord } from './defineWord.ts'
import { hintOf, reasonOf } from './telling/ask.ts'
import { listed, nameRelease } from './telling/names.ts'
import { unsaid } from './telling/unsaid.ts'
import { CHOICES, SAY, SYMPTOMS, type Ways } from './wording.ts'

type Played = { readonly after: Case; readonly reply: Reply }

/** Misunderstandings in a row after which a person is offered. */
const OFFER_AFTER = 3

/** Answers what decides nothing, then returns to the open question. */
export const answerAside = (turn: Turn, move: Move): Played => {
  const { before } = turn
  if (move.kind === 'unclear' || (move.kind === 'define' && defineWord(turn.heard.rest, before.last) === null)) return misunderstood(turn)
  if (move.kind === 'solved') return asideReply(turn, [said(turn, SAY.solved)], [CHOICES.startOver])
  if (move.kind === 'did-it-help') return asideReply(turn, [said(turn, SAY.didItHelp)], [CHOICES.solved, CHOICES.notSolved])
  if (move.kind === 'restart') return asideReply(turn, [said(turn, SAY.startedOver)], Object.keys(SYMPTOMS), { ...before, asked: 'symptom' })
  if (move.kind === 'declined') return asideReply(turn, [said(turn, SAY.allRight)], [])
  return asideReply(turn, [...replyTo(turn, move), ...backTo(turn)], choicesOf(before))
}

const said = ({ before }: Turn, ways: Ways): string => unsaid(ways, before.last)

const replyTo = (turn: Turn, move: Move): readonly string[] => {
  const { before, heard } = turn
  switch (move.kind) {
    case 'nothing': return [said(turn, SAY.empty)]
    case 'attachment': return [said(turn, SAY.picture)]
    case 'another': return [said(turn, SAY.nameIt)]
    case 'either-or': return [said(turn, SAY.yesToWhich)]
    case 'help': return [said(turn, SAY.help)]
    case 'thanks': return [said(turn, SAY.thanks)]
    case 'greeting': return before.step === null ? [said(turn, SAY.hello), SAY.welcome] : [said(turn, SAY.hello)]
    case 'goodbye': return [said(turn, SAY.bye)]
    case 'wait': return [said(turn, SAY.wait)]
    case 'add': return [said(turn, SAY.added)]
    case 'same': return [said(turn, SAY.sameAnswer)]
    case 'define': return [defineWord(heard.rest, before.last) ?? '']
    case 'why': return [before.asked === null ? said(turn, SAY.nothingAsked) : said(turn, reasonOf(before.asked, judgement(turn)))]
    case 'look-up': return [said(turn, hintOf(before.asked ?? 'service-pack', judgement(turn)) ?? SAY.help)]
    case 'conflict': return [said(turn, SAY.oneMachine(listed(heard.conflict.map(nameRelease))))]
    default: return []
  }
}

/** The open question once more, in other words, after most asides; courtesy needs none. */
const backTo = (turn: Turn): readonly string[] => {
  const { before } = turn
  return before.asked === null ? [] : [said(turn, SAY.backTo[before.asked])]
}

const misunderstood = (turn: Turn): Played => {
  const { before } = turn
  const count = before.misunderstood + 1
  const person = count >= OFFER_AFTER
  const paragraphs = [said(turn, SAY.unclear), ...(person ? [said(turn, SAY.offerPerson)] : []), ...(before.asked === null ? [said(turn, SAY.whatIsWrong)] : backTo(turn))]
  const open = before.step === null ? Object.keys(SYMPTOMS) : choicesOf(before)
  const choices = person ? [CHOICES.person, ...open.filter(choice => choice !== CHOICES.person)] : open
  const { after, reply } = asideReply(turn, paragraphs, choices)
  return { after: { ...after, asked: before.step === null ? 'symptom' : before.asked, choices: open, misunderstood: count }, reply }
}

const choicesOf = (known: Case): readonly string[] => known.choices

const judgement = ({ knowledge, before }: Turn) => judge(knowledge, problemOf(before), before.facts)
