import assert from 'node:assert/strict'
import { problemsIn } from '../../../triage/understand/problemsIn.ts'

/** A message, and the problems it tells of. */
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  [
    'Word 97 prints blank pages and also Outlook 98 says the profile is corrupt',
    ['Word 97 prints blank pages', 'Outlook 98 says the profile is corrupt']
  ],
  [
    'I have two problems: 1) pop3 does not respond 2) outlook 98 forgets the password',
    ['pop3 does not respond', 'outlook 98 forgets the password']
  ],
  [
    'pop3 hangs, win2k sp2. another problem: the fax does not print',
    ['pop3 hangs, win2k sp2', 'the fax does not print']
  ],
  [
    "Excel 97 hangs on save. Also, Access 2.0 can't open the mdb any more",
    ['Excel 97 hangs on save', "Access 2.0 can't open the mdb any more"]
  ],
  [
    'two things: word 97 prints blank pages and the fax does not answer',
    ['word 97 prints blank pages', 'the fax does not answer']
  ],
  [
    'first: film clips do not play. also: the sound is gone',
    ['film clips do not play', 'the sound is gone']
  ],
  [
    "printer offline AND outlook can't open my pst",
    ['printer offline', "outlook can't open my pst"]
  ],
  [
    'win2k sp2. two problems: pop3 is dead. the fax does not print',
    ['win2k sp2. two problems: pop3 is dead', 'the fax does not print']
  ],
  [
    'First time I open the link it goes. Second time: not found',
    ['First time I open the link it goes. Second time: not found']
  ],
  ['it sends header AND body back. IIS5', ['it sends header AND body back. IIS5']],
  ['Word prints the page AND the footer', ['Word prints the page AND the footer']],
  ['Excel hangs when I print AND save', ['Excel hangs when I print AND save']],
  ['first the disk hums. it is also hot', ['first the disk hums. it is also hot']],
  [
    'Two things on our NT 4.0 server, SP3. First: the locator stops. Second: files move around.',
    [
      'Two things on our NT 4.0 server, SP3. First: the locator stops.',
      'Second: files move around.'
    ]
  ],
  ['smtp hangs and also pop3 and imap', ['smtp hangs and also pop3 and imap']],
  [
    'the web site on IIS 4 hangs at noon. also people cannot change their password from outlook',
    ['the web site on IIS 4 hangs at noon', 'people cannot change their password from outlook']
  ],
  [
    'word crashes when I print. also it hangs on saving',
    ['word crashes when I print. also it hangs on saving']
  ],
  [
    'Excel 97 crashes, also when I print a small sheet',
    ['Excel 97 crashes, also when I print a small sheet']
  ],
  [
    'the dbf is broken. Also the size of the field is half of what it ought to be',
    ['the dbf is broken. Also the size of the field is half of what it ought to be']
  ],
  ['', ['']]
]

describe('the problems of a message', () => {
  for (const [text, problems] of TOLD)
    it(`"${text.slice(0, 60)}" tells of ${problems.length}`, () =>
      assert.deepEqual(problemsIn(text), problems))
})
