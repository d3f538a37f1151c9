import { oneOf } from '../../../language/words/oneOf.ts'
import { isPlaceholder } from './isPlaceholder.ts'
import type { Slot } from './slot.ts'

/** A name as programmers write it, with a capital letter inside: 'ecGetRestriction', 'CoCreate' */
const NAME = String.raw`[A-Za-z_]\w{0,40}[a-z0-9_][A-Z]\w{1,40}`
const CALLED = oneOf(
  'function',
  'routine',
  'call to',
  'calling',
  'background thread',
  'in module',
  'identified by:'
)
/**
 * 'Function name or description of problem: EcGenerateNRN:', 'EcQueryRows() call failed', 'the call
 * to CoCreateInstance', 'Background thread FDoQuotaCheck', 'logic error in module SocketAdd'
 */
const FUNCTION = new RegExp(
  oneOf(
    String.raw`\bfunction name o[rf] description of problem: ?(?<headed>[\w<>%]{3,60})`,
    String.raw`\b${CALLED}(?: the)? ["']?(?<called>${NAME})(?![\w.\\/-])`,
    String.raw`(?<![\w.\\/!])(?<applied>${NAME})\(\)`
  ),
  'gi'
)
const INNER_CAPITAL = /[a-z0-9_][A-Z]/

/** The functions that a message tells to have failed; their letters' case says nothing. */
export function readFunctions(text: string): readonly Slot[] {
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
