import assert from 'node:assert/strict'
import { addsDetail } from '../../../../triage/converse/relate/addsDetail.ts'

describe('what only adds to what was told', () => {
  for (const words of [
    'i forgot to say, i am logged on as administrator',
    'for info, it is the pc of our secretary',
    'the exact text is "insert disk"',
    'its full message: out of paper',
    'printer model is epson stylus color 600',
    'the sound card is an awe 64',
    'we use an external scsi drive on that machine',
    'by the way i run it in 1024x768',
    'the page has a counter in it, not sure if that is relevant',
    'the disk shares its cable with the burner, maybe that has to do with it'
  ])
    it(`"${words}"`, () => assert.equal(addsDetail(words), true))

  for (const words of [
    'the printer is a disaster, nothing prints',
    'we have an error in excel',
    'my calendar is empty',
    'i have word 97 documents that open read only',
    'i have two mailboxes and one is empty',
    'the fax prints every page twice'
  ])
    it(`"${words}" tells more`, () => assert.equal(addsDetail(words), false))
})
