import type { CaseStore, KeptCase } from '../../../storage/cases.ts'
import type { OutcomeStore } from '../../../storage/outcomeRecord.ts'
import type { Outcome, Unanswered } from '../../../triage/handOver/outcome.ts'
import {
  groupUnanswered,
  UNANSWERED_DAYS,
  type UnansweredGroup
} from '../../../triage/outcomes/groupUnanswered.ts'
import { maskedAnswer } from '../../../triage/outcomes/maskedLines.ts'
import { DAY_MS, restoreOutcome, type ToldOutcome } from '../../../triage/outcomes/toldOutcome.ts'
import { contentOf } from '../../handOver/caseMessage.ts'

/** What people of the helpdesk answered in one of their cases. */
export type HelpdeskAnswer = {
  readonly case: number
  readonly name: string
  readonly text: string
  readonly isSolved: boolean
  /** milliseconds since 1970 */
  readonly at: number
}

/** All outcomes since then, the oldest first. */
export async function readOutcomes(
  outcomes: OutcomeStore,
  since: number
): Promise<readonly ToldOutcome[]> {
  return (await outcomes.since(since)).map(({ number, setAside, content }) => ({
    number,
    setAside,
    outcome: restoreOutcome(content as Partial<Outcome>)
  }))
}

/** Reads the groups of what ended without help in the last 30 days, those set aside with them. */
export type ReadGroups = () => Promise<readonly UnansweredGroup[]>

/** Milliseconds after which groups are made anew though nothing changed: days go by. */
const MAX_AGE_MS = 60_000

/** Groups are made when an outcome changed: the bar of every page counts them. */
export function createGroupReader(outcomes: OutcomeStore): ReadGroups {
  let made: { stamp: string; at: number; groups: readonly UnansweredGroup[] } | null = null
  return async () => {
    const now = Date.now()
    const stamp = await outcomes.stamp()
    if (made?.stamp === stamp && now - made.at < MAX_AGE_MS) return made.groups
    const told = await readOutcomes(outcomes, now - UNANSWERED_DAYS * DAY_MS)
    made = { stamp, at: now, groups: groupUnanswered(told, now) }
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
