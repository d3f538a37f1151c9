import assert from 'node:assert/strict'
import {
  recognizeLevelsSpokenOf,
  recognizeReleases
} from '../../../../knowledge/releases/said/recognizeReleases.ts'

describe('a service pack that is only spoken of', () => {
  for (const [said, product, servicePack] of [
    ['what happens if I install SP6a instead', null, 6],
    ['is sp5 ok', null, 5],
    ['w2k sp2, would SP3 help?', 'Windows 2000', 3],
    ['should we upgrade our windows 2000 server to sp4?', 'Windows 2000', 4],
    ['windows 2000. do i need sp3?', 'Windows 2000', 3]
  ] as const) {
    it(`${said} → ${product} SP${servicePack}, no fact`, () => {
      const [spoken] = recognizeLevelsSpokenOf(said)
      assert.deepEqual([spoken?.product, spoken?.servicePack], [product, servicePack])
      assert.ok(recognizeReleases(said).every(release => release.servicePack !== servicePack))
    })
  }
})
