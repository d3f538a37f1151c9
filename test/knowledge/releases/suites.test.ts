import assert from 'node:assert/strict'
import {
  isServicedWith,
  windowsOf,
  withImpliedWindows,
  withSuiteLevels
} from '../../../knowledge/releases/suites.ts'

function has(product: string) {
  return { product, edition: null, version: null, servicePack: null }
}

describe('the Windows a product tells by itself', () => {
  for (const [product, expected] of [
    ['Internet Information Services 5.0', 'Windows 2000'],
    ['Internet Information Server 4.0', 'Windows NT 4.0'],
    ['Internet Information Services 7.0', null],
    ['Small Business Server 2003', 'Windows Server 2003'],
    ['BackOffice Server 4.5', 'Windows NT 4.0'],
    ['Exchange Server 5.5', null],
    ['Windows 2000', null]
  ] as const) {
    it(`${product} → ${expected}`, () => assert.equal(windowsOf(product), expected))
  }

  it('is added where no Windows is said, and only there', () => {
    const iis = has('Internet Information Services 5.0')
    assert.deepEqual(withImpliedWindows([iis]), [iis, has('Windows 2000')])
    const both = [has('Windows XP'), iis]
    assert.deepEqual(withImpliedWindows(both), both)
  })
})

describe('whether two products share their service packs', () => {
  for (const [one, other, expected] of [
    ['Visual Basic 6.0', 'Visual Studio 6.0', true],
    ['Visual Studio 97', 'Visual C++ 5.0', true],
    ['Word 97', 'Excel 97', true],
    ['Word 2002', 'Office XP', true],
    ['Windows 2000', 'Windows 2000', true],
    ['Word 97', 'Word 2000', false],
    ['Small Business Server 2000', 'Exchange 2000', false],
    ['Exchange 2000', 'Windows 2000', false]
  ] as const) {
    it(`${one}, ${other}: ${expected}`, () => assert.equal(isServicedWith(one, other), expected))
  }
})

describe('the level of a suite', () => {
  const suite = { ...has('Visual Studio 97'), servicePack: 1 }

  it('is that of its programs', () =>
    assert.deepEqual(withSuiteLevels([has('Visual Basic 5.0'), suite]), [
      { ...has('Visual Basic 5.0'), servicePack: 1 },
      suite
    ]))

  it('is not that of a program of another generation', () =>
    assert.deepEqual(withSuiteLevels([has('Visual Basic 6.0'), suite])[0], has('Visual Basic 6.0')))

  it('leaves Windows alone', () =>
    assert.deepEqual(
      withSuiteLevels([
        has('Windows 2000'),
        { ...has('Small Business Server 2000'), servicePack: 1 }
      ])[0],
      has('Windows 2000')
    ))
})
