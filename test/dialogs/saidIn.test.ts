import assert from 'node:assert/strict'
import { saidIn } from '../../dialogs/saidIn.ts'

describe('what came along with a message', () => {
  for (const [what, attachment, unread] of [
    [
      'a picture',
      { contentType: 'image/png', name: 'shot.png' },
      { kind: 'picture', name: 'shot.png' }
    ],
    ['a picture without a name', { contentType: 'image/jpeg' }, { kind: 'picture', name: null }],
    [
      'a picture that Teams keeps as a file',
      { contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'a.JPG' },
      { kind: 'picture', name: 'a.JPG' }
    ],
    [
      'an event log that could not be read',
      { contentType: 'application/octet-stream', name: 'System.evtx' },
      { kind: 'event-log', name: 'System.evtx' }
    ],
    [
      'a document',
      { contentType: 'application/pdf', name: 'x.pdf' },
      { kind: 'file', name: 'x.pdf' }
    ],
    ['words again as HTML', { contentType: 'text/html', content: '<p>x</p>' }, null],
    [
      'words with a picture in them',
      { contentType: 'text/html', content: '<img src="x">' },
      { kind: 'picture', name: null }
    ]
  ] as const)
    it(what, () => {
      const said = saidIn({ text: 'look', attachments: [attachment] })
      assert.deepEqual(said, {
        text: 'look',
        attachment: unread !== null,
        unread: unread === null ? [] : [unread]
      })
    })
})
