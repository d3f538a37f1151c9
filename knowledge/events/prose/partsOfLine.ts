import { levelAtStart } from '../fields/level.ts'
import type { RawFields } from '../fields/readEvent.ts'

/** A line that is nothing but parts between marks: 'PC-09 - Event ID 455 - ESENT'. */
const MARKS = /[ \t]+(?:[-–—|/·•>]|::)[ \t]+|[ \t]*[|•·][ \t]*/
const MAX_PARTS = 7
const MAX_WORDS = 5
const LOG = /^(?:system|application|security|setup)(?: log)?$/i
/** A machine has a digit, a hyphen or a dot in its name, or capitals only. */
const COMPUTER = /^(?=[^ ]*[A-Za-z])(?=[^ ]*[\d.-]|[A-Z]{2,15}$)[\w.-]{2,64}(?: \d{1,3})?$/
const SOURCE = /^(?:\.?\p{Lu}|[a-z]{1,6}[A-Z])[\w.$&/ ()-]{1,60}$|^[a-z][a-z\d]{2,20}$/u
const WINDOWS_SOURCE = /^Microsoft-Windows-/i
/** Dates, and the way through the menus to the log. */
const IGNORED =
  /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}:\d{2}|^(?:event viewer|windows logs|applications? and services? logs)/i

/**
 * The parts of the line around a number, each by what it looks like; null where the line says
 * more than parts. The part with the number is the one between `start` and `end`.
 */
export function partsOfLine(text: string, start: number, end: number): RawFields | null {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
  if (to - from > 300) return null
  const before = text.slice(from, start)
  const behind = text.slice(end, to)
  const isOwnPart =
    /(?:^|(?:[-–—|/·•>]|::)[ \t]*)$/.test(before.trimEnd()) &&
    /^[ \t]*(?:$|[-–—|/·•>]|::)/.test(behind)
  if (!isOwnPart) return null
  const parts = [...before.split(MARKS), ...behind.split(MARKS)]
    .map(part => part.replace(/^[\s*_[(-]+|[\s*_\])-]+$/g, ''))
    .filter(part => part !== '')
  const isShort = parts.every(part => part.split(/\s+/).length <= MAX_WORDS)
  if (parts.length === 0 || parts.length > MAX_PARTS || !isShort) return null
  return fieldsOf(parts)
}

function fieldsOf(parts: readonly string[]): RawFields | null {
  const level = parts.find(part => levelAtStart(part) !== null && /^\D+$/.test(part))
  const log = parts.find(part => LOG.test(part))
  const others = parts.filter(part => part !== level && part !== log && !IGNORED.test(part))
  const named = others.filter(part => SOURCE.test(part))
  const source =
    others.find(part => WINDOWS_SOURCE.test(part)) ??
    named.find(part => !COMPUTER.test(part)) ??
    named.at(-1)
  const computer = others.find(part => part !== source && COMPUTER.test(part))
  if (source === undefined) return null
  return { source, computer, level, log: log?.replace(/ log$/i, '') }
}
