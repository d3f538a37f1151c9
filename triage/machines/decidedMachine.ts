import type { Machine } from '../../knowledge/machines/machine.ts'
import type { Decision } from '../decide/decide.ts'

/** A machine with its own decision. */
export type DecidedMachine = { readonly machine: Machine; readonly decision: Decision }
