import { type Activity, referenceTo } from '../bots/activity.ts'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import type { Reply } from '../triage/answer.ts'
import type { Case } from '../triage/converse/case.ts'
import { handedCase } from '../triage/handOver/handedCase.ts'
import type { Addition, HandOver, Line, Origin, Reach } from '../triage/handOver/handOver.ts'
import { opened, type WithPeople } from '../triage/handOver/withPeople.ts'
import type { Wording } from '../triage/wording/wording.ts'
import { wordingIn } from '../triage/wording/wordingIn.ts'
import { arrivalOf } from './arrivalOf.ts'
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

export type Filed = {
  readonly after: Case
  readonly reply: Reply
  /** the case that the conversation is with from now on; undefined: nothing changes */
  readonly people?: WithPeople
}

/**
 * Takes a case to people when it is theirs, once, and tells its number with the reply. `key` names
 * the next case of this conversation: a turn that is played again finds the case it opened.
 */
export async function fileCase(
  { handOver, knowledge }: FilingParts,
  key: string,
  transcript: readonly Line[],
  spoken: SpokenTurn
): Promise<Filed> {
  const { activity, at, after, reply } = spoken
  if (reply.step?.kind !== 'hand-over' || reply.step.because !== 'asked') return { after, reply }
  if (after.filed !== null) return await askedAgain(handOver, after.filed, spoken)
  const number = await handOver.open({
    key,
    at,
    origin: originOf(activity),
    case: handedCase(knowledge, after),
    transcript
  })
  return {
    after: { ...after, filed: number },
    reply: withParagraphs(reply, tellFiled(number, handOver.reach, wordingIn(reply.language))),
    people: opened(number)
  }
}

/** Who came back to the assistant, and asks for a person again, is with the same people as before. */
async function askedAgain(
  handOver: HandOver,
  number: number,
  { activity, at, text, after, reply }: SpokenTurn
): Promise<Filed> {
  await handOver.add({
    ...additionTo(number, activity, at),
    text,
    facts: after.facts,
    state: 'open'
  })
  return {
    after,
    reply: withParagraphs(reply, [wordingIn(reply.language).sentences.caseStill(number)]),
    people: opened(number)
  }
}

/** Something that is added to a case and changes nothing, but for its words and facts. */
export function additionTo(
  number: number,
  activity: Activity,
  at: number
): Omit<Addition, 'text' | 'facts'> {
  return {
    key: arrivalOf(activity) ?? String(at),
    at,
    number,
    files: [],
    edited: false,
    person: personOf(activity),
    state: null,
    outcome: null,
    to: null
  }
}

function tellFiled(
  number: number,
  { told, answers }: Reach,
  { ofCase, phrases }: Wording
): readonly string[] {
  const saved = ofCase.saved(number)
  if (!told) return [`${saved}${phrases.gap}${ofCase.nobodyTold}`]
  const next = answers ? ofCase.answersHere : ofCase.answersElsewhere
  return [`${saved}${phrases.gap}${ofCase.told}`, next]
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
