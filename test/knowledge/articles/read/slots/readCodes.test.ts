import assert from 'node:assert/strict'
import { codeOf, notationsOf } from '../../../../../knowledge/articles/read/slots/readCodes.ts'

const SAME: readonly (readonly [code: string, ...numbers: number[]])[] = [
  ['fffffbf8', -1032, 4294966264, 0xfffffbf8],
  ['5', 5, 0x80070005],
  ['8004011d', 0x8004011d, 2147746077]
]

describe('one number for every notation of a code', () => {
  for (const [code, ...numbers] of SAME)
    for (const number of numbers)
      it(`${number} → ${code}`, () => assert.equal(codeOf(number), code))

  it('knows how articles may write it', () => {
    const notations = notationsOf('fffffbf8')
    for (const written of ['0xfffffbf8', 'fffffbf8', '4294966264', '1032'])
      assert.ok(notations.includes(written), written)
    assert.ok(notationsOf('5').includes('0x80070005'))
  })
})
