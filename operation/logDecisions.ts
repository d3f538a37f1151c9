import type { Logger } from 'pino'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import { onAnswered } from '../triage/answered.ts'

/**
 * Writes to the log at level debug why each answer is what it is: candidates, what counted, chances,
 * thresholds, the question chosen; never a word of what was said. Each decision is then made twice.
 */
export function logDecisions(log: Logger, knowledge: Knowledge): void {
  if (!log.isLevelEnabled('debug')) return
  onAnswered(({ path, step, why }) => {
    if (why !== null) log.debug({ path, step, why: why(knowledge) }, 'decided')
  })
}
