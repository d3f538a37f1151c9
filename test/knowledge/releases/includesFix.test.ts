import assert from 'node:assert/strict'
import { type FixedIn, includesFix } from '../../../knowledge/releases/includesFix.ts'
import type { Release } from '../../../knowledge/releases/release.ts'

function has(product: string, servicePack: number | null = null, letter?: string): Release {
  return {
    product,
    edition: null,
    version: null,
    servicePack,
    ...(letter === undefined ? {} : { letter })
  }
}
function pack(product: string, servicePack: number, letter = ''): FixedIn {
  return { product, servicePack, letter }
}
function version(name: string): FixedIn {
  return { product: name, servicePack: null, version: name }
}

describe('whether what is installed has a fix', () => {
  for (const [what, installed, fix, expected] of [
    ['an older service pack', has('Windows 2000', 2), pack('Windows 2000', 3), false],
    ['the same one', has('Windows 2000', 3), pack('Windows 2000', 3), true],
    ['a later one', has('Windows 2000', 4), pack('Windows 2000', 3), true],
    ['none at all', has('Windows 2000', 0), pack('Windows 2000', 3), false],
    ['an unknown one', has('Windows 2000'), pack('Windows 2000', 3), undefined],
    ['another product', has('Windows NT 4.0', 6), pack('Windows 2000', 3), undefined],
    [
      'Terminal Server Edition is not the other NT 4.0',
      has('Windows NT 4.0 Terminal Server Edition', 6),
      pack('Windows NT 4.0', 4),
      undefined
    ],
    ['6 of a fix in 6a', has('Windows NT 4.0', 6, ''), pack('Windows NT 4.0', 6, 'a'), false],
    ['6 or 6a of a fix in 6a', has('Windows NT 4.0', 6), pack('Windows NT 4.0', 6, 'a'), undefined],
    ['5 of a fix in 6a', has('Windows NT 4.0', 5), pack('Windows NT 4.0', 6, 'a'), false],
    ['6a of a fix in 6a', has('Windows NT 4.0', 6, 'a'), pack('Windows NT 4.0', 6, 'a'), true],
    ['6a of a fix in 6', has('Windows NT 4.0', 6, 'a'), pack('Windows NT 4.0', 6), true],
    [
      'the service pack before a rollup',
      has('Systems Management Server 2.0', 4),
      { ...pack('Systems Management Server 2.0', 4), kind: 'rollup' },
      false
    ],
    [
      'the one after it',
      has('Systems Management Server 2.0', 5),
      { ...pack('Systems Management Server 2.0', 4), kind: 'rollup' },
      true
    ],
    ['a later version', has('Windows 2000'), version('Windows NT 4.0'), true],
    ['an earlier version', has('Windows NT 3.51'), version('Windows NT 4.0'), false],
    [
      'a version of another family',
      has('Exchange Server 5.5'),
      version('Windows NT 4.0'),
      undefined
    ],
    ['a version without a number', has('Windows NT'), version('Windows NT 4.0'), undefined],
    [
      'Windows 95 stands beside Windows NT',
      has('Windows NT 4.0'),
      version('Windows 95'),
      undefined
    ],
    [
      'Windows NT stands beside Windows 98',
      has('Windows 98'),
      version('Windows NT 4.0'),
      undefined
    ],
    ['Windows 98 comes after 95', has('Windows 98'), version('Windows 95'), true],
    [
      'a program of a suite: its service packs are those of the suite',
      has('Visual Basic 6.0', 5),
      pack('Visual Studio 6.0', 3),
      true
    ],
    ['and the other way round', has('Office 97', 1), pack('Word 97', 2), false],
    ['two programs of one suite', has('Excel 97', 2), pack('Word 97', 2), true],
    ['another suite', has('Word 2000', 2), pack('Office 97', 1), undefined],
    ['a lettered version', has('Visual FoxPro 3.0'), version('Visual FoxPro 3.0b'), false]
  ] as const) {
    it(`${what}: ${String(expected)}`, () => {
      assert.equal(includesFix(installed, fix), expected)
    })
  }
})
