import type { Outcome } from '../handOver/outcome.ts'

/** Where a conversation stands; each stands in one place. */
export const PLACES = ['answered', 'left', 'none', 'handed'] as const
export type Place = (typeof PLACES)[number]

export type Counts = {
  readonly conversations: number
  readonly places: Readonly<Record<Place, number>>
  /** of those that got advice and said what came of it, without the ones that people solved */
  readonly solved: number
  readonly notSolved: number
  /** of those handed over, the ones that people solved */
  readonly solvedByPeople: number
  readonly noArticle: number
  /** the middle one of the times to the first answer of a person, in milliseconds; null: none */
  readonly firstAnswer: number | null
}

export type DayCounts = Counts & {
  /** its begin in local time; milliseconds since 1970 */
  readonly day: number
  /** those who told us in the seven days up to it: the share of solved, null for too few */
  readonly solvedShare: number | null
}

export type ArticleCounts = {
  readonly article: string
  readonly shown: number
  readonly solved: number
  readonly notSolved: number
}

/** What became of all problems that were told in a number of days, and in as many days before. */
export type Numbers = {
  readonly days: readonly DayCounts[]
  readonly now: Counts
  readonly before: Counts
  readonly doors: readonly (readonly [door: string, conversations: number])[]
  /** those given most often first */
  readonly articles: readonly ArticleCounts[]
  /** problems by the questions that were asked until the advice: none, one, two, three, more */
  readonly questions: readonly number[]
  /** conversations by the day of the week, Monday first, and the hour, in local time */
  readonly hours: readonly (readonly number[])[]
}

const WEEK_DAYS = 7
/** So many have to say what came of it for a share to say anything. */
const MIN_TOLD = 3
const MAX_QUESTIONS_APART = 4

/**
 * Counts the outcomes of the `days` days up to `now` by when they were told, in local time. `door`:
 * only those of one; '' for all.
 */
export function countOutcomes(
  outcomes: readonly Outcome[],
  { now, days, door }: { readonly now: number; readonly days: number; readonly door: string }
): Numbers {
  const begins = Array.from({ length: 2 * days }, (_, back) => dayBegin(now, 2 * days - 1 - back))
  const [start = now, middle = now] = [begins[0], begins[days]]
  const among = outcomes.filter(one => one.opened >= start && one.opened <= now)
  const atDoor = among.filter(one => door === '' || one.door === door)
  const inPeriod = atDoor.filter(({ opened }) => opened >= middle)
  const byDay = Map.groupBy(atDoor, ({ opened }) => dayBegin(opened, 0))
  return {
    days: begins.slice(days).map((day, place) => {
      const week = begins.slice(days + place - WEEK_DAYS + 1, days + place + 1)
      const counts = countAll(week.flatMap(one => byDay.get(one) ?? []))
      return { ...countAll(byDay.get(day) ?? []), day, solvedShare: shareOf(counts, MIN_TOLD) }
    }),
    now: countAll(inPeriod),
    before: countAll(atDoor.filter(({ opened }) => opened < middle)),
    doors: doorsOf(among.filter(({ opened }) => opened >= middle)),
    articles: countByArticle(inPeriod),
    questions: questionsOf(inPeriod),
    hours: hoursOf(inPeriod)
  }
}

/** The begin of the day so many days before, in local time; a day may have 23 or 25 hours. */
export function dayBegin(at: number, back: number): number {
  const date = new Date(at)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - back).getTime()
}

/** Of those who told us, the share that was solved; null when they are fewer than `least`. */
export function shareOf({ solved, notSolved }: Counts, least = 1): number | null {
  const told = solved + notSolved
  return told < least ? null : solved / told
}

/** Where a conversation stands: with people, at an answer, at a question, or nowhere. */
export function placeOf({ case: filed, ended }: Outcome): Place {
  if (filed !== null || ended === 'handed') return 'handed'
  if (ended === 'refused' || ended === 'not-understood') return 'none'
  return ended === 'left' ? 'left' : 'answered'
}

export function isSolved({ ended, case: filed }: Outcome): boolean {
  return ended === 'solved' && filed === null
}

/** Whether the person said that the advice did not help, whatever people did then. */
export function isNotSolved({ ended, unanswered, case: filed }: Outcome): boolean {
  return unanswered === 'not-solved' || (ended === 'not-solved' && filed === null)
}

function countAll(outcomes: readonly Outcome[]): Counts {
  function count(holds: (one: Outcome) => boolean): number {
    return outcomes.filter(holds).length
  }
  const places = Object.groupBy(outcomes, placeOf)
  const waits = outcomes.flatMap(({ firstAnswer }) => firstAnswer ?? []).toSorted((a, b) => a - b)
  return {
    conversations: outcomes.length,
    places: {
      answered: places.answered?.length ?? 0,
      left: places.left?.length ?? 0,
      none: places.none?.length ?? 0,
      handed: places.handed?.length ?? 0
    },
    solved: count(isSolved),
    notSolved: count(isNotSolved),
    solvedByPeople: count(({ ended, case: filed }) => ended === 'solved' && filed !== null),
    noArticle: count(({ unanswered }) => unanswered === 'no-article'),
    firstAnswer: waits[Math.floor(waits.length / 2)] ?? null
  }
}

function doorsOf(outcomes: readonly Outcome[]): Numbers['doors'] {
  return [...Map.groupBy(outcomes, ({ door }) => door)]
    .map(([door, some]) => [door, some.length] as const)
    .toSorted(([, a], [, b]) => b - a)
}

/** What became of the problems that each article was given for, those given most often first. */
export function countByArticle(outcomes: readonly Outcome[]): readonly ArticleCounts[] {
  const groups = Map.groupBy(outcomes, ({ given }) => given)
  return [...groups]
    .flatMap(([article, some]) => {
      if (article === null) return []
      const { solved, notSolved } = countAll(some)
      return [{ article, shown: some.length, solved, notSolved }]
    })
    .toSorted((a, b) => b.shown - a.shown || (a.article < b.article ? -1 : 1))
}

function questionsOf(outcomes: readonly Outcome[]): readonly number[] {
  const counts = Array.from({ length: MAX_QUESTIONS_APART + 1 }, () => 0)
  for (const { given, questions } of outcomes) {
    if (given === null) continue
    const place = Math.min(questions, MAX_QUESTIONS_APART)
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

function hoursOf(outcomes: readonly Outcome[]): Numbers['hours'] {
  const hours = Array.from({ length: WEEK_DAYS }, () => Array.from({ length: 24 }, () => 0))
  for (const { opened } of outcomes) {
    const at = new Date(opened)
    const row = hours[(at.getDay() + WEEK_DAYS - 1) % WEEK_DAYS] ?? []
    row[at.getHours()] = (row[at.getHours()] ?? 0) + 1
  }
  return hours
}
