import type { Database } from './database.ts'
import type { OutcomeStore } from './outcomeRecord.ts'
import { listOutcomes } from './statements/outcomes.ts'

/** Outcomes are written with the turn they come of; here they are read. */
export function openOutcomes({ read }: Pick<Database, 'read'>): OutcomeStore {
  return { list: async page => await read(() => listOutcomes(page)) }
}
