import assert from 'node:assert/strict'
import { valueText } from '../../../../knowledge/events/evtx/valueText.ts'

function read(type: number, bytes: readonly number[] | Buffer): string {
  const buffer = Buffer.from(bytes)
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length)
  return valueText(view, { type, start: 0, size: buffer.length })
}

describe('a value of binary XML is written as Windows writes it', () => {
  for (const [what, type, bytes, text] of [
    ['a string', 0x01, Buffer.from('Öl\0', 'utf16le'), 'Öl'],
    ['a string of one byte each', 0x02, Buffer.from('abc\0'), 'abc'],
    ['a signed byte', 0x03, [0xff], '-1'],
    ['a word', 0x06, [0x26, 0x08], '2086'],
    ['a number with a sign', 0x07, [0xff, 0xff, 0xff, 0xff], '-1'],
    ['a number without one', 0x08, [0xff, 0xff, 0xff, 0xff], '4294967295'],
    ['true', 0x0d, [1, 0, 0, 0], 'true'],
    ['a hexadecimal number', 0x14, [0x05, 0x00, 0x00, 0xc0], '0xc0000005'],
    ['keywords', 0x15, [0, 0, 0, 0, 0, 0, 0x80, 0x80], '0x8080000000000000'],
    ['a size', 0x10, [0x4c, 0x02, 0, 0, 0, 0, 0, 0], '0x24c'],
    [
      'a file time',
      0x11,
      [0x00, 0x80, 0x3e, 0xd5, 0xde, 0xb1, 0x9d, 0x01],
      '1970-01-01T00:00:00.000Z'
    ],
    [
      'a security id',
      0x13,
      [1, 2, 0, 0, 0, 0, 0, 5, 32, 0, 0, 0, 0x20, 0x02, 0, 0],
      'S-1-5-32-544'
    ],
    [
      'a GUID',
      0x0f,
      [0x33, 0x22, 0x11, 0x00, 0x55, 0x44, 0x77, 0x66, 0x88, 0x99, 1, 2, 3, 4, 5, 6],
      '{00112233-4455-6677-8899-010203040506}'
    ],
    ['several strings', 0x81, Buffer.from('a\0b\0', 'utf16le'), 'a\nb'],
    ['several numbers', 0x88, [1, 0, 0, 0, 2, 0, 0, 0], '1, 2'],
    ['bytes: nothing', 0x0e, [1, 2, 3], ''],
    ['a number that is cut off: nothing', 0x08, [1, 2], ''],
    ['nothing', 0x00, [], '']
  ] as const)
    it(`${what} → ${JSON.stringify(text)}`, () => assert.equal(read(type, bytes), text))

  it('one that leaves its chunk is a RangeError, which its reader catches', () => {
    assert.throws(
      () => valueText(new DataView(new ArrayBuffer(4)), { type: 0x01, start: 2, size: 8 }),
      RangeError
    )
  })
})
