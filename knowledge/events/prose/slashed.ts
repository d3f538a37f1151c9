import { inSequence } from '../../language/words/oneOf.ts'

/** 'System/VolSnap/36', as monitors write the log, the source and the number */
const SLASH = String.raw`(?: [/\\] |[/\\])`
const LOG_AND_SOURCE = inSequence(
  String.raw`(?<![\p{L}/\\])(System|Application)${SLASH}`,
  String.raw`(?:(Error|Warning|Critical|Information)${SLASH})?(\p{L}[\w.$-]{1,40}(?: [\w.$-]{1,40}){0,4})`
)
export const SLASHED = new RegExp(
  String.raw`(?<=${LOG_AND_SOURCE}${SLASH})\d{1,5}(?![\d/\\.])`,
  'gu'
)
/** 'System/volmgr event 161' as well */
export const BEFORE_SLASHED = new RegExp(
  String.raw`${LOG_AND_SOURCE}(?:${SLASH}|[*_"'\x60]{0,3} )$`,
  'u'
)
