/** Error and stop codes of a message, in any notation. */
import { oneOf } from '../../../language/words/oneOf.ts'
import { isPlaceholder } from './isPlaceholder.ts'
import type { Slot } from './slot.ts'

/** A number behind one of these is of one machine or one moment: an address, a process. */
const OF_ONE_MACHINE = new RegExp(
  `\\b${oneOf(
    'address(?:es)?',
    'memory',
    'instruction',
    'at',
    'handle',
    'thread',
    'pid',
    'tid',
    'process',
    'process id',
    'offset',
    'base',
    'internal id',
    'line',
    'size',
    'time',
    'port',
    'version'
  )}(?: (?:is|of))?[ :=("']{0,4}$`,
  'i'
)
const HEX = /(?<![\w.-])0x([0-9a-f]{1,8})(?![0-9a-z])/gi
/** A status code without its prefix: '8004011d', 'c0000005', 'c1041722'; never a plain number. */
const BARE_HEX = /(?<![\w.{\\/-])([89a-f][0-9a-f]{7})(?![\w}-])/gi
const NEGATIVE = /(?<![\w.)\]-])-(\d{2,10})(?![\w.-]*\d)/g
const MESSAGE_NUMBER = /%%(-?\d{1,10})/g
const ERROR_WORD = oneOf(
  'errors?(?: code| number| value)?',
  'err(?:or)? ?(?:no|#)',
  'error (?:code )?(?:was|is|returned)(?: was)?',
  'code',
  'status(?: code)?',
  'return(?: value| code|ed)',
  'reason(?: code)?',
  'result(?: code)?',
  'hresult',
  'failed with',
  'rc'
)
const CALLED_CODE = new RegExp(String.raw`\b(?:${ERROR_WORD}|stop|bugcheck|exception)\b[^.]*$`, 'i')
const NUMBERED = new RegExp(
  [
    String.raw`(?<![:\w])${ERROR_WORD}(?: returned| is| was| of| (?:is|was) [a-z]{1,9})?`,
    String.raw`[ :=#]{0,3}["'([]{0,2}(\d{1,10})(?![\w.:/]*\w)`
  ].join(''),
  'gi'
)
/**
 * What is written in bare hexadecimal digits behind its name: 'qualifier = 0005',
 * "qualifier = 0x'0015'", "sense X'002E'", "subcode information: X'0A71'"
 */
const HEX_NAME = oneOf(
  'qualifier',
  'sense(?: (?:code|data))?',
  'subcode(?: information)?',
  'primary_rc',
  'secondary_rc'
)
const NAMED_HEX = new RegExp(
  [
    String.raw`(?<![:\w])${HEX_NAME}`,
    String.raw` {0,4}(?:[=:]|of|is)? {0,2}(?:0?x'?)?([0-9a-f]{2,8})(?![.]?\w)`
  ].join(''),
  'gi'
)
/** Hexadecimal digits that only their letters tell: 'error BB8', 'error 00000bb8', 'code: 0041C0H' */
const CALLED_HEX = new RegExp(
  [
    String.raw`(?<![:\w])${oneOf('errors?(?: code)?', 'code', 'status')}[ :=]{1,3}["'([]{0,2}`,
    String.raw`(?=\d{0,8}[a-f])(?=[a-f]{0,8}\d)([0-9a-f]{3,9})h?(?![.]?\w)`
  ].join(''),
  'gi'
)
const BLANK = oneOf(
  '<[^<>]{1,40}>',
  String.raw`%\d{1,2}\b`,
  String.raw`%l?[dxX]\b`,
  String.raw`(?:0x)?x{2,8}\b`,
  String.raw`n{2,8}\b`
)
const LEFT_OPEN = new RegExp(
  String.raw`(?<![:\w])${oneOf(ERROR_WORD, HEX_NAME)}[ :=#]{0,4}["'(]?(${BLANK})`,
  'gi'
)
/** A stop code's parameters are of one machine: 'The bugcheck was: 0x0000001e (0x80000003, ...)' */
const PARAMETERS = /(0x[0-9a-f]{1,8}) ?\(0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4}\)?/gi
/** A message's own code in front of it: 'R0114 Invalid postoffice password' */
const MESSAGE_CODE = /(?<=^|[.:!?]\s{1,4}|\n\s{0,8})[A-Z]\d{4}(?=:? [A-Z])/g
/** How much of the text before a number tells what it is. */
const MAX_LEAD = 24
/** HRESULTs of this facility wrap a Win32 error in their lower half. */
const WIN32_FACILITY = 0x8007

