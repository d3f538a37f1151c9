/** Event log files: which kind a file is, and its events as text. */

import { isEvtx } from '../evtx/evtxFile.ts'
import { evtxText } from '../evtx/evtxText.ts'

/** 'evtx': Windows Vista and later; 'evt': NT 3.1 to 2003; null: no event log. */
export function eventFileKind(bytes: Uint8Array): 'evtx' | 'evt' | null {
  if (isEvtx(bytes)) return 'evtx'
  if (bytes.length >= HEADER_BYTES && startsWith(bytes, 4, 'LfLe')) return 'evt'
  return null
}

/** More bytes than this no event log has that a person sends. */
export const MAX_EVENT_FILE_BYTES: number = 20 * 1024 * 1024

/**
 * The events of an event log file as text: newest first, of .evtx as XML, of .evt as Event Viewer
 * copies them; '' when it holds none, null when it is no event log.
 */
export function eventFileText(bytes: Uint8Array): string | null {
  switch (eventFileKind(bytes)) {
    case 'evtx':
      return evtxText(bytes)
    case 'evt':
      return evtText(bytes)
    case null:
      return null
  }
}

const HEADER_BYTES = 48
const FIXED_BYTES = 56
const MAX_RECORDS = 2_000
const TYPES: Readonly<Record<number, string>> = {
  0: 'Information',
  1: 'Error',
  2: 'Warning',
  4: 'Information',
  8: 'Success Audit',
  16: 'Failure Audit'
}

/**
 * The newest records of an .evt file, written as Event Viewer copies them; the insertion strings
 * stand for the description, whose words are not in the file. Source: EVENTLOGRECORD of the Windows
 * SDK. Never throws: what is no sound record is passed over.
 */
export function evtText(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const records: string[] = []
  for (let at = HEADER_BYTES; at + FIXED_BYTES <= bytes.length; ) {
    const length = view.getUint32(at, true)
    const sound =
      length >= FIXED_BYTES && at + length <= bytes.length && startsWith(bytes, at + 4, 'LfLe')
    if (sound)
      records.push(
        recordText(
          bytes.subarray(at, at + length),
          new DataView(bytes.buffer, bytes.byteOffset + at, length)
        )
      )
    at += sound ? Math.ceil(length / 4) * 4 : 4
  }
  return records.slice(-MAX_RECORDS).toReversed().join('\n\n')
}

function recordText(record: Uint8Array, view: DataView): string {
  const [source, afterSource] = wideString(record, FIXED_BYTES)
  const [computer] = wideString(record, afterSource)
  const strings: string[] = []
  let at = view.getUint32(36, true)
  for (let left = view.getUint16(26, true); left > 0 && at < record.length; left -= 1) {
    const [text, next] = wideString(record, at)
    strings.push(text)
    at = next
  }
  return [
    `Event Type: ${TYPES[view.getUint16(24, true)] ?? 'Information'}`,
    `Event Source: ${source}`,
    `Event Category: (${view.getUint16(28, true)})`,
    `Event ID: ${view.getUint32(20, true) & 0xffff}`,
    `Date: ${new Date(view.getUint32(12, true) * 1000).toISOString().slice(0, 10)}`,
    `Time: ${new Date(view.getUint32(12, true) * 1000).toISOString().slice(11, 19)}`,
    `Computer: ${computer}`,
    `Description: ${strings.join(' ')}`
  ].join('\n')
}

/** A string of UTF-16 up to its zero, and the place after it. */
function wideString(bytes: Uint8Array, start: number): readonly [string, number] {
  let end = start
  while (end + 1 < bytes.length && (bytes[end] !== 0 || bytes[end + 1] !== 0)) end += 2
  return [new TextDecoder('utf-16le').decode(bytes.subarray(start, end)), end + 2]
}

function startsWith(bytes: Uint8Array, place: number, text: string): boolean {
  return [...text].every((character, index) => bytes[place + index] === character.charCodeAt(0))
}
