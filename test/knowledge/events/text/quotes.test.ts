import assert from 'node:assert/strict'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'

const REPLY =
  '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong ' +
  'itemprop="mri" itemid="28:ab">Triage</strong><p itemprop="preview">Event 7031: which ' +
  'service pack?</p></blockquote><p>sp4</p>'

/** What somebody writes, what of it are their own words, and what they quote. */
const MESSAGES: readonly (readonly [text: string, rest: string, quoted: string])[] = [
  ['sp3 is on\n> which service pack?\n> w2k here', 'sp3 is on', 'which service pack?\nw2k here'],
  [
    'It is NT4.\n\nOn Tue, 4 Mar 2003 at 09:10, Ann Lee <ann@x.example> wrote:\n> is it W2K?',
    'It is NT4.',
    'On Tue, 4 Mar 2003 at 09:10, Ann Lee <ann@x.example> wrote:\nis it W2K?'
  ],
  [
    'Läuft noch nicht.\n\nAm 04.03.2003 um 09:10 schrieb Ann Lee:\nBitte SP3 probieren.',
    'Läuft noch nicht.',
    'Am 04.03.2003 um 09:10 schrieb Ann Lee:\nBitte SP3 probieren.'
  ],
  [
    'Still broken\n\n-----Original Message-----\nFrom: Ann\nSent: Monday\nTo: Bob\nSubject: x\n\ntry sp3',
    'Still broken',
    '-----Original Message-----\nFrom: Ann\nSent: Monday\nTo: Bob\nSubject: x\n\ntry sp3'
  ],
  [
    'Same here\n\nVon: Ann\nGesendet: Montag\nAn: Bob\nBetreff: Spooler\n\nder Spooler hängt',
    'Same here',
    'Von: Ann\nGesendet: Montag\nAn: Bob\nBetreff: Spooler\n\nder Spooler hängt'
  ],
  // the line in front of the address is wrapped
  [
    'It is W2K.\n\nOn Mon, Jan 5, 2026 at 9:00 AM Ann Lee <\nann@a.example> wrote:\n\n> which Windows?',
    'It is W2K.',
    'On Mon, Jan 5, 2026 at 9:00 AM Ann Lee <\nann@a.example> wrote:\n\nwhich Windows?'
  ],
  ['<p>mine is XP</p><blockquote>ours is NT4</blockquote>', 'mine is XP', 'ours is NT4'],
  ['<quoted messageId="7">ours is NT4</quoted> mine is XP', 'mine is XP', 'ours is NT4'],
  // the bot's own words never count
  [REPLY, 'sp4', ''],
  ['sp4\n> Event 7031: one article describes exactly this (Q1)', 'sp4', ''],
  // a message that is a quote as a whole is read as it is
  ['> the spooler stopped\n> on W2K', 'the spooler stopped\non W2K', ''],
  // sentences
  ['the vendor wrote: nothing', 'the vendor wrote: nothing', ''],
  ['a > b, and 3 > 2', 'a > b, and 3 > 2', '']
]

describe('quotes in a message', () => {
  for (const [text, rest, quoted] of MESSAGES) {
    it(JSON.stringify(text.slice(0, 70)), () => {
      const read = parseEvents(text)
      assert.deepEqual({ rest: read.rest, quoted: read.quoted }, { rest, quoted })
    })
  }

  it('are read for events all the same', () => {
    const text = 'sp4 by now\n> Event Source: Disk\n> Event ID: 11\n> Computer: FS2'
    const { events, rest } = parseEvents(text)
    assert.deepEqual([events[0]?.id, events[0]?.source, rest], [11, 'Disk', 'sp4 by now'])
  })
})
