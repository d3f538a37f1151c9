import type { OutcomeStore, OutcomesStamp } from '../../../storage/outcomeRecord.ts'
import type { Outcome } from '../../../triage/handOver/outcome.ts'
import { DAY_MS, restoreOutcome, type ToldOutcome } from '../../../triage/outcomes/toldOutcome.ts'

/** Reads the outcomes of the last half a year; the same list until one changes. */
export type ReadOutcomes = () => Promise<readonly ToldOutcome[]>

/** Days back: twice the longest period that is counted, and one for the day that has begun. */
const MAX_DAYS = 181
/** Milliseconds after which all are read anew, and nothing is remembered when nobody asks. */
const MAX_AGE_MS = 60_000
/** Milliseconds that the clocks of two processes may differ by. */
const MAX_SKEW_MS = 300_000

type Known = {
  /** from when on outcomes are read, and when all of them were; milliseconds since 1970 */
  readonly from: number
  readonly readAt: number
  readonly stamp: OutcomesStamp
  readonly byNumber: ReadonlyMap<number, ToldOutcome>
  /** the oldest first */
  readonly told: readonly ToldOutcome[]
}

/** Keeps what was read while the desk is looked at, and reads again only what changed since. */
export function createOutcomeReader(outcomes: OutcomeStore): ReadOutcomes {
  let known: Known | null = null
  let idle: NodeJS.Timeout | undefined
  return async () => {
    clearTimeout(idle)
    idle = setTimeout(() => {
      known = null
    }, MAX_AGE_MS).unref()
    const isOld = known === null || Date.now() - known.readAt > MAX_AGE_MS
    known = known === null || isOld ? await readAll(outcomes) : await readOn(outcomes, known)
    return known.told
  }
}

async function readAll(outcomes: OutcomeStore): Promise<Known> {
  const readAt = Date.now()
  const from = readAt - MAX_DAYS * DAY_MS
  // asked for first: what comes meanwhile is read once more
  const stamp = await outcomes.stamp(from)
  const told = await readSince(outcomes, from)
  return { from, readAt, stamp, byNumber: new Map(told.map(one => [one.number, one])), told }
}

async function readOn(outcomes: OutcomeStore, known: Known): Promise<Known> {
  const stamp = await outcomes.stamp(known.from)
  const { count, changed, setAside } = known.stamp
  const isSame = stamp.count === count && stamp.changed === changed && stamp.setAside === setAside
  if (isSame) return known
  if (stamp.setAside !== setAside) return await readAll(outcomes)
  const byNumber = new Map(known.byNumber)
  for (const one of await readSince(outcomes, changed - MAX_SKEW_MS)) byNumber.set(one.number, one)
  // some were removed, or others came meanwhile
  if (byNumber.size !== stamp.count) return await readAll(outcomes)
  return { ...known, stamp, byNumber, told: [...byNumber.values()] }
}

async function readSince(outcomes: OutcomeStore, at: number): Promise<readonly ToldOutcome[]> {
  return (await outcomes.since(at)).map(({ number, setAside, content }) => ({
    number,
    setAside,
    outcome: restoreOutcome(content as Partial<Outcome>)
  }))
}
