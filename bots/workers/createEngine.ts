import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import type { ConversationResult } from '../../triage/converse/conversationTurn.ts'
import type { Engine, WrittenAnswer } from '../../triage/engine.ts'
import type { Pool } from './createPool.ts'
import { createRounds } from './createRounds.ts'
import { perform, type Work } from './work.ts'

/**
 * Characters of a text that is read in the thread that answers: 26 ms of processor time at most
 * over the whole archive, where the way to a worker and back takes 0.1 to 1 ms and the worker's
 * memory 70 MB.
 */
export const MAX_TEXT_INLINE = 4_096
/** Characters of a case that is gone on with there, as JSON; it keeps little of long pastes. */
export const MAX_CASE_INLINE = 32_768

/** Reads small texts at once and leaves the others to the pool; without one it does everything. */
export function createEngine(knowledge: Knowledge, pool?: Pool): Engine {
  const inRounds = createRounds()
  async function run(work: Work, isSmall: boolean, by: string): Promise<unknown> {
    if (isSmall || pool === undefined) return await inRounds(() => perform(knowledge, work))
    return await pool.run(work, by)
  }
  return {
    converse: async (known, message, by) => {
      const isSmall =
        message.text.length <= MAX_TEXT_INLINE && JSON.stringify(known).length <= MAX_CASE_INLINE
      return (await run({ kind: 'converse', known, message }, isSmall, by)) as ConversationResult
    },
    triage: async (text, facts, by, voice = {}) => {
      const isSmall = text.length <= MAX_TEXT_INLINE
      return (await run({ kind: 'triage', text, facts, voice }, isSmall, by)) as WrittenAnswer
    },
    machineList: async (known, by) => {
      const isSmall = JSON.stringify(known).length <= MAX_CASE_INLINE
      return (await run({ kind: 'machine-list', known }, isSmall, by)) as string
    },
    eventLog: async (bytes, by) => (await run({ kind: 'event-log', bytes }, false, by)) as string
  }
}
