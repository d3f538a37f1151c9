import { AsyncLocalStorage } from 'node:async_hooks'
import { type Answered, onAnswered } from '../../triage/answered.ts'
import type { Activity } from '../activity.ts'
import { keyOf } from '../keyOf.ts'
import type { Play } from '../playWaiting.ts'

/** What a turn came to, without a word of what was said. */
export type PlayedTurn = {
  /** the channel it came through, and the kind of activity */
  readonly door: string
  readonly type: string
  /** a name that is the same for all turns of a conversation, and tells nobody which it is */
  readonly conversation: string
  readonly activity: string
  /** null where nothing was decided: a greeting, a word of the helpdesk's */
  readonly answered: Answered | null
  /** milliseconds that playing it took */
  readonly ms: number
}

type Heard = { answered: Answered | null }

/** Whatever is told of an answer belongs to the turn that is being played. */
const playing = new AsyncLocalStorage<Heard>()
onAnswered(answered => Object.assign(playing.getStore() ?? {}, { answered }))

/**
 * Plays a turn and tells what it came to. One that another process saved first is played again, and
 * told again.
 */
export function tellPlayed(
  play: Play,
  nameInLog: (key: string) => string,
  tell: (turn: PlayedTurn) => void
): Play {
  return async (memory, activity, arrival) => {
    const heard: Heard = { answered: null }
    const begun = performance.now()
    const outcome = await playing.run(heard, async () => await play(memory, activity, arrival))
    tell({
      door: activity.channelId,
      type: activity.type,
      conversation: nameInLog(keyOf(activity)),
      activity: idInLog(activity),
      answered: heard.answered,
      ms: Math.round((performance.now() - begun) * 10) / 10
    })
    return outcome
  }
}

const ID = /^[\w:|.=-]{1,80}$/

/**
 * The id that its channel gave it, without that of the conversation (Direct Line's are
 * 'CONVERSATION|0000001'); '' for one that could hold words.
 */
function idInLog({ id = '', conversation }: Activity): string {
  const own = id.startsWith(`${conversation.id}|`) ? id.slice(conversation.id.length + 1) : id
  return ID.test(own) ? own : ''
}
