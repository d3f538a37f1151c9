import assert from 'node:assert/strict'
import { fileNameOf, type MailPart, partsOf } from '../../../../channels/mail/received/partsOf.ts'

function multipart(kind: string, ...childNodes: MailPart[]): MailPart {
  return { type: `multipart/${kind}`, childNodes }
}
const PLAIN: MailPart = { part: '1', type: 'text/plain' }
const HTML: MailPart = { part: '2', type: 'text/html' }
const LOG: MailPart = {
  part: '3',
  type: 'text/plain',
  disposition: 'attachment',
  dispositionParameters: { filename: 'app.log' }
}
const LOGO: MailPart = { part: '4', type: 'image/png', id: '<logo>', parameters: { name: 'l.png' } }
const PICTURE: MailPart = { part: '5', type: 'image/png', parameters: { name: 'screen.png' } }
const MAIL: MailPart = { part: '6', type: 'message/rfc822', disposition: 'attachment' }

describe('the parts of a mail', () => {
  for (const [what, mail, told] of [
    ['one of words alone', PLAIN, ['1', '', '']],
    ['the same as text and HTML', multipart('alternative', PLAIN, HTML), ['1', '2', '']],
    [
      'with a log, the sign of a company, a picture and a mail',
      multipart(
        'mixed',
        multipart('related', multipart('alternative', PLAIN, HTML), LOGO),
        LOG,
        PICTURE,
        MAIL
      ),
      ['1', '2', '3 5 6']
    ],
    ['empty', multipart('mixed'), ['', '', '']]
  ] as const)
    it(what, () => {
      const { plain, html, files } = partsOf(mail)
      assert.deepEqual(
        [plain, html, files].map(parts => parts.map(({ part }) => part).join(' ')),
        told
      )
    })

  it('a mail within it is a file', () => {
    assert.equal(fileNameOf(MAIL), 'mail.eml')
  })

  it('of one made to exhaust, some are looked at', () => {
    let deep: MailPart = PLAIN
    for (let level = 0; level < 100_000; level += 1) deep = multipart('mixed', deep)
    assert.deepEqual(partsOf(deep).plain, [])
    const wide = multipart('mixed', ...Array.from({ length: 100_000 }, () => PLAIN))
    assert.equal(partsOf(wide).plain.length, 60)
  })
})
