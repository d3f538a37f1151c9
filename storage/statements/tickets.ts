import { ask, type Step, tell } from '../database.ts'
import { nextShown, numbered, showActivity } from './activities.ts'

/** Later than any ticket: none leads back any more. */
const ENDED = Number.MAX_SAFE_INTEGER

/**
 * Whether the ticket of that turn still leads back into a conversation; from then on no earlier one
 * does. One nobody has said anything in is not noted.
 */
export function* useTicket(key: string, turn: number): Step<boolean> {
  const [known] = yield* ask('SELECT ticket FROM conversations WHERE key = ?', key)
  if (known === undefined) return true
  const [used] = yield* ask(
    'UPDATE conversations SET ticket = ? WHERE key = ? AND (ticket IS NULL OR ticket <= ?) RETURNING key',
    turn,
    key,
    turn
  )
  return used !== undefined
}

/** Who follows the conversation, on whichever process, is shown its end. */
export function* endTickets(key: string): Step<void> {
  const now = Date.now()
  const number = yield* nextShown(key, now)
  yield* showActivity(key, number, numbered(key, number, { type: 'endOfConversation' }, now))
  yield* tell('UPDATE conversations SET ticket = ? WHERE key = ?', ENDED, key)
}

export function* isTicketEnded(key: string): Step<boolean> {
  const [row] = yield* ask('SELECT ticket FROM conversations WHERE key = ?', key)
  return Number(row?.ticket ?? 0) === ENDED
}
