import assert from 'node:assert/strict'
import { hasVersion, isSaid, isVersionBeside } from '../../../../triage/decide/said/namedVersion.ts'

const GAME = ['TITLE   :Lapwing', 'PRODUCT :Microsoft Home Games']
const SERVER = ['PRODUCT :Microsoft Systems Management Server']

describe('a product that words name', () => {
  for (const [words, product, header, expected] of [
    ['kid plays Sandmartin behind our router', 'Sandmartin 1.0', GAME, true],
    ['sandmartin ii crashes', 'Sandmartin 1.0', GAME, false],
    ['Sandmartin 2 crashes', 'Sandmartin 1.0', GAME, false],
    ['sandmartin: no sound in the second level', 'Sandmartin 1.0', GAME, true],
    ['Sandmartin: The Long Way Home has no sound', 'Sandmartin 1.0', GAME, false],
    ['sandmartin crashes', 'Sandmartin 2.0', GAME, false],
    ['sandmartin crashes', 'Sandmartin 1.0', SERVER, false],
    ['my phone rings', 'Phone 1.0', GAME, false],
    ['encarta 2000 has no sound', 'Encarta 2000', GAME, true],
    ['encarta has no sound', 'Encarta 2000', GAME, false],
    ['fs98 stops', 'Flight Simulator 98', GAME, true],
    ['flight sim 2000 stops', 'Flight Simulator 98', GAME, false],
    ['msn explorer 6.1 is slow', 'Network 6.1', GAME, true]
  ] as const) {
    it(`${words} (${product}, ${header.at(-1)}) → ${expected}`, () => {
      const line = { products: [product], text: `Microsoft ${product}` }
      assert.equal(isSaid(words, line, header), expected)
    })
  }
})

describe('the version of a product in words', () => {
  for (const [words, product, expected] of [
    ['visual sourcesafe 6 on nt', 'Visual SourceSafe 6.0', true],
    ['vss 5 on nt', 'Visual SourceSafe 5.0', true],
    ['terminal server 4.0', 'SNA Server 4.0', false],
    ['sna server 4 and sna 4', 'SNA Server 4.0', true],
    ['vss on nt 5.0', 'Visual SourceSafe 5.0', false],
    ['sourcesafe 6.01', 'Visual SourceSafe 6.0', false]
  ] as const) {
    it(`${words}: ${product} → ${expected}`, () => {
      assert.equal(isVersionBeside(words, product), expected)
    })
  }
  it('is not that of a service pack', () => {
    assert.equal(hasVersion('nt box, service pack 4', 'Windows NT 4.0'), false)
    assert.equal(hasVersion('nt 4 box, sp3', 'Windows NT 4.0'), true)
  })
})
