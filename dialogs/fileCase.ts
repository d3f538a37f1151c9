import { type Activity, TurnContext } from 'botbuilder-core'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import type { Reply } from '../triage/answer.ts'
import type { Case } from '../triage/converse/case.ts'
import { handedCase } from '../triage/handOver/handedCase.ts'
import type { HandOver, Line, Origin, Reach } from '../triage/handOver/handOver.ts'
import { SAY } from '../triage/wording.ts'
import { arrivalOf } from './arrivalOf.ts'
import { isEdit } from './isEdit.ts'

/** What was said in one turn, and what became of it. */
export type SpokenTurn = {
  readonly activity: Activity
  readonly at: number
  readonly text: string
  readonly before: Case
  readonly after: Case
  readonly reply: Reply
}

export type Filed = { readonly after: Case; readonly reply: Reply }

/**
 * Takes a case to people when it is theirs, once, and tells its number with the reply; what the person says afterwards goes along.
 * `key` names the next case of this conversation: a turn that is played again finds the case it opened.
 */
export async function fileCase(
  handOver: HandOver,
  knowledge: Knowledge,
  key: string,
  transcript: readonly Line[],
  spoken: SpokenTurn
): Promise<Filed> {
  const { activity, at, text, before, after, reply } = spoken
  const origin = originOf(activity)
  const same = { after, reply }
  if (before.filed !== null && after.filed === before.filed && saysMore(before, after)) {
    await handOver.add({
      key: arrivalOf(activity) ?? String(at),
      at,
      number: before.filed,
      text,
      edited: isEdit(activity),
      person: origin.person,
      facts: after.facts
    })
  }
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

/** Only what a case can hold goes to it: not a word of thanks, not the start of another one. */
function saysMore(before: Case, after: Case): boolean {
  return (
    (after.words !== before.words && after.words !== '') ||
    (after.events.length > 0 && JSON.stringify(after.events) !== JSON.stringify(before.events)) ||
    (after.filed !== null && JSON.stringify(after.facts) !== JSON.stringify(before.facts))
  )
}

function tellFiled(number: number, { told, answers }: Reach): readonly string[] {
  return told
    ? [SAY.caseSent(number), answers ? SAY.answersHere : SAY.answersElsewhere]
    : [SAY.caseKept(number)]
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
    person: { id: activity.from.id, name: activity.from.name ?? '' },
    reference: TurnContext.getConversationReference(activity)
  }
}
