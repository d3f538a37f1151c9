import { oneOf } from '../../language/words/oneOf.ts'
import { parseEventId } from '../fields/eventId.ts'
import { NUMBERED } from './mentionPatterns.ts'

const NOT = "(?: not|n['’]?t)"
/** What stands directly before an event that is not in the log. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d])${oneOf(
    '(?:no|never|not|neither|nor|without)(?: (?:an?|any|the|such an?))?',
    '(?:no|not a|without a|without any|never a) (?:sign|trace) of(?: an?)?',
    `(?:(?:do|does|did|can|could|have|has)${NOT}|cannot|never) ${oneOf(
      'see|find|get|have|log|show|contain|spot|notice',
      'seen|found|got|had|logged'
    )}(?: (?:an?|any|the|such an?))?`,
    `(?:is|are|was|were)${NOT}(?: there)?(?: (?:an?|any))?`
  )} (?:events? )?$`,
  'iu'
)
const APPEARS = '(?:appear|occur|show up|come up|turn up|exist|get logged)'
const IS_LOGGED =
  '(?:there|logged|present|listed|seen|found|written|in the)(?![\\p{L}\\d]| in source)'
/** Only now and then, which is no denial. */
const AT_TIMES = ' (?:every|daily|each|always|often|immediately|at once|when|until|if|unless) '
/** What is told directly behind it. */
const BEHIND = new RegExp(
  `^["'”)]{0,2},? ${oneOf(
    `(?:is|was|are|were|has|have)(?:${NOT}| never| nowhere)(?: been)? ${IS_LOGGED}(?!${AT_TIMES})`,
    `(?:do|does|did)${NOT} ${APPEARS}(?!${AT_TIMES})`,
    `never (?:${APPEARS}|appears|occurs|came|comes|appeared|occurred)`,
    '(?:is|was) (?:missing|absent|nowhere)(?= (?:in|from|to be) |[.,;!]|$)'
  )}`,
  'iu'
)
/** 'I can't find event 7031 in your articles': where no event is logged. */
const ELSEWHERE = new RegExp(
  `^ (?:in|on|at) (?:the |your |any )?${oneOf(
    'kb|knowledge|technet|articles?',
    'web|internet|net|google'
  )}`,
  'i'
)
const MAX_BEFORE_LENGTH = 40
const MAX_BEHIND_LENGTH = 60

/**
 * Whether the event whose number stands at a place of a text is said not to be in the log:
 * 'there is no event 2086', 'event 2086 was not logged'
 */
export function isDeniedEvent(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - MAX_BEFORE_LENGTH), start)
  const behind = text.slice(end, end + MAX_BEHIND_LENGTH)
  return (BEFORE.test(before) && !ELSEWHERE.test(behind)) || BEHIND.test(behind)
}

/** The numbers of the events that a text says are not in the log. */
export function deniedEvents(text: string): readonly number[] {
  return [...text.matchAll(NUMBERED)]
    .filter(({ index, 0: written }) => isDeniedEvent(text, index, index + written.length))
    .flatMap(([, number]) => parseEventId(number ?? null) ?? [])
}
