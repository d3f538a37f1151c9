import { oneOf } from '../../../language/words/oneOf.ts'
import { isPlaceholder } from './isPlaceholder.ts'
import type { Slot } from './slot.ts'

/** A name as programmers write it, with a capital letter inside: 'ecGetRestriction', 'CoCreate' */
const NAME = String.raw`[A-Za-z_]\w{0,40}[a-z0-9_][A-Z]\w{1,40}`
/**
 * 'Function name or description of problem: EcGenerateNRN:', 'EcQueryRows() call failed', 'the call
 * to CoCreateInstance'
 */
const FUNCTION = new RegExp(
  oneOf(
    String.raw`\bfunction name o[rf] description of problem: ?(?<headed>[\w<>%]{3,60})`,
    String.raw`\b(?:function|routine|call to|calling)(?: the)? ["']?(?<called>${NAME})(?![\w.\\/-])`,
    String.raw`(?<![\w.\\/!])(?<applied>${NAME})\(\)`
  ),
  'gi'
)
const INNER_CAPITAL = /[a-z0-9_][A-Z]/
/**
 * The name of a status in capital letters, of three parts or more: 'DS_E_SIZE_LIMIT_EXCEEDED',
 * 'AP_ALLOCATION_FAILURE_RETRY'; no key of the registry, no part of a path or an address.
 */
const STATUS = /(?<![\w.\\/=@-])(?!HKEY_)[A-Z]{1,12}(?:_[A-Z]{1,16}){2,6}(?![\w\\/=@-]|\.\w)/g
/** "JET_errDiskIO" */
const ENGINE_STATUS = /(?<!\w)JET_err\w{2,40}/gi

/**
 * The functions that a message tells to have failed, and the names of statuses; their letters' case
 * says nothing.
 */
export function readFunctions(text: string): readonly Slot[] {
  const statuses = [...text.matchAll(STATUS), ...text.matchAll(ENGINE_STATUS)].map(
    ([name]): Slot => ({ kind: 'function', value: name.toLowerCase(), text: name })
  )
  return [...statuses, ...calledFunctions(text)]
}

function calledFunctions(text: string): readonly Slot[] {
  return [...text.matchAll(FUNCTION)].flatMap(({ groups }): readonly Slot[] => {
    const { headed } = groups ?? {}
    const name = headed ?? groups?.called ?? groups?.applied ?? ''
    const isName = headed !== undefined || INNER_CAPITAL.test(name)
    if (!isName) return []
    return [
      { kind: 'function', value: isPlaceholder(name) ? null : name.toLowerCase(), text: name }
    ]
  })
}
