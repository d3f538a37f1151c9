import assert from 'node:assert/strict'
import { recognizeReleases } from '../../../../knowledge/releases/said/recognizeReleases.ts'

describe('a service pack that is only spoken of', () => {
  for (const [said, product, servicePack] of [
    ['what happens if I install SP6a instead', null, null],
    ['is sp5 ok', null, null],
    ['windows 2000. do i need sp3?', 'Windows 2000', null],
    ['should we upgrade our windows 2000 server to sp4?', 'Windows 2000', null],
    ['w2k sp2, would SP3 help?', 'Windows 2000', 2],
    ['windows 2000, SP2 but I am not sure', 'Windows 2000', null],
    ['NT 4.0 SP5 I believe, not 100% certain', 'Windows NT 4.0', null],
    ['windows 2000 - not sure, but SP2 I think', 'Windows 2000', null],
    ['windows 2000, SP2 or SP3, not sure', 'Windows 2000', null],
    ["w2k sp2, I'd have to check", 'Windows 2000', null],
    ['w2k sp3 unless the admin before me lied', 'Windows 2000', null],
    ['supposing SP3 is on the windows 2000 box', 'Windows 2000', null],
    ['w2k sp2, not sure why it hangs', 'Windows 2000', 2],
    ['I am not sure what it means, w2k sp2', 'Windows 2000', 2],
    ['windows 2000, SP3 I reckon', 'Windows 2000', null],
    ['windows 2000 SP3 (unverified)', 'Windows 2000', null],
    ['w2k, probably sp3', 'Windows 2000', null],
    ['w2k sp3 if the sticker is right', 'Windows 2000', null],
    ['windows 2000, SP2 or maybe still SP1', 'Windows 2000', null],
    ['windows 2000, make sure that sp3 is installed', 'Windows 2000', null],
    ['w2k sp3, I think the disk is full', 'Windows 2000', 3],
    ['w2k sp3, probably a bad driver', 'Windows 2000', 3],
    ['sp3 I think', null, 3],
    ['w2k sp2 for sure', 'Windows 2000', 2]
  ] as const) {
    it(`${said} → ${product}, SP${servicePack}`, () => {
      const [release] = recognizeReleases(said)
      assert.equal(release?.product ?? null, product)
      assert.equal(release?.servicePack ?? null, servicePack)
    })
  }
})
