import assert from 'node:assert/strict'
import { linesApart } from '../../../../knowledge/articles/read/linesApart.ts'

const TEXTS: readonly (readonly [what: string, text: string, apart: readonly number[]])[] = [
  [
    'commands one on a line',
    `4. Save the following text as a batch file:

      @echo off
      echo Stopping the service...
      net stop w3svc

That is all.`,
    [3, 4, 5]
  ],
  [
    'a script with a line as long as a line of prose',
    `   cls
   echo ****************************************>>%SystemRoot%\\restart.log
   set W3SVC=0
   net start | find /i "FTP Publishing Service">NUL`,
    [1, 2, 3, 4]
  ],
  [
    'a paragraph that is further in',
    `   The change to the cache maintained by the Netlogon service for the
   database of the domain was lost. Restart the service, and then make the
   change again.`,
    []
  ],
  [
    'a step that goes on',
    `   a. Click the Start button, point to Settings, click Control Panel,
      and then double-click Services.`,
    []
  ],
  [
    'a paragraph of prose with short lines',
    `This was fixed.
See below.`,
    []
  ],
  [
    'the fields of an event, and its text',
    `   Event ID: 5705
   Source: Netlogon
   The change to the cache is lost.`,
    []
  ],
  ['one line', '   net stop w3svc', []]
]

describe('lines of an article that stand one by one', () => {
  for (const [what, text, apart] of TEXTS)
    it(what, () => {
      const lines = text.split('\n')
      assert.deepEqual([...linesApart(lines, { first: 1, last: lines.length })], apart)
    })

  it('are found where only some of them are quoted', () => {
    const lines = ['', '   cls', '   dir', '   ver', '']
    assert.ok(linesApart(lines, { first: 3, last: 3 }).has(3))
  })
})
