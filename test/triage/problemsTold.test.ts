import assert from 'node:assert/strict'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { problemsTold } from '../../triage/problemsTold.ts'

const INDEX = process.env.ARCHIVE_INDEX

/** Played where `ARCHIVE_INDEX` names an index of the whole archive. */
describe('two problems beside an "and"', function () {
  this.timeout(30_000)
  before(function () {
    if (INDEX === undefined) this.skip()
  })

  for (const [text, problems] of [
    [
      'memmaker says EMM386 DMA Buffer is too small and media player gives MMSYSTEM262 at the end of an audio cd on windows 95',
      2
    ],
    ['rpc memory leak when our program looks up bindings and the memory is never given back', 1],
    [
      'on our Windows 2000 IIS 5 box I request a cert with the web server certificate wizard and Greenland is missing from the list of countries',
      1
    ],
    [
      'vb6 PrintForm error 482 once I switch the printer to landscape and in vfp5 select into array shuts it down with illegal operation',
      2
    ],
    [
      'Resource explorer in sms 2.0 shows ip addresses where the subnet masks should be. Netscape 4.7 does not display the message body of mails sent from exchange 5.5 sp3.',
      2
    ],
    [
      'hi, the enter key on the numeric keypad makes a space in our 5250 applet, sna server 4.0\nonline backup of the exchange 5.5 information store says error -1018 though the database is not damaged',
      2
    ],
    // a story of several sentences
    [
      "After service pack 3 my NEC 1800a drive doesn't play music CDs in NT 4. CD player sees the disc, time doesn't run. Data discs are all good, headphone jack also silent. Sound card plays wav files.",
      1
    ],
    [
      'LAN Manager 2.2 print server, OS/2 1.3, Apple LaserWriter. About every third week Print Manager traps with CS=1FB6 IP=7242. Memory was doubled to 16 MB, same interval.',
      1
    ],
    ['word 97: From Scanner is missing and the Insert Picture menu shows only three entries', 1]
  ] as const)
    it(`"${text}" → ${problems}`, () => {
      const knowledge = openKnowledge(INDEX ?? '')
      assert.equal(problemsTold(knowledge, text).length, problems)
      knowledge.close()
    })
})
