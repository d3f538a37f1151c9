import { oneOf } from '../../language/words/oneOf.ts'

/** Sentences with which Windows' text is over, whatever follows. */
const CLOSING = new RegExp(
  oneOf(
    'the message resource is present but the message (?:is|was) not found in the [^\\n.]{4,30}table',
    'the locale specific resource for the desired message is not present',
    'the specified resource type cannot be found in the image file',
    'the publisher has been disabled and its resource is not available[^\\n.]{0,80}'
  ),
  'i'
)
const REQUEST = new RegExp(
  String.raw`[ \t]${oneOf(
    'any (?:ideas?|suggestions?|help|clues?|thoughts|advice)',
    'please (?:help|advise)',
    'pls help',
    'thanks(?: in advance)?',
    'thx'
  )}[ \t]{0,4}[?!.]{0,4}\s{0,4}$`,
  'i'
)
const MAX_REQUEST_LENGTH = 40
/** Marks of forums, wikis and Markdown around a paste. */
const FENCES = String.raw`^[ \t]*(?:\x60{3,}|~{3,}|\{(?:code|noformat|quote)\}|\[\/?(?:code|quote|pre)\])`
const FENCE = new RegExp(FENCES, 'im')
const FENCE_LINES = new RegExp(`${FENCES}[^\\n]*$`, 'gim')

/** Behind a code fence or a standing sentence that closes a text nothing of Windows comes. */
export function endByMark(text: string): number {
  const fence = FENCE.exec(text)
  const closing = CLOSING.exec(text)
  return Math.min(
    fence === null || text.slice(0, fence.index).trim() === '' ? Infinity : fence.index,
    closing === null ? Infinity : closing.index + closing[0].length,
    startOfRequest(text)
  )
}

/** A request at the very end needs no mark before it: '... is dead any ideas?' */
function startOfRequest(text: string): number {
  const from = Math.max(0, text.length - MAX_REQUEST_LENGTH)
  const request = REQUEST.exec(text.slice(from))
  const isAlone = request === null || text.slice(0, from + request.index).trim() === ''
  if (isAlone) return Infinity
  return from + request.index
}

/** Without the marks that part the words from what is before, and fences. */
export function withoutMarks(own: string): string {
  return own
    .replace(FENCE_LINES, '')
    .replace(/^[\s,;.:|~/–—-]+/, '')
    .replace(/^([([{]+)([^)\]}]*)[)\]}]+[.\s]*/, '$2\n')
    .trim()
}
