import type { Cue } from './cue.ts'
import { MAIL_FLOW } from './mailFlow.ts'
import { STANDING_STILL } from './standingStill.ts'
import { STOPPING } from './stopping.ts'

/**
 * What happens to a service that stalls. Sources: the symptoms of the archive's articles, and how
 * people shorten them.
 */
export const STALLS: readonly Cue[] = [...STOPPING, ...MAIL_FLOW, ...STANDING_STILL]
