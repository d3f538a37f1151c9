import { eventFileKind, eventFileText } from '../../knowledge/events/text/eventFile.ts'

const UTF_8 = new TextDecoder('utf-8', { fatal: true })
const SAMPLE_BYTES = 4_096
/** Tab, line feed, form feed, carriage return, DOS end of file, escape. */
const BLANK_BYTES = [0x09, 0x0a, 0x0c, 0x0d, 0x1a, 0x1b]
/** A few stray bytes are no reason to refuse a paste. */
const MAX_CONTROL_SHARE = 0.02
const WINDOWS_1252 = new TextDecoder('windows-1252')

/**
 * The text of a file saved by a Windows program: UTF-8 or UTF-16 with or without a byte order mark,
 * otherwise Windows-1252; for an event log (.evtx, .evt), its events as text, '' if there are none.
 * Never throws. The bytes `FF FE 45 00` → 'E'
 */
export function decodeText(bytes: Uint8Array): string {
  return eventFileText(bytes) ?? decodePlain(bytes)
}

/** Reads the events of an event log file as text. */
export type ReadLog = (bytes: Uint8Array) => Promise<string>

export const readLogHere: ReadLog = async bytes => eventFileText(bytes) ?? ''

/** The same where an event log is read beside this thread. */
export async function decodeFile(bytes: Uint8Array, readLog: ReadLog): Promise<string> {
  return eventFileKind(bytes) === null ? decodePlain(bytes) : await readLog(bytes)
}

function decodePlain(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  try {
    return UTF_8.decode(bytes)
  } catch {
    return WINDOWS_1252.decode(bytes)
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return wideByZeros(bytes.subarray(0, 200))
}

/** Without a mark UTF-16 is known by the zeros of its plain letters, all on the same side. */
function wideByZeros(start: Uint8Array): ReturnType<typeof wideEncoding> {
  function zeros(odd: 0 | 1): number {
    return start.filter((byte, index) => byte === 0 && index % 2 === odd).length
  }
  if (start.length < 8) return null
  if (zeros(1) > start.length / 3 && zeros(0) === 0) return 'utf-16le'
  if (zeros(0) > start.length / 3 && zeros(1) === 0) return 'utf-16be'
  return null
}

/**
 * Whether the bytes can be text: an event log, UTF-16, or with only a few bytes that text never
 * has. False for a picture, an archive, a program.
 */
export function isReadable(bytes: Uint8Array): boolean {
  if (eventFileKind(bytes) !== null || wideEncoding(bytes) !== null) return true
  const start = bytes.subarray(0, SAMPLE_BYTES)
  const controls = start.filter(byte => byte < 0x20 && !BLANK_BYTES.includes(byte)).length
  return controls <= start.length * MAX_CONTROL_SHARE
}
