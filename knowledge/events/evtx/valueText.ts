import { decodeUtf16, type RawValue } from './binXml.ts'
import { timeOf } from './evtxFile.ts'

/** The types of values in binary XML. Source: the documentation of libevtx. */
const TYPE = {
  null: 0x00,
  string: 0x01,
  ansi: 0x02,
  int8: 0x03,
  uint8: 0x04,
  int16: 0x05,
  uint16: 0x06,
  int32: 0x07,
  uint32: 0x08,
  int64: 0x09,
  uint64: 0x0a,
  float: 0x0b,
  double: 0x0c,
  boolean: 0x0d,
  binary: 0x0e,
  guid: 0x0f,
  size: 0x10,
  fileTime: 0x11,
  systemTime: 0x12,
  sid: 0x13,
  hex32: 0x14,
  hex64: 0x15
} as const
/** A value that is XML itself, with values of its own. */
export const BINARY_XML_TYPE = 0x21
const ARRAY = 0x80
const MAX_TEXT_BYTES = 16_384
const MAX_ITEMS = 100
const LATIN = new TextDecoder('latin1')

type Format = (view: DataView, start: number, size: number) => string
type NumberFormat = { readonly bytes: number; readonly format: Format }

const NUMBERS: Readonly<Record<number, NumberFormat>> = {
  [TYPE.int8]: { bytes: 1, format: (view, at) => String(view.getInt8(at)) },
  [TYPE.uint8]: { bytes: 1, format: (view, at) => String(view.getUint8(at)) },
  [TYPE.int16]: { bytes: 2, format: (view, at) => String(view.getInt16(at, true)) },
  [TYPE.uint16]: { bytes: 2, format: (view, at) => String(view.getUint16(at, true)) },
  [TYPE.int32]: { bytes: 4, format: (view, at) => String(view.getInt32(at, true)) },
  [TYPE.uint32]: { bytes: 4, format: (view, at) => String(view.getUint32(at, true)) },
  [TYPE.int64]: { bytes: 8, format: (view, at) => String(view.getBigInt64(at, true)) },
  [TYPE.uint64]: { bytes: 8, format: (view, at) => String(view.getBigUint64(at, true)) },
  [TYPE.float]: { bytes: 4, format: (view, at) => String(view.getFloat32(at, true)) },
  [TYPE.double]: { bytes: 8, format: (view, at) => String(view.getFloat64(at, true)) },
  [TYPE.boolean]: { bytes: 4, format: (view, at) => String(view.getUint32(at, true) !== 0) },
  [TYPE.guid]: { bytes: 16, format: guidText },
  [TYPE.fileTime]: { bytes: 8, format: (view, at) => isoText(timeOf(view.getBigUint64(at, true))) },
  [TYPE.systemTime]: { bytes: 16, format: systemTimeText },
  [TYPE.hex32]: { bytes: 4, format: (view, at) => `0x${view.getUint32(at, true).toString(16)}` },
  [TYPE.hex64]: { bytes: 8, format: (view, at) => `0x${view.getBigUint64(at, true).toString(16)}` }
}

/** A value as Windows shows it in XML; bytes are left out. RangeError where it leaves its chunk. */
export function valueText(view: DataView, { type, start, size }: RawValue): string {
  if (size === 0) return ''
  if ((type & ARRAY) !== 0) return arrayText(view, { type: type & ~ARRAY, start, size })
  switch (type) {
    case TYPE.string:
      return stringText(view, start, size)
    case TYPE.ansi:
      return ansiText(view, start, size)
    case TYPE.sid:
      return sidText(view, start, size)
    case TYPE.size:
      return sizeText(view, start, size)
    default: {
      const number = NUMBERS[type]
      if (number === undefined || size < number.bytes) return ''
      return number.format(view, start, size)
    }
  }
}

function arrayText(view: DataView, { type, start, size }: RawValue): string {
  if (type === TYPE.string) return stringText(view, start, size, '\n')
  const width = NUMBERS[type]?.bytes ?? 0
  const count = width === 0 ? 0 : Math.min(Math.floor(size / width), MAX_ITEMS)
  return Array.from({ length: count }, (_, index) =>
    valueText(view, { type, start: start + index * width, size: width })
  ).join(', ')
}

/** Strings end with a zero; several in one value are parted by it. */
function stringText(view: DataView, start: number, size: number, gap = ''): string {
  const even = Math.min(size, MAX_TEXT_BYTES) & ~1
  return decodeUtf16(view, start, even).replace(/\0+$/, '').replaceAll('\0', gap)
}

function ansiText(view: DataView, start: number, size: number): string {
  const length = Math.min(size, MAX_TEXT_BYTES, view.byteLength - start)
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start, length)
  return LATIN.decode(bytes).replace(/\0+$/, '')
}

function sizeText(view: DataView, start: number, size: number): string {
  if (size >= 8) return `0x${view.getBigUint64(start, true).toString(16)}`
  return `0x${view.getUint32(start, true).toString(16)}`
}

/** 'S-1-5-18' of its bytes: revision, count, authority (big end first), parts. */
function sidText(view: DataView, start: number, size: number): string {
  const count = Math.min(view.getUint8(start + 1), Math.floor((size - 8) / 4))
  const authority = view.getUint16(start + 2) * 2 ** 32 + view.getUint32(start + 4)
  const parts = Array.from({ length: Math.max(0, count) }, (_, index) =>
    view.getUint32(start + 8 + index * 4, true)
  )
  return ['S', view.getUint8(start), authority, ...parts].join('-')
}

function guidText(view: DataView, start: number): string {
  const tail = Array.from({ length: 8 }, (_, index) => hex(view.getUint8(start + 8 + index), 2))
  const head = [
    hex(view.getUint32(start, true), 8),
    hex(view.getUint16(start + 4, true), 4),
    hex(view.getUint16(start + 6, true), 4)
  ]
  return `{${[...head, tail.slice(0, 2).join(''), tail.slice(2).join('')].join('-')}}`
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}

function systemTimeText(view: DataView, start: number): string {
  const [year = 0, month = 0, , day = 0, hour = 0, minute = 0, second = 0, ms = 0] = Array.from(
    { length: 8 },
    (_, index) => view.getUint16(start + index * 2, true)
  )
  return isoText(Date.UTC(year, month - 1, day, hour, minute, second, ms))
}

/** ISO 8601 in UTC; '' for a time that no calendar has. */
function isoText(time: number): string {
  if (Math.abs(time) < 8.64e15) return new Date(time).toISOString()
  return ''
}
