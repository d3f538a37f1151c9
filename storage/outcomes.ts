import type { Database } from './database.ts'
import type { OutcomeStore } from './outcomeRecord.ts'
import {
  listOutcomes,
  outcomesSince,
  rememberedOf,
  setAside,
  stampOfOutcomes
} from './statements/outcomes.ts'

/** Outcomes are written with the turn they come of; here they are read, and set aside. */
export function openOutcomes({ read, write }: Pick<Database, 'read' | 'write'>): OutcomeStore {
  return {
    list: async page => await read(() => listOutcomes(page)),
    since: async at => await read(() => outcomesSince(at)),
    stamp: async at => await read(() => stampOfOutcomes(at)),
    setAside: async (numbers, at) => await write(() => setAside(numbers, at), true),
    remembered: async number => await read(() => rememberedOf(number))
  }
}
