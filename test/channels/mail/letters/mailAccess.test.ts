import assert from 'node:assert/strict'
import { ImapFlow } from 'imapflow'
import { createMailer, type Letter } from '../../../../channels/mail/letters/createMailer.ts'
import { createMailAccess } from '../../../../channels/mail/letters/mailAccess.ts'
import { connectionTo, parseMailbox, whyNotRead } from '../../../../channels/mail/mailbox.ts'
import { hasDovecot, startDovecot } from '../../../parts/services/dovecot.ts'
import { startMailServer } from '../../../parts/services/receivers.ts'
import { startTokens, type Tokens } from '../../../parts/services/tokens.ts'

const LETTER: Letter = {
  to: 'a@b.example',
  subject: 'x',
  blocks: [{ kind: 'paragraph', text: 'x' }],
  messageId: '<1@b.example>',
  references: [],
  replyTo: 'c@d.example',
  isAnswered: true,
  language: 'en',
  because: 'auto-generated'
}

describe('mail servers that take no password', () => {
  let tokens: Tokens
  beforeEach(async () => {
    tokens = await startTokens()
  })
  afterEach(async () => await tokens.stop())

  it('a token is asked for with the credentials, once while it lasts', async () => {
    const access = createMailAccess(tokens.url)
    assert.deepEqual([await access?.(), await access?.()], ['token-1', 'token-1'])
    assert.deepEqual(Object.fromEntries(tokens.asked[0] ?? []), {
      grant_type: 'client_credentials',
      client_id: 'client',
      client_secret: 's/cret',
      scope: 'https://mail.example/.default'
    })
  })

  it('one that ends at once is asked for anew', async () => {
    tokens.lasts = 0
    const access = createMailAccess(tokens.url)
    assert.deepEqual([await access?.(), await access?.()], ['token-1', 'token-2'])
  })

  it('why there is none is told without the secret', async () => {
    tokens.answers.push(401)
    const address = new URL(tokens.url).host
    const access = createMailAccess(tokens.url)
    await assert.rejects(async () => await access?.(), {
      message: `${address} gives no token: it answers 401`
    })
    assert.equal(await access?.(), 'token-1')
    assert.equal(createMailAccess(''), undefined)
  })

  it('a letter is sent with it', async () => {
    const mail = await startMailServer(0, token => tokens.given.includes(token))
    const server = mail.url.replace('//', '//ana%40b.example@')
    await createMailer({ server, from: 'ana@b.example', token: tokens.url })(LETTER)
    assert.equal(mail.received.length, 1)
    tokens.answers.push(503)
    await assert.rejects(
      createMailer({ server, from: 'ana@b.example', token: tokens.url })(LETTER),
      /gives no token: it answers 503/
    )
    await mail.stop()
  })

  const withMailbox = hasDovecot() ? it : it.skip
  withMailbox('a mailbox is read with it (needs Dovecot)', async () => {
    const mailbox = await startDovecot(tokens.introspection)
    const address = parseMailbox(mailbox.url.replace(/:[^:@]+@/, '@'))
    const client = new ImapFlow(await connectionTo(address, createMailAccess(tokens.url)))
    await client.connect()
    await client.mailboxOpen(address.folder)
    await client.logout()
    tokens.given.length = 0
    const refused = new ImapFlow(await connectionTo(address, async () => 'another'))
    await assert.rejects(refused.connect(), error => /refuses the user/.test(whyNotRead(error)))
    await mailbox.stop()
    mailbox.remove()
  })
})
