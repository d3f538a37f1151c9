import type { WindowsEvent } from '../../knowledge/events/event.ts'
import { createMask } from '../../knowledge/events/privacy/maskNames.ts'
import type { Step } from '../answer.ts'
import { type Case, isUntold, wordsOf } from '../converse/case.ts'
import { isEqual } from '../understand/isEqual.ts'
import { machinesNamed } from '../understand/machines/machinesNamed.ts'

/** What became of one problem that somebody told, without a name in it. Plain JSON. */
export type Outcome = {
  /** names the problem within its conversation */
  readonly key: string
  /** milliseconds since 1970 */
  readonly opened: number
  readonly changed: number
  /** the channel that it was told in */
  readonly door: string
  /** the person's words, masked */
  readonly asked: string
  readonly events: readonly OutcomeEvent[]
  /** the product that it runs on, as people say it */
  readonly product: string | null
  readonly step: Step['kind'] | null
  readonly because: string | null
  readonly article: string | null
  /** the article that was given as the answer last */
  readonly given: string | null
  /** what the articles left open; null: nothing */
  readonly unanswered: Unanswered | null
  /** questions that the assistant asked */
  readonly questions: number
  readonly ended: Ended
  /** the end as it is in words, whatever thumb was given */
  readonly said?: Ended
  /** the thumb that the person gave the advice; absent or null: none */
  readonly rated?: Rated | null
  /** what the person wrote with it, masked */
  readonly comment?: string | null
  readonly case: number | null
  /** how the people ended it, where they said */
  readonly closedAs: string | null
  /** milliseconds from the case to the first answer of a person */
  readonly firstAnswer: number | null
  /** when the case was opened; milliseconds since 1970 */
  readonly handed: number | null
}

/** An event that was told, with its text as it is logged, masked. */
export type OutcomeEvent = {
  readonly source: string | null
  readonly id: number
  readonly description: string | null
}

/**
 * No article was found; what was given did not help; the person took none of those that were
 * offered; nothing was told that anybody could search for. It stays when people have the case: they
 * help one person, the article is still missing.
 */
export const UNANSWERED = ['no-article', 'not-solved', 'refused', 'not-understood'] as const
export type Unanswered = (typeof UNANSWERED)[number]

/**
 * The person said that it is solved, or that it is not; no article was found; people have it; there
 * was advice and no word since; there was a question and no answer; it was not understood.
 */
export const ENDS = [
  'solved',
  'not-solved',
  'refused',
  'handed',
  'silent',
  'left',
  'not-understood'
] as const
export type Ended = (typeof ENDS)[number]

/** A thumb or a reaction under the advice. */
export const RATINGS = ['up', 'down'] as const
export type Rated = (typeof RATINGS)[number]

type Turned = {
  readonly at: number
  readonly door: string
  readonly before: Case
  readonly after: Case
  /** what was said in this turn */
  readonly said: string
  /** names a problem that begins with this turn */
  readonly key: string
}

const MAX_ASKED_LENGTH = 500
const MAX_DESCRIPTION_LENGTH = 500
const MAX_EVENTS = 5

/** The outcome after a turn of the assistant's; undefined while nothing is told. Pure. */
export function outcomeAfter(known: Outcome | undefined, turned: Turned): Outcome | undefined {
  const { before, after } = turned
  const isOther = !isEqual(before.earlier ?? [], after.earlier ?? [])
  const kept = isOther ? undefined : known
  const isLost = after.misunderstood > before.misunderstood
  if (!isUntold(after) || isLost) return problemAfter(kept, turned)
  return kept?.ended === 'not-understood' ? kept : undefined
}

function problemAfter(kept: Outcome | undefined, turned: Turned): Outcome {
  const { at, door, before, after, said } = turned
  const isAsked = after.step?.kind === 'ask' && !isEqual(before.step, after.step)
  const given = givenBy(after) ?? kept?.given ?? null
  const unanswered = unansweredAfter(after, given, kept)
  const ended = endOf(after, unanswered)
  return {
    closedAs: null,
    firstAnswer: null,
    handed: null,
    rated: null,
    comment: null,
    ...kept,
    key: kept?.key ?? turned.key,
    opened: kept?.opened ?? at,
    changed: at,
    door,
    ...toldIn(after, said),
    product: after.facts.product,
    step: after.step?.kind ?? null,
    because: after.step?.kind === 'hand-over' ? after.step.because : null,
    article: after.article,
    given,
    questions: (kept?.questions ?? 0) + (isAsked ? 1 : 0),
    said: ended,
    ...weighed(ended, unanswered, kept?.rated),
    case: after.filed,
    ...(after.filed !== null && kept?.handed == null ? { handed: at } : {})
  }
}

