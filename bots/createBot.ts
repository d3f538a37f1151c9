import { randomUUID } from 'node:crypto'
import { arrivalOf } from '../dialogs/arrivalOf.ts'
import { shownNote } from '../dialogs/verdictCard.ts'
import type { LateArrivals } from '../storage/lateArrivals.ts'
import type { Store } from '../storage/store.ts'
import { type Activity, ActivityTypes, inConversationOf } from './activity.ts'
import { withoutUnread } from './messageText.ts'
import { playSafely } from './playWaiting.ts'
import type { Post } from './post.ts'
import { type PlayParts, runTurn } from './runTurn.ts'
import { createSendReplies, type ReplyOutcome } from './sendReplies.ts'
import { createTurns, type TurnResult } from './turns.ts'

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
  readonly log: { readonly warn: (about: object, message: string) => void }
}

/** What was said could not be saved anywhere: the sender has to send it again. */
export class TooBusy extends Error {
  readonly statusCode = 503
}

/**
 * Milliseconds after which a request is acknowledged while its turn continues; Teams gives up after
 * 15 s.
 */
const ANSWER_TIMEOUT_MS = 4_000
/** Milliseconds that saving may take before the request is acknowledged. */
const DISK_TIMEOUT_MS = 800
/** Milliseconds between typing indicators, and how many there are at most. */
const TYPING_INTERVAL_MS = 2_000
const MAX_TYPING_SIGNS = 30
const MAX_TURNS_UNDER_WAY = 5_000
/** Characters of all messages under way: each is in memory until it is answered. */
const MAX_CHARACTERS_UNDER_WAY = 32 * 1024 * 1024
/**
 * Milliseconds between checks for work another process left undone, and how old such work must be.
 */
const RESUME_INTERVAL_MS = 2_500
const LEFT_BEHIND_AFTER_MS = 5_000

/**
 * The assistant as channels see it: an activity in, replies out through `post` or into the site's
 * chat.
 */
export function createBot({ store, late, post, attempted, log, ...parts }: BotParts): Bot {
  let stopped = false
  let underWay = 0
  let charactersUnderWay = 0
  function goesOn(): boolean {
    return !stopped
  }
  function failed(
    what: string,
    { name, stack, ...error }: Error & { code?: string; statusCode?: number }
  ): void {
    log.warn(
      {
        error: name,
        code: error.code,
        status: error.statusCode,
        where: stack
          ?.split('\n')
          .filter(line => /^\s+at /.test(line))
          .slice(0, 5)
      },
      what
    )
  }
  const turns = createTurns({
    store,
    goesOn,
    failed,
    play: playSafely(runTurn(parts), store.check, error => failed('a turn failed', error)),
    send: createSendReplies({
      store,
      post,
      attempted,
      posted: (activity, id) => noteShown(activity, id),
      goesOn,
      failed
    })
  })
  /**
   * Tells the conversation the id of its verdict's message. If that fails, a correction is merely
   * shown elsewhere.
   */
  function noteShown(activity: Activity, id: string): void {
    const note = shownNote(activity, id)
    if (note !== null)
      void turns.begin(note.id ?? '', note, false, goesOn).answered.catch(() => undefined)
  }
  function resume(age: number): void {
    return void turns
      .resume(age)
      .catch((error: Error) => failed('the store does not answer', error))
  }
  let looking: NodeJS.Timeout | undefined

  /** What an earlier run acknowledged while the store was away, each by itself. */
  async function playLate(): Promise<void> {
    const { waiting, setAside } = await late.left()
    for (const name of setAside)
      log.warn(
        { file: `late/${name}.unreadable` },
        'a late arrival cannot be read and is set aside'
      )
    for (const { name, activity, remove } of waiting) {
      const said = activity as Activity
      void turns
        .begin(arrivalOf(said) ?? name, said, false, goesOn)
        .answered.then(remove)
        .catch((error: Error) => failed('a late arrival waits', error))
    }
  }

  async function take(activity: Activity, show: boolean): Promise<TurnResult> {
    let wanted = true
    const turn = turns.begin(arrivalOf(activity) ?? randomUUID(), activity, show, () => wanted)
    const stopSigns =
      activity.type === ActivityTypes.Message ? giveSigns(post, activity) : () => undefined
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
      const activity = withoutUnread(said)
      const length = activity.text?.length ?? 0
      const isFull =
        underWay >= MAX_TURNS_UNDER_WAY || charactersUnderWay + length > MAX_CHARACTERS_UNDER_WAY
      if (isFull) throw new TooBusy('Too many turns are under way.')
      underWay += 1
      charactersUnderWay += length
      try {
        return await take(activity, show)
      } finally {
        underWay -= 1
        charactersUnderWay -= length
      }
    },
    start: () => {
      void turns
        .takeUp()
        .catch((error: Error) => failed('the store does not answer', error))
        .then(playLate)
        .catch((error: Error) => failed('late arrivals cannot be read', error))
      looking = setInterval(() => resume(LEFT_BEHIND_AFTER_MS), RESUME_INTERVAL_MS).unref()
    },
    stop: async () => {
      stopped = true
      clearInterval(looking)
      await turns.idle()
    }
  }
}

/** The value, if it arrives in time. */
async function within<T>(time: number, value: Promise<T>): Promise<{ readonly value: T } | null> {
  return await new Promise((resolve, reject) => {
    const late = setTimeout(resolve, time, null).unref()
    value.then(settled => resolve({ value: settled }), reject).finally(() => clearTimeout(late))
  })
}

function typingIn(activity: Activity): Activity {
  return inConversationOf(activity, { type: ActivityTypes.Typing })
}

/** Shows the typing indicator for as long as a turn takes; returns a function that ends it. */
function giveSigns(post: Post, activity: Activity): () => void {
  let given = 0
  const signs = setInterval(() => {
    given += 1
    if (given >= MAX_TYPING_SIGNS) clearInterval(signs)
    void post(typingIn(activity)).catch(() => undefined)
  }, TYPING_INTERVAL_MS).unref()
  return () => clearInterval(signs)
}
