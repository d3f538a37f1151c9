import assert from 'node:assert/strict'
import { endOfDescription } from '../../../../knowledge/events/fields/endOfDescription.ts'

/** An event's text, and what stands below it and is no part of it. */
const TEXTS: Readonly<Record<string, readonly [string, string]>> = {
  'names that begin as people do': [
    'The engine failed to update.\n\tVersion: 1.4\n\tUpdate Source: Internal\n\tUpdate Type: Full',
    'Update: it works again.'
  ],
  'a list of the ticket': ['The driver failed.', 'Alert severity: High\nRunbook: R-7'],
  'a crash with its signature': [
    'Fault bucket 1, type 5\nCab Id: 0\n\nProblem signature:\nP1: calc.exe\nP2: 10.0\n\n' +
      'Attached files:\n\\\\?\\C:\\x.mdmp\n\nThese files may be available here:\n\nReport Id: 7',
    'It dies twice a day.'
  ],
  'an audit with its explanation': [
    'An account failed to log on.\n\nSubject:\n\tSecurity ID:\tNULL SID\n\nLogon Type:\t3\n\n' +
      'This event is generated when a logon request fails.\n\n' +
      'The Subject fields indicate the account which requested the logon.',
    'Can somebody tell me where this comes from?'
  ],
  'a sentence around a number': [
    'The settings do not grant permission for CLSID\n\n{2593F8B9-4EAF-457C-B68A-50F6B8EA6B54}\n\n' +
      ' to the user LOCAL SERVICE.',
    'any idea how to get rid of it?'
  ],
  'labels with colons inside': [
    'A corrected hardware error has occurred.\n\nPrimary Bus:Device:Function: 0x0:0x1C:0x5',
    'The machine is new.'
  ],
  'a directory and what its service says of it': [
    'The checker has detected problems.\n\nDirectory partition:\nCN=Configuration\n\n' +
      'There is insufficient site connectivity information.\n\nUser Action\nAdd a link.\n\n' +
      'If neither of the tasks correct this condition, see previous events.',
    'Thanks for any hint'
  ],
  'what an installer adds': [
    'Product: Foo - Update could not be installed.\n\nWindows Installer can create logs.\n\n' +
      'Use the following link for instructions: http://example.com',
    'Check the link? Done.'
  ],
  'what an administrator is told to do': [
    'The check found an error.\n\nComplete a full database consistency check.',
    'Problem: it comes back.'
  ]
}

describe('where the text of an event ends', () => {
  for (const [name, [windows, own]] of Object.entries(TEXTS))
    it(name, () => {
      const text = `${windows}\n\n${own}`
      assert.equal(text.slice(0, endOfDescription(text, 0, text.length)).trim(), windows)
    })
})