/** The outcome after a person of the helpdesk answered, or somebody closed the case. */
export function outcomeWithPeople(
  known: Outcome | undefined,
  turned: {
    readonly at: number
    readonly isAnswer: boolean
    /** how it was closed; null: it was not, or nobody said */
    readonly closedAs: string | null
  }
): Outcome | undefined {
  if (known === undefined) return undefined
  const { at, isAnswer, closedAs } = turned
  const { handed } = known
  const isFirst = isAnswer && known.firstAnswer === null && handed !== null
  return {
    ...known,
    changed: at,
    closedAs: closedAs ?? known.closedAs,
    ...(isFirst ? { firstAnswer: Math.max(0, at - handed) } : {}),
    ...(closedAs === 'solved' || closedAs === 'not-solved'
      ? { said: closedAs, ended: closedAs }
      : {})
  }
}

/**
 * The outcome after a thumb, or one taken back (null); the same object where nothing changes.
 * `comment`: what the person wrote with it, null for nothing.
 */
export function outcomeRated(
  known: Outcome,
  { at, rated, comment }: { at: number; rated: Rated | null; comment: string | null }
): Outcome {
  const said = known.said ?? known.ended
  const told = comment === null ? (known.comment ?? null) : masked(comment, [])
  if (rated === (known.rated ?? null) && told === (known.comment ?? null)) return known
  return {
    ...known,
    changed: at,
    said,
    rated,
    comment: told,
    ...weighed(said, known.unanswered, rated)
  }
}

/** What is said in words counts for more than a thumb, which speaks where nobody said anything. */
function weighed(
  said: Ended,
  unanswered: Unanswered | null,
  rated: Rated | null | undefined
): Pick<Outcome, 'ended' | 'unanswered'> {
  if (said !== 'silent') return { ended: said, unanswered }
  if (rated === 'down') return { ended: 'not-solved', unanswered: 'not-solved' }
  return { ended: rated === 'up' ? 'solved' : said, unanswered: null }
}

/** The article that a step gives as the answer; null when it asks or hands over. */
function givenBy({ step }: Case): string | null {
  if (step === null || step.kind === 'ask' || step.kind === 'hand-over') return null
  return step.article
}

function unansweredAfter(
  { helped, step, facts, ...rest }: Case,
  given: string | null,
  kept: Outcome | undefined
): Unanswered | null {
  if (helped === 'solved') return null
  if (isUntold({ step, facts, helped, ...rest })) return 'not-understood'
  if (step?.kind !== 'hand-over') return null
  if (given !== null && facts.ruledOut.includes(given)) return 'not-solved'
  if (facts.ruledOut.length > 0) return 'refused'
  if (step.because === 'no-article') return 'no-article'
  // who asks for a person afterwards still has no article
  return kept?.unanswered ?? null
}

function endOf(after: Case, unanswered: Unanswered | null): Ended {
  const { helped, filed, step } = after
  if (helped === 'solved') return 'solved'
  if (filed !== null) return 'handed'
  if (unanswered === 'not-solved' || unanswered === 'not-understood') return unanswered
  if (step === null || step.kind === 'ask') return 'left'
  return step.kind === 'hand-over' ? 'refused' : 'silent'
}

/** One mark for every name: outcomes are counted, and nobody in them is told from another. */
const mask = createMask(() => '00000000')

/** The words and events of a problem, masked; what nothing was made of is told as it was said. */
function toldIn(known: Case, said: string): Pick<Outcome, 'asked' | 'events'> {
  const words = isUntold(known) ? said : wordsOf(known)
  const events = known.events.slice(0, MAX_EVENTS).map(({ source, id, description }) => ({
    source,
    id,
    description: description?.slice(0, MAX_DESCRIPTION_LENGTH) ?? null
  }))
  return {
    asked: masked(words, known.events),
    events: mask({ events, names: namesOf(known.events) }, '').events
  }
}

function masked(words: string, events: Case['events']): string {
  const asked = words.slice(0, MAX_ASKED_LENGTH)
  const machines = machinesNamed(asked).map(computer => ({ computer }))
  return mask({ asked, names: [...machines, ...namesOf(events)] }, '').asked
}

function namesOf(events: Case['events']): readonly Pick<WindowsEvent, 'computer' | 'user'>[] {
  return events.map(({ computer, user }) => ({ computer, user }))
}
