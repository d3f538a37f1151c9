import assert from 'node:assert/strict'
import { recognizeReleases } from '../../../../knowledge/releases/said/recognizeReleases.ts'

describe('a service pack that is only spoken of', () => {
  for (const [said, product, servicePack] of [
    ['what happens if I install SP6a instead', null, null],
    ['is sp5 ok', null, null],
    ['windows 2000. do i need sp3?', 'Windows 2000', null],
    ['should we upgrade our windows 2000 server to sp4?', 'Windows 2000', null],
    ['w2k sp2, would SP3 help?', 'Windows 2000', 2]
  ] as const) {
    it(`${said} → ${product}, SP${servicePack}`, () => {
      const [release] = recognizeReleases(said)
      assert.equal(release?.product ?? null, product)
      assert.equal(release?.servicePack ?? null, servicePack)
    })
  }
})
