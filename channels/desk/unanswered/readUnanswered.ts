import type { CaseStore, KeptCase } from '../../../storage/cases.ts'
import type { Unanswered } from '../../../triage/handOver/outcome.ts'
import { groupUnanswered, type UnansweredGroup } from '../../../triage/outcomes/groupUnanswered.ts'
import { maskedAnswer } from '../../../triage/outcomes/maskedLines.ts'
import type { ToldOutcome } from '../../../triage/outcomes/toldOutcome.ts'
import { contentOf } from '../../handOver/caseMessage.ts'
import type { ReadOutcomes } from './readOutcomes.ts'

/** What people of the helpdesk answered in one of their cases. */
export type HelpdeskAnswer = {
  readonly case: number
  readonly name: string
  readonly text: string
  readonly isSolved: boolean
  /** milliseconds since 1970 */
  readonly at: number
}

/**
 * Reads the groups of what ended without help in the last 30 days, those set aside with them.
 * `maxAge`: milliseconds that they may be old though an outcome changed since; none when left out.
 */
export type ReadGroups = (maxAge?: number) => Promise<readonly UnansweredGroup[]>

/** Groups are made when an outcome changed. */
export function createGroupReader(readOutcomes: ReadOutcomes): ReadGroups {
  let made: { of: readonly ToldOutcome[]; at: number; groups: readonly UnansweredGroup[] } | null =
    null
  return async (maxAge = 0) => {
    const now = Date.now()
    if (made !== null && now - made.at < maxAge) return made.groups
    const told = await readOutcomes()
    if (made?.of !== told) made = { of: told, at: now, groups: groupUnanswered(told, now) }
    return made.groups
  }
}

export type GroupFilter = {
  readonly why: Unanswered | null
  /** words that the title or what was said holds */
  readonly words: string
  /** those that were set aside, or those that were not */
  readonly aside: boolean
}

/** The groups that a filter leaves. */
export function filterGroups(
  groups: readonly UnansweredGroup[],
  { why, words, aside }: GroupFilter
): readonly UnansweredGroup[] {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean)
  return groups.filter(group => {
    if (group.setAside !== aside) return false
    if (why !== null && group.counts[why] === 0) return false
    if (sought.length === 0) return true
    const said = [group.title, ...group.told.map(({ outcome }) => outcome.asked)]
    const text = said.join('\n').toLowerCase()
    return sought.every(word => text.includes(word))
  })
}

/** The group with that id; a group of words is found by any of the outcomes in it. */
export function findGroup(
  groups: readonly UnansweredGroup[],
  id: string
): UnansweredGroup | undefined {
  const named = groups.find(group => group.id === id)
  const number = Number(/^words-(\d{1,15})$/.exec(id)?.[1])
  return (
    named ??
    groups.find(
      group => group.event === null && group.told.some(outcome => outcome.number === number)
    )
  )
}

/** Cases of a group that are read for what the helpdesk answered. */
const MAX_CASES = 5

/** What the helpdesk answered in the cases of a group: those that were solved first. */
export async function readAnswers(
  cases: Pick<CaseStore, 'read'>,
  { told }: UnansweredGroup
): Promise<readonly HelpdeskAnswer[]> {
  const numbers = told
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .flatMap(({ outcome }) => outcome.case ?? [])
  const found = await Promise.all(
    numbers.slice(0, MAX_CASES).map(async number => await readAnswer(cases, number))
  )
  return found.flatMap(answer => answer ?? [])
}

function rankOf({ outcome }: ToldOutcome): number {
  return outcome.ended === 'solved' ? 0 : 1
}

async function readAnswer(
  cases: Pick<CaseStore, 'read'>,
  number: number
): Promise<HelpdeskAnswer | null> {
  const found = await cases.read(number)
  const replies = (found?.entries ?? [])
    .filter(({ kind }) => kind === 'reply')
    .map(({ at, content }) => ({ at, ...(content as { text?: string; from?: { name?: string } }) }))
    .filter(({ text = '' }) => text.trim() !== '')
  const last = replies.at(-1)
  if (found === null || last === undefined) return null
  return {
    case: number,
    name: last.from?.name ?? '',
    text: maskedAnswer(replies.map(({ text = '' }) => text.trim()).join('\n'), namedIn(found.kept)),
    isSolved: found.kept.outcome === 'solved',
    at: last.at
  }
}

/** Who asked, and what they told of: their names stay in the case. */
function namedIn(kept: KeptCase): Parameters<typeof maskedAnswer>[1] {
  const { case: told, origin } = contentOf(kept)
  return { person: origin.person.name, events: told.events }
}
