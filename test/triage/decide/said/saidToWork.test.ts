import assert from 'node:assert/strict'
import { toldLast, withoutWhatWorks } from '../../../../triage/decide/said/saidToWork.ts'

/** A message, and what is left of it without what works; null: all of it tells of the trouble. */
const CASES: readonly (readonly [said: string, left: string | null])[] = [
  [
    'Setting the tag works. But the image list crashes when I add an icon',
    'But the image list crashes when I add an icon'
  ],
  [
    'the mouse argument is correct, but the key event never fires in my grid',
    'but the key event never fires in my grid'
  ],
  [
    'no leak in the provider, the connection fails with code 30081',
    'the connection fails with code 30081'
  ],
  [
    'We do not use cc:Mail. messages with brackets get the wrong font',
    'messages with brackets get the wrong font'
  ],
  [
    'the failover to the second host works ok for us. The report never shows up',
    'The report never shows up'
  ],
  [
    'no 1043 from the checker and no loop between them. still site C does not see the mailboxes',
    'still site C does not see the mailboxes'
  ],
  ['printing from Word is fine, Excel prints two empty pages', 'Excel prints two empty pages'],
  ['the gateway does not hang, it loses every second message', 'it loses every second message'],
  [
    'the sessions connect fine, no event 705 any more, but printing from the host is slow',
    'but printing from the host is slow'
  ],
  [
    'the grid scrolls as it should, but the calendar shows the wrong week',
    'but the calendar shows the wrong week'
  ],
  [
    'error 4120 is gone, only the address book is out of date',
    'only the address book is out of date'
  ],
  [
    'backups are never refused any more, the tape drive makes strange noises',
    'the tape drive makes strange noises'
  ],
  [
    "drafts aren't lost, signed mail arrives without its signature",
    'signed mail arrives without its signature'
  ],
  [
    "it's not the trial version, three of our users cannot log on",
    'three of our users cannot log on'
  ],
  ['no 4711 in the log, the second disk is not found', 'the second disk is not found'],
  ['the margins are shown properly here, the footer is cut off', 'the footer is cut off'],
  [
    'the spooler has stopped dying at night. The banner page comes out twice',
    'The banner page comes out twice'
  ],
  [
    'word 97 on NT 4, envelopes print beautifully. The labels are in another font',
    'The labels are in another font'
  ],
  ['error 4711 went away with the new card, the time is an hour late', 'the time is an hour late'],
  [
    'the gateway used to crash on long subjects. Umlauts arrive as question marks',
    'Umlauts arrive as question marks'
  ],
  ['the service stops with an access violation in its driver', null],
  [
    'the button of the wizard fits its picture when it is resized, very nice. The caption is cut off',
    'The caption is cut off'
  ],
  [
    'code 4711 has not come again. The list is in the wrong order',
    'The list is in the wrong order'
  ],
  ['it should print correctly in landscape, too', null],
  ['we had to restart it to get it to print nicely', null],
  ['the print client hangs after each page, paper is in it', null],
  ["the page isn't right, and the log is empty", null],
  [
    'the heron does not show error 1586, but its list is empty after each search',
    'but its list is empty after each search'
  ],
  [
    'adding a row behind the last one, it works, but the row is empty after each search',
    'but the row is empty after each search'
  ],
  ['no new messages arrive since Monday, the queue is empty', null],
  ['my files are gone, the disk is empty after each start', null],
  ['printing never works, I get an empty page each time', null],
  ['the clock is not right, and the log is empty', null],
  ['it was fine until we changed the driver of the card', null],
  ['the image list crashes when I add an icon', null],
  ['all is fine', null]
]

/** Two or three sentences, and the one of them that tells the trouble; null: not told apart. */
const LAST: readonly (readonly [said: string, left: string | null])[] = [
  ['All folders are in the list. Moving one fails', 'Moving one fails'],
  ['It asks for a password. I type mine, but then it crashes', 'but then it crashes'],
  ['All folders are in the list. Moving one takes hours', 'Moving one takes hours'],
  ['No error pops up in the list. Moving one takes hours', 'Moving one takes hours'],
  ['All folders are in the list. SP3', null],
  ['Moving a folder fails. The list is long', null],
  ['It asks for a password twice. With the old driver it was fine.', null],
  ['It asks for a password twice. Is there an update?', 'Is there an update?'],
  ['It asks for a password twice. Any idea what could cause that?', null],
  ['It asks for a password twice. The server is a BigIron 200 with NT 4.0 SP5', null],
  ['It asks for a password twice. It began on Monday after the move', null],
  ['It asks for a password twice. Very annoying in a room of two hundred people', null],
  ['It asks for a password twice. This is a real nightmare for the night shift', null],
  ['It asks for a password twice. Why?', null],
  ['It asks for a password. I type it. Then it beeps. Then it crashes', null]
]

describe('what is said to work', () => {
  for (const [said, left] of CASES)
    it(`${said} → ${left}`, () => assert.equal(withoutWhatWorks(said)?.left ?? null, left))

  for (const [said, left] of LAST)
    it(`told last in "${said}": ${left}`, () => assert.equal(toldLast(said)?.left ?? null, left))

  it('reads a long message in time', () => {
    const words = 'the spooler works fine, '.repeat(20_000)
    const started = performance.now()
    withoutWhatWorks(words)
    toldLast('the spooler prints. '.repeat(20_000))
    assert.ok(performance.now() - started < 500)
  })
})
