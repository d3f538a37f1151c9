import { AROUND_MAIL } from './around.ts'
import type { Cue } from './cue.ts'
import { REFUSALS } from './refusals.ts'

/**
 * What is told of mail that is no stalled service. Sources: the symptoms of the archive's articles,
 * and the questions of mail users.
 */
export const OTHERS: readonly Cue[] = [...REFUSALS, ...AROUND_MAIL]
