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
  readonly events: readonly { readonly source: string | null; readonly id: number }[]
  readonly step: Step['kind'] | null
  readonly because: string | null
  readonly article: string | null
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

/**
 * The person said that it is solved, or that it is not; no article was found; people have it; there
 * was advice and no word since; there was a question and no answer.
 */
export const ENDS = ['solved', 'not-solved', 'refused', 'handed', 'silent', 'left'] as const
export type Ended = (typeof ENDS)[number]

/** A thumb or a reaction under the advice. */
export const RATINGS = ['up', 'down'] as const
export type Rated = (typeof RATINGS)[number]

type Turned = {
  readonly at: number
  readonly door: string
  readonly before: Case
  readonly after: Case
  /** names a problem that begins with this turn */
  readonly key: string
}

const MAX_ASKED_LENGTH = 500

/** The outcome after a turn of the assistant's; undefined while nothing is told. Pure. */
export function outcomeAfter(known: Outcome | undefined, turned: Turned): Outcome | undefined {
  const { at, door, before, after } = turned
  if (isUntold(after)) return undefined
  const isOther = !isEqual(before.earlier ?? [], after.earlier ?? [])
  const kept = isOther ? undefined : known
  const isAsked = after.step?.kind === 'ask' && !isEqual(before.step, after.step)
  const said = endOf(after)
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
    asked: askedIn(after),
    events: after.events.slice(0, 5).map(({ source, id }) => ({ source, id })),
    step: after.step?.kind ?? null,
    because: after.step?.kind === 'hand-over' ? after.step.because : null,
    article: after.article,
    questions: (kept?.questions ?? 0) + (isAsked ? 1 : 0),
    said,
    ended: weighed(said, kept?.rated),
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
  return { ...known, changed: at, said, rated, comment: told, ended: weighed(said, rated) }
}

/** What is said in words counts for more than a thumb, which speaks where nobody said anything. */
function weighed(said: Ended, rated: Rated | null | undefined): Ended {
  if (said !== 'silent' || rated == null) return said
  return rated === 'up' ? 'solved' : 'not-solved'
}

function endOf({ helped, filed, step, facts }: Case): Ended {
  if (helped === 'solved') return 'solved'
  if (filed !== null) return 'handed'
  if (facts.ruledOut.length > 0) return 'not-solved'
  if (step === null || step.kind === 'ask') return 'left'
  return step.kind === 'hand-over' ? 'refused' : 'silent'
}

/** One mark for every name: outcomes are counted, and nobody in them is told from another. */
const mask = createMask(() => '00000000')

function askedIn(known: Case): string {
  return masked(wordsOf(known), known.events)
}

function masked(words: string, events: Case['events']): string {
  const asked = words.slice(0, MAX_ASKED_LENGTH)
  const machines = machinesNamed(asked).map(computer => ({ computer }))
  const named = events.map(({ computer, user }) => ({ computer, user }))
  return mask({ asked, names: [...machines, ...named] }, '').asked
}
