import { oneOf } from '../../../language/words/oneOf.ts'
import type { Slot } from './slot.ts'

/** A name in capital letters of several parts; the last ones may be written small: 'DS_E_TOO_Late' */
const PARTS = '[A-Z]{1,12}(?:_[A-Z][A-Za-z]{0,15})'
/** No part of a path, an address or a longer name. */
const BEFORE = String.raw`(?<![\w.\\/=@-])`
const BEHIND = String.raw`(?![\w\\/=@-]|\.\w)`
const LEADS_TO_STATUS = String.raw`(?<=\b${oneOf(
  'with',
  'errors?',
  'codes?',
  'status',
  'reason',
  'result',
  'problem',
  'returned',
  String.raw`[A-Z]{2}\w{1,30} [/,]`
)}[ :=]{1,3})`
/**
 * 'DS_E_SIZE_LIMIT_EXCEEDED', 'AP_ALLOCATION_FAILURE_RETRY', 'failed with LUA_UNSUCCESSFUL',
 * 'JET_errDiskIO', 'error code: ODXFATAL'; no key of the registry.
 */
const STATUSES: readonly RegExp[] = [
  `${BEFORE}(?!HKEY_)(${PARTS}{2,6})${BEHIND}`,
  `${LEADS_TO_STATUS}(?!HKEY_)(${PARTS})${BEHIND}`,
  String.raw`(?<!\w)(JET_err\w{2,40})`,
  String.raw`\b(?:error code|[Uu]nrecoverable error|[Ff]atal error): ?([A-Z]{5,16})(?= -|[.,;]|$)`
].map(pattern => new RegExp(pattern, 'g'))

/** The names of statuses in a message; their letters' case says nothing. */
export function readStatuses(text: string): readonly Slot[] {
  return STATUSES.flatMap(pattern => [...text.matchAll(pattern)]).map(
    ([, name = '']): Slot => ({ kind: 'function', value: name.toLowerCase(), text: name })
  )
}
