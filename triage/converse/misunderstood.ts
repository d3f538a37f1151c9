import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { cueOf } from '../understand/cues/cueOf.ts'
import { isRemark, isVague } from '../understand/cues/temper.ts'
import { SYMPTOMS } from '../wording/english/choices.ts'
import { SAY } from '../wording/say.ts'
import { backTo, said, withPerson } from './asideParts.ts'
import type { ConversationResult, ConversationTurn } from './conversationTurn.ts'
import { asideReply } from './reply.ts'

/** Misunderstandings in a row after which a person is offered. */
const OFFER_PERSON_AFTER = 3

/** Says that the message was not understood, and where the conversation stands. */
export function misunderstood(turn: ConversationTurn): ConversationResult {
  const { before } = turn
  const count = before.misunderstood + 1
  const isOften = count >= OFFER_PERSON_AFTER
  const choices = before.step === null ? Object.values(SYMPTOMS) : before.choices
  const { after, reply } = asideReply(
    turn,
    [...sorry(turn), ...(isOften ? [said(turn, SAY.offerPerson)] : []), ...next(turn)],
    { choices: isOften ? withPerson(choices) : choices }
  )
  const pendingQuestion = before.step === null ? 'symptom' : before.pendingQuestion
  return { after: { ...after, pendingQuestion, choices, misunderstood: count }, reply }
}

/** 'it is broken' is understood, though it says too little. */
function sorry(turn: ConversationTurn): readonly string[] {
  const words = normalizeText(turn.heard.rest)
  const isUnderstood = isRemark(words) || cueOf(words) === 'dont-know'
  if (isUnderstood || (turn.before.step === null && isVague(words))) return []
  return [said(turn, SAY.unclear)]
}

function next(turn: ConversationTurn): readonly string[] {
  if (turn.before.pendingQuestion !== null) return backTo(turn)
  return [said(turn, turn.before.step === null ? SAY.whatIsWrong : SAY.whatNext)]
}
