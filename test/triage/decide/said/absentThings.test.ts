import assert from 'node:assert/strict'
import { absentThings } from '../../../../triage/decide/said/absentThings.ts'

/** A message, and the things they say they do not have. */
const CASES: readonly (readonly [said: string, things: readonly string[]])[] = [
  ['the explorer hangs on a new folder, we have no Macs', ['mac']],
  ["we don't use Outlook. Messages with brackets get the wrong font", ['outlook']],
  ['nobody here uses Netscape, and the page still comes twice', ['netscape']],
  ['the prompt has wrong letters (VGA here, no Hercules card here)', ['hercule', 'card']],
  ['the icons of the Mac users are gone, we have no Macs in the office', []],
  ['I have no password for Mail in Windows for Workgroups', []],
  ['after the restart there is no sound at all', []],
  ['no Novell client was ever on this PC, no Compaq either', ['novell', 'client', 'compaq']],
  ['it stops with 2E, there is no sound card in that server', ['sound', 'card']],
  ['I would keep it, but there is no Cancel in the box', []],
  ['the window has no title bar', []],
  ['Corel is not in this machine, the backup says files are busy', ['corel']],
  ['GP fault in Wuser32, not one Matrox card in the building', ['matrox', 'card']],
  ['it does not fail over. The cluster service was never installed', ['cluster']],
  ['text is cut off, none of them is a DeskJet', ['deskjet']],
  ['we never had the SCSI package and files are busy', ['scsi', 'package']],
  ['files are busy, WTBackup is not what I use', ['wtbackup']],
  ['the message is not in the inbox', []],
  ['it stops without any warning, W2K without any service pack', []]
]

describe('things that people say they do not have', () => {
  for (const [said, things] of CASES)
    it(`${said} → ${things.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(absentThings(said), things)
    })
})
