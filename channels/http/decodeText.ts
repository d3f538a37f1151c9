import { eventFileKind, evtText } from '../../knowledge/events/text/eventFile.ts'

const UTF_8 = new TextDecoder('utf-8', { fatal: true })
const WINDOWS_1252 = new TextDecoder('windows-1252')

/**
 * The text of a file as Windows programs save it: UTF-8 or UTF-16 with or without a mark, else
 * Windows-1252; of an event log of NT to 2003 (.evt), its events as Event Viewer copies them. Never
 * throws. The bytes `FF FE 45 00` → 'E'
 */
export function decodeText(bytes: Uint8Array): string {
  if (eventFileKind(bytes) === 'evt') return evtText(bytes)
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
  const start = bytes.subarray(0, 200)
  function zeros(odd: 0 | 1): number {
    return start.filter((byte, index) => byte === 0 && index % 2 === odd).length
  }
  if (start.length < 8) return null
  if (zeros(1) > start.length / 3 && zeros(0) === 0) return 'utf-16le'
  return zeros(0) > start.length / 3 && zeros(1) === 0 ? 'utf-16be' : null
}
