import type { Kept, Progress, Store, Unsent } from '../storage/store.ts'
import { type Activity, ActivityTypes } from './activity.ts'
import { untilDone } from './backOff.ts'
import { createCoalescer } from './createCoalescer.ts'
import { createKeyedQueue } from './createKeyedQueue.ts'
import { idOf, keyOf } from './keyOf.ts'
import { type Play, playWaiting } from './playWaiting.ts'
import type { SendReplies } from './sendReplies.ts'

/** What an invoke is answered with, and the number of the activity in the site's chat. */
export type TurnResult = { readonly answer: unknown; readonly shown: number | null }

/** Where a turn stands: in line; played, written and its reply sent. */
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
}

export type Turns = {
  /**
   * begins the turn of an activity; `wanted` says whether it is still worth trying to get it into
   * line
   */
  readonly begin: (
    id: string,
    activity: Activity,
    show: boolean,
    wanted: () => boolean
  ) => PendingTurn
  /** plays and sends what was left undone for longer than `age` milliseconds */
  readonly resume: (age: number) => Promise<void>
  /** resolves when nothing is being sent */
  readonly idle: () => Promise<void>
}

/**
 * A turn stands in line behind what arrived before it in its conversation, is played alone, is
 * written together with the fact that it was played, and only then is answered. Whoever plays, on
 * whichever process, plays all who wait; of two, the second to write starts over.
 */
export function createTurns({ store, play, send, goesOn, failed }: TurnParts): Turns {
  const arriving = createKeyedQueue()
  const sending = createSending(send, failed)
  const playAll = playWaiting(play)

  async function playLine(key: string): Promise<void> {
    for (;;) {
      const line = await store.read(key)
      if (line.waiting.length === 0) return
      const progress = await playAll(line)
      if ((await write(key, progress)) && line.waiting.length === 1) return
    }
  }
  /** Where nothing is being sent, what is written is claimed with the same write. */
  async function write(key: string, progress: Progress): Promise<boolean> {
    const claim = progress.unsent.length > 0 && !send.busy(key)
    const committing = store.commit(key, { ...progress, claim })
    if (claim) {
      const claimed = committing.then(result => result?.claimed ?? [])
      sending.start(key, claimed)
    }
    const done = (await committing) !== null
    if (done && !claim && progress.unsent.length > 0) sending.start(key)
    return done
  }
  const { run: advance } = createCoalescer(
    async key =>
      await untilDone(
        async () => await playLine(key),
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
    idle: async () => {
      await sending.idle()
      await send.idle()
    }
  }
}

/** What is being sent, by conversation; a failure is told and waits for the next time. */
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

/** As the site's chat shows what a visitor said. */
function asSaid({ serviceUrl: _, recipient: __, ...activity }: Activity): Kept {
  return activity
}
