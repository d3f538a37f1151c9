import type { Forgetting, Kept, Progress, Store, Unsent } from '../storage/store.ts'
import { SAY } from '../triage/wording/wording.ts'
import { type Activity, ActivityTypes } from './activity.ts'
import { idOf, keyOf } from './keyOf.ts'
import { untilDone } from './pacing/backOff.ts'
import { createCoalescer } from './pacing/createCoalescer.ts'
import { createKeyedQueue } from './pacing/createKeyedQueue.ts'
import { createPlayLeft } from './playLeft.ts'
import { type Play, playWaiting } from './playWaiting.ts'
import type { SendReplies } from './sendReplies.ts'

/** The answer to an invoke, and the number of the activity in the site's chat. */
export type TurnResult = { readonly answer: unknown; readonly shown: number | null }

/** How far a turn is: saved in line; then played, saved and its reply sent. */
export type PendingTurn = {
  readonly inLine: Promise<{ readonly shown: number | null }>
  readonly answered: Promise<TurnResult>
}

export type TurnParts = {
  readonly store: Store
  readonly play: Play
  readonly send: SendReplies
  readonly goesOn: () => boolean
  readonly failed: (what: string, error: Error) => void
  /** removes what else is kept of somebody's conversation, outside of the store */
  readonly forgotten?: ((who: Forgetting) => Promise<void>) | undefined
}

export type Turns = {
  /** begins the turn of an activity; `wanted` says whether saving it is still worth trying */
  readonly begin: (
    id: string,
    activity: Activity,
    show: boolean,
    wanted: () => boolean
  ) => PendingTurn
  /** plays and sends whatever has been left undone for longer than `age` milliseconds */
  readonly resume: (age: number) => Promise<void>
  /**
   * plays what an earlier run left, which may have ended because of it: one arrival after the other,
   * each try counted, given up after three; and sends as `resume` does
   */
  readonly takeUp: () => Promise<void>
  /** resolves when nothing is being sent */
  readonly idle: () => Promise<void>
}

/**
 * A turn waits in line behind earlier arrivals of its conversation, is played alone, is saved
 * together with the fact that it was played, and only then is answered. Whichever process plays,
 * plays everything that waits; if two play at once, the second to save starts over.
 */
export function createTurns(parts: TurnParts): Turns {
  const { store, play, send, goesOn, failed } = parts
  const arriving = createKeyedQueue()
  const sending = createSending(send, failed)
  const playAll = playWaiting(play)
  const left = new Set<string>()
  const write = createForgetting(parts, createWrite(store, send, sending))
  const playLeft = createPlayLeft(store, play, write)

  async function playLine(key: string): Promise<void> {
    for (;;) {
      const line = await store.read(key)
      if (line.waiting.length === 0) return
      const progress = await playAll(line)
      if ((await write(key, progress)) && line.waiting.length === 1) return
    }
  }
  const { run: advance } = createCoalescer(
    async key =>
      await untilDone(
        async () => await (left.has(key) ? playLeft(key) : playLine(key)),
        goesOn,
        error => failed('a turn waits for the store', error)
      )
  )

  return {
    begin: (id, activity, show, wanted) => {
      const key = keyOf(activity)
      async function arrive() {
        return await untilDone(
          async () => await store.accept(key, idOf(id), activity, show ? asSaid(activity) : null),
          () => goesOn() && wanted(),
          error => failed('an arrival waits for the store', error)
        )
      }
      const inLine = arriving(key, arrive)
      async function answer(): Promise<TurnResult> {
        const { shown } = await inLine
        await advance(key)
        await sending.sent(key)
        return {
          shown,
          answer:
            activity.type === ActivityTypes.Invoke ? await store.answer(key, idOf(id)) : undefined
        }
      }
      return { inLine, answered: answer() }
    },
    resume: async age => {
      for (const key of await store.unfinished(age))
        void advance(key).then(
          () => sending.start(key),
          () => undefined
        )
    },
    takeUp: async () => {
      const keys = await store.unfinished(0)
      for (const key of keys) left.add(key)
      for (const key of keys) {
        await advance(key).catch(() => undefined)
        left.delete(key)
        sending.start(key)
      }
    },
    idle: async () => {
      await sending.idle()
      await send.idle()
    }
  }
}

type Write = (key: string, progress: Progress) => Promise<boolean>

/**
 * Saves what was played and starts sending its replies; false if somebody else wrote since. If
 * nothing is being sent, the same write also claims the right to send.
 */
function createWrite(
  store: Store,
  send: SendReplies,
  sending: ReturnType<typeof createSending>
): Write {
  return async (key, progress) => {
    const hasReplies = progress.unsent.length > 0
    const claim = hasReplies && !send.busy(key)
    const committing = store.commit(key, { ...progress, claim })
    if (claim) {
      const claimed = committing.then(result => result?.claimed ?? [])
      sending.start(key, claimed)
    }
    const isWritten = (await committing) !== null
    if (isWritten && hasReplies && !claim) sending.start(key)
    return isWritten
  }
}

/**
 * Who wants to be forgotten is answered when it is done: first everything goes, then the answer is
 * written, which says so, or that it is still under way. Ended between the two, it is done again.
 */
function createForgetting({ store, forgotten }: TurnParts, write: Write): Write {
  return async (key, progress) => {
    const { forget } = progress
    if (forget === false) return await write(key, progress)
    const gone = await store.commit(key, { ...progress, played: [], unsent: [], shown: [] })
    if (gone === null) return false
    await forgotten?.(forget)
    const { unsent, shown } = progress
    return await write(key, {
      ...progress,
      ...(gone.isErased ? {} : { unsent: unsent.map(notYet), shown: shown.map(notYet) }),
      version: progress.version + 1,
      forget: false
    })
  }
}

function notYet(reply: Kept): Kept {
  return reply.text === SAY.forgotten ? { ...reply, text: SAY.isBeingDeleted } : reply
}

/** What is being sent, by conversation; a failure is logged and waits for the next time. */
function createSending(send: SendReplies, failed: TurnParts['failed']) {
  const sending = new Map<string, Promise<void>>()
  return {
    start: (key: string, claimed?: Promise<readonly Unsent[]>): void => {
      const mine = send.send(key, claimed).catch((error: Error) => failed('replies wait', error))
      sending.set(key, mine)
      void mine.then(() => {
        if (sending.get(key) === mine) sending.delete(key)
      })
    },
    sent: async (key: string) => await sending.get(key),
    idle: async () => await Promise.all(sending.values())
  }
}

/** What a visitor said, as the site's chat shows it. */
function asSaid({ serviceUrl: _, recipient: __, ...activity }: Activity): Kept {
  const { text = '' } = activity
  if (text.length <= MAX_SHOWN_TEXT) return activity
  return { ...activity, text: `${text.slice(0, MAX_SHOWN_TEXT)}…` }
}

/** Characters that the chat shows again of what was pasted; the case keeps no more of it, either. */
const MAX_SHOWN_TEXT = 16 * 1024
