import { ImapFlow } from 'imapflow'
import { createMailAccess, type MailAccess } from '../../channels/mail/letters/mailAccess.ts'
import { addressIn, domainOf } from '../../channels/mail/letters/mailAddress.ts'
import {
  connectionTo,
  type MailboxAddress,
  parseMailbox,
  whyNotRead
} from '../../channels/mail/mailbox.ts'
import type { HandOverConfig } from '../../config/readHandOver.ts'
import type { MailConfig } from '../../config/readMail.ts'
import { type Finding, fail, off, ok, warn } from './finding.ts'

const TIMEOUTS_MS = { connectionTimeout: 8_000, greetingTimeout: 8_000, socketTimeout: 8_000 }

/** Whether mails would be fetched, and who would be answered. Nothing in the mailbox changes. */
export async function checkMailbox({
  smtp,
  mailFrom,
  mail
}: Pick<HandOverConfig, 'smtp' | 'mailFrom' | 'mail'>): Promise<readonly Finding[]> {
  if (smtp === '') return []
  if (mail.imap === '')
    return [
      off(
        'mail',
        'Answers to mails are not fetched.',
        'Set MAIL_IMAP to the mailbox they go to; channels/mail/README.md shows how.'
      )
    ]
  return [
    await checkReading(mail),
    ...checkReplyTo(mail.replyTo, mailFrom),
    mail.people.length === 0
      ? off('mail', 'Questions by mail are not answered.', 'Set MAIL_PEOPLE to who may ask.')
      : ok('mail', `Questions of ${mail.people.join(', ')} are answered by mail.`)
  ]
}

async function checkReading({ imap, token }: MailConfig): Promise<Finding> {
  const mailbox = parseMailbox(imap)
  try {
    return await readMailbox(mailbox, createMailAccess(token))
  } catch (error) {
    return fail(
      'mail',
      `The mailbox cannot be read (${whyNotRead(error)}).`,
      'Correct MAIL_IMAP: server, port, user, password and folder; mails wait there meanwhile.'
    )
  }
}

async function readMailbox(mailbox: MailboxAddress, access?: MailAccess): Promise<Finding> {
  const client = new ImapFlow({ ...(await connectionTo(mailbox, access)), ...TIMEOUTS_MS })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.mailboxOpen(mailbox.folder, { readOnly: true })
    const isTold = client.capabilities.has('IDLE')
    await client.logout()
    if (isTold) return ok('mail', `${mailbox.folder} on ${mailbox.host} can be read.`)
    return warn(
      'mail',
      `${mailbox.folder} on ${mailbox.host} can be read, but does not tell of new mails.`,
      'They are looked for once a minute; a server with IDLE is faster.'
    )
  } finally {
    client.close()
  }
}

/** Answers that go where nobody looks would be lost without a word. */
function checkReplyTo(replyTo: string, from: string): readonly Finding[] {
  const domain = domainOf(replyTo.replaceAll('{token}', 'token'))
  const isElsewhere = domain !== domainOf(from)
  if (!isElsewhere) return []
  return [
    warn(
      'mail',
      `Answers go to ${domain}, mails come from ${addressIn(from)}.`,
      'Make sure that MAIL_IMAP is where mails to MAIL_REPLY_TO arrive.'
    )
  ]
}
