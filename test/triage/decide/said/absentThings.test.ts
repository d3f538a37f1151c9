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
  ['the window has no title bar', []]
]

describe('things that people say they do not have', () => {
  for (const [said, things] of CASES)
    it(`${said} → ${things.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(absentThings(said), things)
    })
})
