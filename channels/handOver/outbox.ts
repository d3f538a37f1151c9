import type { Logger } from 'pino'
import type { CaseStore, Outcome, Post, TargetChoice } from '../../storage/cases.ts'
import { backOff } from './backOff.ts'
import { type Deliver, type Delivery, NotDelivered } from './deliver.ts'

export type Outbox = {
  /** makes it send soon what is due now */
  readonly wake: () => void
  /** stops making attempts; resolves when the current ones have ended */
  readonly stop: () => Promise<void>
}

/** Milliseconds between two checks for what other replicas or an earlier run left behind. */
const LOOK_INTERVAL_MS = 5_000
/** Milliseconds for which a post is reserved: longer than any attempt lasts. */
const LEASE_MS = 60_000
const MAX_POSTS_AT_ONCE = 20

type OutboxParts = {
  readonly cases: CaseStore
  readonly targets: Readonly<Record<string, Deliver>>
  readonly log: Logger
  readonly onAttempt?: (target: string, outcome: Outcome['kind']) => void
  readonly look?: number
  readonly wait?: typeof backOff
}

/**
 * Sends what is waiting in the store, each until it arrives, in order for each case and target;
 * continues after a restart. A target that hangs holds up none of the others.
 */
export function startOutbox(parts: OutboxParts): Outbox {
  const names = Object.keys(parts.targets)
  const loops = [
    ...names.map(only => startLoop(parts, { only })),
    // what waits for a target that is no longer set up
    startLoop(parts, { except: names })
  ]
  return {
    wake: () => {
      for (const loop of loops) loop.wake()
    },
    stop: async () => void (await Promise.all(loops.map(async loop => await loop.stop())))
  }
}

/** Sends what waits for the chosen targets, some at a time. */
function startLoop(parts: OutboxParts, chosen: TargetChoice): Outbox {
  let stopped = false
  let running: Promise<void> | null = null
  let again = false

  async function claim(): Promise<readonly Post[]> {
    if (stopped) return []
    const now = Date.now()
    return await parts.cases.claim(now, now + LEASE_MS, MAX_POSTS_AT_ONCE, chosen)
  }
  async function round(): Promise<void> {
    do {
      again = false
      for (let posts = await claim(); posts.length > 0; posts = await claim())
        await Promise.all(posts.map(async post => await attempt(parts, post)))
    } while (again && !stopped)
  }
  function wake(): void {
    again = true
    if (running !== null || stopped) return
    running = round()
      .catch((error: Error) => {
        parts.log.error({ error: error.name }, 'the outbox could not be read')
      })
      .finally(() => {
        running = null
      })
  }
  const timer = setInterval(wake, parts.look ?? LOOK_INTERVAL_MS)
  timer.unref()
  wake()
  return {
    wake,
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await running
    }
  }
}

async function attempt(
  { cases, targets, log, onAttempt, wait = backOff }: OutboxParts,
  post: Post
): Promise<void> {
  const outcome = await tried(cases, targets, post, wait)
  await cases.settle(post.id, outcome)
  onAttempt?.(post.target, outcome.kind)
  const about = { case: post.number, target: post.target, tries: post.tries + 1 }
  if (outcome.kind === 'again')
    log.warn(
      { ...about, problem: outcome.problem, next: new Date(outcome.due).toISOString() },
      'not delivered, tried again later'
    )
  if (outcome.kind === 'given-up')
    log.error({ ...about, problem: outcome.problem }, 'not delivered, given up')
}

/** What a post is about; null when that is gone by now. */
async function deliveryOf(cases: CaseStore, post: Post): Promise<Delivery | null> {
  const { number, deleted } = post
  const id = `case-${number}-${post.id}`
  if (deleted !== null) return { id, number, deleted }
  const found = await cases.read(number)
  const entry = post.entry === null ? null : found?.entries.find(({ key }) => key === post.entry)
  if (found === null || entry === undefined) return null
  return { id, kept: found.kept, entry }
}

async function tried(
  cases: CaseStore,
  targets: Readonly<Record<string, Deliver>>,
  post: Post,
  wait: typeof backOff
): Promise<Outcome> {
  try {
    const deliver = targets[post.target]
    if (deliver === undefined) throw new NotDelivered(`${post.target} is not set up any more`)
    const delivery = await deliveryOf(cases, post)
    if (delivery !== null) await deliver(delivery)
    return { kind: 'sent', at: Date.now() }
  } catch (error) {
    const problem = error instanceof NotDelivered ? error.message : (error as Error).name
    const now = Date.now()
    const after = wait(post.tries, now - post.created, Math.random())
    if (after === null) return { kind: 'given-up', at: now, problem }
    return {
      kind: 'again',
      due: now + Math.max(after, error instanceof NotDelivered ? error.after : 0),
      problem
    }
  }
}
