const HIGHEST = 0xffffffff
/** A longer number is a status code, whose highest bits tell how severe it is. */
const HIGHEST_ID = 0xffff
const LOWEST_STATUS = 0x40000000
const NUMBER =
  /^[\s(#*"'[]{0,40}(0x[0-9a-f]{1,8}|-?\d{1,10}(?:[.,]\d{3}(?!\d))?)(?![\w-]|[.,:/]\d)/i

/**
 * The number Event Viewer shows: the low 16 bits of a status code. '2086' → 2086, '0xC0000826' →
 * 2086, '3221227558' → 2086; null when it is none.
 */
export function parseEventId(text: string | null): number | null {
  const match = NUMBER.exec(text ?? '')
  if (match === null) return null
  const digits = (match[1] ?? '').replace(/[.,]/g, '')
  const number = Number(digits) < 0 ? Number(digits) >>> 0 : Number(digits)
  const isStatus = digits.startsWith('0x') || number >= LOWEST_STATUS
  if (number > HIGHEST || (number > HIGHEST_ID && !isStatus)) return null
  return number & HIGHEST_ID
}
