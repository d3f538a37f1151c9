import { randomUUID } from 'node:crypto'
import { arrivalOf } from '../dialogs/arrivalOf.ts'
import { shownNote } from '../dialogs/verdictCard.ts'
import type { LateArrivals } from '../storage/lateArrivals.ts'
import type { Store } from '../storage/store.ts'
import type { Activity } from './activity.ts'
import { giveSigns } from './giveSigns.ts'
import { besideIn, inThread } from './group/besideIn.ts'
import { idOf, keyOf } from './keyOf.ts'
import { withoutUnread } from './messageText.ts'
import { createRoom, TooBusy } from './pacing/createRoom.ts'
import { within } from './pacing/within.ts'
import { createPlayLate } from './playLate.ts'
import { type Play, playSafely } from './playWaiting.ts'
import type { Post } from './post.ts'
import { type PlayParts, runTurn } from './runTurn.ts'
import { createSendReplies, type ReplyOutcome } from './sendReplies.ts'
import { type Log, tellFailure } from './tellFailure.ts'
import { createTurns, type TurnResult } from './turns.ts'
import { type ArrivalContexts, createArrivalContexts } from './watching/arrivalContexts.ts'
import { type PlayedTurn, tellPlayed } from './watching/tellPlayed.ts'

export type Bot = {
  /**
   * Accepts an activity; resolves when it is answered or, if the answer takes longer, when it is
   * safe on disk. `show`: the site's chat displays it.
   * @throws TooBusy
   */
  readonly hear: (activity: Activity, show?: boolean) => Promise<TurnResult>
  /**
   * finishes what an earlier run left undone, and from then on whatever another process leaves
   * behind
   */
  readonly start: () => void
  /** resolves when all pending replies are sent and recorded */
  readonly stop: () => Promise<void>
}

export type BotParts = PlayParts & {
  readonly store: Store
  readonly late: LateArrivals
  readonly post: Post
  /** hears what became of each attempt to send a reply */
  readonly attempted?: (channel: string, outcome: ReplyOutcome) => void
  readonly log: Log
  /** hears what each turn came to */
  readonly played?: (turn: PlayedTurn) => void
  /** what the log calls a conversation, without telling which it is */
  readonly nameInLog?: (key: string) => string
}

/**
 * Milliseconds after which a request is acknowledged while its turn continues; Teams gives up after
 * 15 s.
 */
const ANSWER_TIMEOUT_MS = 4_000
/** Milliseconds that saving may take before the request is acknowledged. */
const DISK_TIMEOUT_MS = 800
/**
 * Milliseconds between checks for work another process left undone, and how old such work must be.
 */
const RESUME_INTERVAL_MS = 2_500
const LEFT_BEHIND_AFTER_MS = 5_000
/** What came late is older when whoever took it, if it still runs, is not done with it. */
const LATE_AFTER_MS = 60_000

/**
 * The assistant as channels see it: an activity in, replies out through `post` or into the site's
 * chat.
 */
export function createBot(given: BotParts): Bot {
  const { store, late, post, attempted, log, ...parts } = given
  let stopped = false
  function goesOn(): boolean {
    return !stopped
  }
  const failed = tellFailure(log)
  const inRoom = createRoom()
  const contexts = createArrivalContexts()
  const turns = createTurns({
    store,
    goesOn,
    failed,
    forgotten: async ({ person, conversation }) =>
      await late
        .forget([conversation, person])
        .catch((error: Error) => failed('late arrivals cannot be forgotten', error)),
    play: watched(
      playSafely(runTurn({ beside: besideIn(store), ...parts }), store.check, error =>
        failed('a turn failed', error)
      ),
      contexts,
      given
    ),
    send: createSendReplies({
      store,
      post,
      attempted,
      posted: (activity, id) => noteShown(activity, id),
      goesOn,
      failed,
      nameInLog: given.nameInLog
    })
  })
  /**
   * Tells the conversation the id of its verdict's message. If that fails, a correction is merely
   * shown elsewhere.
   */
  function noteShown(activity: Activity, id: string): void {
    const note = shownNote(activity, id)
    if (note !== null) void begin(note.id ?? '', note).catch(() => undefined)
  }
  function resume(age: number): void {
    return void turns
      .resume(age)
      .catch((error: Error) => failed('the store does not answer', error))
  }
  const playLate = createPlayLate({ late, log, failed, begin })
  async function resumeLate(age: number): Promise<void> {
    await playLate(age).catch((error: Error) => failed('late arrivals cannot be read', error))
  }
  let looking: NodeJS.Timeout | undefined

  async function begin(arrival: string, said: Activity): Promise<TurnResult> {
    return await turns.begin(arrival, said, false, goesOn).answered
  }
  async function take(activity: Activity, show: boolean): Promise<TurnResult> {
    let wanted = true
    const arrival = arrivalOf(activity) ?? randomUUID()
    const forget = contexts.keep(keyOf(activity), idOf(arrival))
    const turn = turns.begin(arrival, activity, show, () => wanted)
    const stopSigns = giveSigns(post, activity)
    void turn.answered.then(forget, forget)
    void turn.answered.then(stopSigns, stopSigns)
    const heard = await within(ANSWER_TIMEOUT_MS, turn.answered)
    if (heard !== null) return heard.value
    const inLine = await within(0, turn.inLine)
    if (
      inLine !== null &&
      (await within(DISK_TIMEOUT_MS, store.settle()).catch(() => null)) !== null
    )
      return { ...inLine.value, answer: undefined }
    const kept = show ? null : await within(DISK_TIMEOUT_MS, late.keep(activity)).catch(() => null)
    if (kept === null) {
      wanted = false
      throw new TooBusy('The store does not answer.')
    }
    void turn.answered.then(kept.value).catch(() => undefined)
    return { answer: undefined, shown: null }
  }

  return {
    hear: async (said, show = false) => {
      const activity = await inThread(store, withoutUnread(said))
      return await inRoom(activity.text?.length ?? 0, async () => await take(activity, show))
    },
    start: () => {
      void turns
        .takeUp()
        .catch((error: Error) => failed('the store does not answer', error))
        .then(async () => await resumeLate(0))
      looking = setInterval(() => {
        resume(LEFT_BEHIND_AFTER_MS)
        void resumeLate(LATE_AFTER_MS)
      }, RESUME_INTERVAL_MS).unref()
    },
    stop: async () => {
      stopped = true
      clearInterval(looking)
      await turns.idle()
    }
  }
}

/** Plays each turn as a part of the request that brought it, and tells what it came to. */
function watched(play: Play, contexts: ArrivalContexts, given: BotParts): Play {
  const { played, nameInLog = () => '' } = given
  const told = played === undefined ? play : tellPlayed(play, nameInLog, played)
  return async (memory, activity, arrival) =>
    await contexts.within(
      keyOf(activity),
      arrival,
      async () => await told(memory, activity, arrival)
    )
}
