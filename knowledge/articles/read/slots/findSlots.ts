import { oneOf } from '../../../language/words/oneOf.ts'
import { isPlaceholder } from './isPlaceholder.ts'
import { readClasses } from './readClasses.ts'
import { readCodes } from './readCodes.ts'
import { readFunctions } from './readFunctions.ts'
import { readServices } from './readServices.ts'
import { readStatuses } from './readStatuses.ts'
import type { Slot } from './slot.ts'

const MAX_TEXT_LENGTH = 4_000
const MAX_SLOTS = 16
const MIN_REASON_LENGTH = 8
/** Endings of files that are code; a database or a log is of one machine. */
const ENDING = oneOf(
  'exe',
  'dll',
  'sys',
  'drv',
  'ocx',
  'cpl',
  'vxd',
  'nlm',
  'scr',
  'dbg',
  'tsp',
  'ax',
  'tlb'
)
const PROGRAM = new RegExp(String.raw`(?<![\w.$~+-])([\w.$~+-]{1,60}?)\.${ENDING}(?![\w.$])`, 'gi')
const OPEN_PROGRAM =
  /<[^<>\n]{0,30}(?:program|application|process|file|exe|dll)(?! ?id)[^<>\n]{0,30}>/gi
/** What Windows appends behind 'error:', up to the end of its sentence. */
const REASON = /\berror:["'\s]{0,4}(\p{Lu}[^.:\n"]{12,160})/giu

/** The telling slots of an event's text, each value once. */
export function findSlots(description: string): readonly Slot[] {
  const text = withoutCutWord(
    description.slice(0, MAX_TEXT_LENGTH).normalize('NFKC').replace(/\s+/g, ' ')
  )
  const found = [
    ...readServices(text),
    ...readPrograms(text),
    ...readCodes(text),
    ...readClasses(text),
    ...readFunctions(text),
    ...readStatuses(text),
    ...readReasons(text)
  ]
  const seen = new Set<string>()
  return found
    .filter(({ kind, value }) => {
      const key = `${kind}|${value}`
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew
    })
    .slice(0, MAX_SLOTS)
}

/** Of a text that was cut off, the last word may be half of one: 'failed with error 17...' */
function withoutCutWord(text: string): string {
  if (isCutOff(text)) return text.slice(0, text.trimEnd().search(/\S{1,80}$/))
  return text
}

/** Whether a text says of itself that more came behind. */
export function isCutOff(text: string): boolean {
  return /(?:\.{3}|…)\s*$/.test(text)
}

function readPrograms(text: string): readonly Slot[] {
  return [
    ...[...text.matchAll(PROGRAM)].map(
      ([written, name = '']): Slot => ({
        kind: 'program',
        value: isPlaceholder(name) ? null : name.toLowerCase(),
        text: written
      })
    ),
    ...[...text.matchAll(OPEN_PROGRAM)].map(
      ([written]): Slot => ({ kind: 'program', value: null, text: written })
    )
  ]
}

function readReasons(text: string): readonly Slot[] {
  return [...text.matchAll(REASON)].flatMap(([, reason = '']): readonly Slot[] => {
    // what stands in brackets and numbers are of one moment: 'semaphore 2151. [BASE MAIN BASE 1]'
    const plain = reason
      .replace(/\[[^\]]*\]?|\(\d+\)|\b\d+\b/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    const isCode = readCodes(reason).length > 0 || plain.length < MIN_REASON_LENGTH
    if (isCode) return []
    const value = isPlaceholder(plain) ? null : plain.toLowerCase()
    return [{ kind: 'reason', value, text: plain }]
  })
}
