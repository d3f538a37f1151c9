import type { Forgetting, Kept, Store } from '../storage/store.ts'
import { type Activity, ActivityTypes } from './activity.ts'
import { idOf, keyOf } from './keyOf.ts'
import { untilDone } from './pacing/backOff.ts'
import { createCoalescer } from './pacing/createCoalescer.ts'
import { createKeyedQueue } from './pacing/createKeyedQueue.ts'
import { createRounds } from './pacing/createRounds.ts'
import { type Arriving, createPlayAlone } from './playAlone.ts'
import { createPlayLeft } from './playLeft.ts'
import { type Play, playWaiting } from './playWaiting.ts'
import type { SendReplies } from './sendReplies.ts'
import { createSending } from './writing/createSending.ts'
import { createWrite } from './writing/createWrite.ts'

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
  const { store, send, goesOn, failed } = parts
  const arriving = createKeyedQueue()
  const inRound = createRounds()
  const sending = createSending(send, failed)
  const play: Play = async (memory, activity, arrival) => {
    await inRound()
    return await parts.play(memory, activity, arrival)
  }
  const playAll = playWaiting(play)
  const left = new Set<string>()
  const write = createWrite({ store, send, sending, forgotten: parts.forgotten })
  const playLeft = createPlayLeft(store, play, write)

  async function playLine(key: string): Promise<void> {
    for (;;) {
      const line = await store.read(key)
      if (line.waiting.length === 0) return
      const progress = await playAll(line)
      if ((await write(key, progress)) && line.waiting.length === 1) return
    }
  }
  const playAlone = createPlayAlone(store, play, write)
  function unsure(error: Error): typeof UNSURE {
    failed('a turn waits for the store', error)
    return UNSURE
  }
  const { run: advance, busy: isAdvancing } = createCoalescer(async key => {
    let isUnsure = false
    await untilDone(
      async () => {
        if (isUnsure) await store.settle()
        await (left.has(key) ? playLeft(key) : playLine(key))
      },
      goesOn,
      error => {
        isUnsure = true
        unsure(error)
      }
    )
  })

  /** Plays what arrives at once, if it can be; else keeps it in line. */
  async function arrive(key: string, said: Arriving, wanted: () => boolean): Promise<Arrived> {
    // many at once are kept one by one, and played together
    const isNext = !left.has(key) && !isAdvancing(key) && !arriving.isCrowded(key)
    const alone = isNext ? await playAlone(key, said).catch(unsure) : null
    if (alone !== null && alone !== UNSURE) return { ...alone, isPlayed: true }
    const { shown } = await untilDone(
      async () => {
        const accepted = await store.accept(key, said.id, said.activity, said.show)
        if (alone === UNSURE) await store.settle()
        return accepted
      },
      () => goesOn() && wanted(),
      error => failed('an arrival waits for the store', error)
    )
    return { shown, answer: undefined, isPlayed: false }
  }
  async function answerTo(key: string, { id, activity }: Arriving, arrived: Promise<Arrived>) {
    const { shown, answer, isPlayed } = await arrived
    if (!isPlayed) await advance(key)
    await sending.sent(key)
    const isAsked = !isPlayed && activity.type === ActivityTypes.Invoke
    return { shown, answer: isAsked ? await store.answer(key, id) : answer }
  }

  return {
    begin: (id, activity, show, wanted) => {
      const key = keyOf(activity)
      const said = { id: idOf(id), activity, show: show ? asSaid(activity) : null }
      const inLine = arriving.run(key, async () => await arrive(key, said, wanted))
      return { inLine, answered: answerTo(key, said, inLine) }
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

/** What came of an arrival: kept in line, or played already. */
type Arrived = TurnResult & { readonly isPlayed: boolean }

/** A write failed: it may have been made, and not be on disk. */
const UNSURE = Symbol('unsure')

/** What a visitor said, as the site's chat shows it. */
function asSaid({ serviceUrl: _, recipient: __, ...activity }: Activity): Kept {
  const { text = '' } = activity
  if (text.length <= MAX_SHOWN_TEXT) return activity
  return { ...activity, text: `${text.slice(0, MAX_SHOWN_TEXT)}…` }
}

/** Characters that the chat shows again of what was pasted; the case keeps no more of it, either. */
const MAX_SHOWN_TEXT = 16 * 1024
