/**
 * Codes of 32 bits, with or without their zeros in front, and the negative numbers of the database
 * engine: '0xc0000005', '0x3E3', '-1018'.
 */
const HEX = /(?<!\w)0x0{0,8}([0-9a-f]{1,8})(?![0-9a-z])/gi
const NEGATIVE =
  /(?:\b(?:errors?|code|returned|failed with|rc|status)[ =:(]{1,3}|[("]|\bJET[^-\n]{0,30})(-\d{3,10})(?!\d|[-.]\d)/gi
const MAX_CODES = 60
/** Below this, hexadecimal numbers are counters as often as codes, unless written with 8 digits. */
const MIN_SHORT_CODE = 0x20

/**
 * The error codes of a text, each once, as eight upper-case digits behind a lower-case 0x.
 * 'error 0x3e3' → 0x000003E3, 'JET error -1018' → 0xFFFFFC06
 */
export function errorCodesOf(text: string): readonly string[] {
  const codes = [
    ...(/0x/i.test(text) ? [...text.matchAll(HEX)] : [])
      .map(match => ({ code: Number.parseInt(match[1] ?? '', 16), whole: match[0].length === 10 }))
      .filter(({ code, whole }) => whole || code >= MIN_SHORT_CODE)
      .map(({ code }) => code),
    ...(/[ ("=:]-\d{3}/.test(text) ? [...text.matchAll(NEGATIVE)] : []).map(
      match => Number(match[1]) >>> 0
    )
  ]
  return [
    ...new Set(codes.map(code => `0x${code.toString(16).toUpperCase().padStart(8, '0')}`))
  ].slice(0, MAX_CODES)
}
