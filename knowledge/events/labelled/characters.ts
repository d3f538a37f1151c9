/** What stands around a label. */

const OPENING = new Set([...'([{"“*,;|>`'].map(character => character.charCodeAt(0)))

export function isDigit(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57
}

export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || (code >= 9 && code <= 13) || code === 160
}

export function isOpening(text: string, at: number): boolean {
  return OPENING.has(text.charCodeAt(at))
}

export function startsWord(text: string, at: number): boolean {
  return at === 0 || isBlank(text, at - 1) || isOpening(text, at - 1)
}

const PLATFORM = /(?<![a-z])(?:sp|service pack|os|windows|nt) $/i

/** Whether a word is what a person says of a machine: 'SP level: 4', 'OS version: 5.2' */
export function isBehindPlatform(text: string, at: number): boolean {
  return PLATFORM.test(text.slice(Math.max(0, at - 16), at))
}

/** Where a word ends that blanks and dots lead to a mark. */
export function endOfWord(text: string, colon: number, earliest: number): number {
  let end = colon
  while (end > earliest && isBlank(text, end - 1)) end -= 1
  return endBeforeDots(text, end, earliest)
}

/** 'Source....: disk': dots that lead to the colon. */
function endBeforeDots(text: string, end: number, earliest: number): number {
  let at = end
  while (at > earliest && text[at - 1] === '.') at -= 1
  return end - at > 1 ? at : end
}