export function readCodes(description: string): readonly Slot[] {
  const text = description.replace(PARAMETERS, '$1')
  const numbers = [
    ...matches(text, HEX, (digits, lead) => hexCode(Number.parseInt(digits, 16), lead)),
    ...matches(text, BARE_HEX, digits =>
      /[a-f]|^800/i.test(digits) ? Number.parseInt(digits, 16) : null
    ),
    ...matches(text, NEGATIVE, digits => 0x1_0000_0000 - Number(digits)),
    ...matches(text, MESSAGE_NUMBER, Number),
    ...matches(text, NUMBERED, Number),
    ...matches(text, CALLED_HEX, digits => Number.parseInt(digits, 16)),
    ...matches(text, NAMED_HEX, digits => (/\d/.test(digits) ? Number.parseInt(digits, 16) : null))
  ]
  const open = [...text.matchAll(LEFT_OPEN)].filter(([, blank = '']) => isPlaceholder(blank))
  const named = [...text.matchAll(MESSAGE_CODE)].map(([code]) => codeSlot(code.toLowerCase(), code))
  return [...numbers, ...named, ...open.map(([, blank = '']) => codeSlot(null, blank))]
}

function matches(
  text: string,
  pattern: RegExp,
  read: (digits: string, lead: string) => number | null
): readonly Slot[] {
  return [...text.matchAll(pattern)].flatMap(match => {
    const digits = match[1] ?? ''
    const at = match.index + match[0].lastIndexOf(digits)
    const lead = text.slice(Math.max(0, match.index - MAX_LEAD), match.index)
    const number = read(digits, lead)
    const isCode = number !== null && number !== 0 && !OF_ONE_MACHINE.test(lead)
    if (isCode) return [codeSlot(codeOf(number), asWritten(text, at, digits))]
    return []
  })
}

/**
 * A failure has the highest bit set; any other hexadecimal number is a code where it is called one.
 */
function hexCode(number: number, lead: string): number | null {
  if (number >= 0x8000_0000 || CALLED_CODE.test(lead)) return number
  return null
}

function codeSlot(value: string | null, text: string): Slot {
  return { kind: 'code', value, text }
}

function asWritten(text: string, at: number, digits: string): string {
  const sign = /(?:0x|%%|-)$/i.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? ''
  return `${sign}${digits}`
}

/**
 * One number for every notation: -1032 → 'fffffbf8', 0x80070005 and 5 → '5', 2148270091 → its hex.
 */
export function codeOf(number: number): string {
  const unsigned = number < 0 ? number + 0x1_0000_0000 : number
  const isWrapped = Math.floor(unsigned / 0x1_0000) === WIN32_FACILITY
  return (isWrapped ? unsigned % 0x1_0000 : unsigned).toString(16)
}

/**
 * How articles write a code, as search terms: '80040110' → '0x80040110', '80040110', '2147746064'
 * ...
 */
export function notationsOf(code: string): readonly string[] {
  const number = Number.parseInt(code, 16)
  const isWin32 = number > 0 && number < 0x1_0000
  const wrapped = `8007${code.padStart(4, '0')}`
  const isNegative = number >= 0x8000_0000
  return [
    `0x${code}`,
    `0x${code.padStart(8, '0')}`,
    code.padStart(8, '0'),
    code.padStart(4, '0'),
    String(number),
    ...(isNegative ? [String(0x1_0000_0000 - number)] : []),
    ...(isWin32 ? [wrapped, `0x${wrapped}`] : [])
  ]
}
