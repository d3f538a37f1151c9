import assert from 'node:assert/strict'
import { splitOwnWords } from '../../../../knowledge/events/fields/ownWords.ts'

/** A text of Windows, the mark, and a person's words behind it. */
const PARTED: readonly (readonly [windows: string, mark: string, own: string])[] = [
  ['The spooler could not share printer HP4', '. ', 'W2K SP2'],
  ['The spooler could not share printer HP4', ' (', 'NT4, SP 6a'],
  ['The spooler could not share printer HP4', ' - ', 'this is a w2k box'],
  ['The spooler could not share printer HP4', ', ', 'windows 2000 adv. server, sp 3'],
  ['The spooler could not share printer HP4', ' ', 'running W2K SP2'],
  ['The spooler could not share printer HP4', '\n', 'box got SP3 last week'],
  ['The spooler could not share printer HP4', '\n', 'upgraded from NT 4 SP5 to Windows 2000 SP1'],
  ['The spooler could not share printer HP4', ' -- ', 'W2K RTM'],
  ['The spooler could not share printer HP4.', '\n', 'SNA Server 4.0, two nodes'],
  ['The spooler could not share printer HP4.', '\n', 'Exchange 2000 on Windows 2000'],
  ['The spooler could not share printer HP4.', '\n```\n', 'any ideas?'],
  ['The spooler could not share it', ' [', 'Version 5.0 (Build 2195: Service Pack 3)'],
  ['The spooler could not share printer HP4', '. ', 'Dell 2550, dual CPU, W2K SP4'],
  [
    'disk full\n\nThe message resource is present but the message was not found in the message table',
    '\n\n',
    'since monday'
  ]
]

/** Windows' own, though it names platforms. */
const WHOLE: readonly string[] = [
  'Microsoft (R) Windows (R) 5.00. 2195 Service Pack 2 Uniprocessor Free.',
  'Windows 2000 Service Pack 3 was installed (Service Pack 2 was previously installed).',
  'This driver requires Windows NT 4.0 Service Pack 3 or later. Setup cannot continue.',
  'The database needs an upgrade from 4.0.1381 SP3 to 4.0.1381 SP4, which was started.',
  'The Windows NT domain controller did not answer, the session setup failed.',
  'To use this feature install Windows 2000 Service Pack 1, then restart the server.'
]

describe('a person behind the text of an event', () => {
  for (const [windows, mark, own] of PARTED) {
    it(`is told apart: ${JSON.stringify(mark + own)}`, () => {
      const read = splitOwnWords(`${windows}${mark}${own}${mark === ' (' ? ')' : ''}`)
      assert.equal(read.windows.trim().replace(/\.$/, ''), windows.replace(/\.$/, ''))
      assert.equal(read.own.replace(/[)\]]+$/, ''), own.replace(/[)\]]+$/, ''))
      assert.notEqual(read.because, null)
    })
  }

  for (const text of WHOLE) {
    it(`is not heard in ${JSON.stringify(text.slice(0, 60))}`, () => {
      assert.deepEqual(splitOwnWords(text), { windows: text, own: '', because: null })
    })
  }

  it('is looked for in time that grows with the length', () => {
    const texts = ['sp2, ', '(w2k ', 'windows 2000 - ', '[{(', '\nnt4 sp3 or later', 'a. '].map(
      part => part.repeat(200_000 / part.length)
    )
    for (const text of texts) splitOwnWords(text.slice(0, 20_000))
  })
})
