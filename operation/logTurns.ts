import { hostname } from 'node:os'
import type { Logger } from 'pino'
import type { PlayedTurn } from '../bots/watching/tellPlayed.ts'
import { currentRequest } from '../channels/http/requests.ts'
import { onAnswered } from '../triage/answered.ts'

/** Doors whose questions stand for themselves: no conversation, no turn of the bot. */
const DOORS_WITHOUT_TURNS: readonly string[] = ['rest', 'mcp']

/**
 * Writes one line for each turn, and for each question to `/api/triage` and `/mcp`: where it came from, what it
 * came to, how long it took, which replica played it; never a word of what was said.
 */
export function logTurns(log: Logger): (turn: PlayedTurn) => void {
  const replica = hostname()
  onAnswered(({ path, step, article }) => {
    if (!DOORS_WITHOUT_TURNS.includes(path)) return
    const begun = currentRequest()?.begun
    const ms = begun === undefined ? undefined : Math.round((performance.now() - begun) * 10) / 10
    log.info({ door: path, step, article: article ?? undefined, ms, replica }, 'turn')
  })
  return ({ answered, ...turn }) =>
    log.info(
      {
        ...turn,
        step: answered?.step ?? 'none',
        article: answered?.article ?? undefined,
        replica
      },
      'turn'
    )
}
