import type { Reply } from './answer.ts'
import type { Case } from './case.ts'
import { problemOf } from './case.ts'
import { judge } from './judge.ts'
import type { Move } from './moves.ts'
import { asideReply, type Turn } from './reply.ts'
import * as say from './wording/asides.ts'
import { PERSON, START_OVER, SOLVED, NOT_SOLVED, SYMPTOM_CHOICES } from './wording/choices.ts'
import { defineWord } from './wording/define.ts'
import { listed, nameRelease } from './wording/names.ts'
import { hintOf, reasonOf } from './wording/questions.ts'

type Played = { readonly after: Case; readonly reply: Reply }

/** Misunderstandings in a row after which a person is offered. */
const OFFER_AFTER = 3

/** Answers what decides nothing, then returns to the open question. */
export const answerAside = (turn: Turn, move: Move): Played => {
  const { before } = turn
  if (move.kind === 'unclear' || (move.kind === 'define' && defineWord(turn.heard.rest, before.last) === null)) return misunderstood(turn)
  if (move.kind === 'solved') return asideReply(turn, [said(turn, say.SOLVED_REPLY)], [START_OVER])
  if (move.kind === 'did-it-help') return asideReply(turn, [said(turn, say.DID_IT_HELP)], [SOLVED, NOT_SOLVED])
  if (move.kind === 'restart') return asideReply(turn, [said(turn, say.STARTED_OVER)], Object.keys(SYMPTOM_CHOICES), { ...before, asked: 'symptom' })
  if (move.kind === 'declined') return asideReply(turn, [said(turn, say.ALL_RIGHT)], [])
  return asideReply(turn, [...replyTo(turn, move), ...backTo(turn)], choicesOf(before))
}

const said = ({ before }: Turn, ways: say.Ways): string => say.unsaid(ways, before.last)

const replyTo = (turn: Turn, move: Move): readonly string[] => {
  const { before, heard } = turn
  switch (move.kind) {
    case 'nothing': return [said(turn, say.NOTHING_SAID)]
    case 'attachment': return [said(turn, say.ATTACHMENT)]
    case 'another': return [said(turn, say.NAME_IT)]
    case 'either-or': return [said(turn, say.WHICH_ONE)]
    case 'help': return [said(turn, say.HELP)]
    case 'thanks': return [said(turn, say.THANKS)]
    case 'greeting': return before.step === null ? [said(turn, say.GREETING), say.WELCOME] : [said(turn, say.GREETING)]
    case 'goodbye': return [said(turn, say.GOODBYE)]
    case 'wait': return [said(turn, say.WAIT)]
    case 'add': return [said(turn, say.ADDED)]
    case 'same': return [said(turn, say.SAME_ANSWER)]
    case 'define': return [defineWord(heard.rest, before.last) ?? '']
    case 'why': return [before.asked === null ? said(turn, say.NO_REASON) : reasonOf(before.asked, judgement(turn))]
    case 'look-up': return [hintOf(before.asked ?? 'service-pack', judgement(turn)) ?? said(turn, say.HELP)]
    case 'conflict': return [`${listed(heard.conflict.map(nameRelease))}: one machine at a time, please. Which is it on the one with the problem?`]
    default: return []
  }
}

/** The open question once more, in other words, after most asides; courtesy needs none. */
const backTo = (turn: Turn): readonly string[] => {
  const { before } = turn
  return before.asked === null ? [] : [said(turn, say.WE_WERE_AT[before.asked])]
}

const misunderstood = (turn: Turn): Played => {
  const { before } = turn
  const count = before.misunderstood + 1
  const person = count >= OFFER_AFTER
  const paragraphs = [said(turn, say.NOT_UNDERSTOOD), ...(person ? [said(turn, say.OFFER_PERSON)] : []), ...(before.asked === null ? [said(turn, say.WHAT_NEXT)] : backTo(turn))]
  const open = before.step === null ? Object.keys(SYMPTOM_CHOICES) : choicesOf(before)
  const choices = person ? [PERSON, ...open.filter(choice => choice !== PERSON)] : open
  const { after, reply } = asideReply(turn, paragraphs, choices)
  return { after: { ...after, asked: before.step === null ? 'symptom' : before.asked, choices: open, misunderstood: count }, reply }
}

const choicesOf = (known: Case): readonly string[] => known.choices

const judgement = ({ knowledge, before }: Turn) => judge(knowledge, problemOf(before), before.facts)
