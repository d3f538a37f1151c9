import { type Activity, referenceTo } from '../bots/activity.ts'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import type { Reply } from '../triage/answer.ts'
import { type Case, wordsOf } from '../triage/converse/case.ts'
import { handedCase } from '../triage/handOver/handedCase.ts'
import type { Addition, HandOver, Line, Origin, Reach } from '../triage/handOver/handOver.ts'
import { isEqual } from '../triage/understand/isEqual.ts'
import { SAY } from '../triage/wording.ts'
import { arrivalOf } from './arrivalOf.ts'
import { isEdit } from './isEdit.ts'
import { personOf } from './personOf.ts'

/** What was said in one turn, and what came of it. */
export type SpokenTurn = {
  readonly activity: Activity
  readonly at: number
  readonly text: string
  readonly before: Case
  readonly after: Case
  readonly reply: Reply
}

/** What it takes to file a case. */
export type FilingParts = { readonly handOver: HandOver; readonly knowledge: Knowledge }

export type Filed = { readonly after: Case; readonly reply: Reply }

/**
 * Hands a case to people, once, when it needs a person, and tells its number with the reply; what
 * is said afterwards is added to it. `key` names the next case of this conversation: a turn that is
 * played again finds the case it opened.
 */
export async function fileCase(
  { handOver, knowledge }: FilingParts,
  key: string,
  transcript: readonly Line[],
  spoken: SpokenTurn
): Promise<Filed> {
  const { activity, at, before, after, reply } = spoken
  const origin = originOf(activity)
  const same = { after, reply }
  if (before.filed !== null && after.filed === before.filed && saysMore(before, after))
    await handOver.add(additionOf(before.filed, spoken))
  if (reply.step?.kind !== 'hand-over' || reply.step.because !== 'asked') return same
  if (after.filed !== null)
    return { ...same, reply: withParagraphs(reply, [SAY.caseStill(after.filed)]) }
  const number = await handOver.open({
    key,
    at,
    origin,
    case: handedCase(knowledge, after),
    transcript
  })
  return {
    after: { ...after, filed: number },
    reply: withParagraphs(reply, tellFiled(number, handOver.reach))
  }
}

function additionOf(number: number, { activity, at, text, after }: SpokenTurn): Addition {
  return {
    key: arrivalOf(activity) ?? String(at),
    at,
    number,
    text,
    edited: isEdit(activity),
    person: originOf(activity).person,
    facts: after.facts
  }
}

/**
 * Only what belongs to a case is added to it: not a word of thanks, not the start of another case.
 */
function saysMore(before: Case, after: Case): boolean {
  return (
    (wordsOf(after) !== wordsOf(before) && wordsOf(after) !== '') ||
    (after.events.length > 0 && !isEqual(after.events, before.events)) ||
    (after.filed !== null && !isEqual(after.facts, before.facts))
  )
}

function tellFiled(number: number, { told, answers }: Reach): readonly string[] {
  if (told) return [SAY.caseSent(number), answers ? SAY.answersHere : SAY.answersElsewhere]
  return [SAY.caseKept(number)]
}

function withParagraphs(reply: Reply, more: readonly string[]): Reply {
  return {
    ...reply,
    text: [reply.text, ...more].join('\n\n'),
    paragraphs: [...reply.paragraphs, ...more]
  }
}

function originOf(activity: Activity): Origin {
  return {
    channel: activity.channelId,
    person: personOf(activity),
    reference: referenceTo(activity)
  }
}
