import { ASK_CUES } from './askCues.ts'
import { COURSE_CUES } from './courseCues.ts'
import type { CuePhrase } from './cue.ts'
import { JUDGEMENT_CUES } from './judgementCues.ts'
import { REPLY_CUES } from './replyCues.ts'

/** In order: the first that fits counts. */
export const CUES: readonly CuePhrase[] = [
  ...COURSE_CUES,
  ...REPLY_CUES,
  ...ASK_CUES,
  ...JUDGEMENT_CUES
]
