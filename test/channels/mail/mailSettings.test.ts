import assert from 'node:assert/strict'
import { readConfig } from '../../../config/readConfig.ts'

const MAILED = {
  HANDOVER_SMTP: 'smtp://mail.example',
  HANDOVER_MAIL_FROM: 'KB Triage <bot@help.example>',
  HANDOVER_MAIL_TO: 'Desk <desk@help.example>, ana@staff.example'
}
const BOX = 'imaps://helpdesk%40help.example:p%2Fw@mail.example/INBOX'

describe('the settings of mail', () => {
  it('what is left out comes of the others', () => {
    const { mail } = readConfig({ ...MAILED, MAIL_IMAP: BOX }).handOver
    assert.deepEqual(
      [mail.replyTo, mail.helpdesk, mail.people, mail.timeZone],
      ['KB Triage <bot@help.example>', ['help.example', 'staff.example'], [], '']
    )
  })

  it('people can be answered where no case is mailed', () => {
    const { HANDOVER_MAIL_TO: _, ...alone } = MAILED
    const config = readConfig({ ...alone, MAIL_IMAP: BOX, MAIL_PEOPLE: 'A.example, b@c.example' })
    assert.deepEqual(config.handOver.mail.people, ['a.example', 'b@c.example'])
  })

  for (const [what, settings, says] of [
    ['a mailbox of another kind', { MAIL_IMAP: 'pop3://a:b@mail.example' }, /is no mailbox/],
    ['a mailbox of nobody', { MAIL_IMAP: 'imaps://mail.example' }, /is no mailbox/],
    ['a mailbox that is no address', { MAIL_IMAP: 'mail.example' }, /is no mailbox/],
    [
      'a mailbox without a key',
      { MAIL_IMAP: 'imaps://a@mail.example' },
      /has no password; .* MAIL_TOKEN/
    ],
    [
      'a mailbox that nothing answers',
      { MAIL_IMAP: BOX, HANDOVER_SMTP: '' },
      /without HANDOVER_SMTP/
    ],
    ['people without a mailbox', { MAIL_PEOPLE: '*' }, /without MAIL_IMAP/],
    ['no way to answer', { MAIL_REPLY_TO: 'helpdesk' }, /MAIL_REPLY_TO is "helpdesk"/],
    ['a zone nobody knows', { TIME_ZONE: 'Mars/Olympus' }, /TIME_ZONE is "Mars\/Olympus"/],
    ['tokens over an open line', { MAIL_TOKEN: 'http://a:b@login.example/t' }, /gives no tokens/],
    ['tokens for nobody', { MAIL_TOKEN: 'https://login.example/t' }, /gives no tokens/]
  ] as const)
    it(`${what} is refused with a sentence`, () => {
      assert.throws(() => readConfig({ ...MAILED, ...settings }), says)
    })
})
