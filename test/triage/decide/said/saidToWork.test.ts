import assert from 'node:assert/strict'
import { withoutWhatWorks } from '../../../../triage/decide/said/saidToWork.ts'

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
  ["the page isn't right, and the log is empty", null],
  ['no new messages arrive since Monday, the queue is empty', null],
  ['my files are gone, the disk is empty after each start', null],
  ['printing never works, I get an empty page each time', null],
  ['the clock is not right, and the log is empty', null],
  ['it was fine until we changed the driver of the card', null],
  ['the image list crashes when I add an icon', null],
  ['all is fine', null]
]

describe('what is said to work', () => {
  for (const [said, left] of CASES)
    it(`${said} → ${left}`, () => assert.equal(withoutWhatWorks(said), left))

  it('reads a long message in time', () => {
    const words = 'the spooler works fine, '.repeat(20_000)
    const started = performance.now()
    withoutWhatWorks(words)
    assert.ok(performance.now() - started < 500)
  })
})
