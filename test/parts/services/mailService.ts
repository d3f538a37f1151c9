import { ImapFlow } from 'imapflow'
import { connectionTo, parseMailbox } from '../../../channels/mail/mailbox.ts'
import { startClient } from '../channels/directLineClient.ts'
import { type Dovecot, startDovecot } from './dovecot.ts'
import { until } from './helpdesk.ts'
import { KEY } from './helpdeskSystem.ts'
import { type InProcess, type InProcessParts, startInProcess } from './inProcess.ts'
import { type Receiver, startMailServer } from './receivers.ts'

/** The service with a mailbox and a mail server, both real. */
export type MailService = {
  readonly service: InProcess
  readonly mailbox: Dovecot
  readonly mail: Receiver<string>
  /** the n-th letter that went out, counted from 0 */
  readonly letter: (index: number) => Promise<string>
  /** the letters that went to an address since the last one of them was taken */
  readonly lettersTo: (address: string) => readonly string[]
  /** what the mailbox shows of the last mail in it */
  readonly flagsOfLast: () => Promise<readonly string[]>
  /** opens a case in the site's chat and returns its visitor */
  readonly openCase: (problem?: string) => ReturnType<typeof startClient>
  readonly stop: () => Promise<void>
}

export async function startMailService(
  more: Readonly<Record<string, string>> = {},
  parts: InProcessParts = {}
): Promise<MailService> {
  const [mailbox, mail] = await Promise.all([startDovecot(), startMailServer()])
  const settings = {
    HANDOVER_SMTP: mail.url,
    HANDOVER_MAIL_FROM: 'KB Triage <helpdesk@help.example>',
    HANDOVER_MAIL_TO: 'desk@help.example',
    MAIL_REPLY_TO: 'helpdesk+{token}@help.example',
    MAIL_IMAP: mailbox.url,
    MAIL_PEOPLE: 'people.example',
    CASES_KEY: KEY,
    ...more
  }
  const service = await startInProcess(settings, parts)
  // what is there before the first look stays as it is
  await until('the mailbox is read', () => service.isMailRead())
  return {
    service,
    mailbox,
    mail,
    letter: async index => {
      await until(`letter ${index}`, () => mail.received.length > index)
      return mail.received[index] ?? ''
    },
    lettersTo: address => mail.received.filter(letter => letter.includes(`\r\nTo: ${address}\r\n`)),
    flagsOfLast: async () => {
      const address = parseMailbox(mailbox.url)
      const client = new ImapFlow(await connectionTo(address))
      await client.connect()
      await client.mailboxOpen(address.folder, { readOnly: true })
      const last = await client.fetchOne('*', { flags: true })
      await client.logout()
      return last === false ? [] : [...(last.flags ?? [])].filter(flag => flag !== '\\Recent')
    },
    openCase: async (problem = 'imap hangs on windows 2000 sp1') => {
      const client = await startClient(service.url)
      await client.say(problem)
      await client.say('talk to a person')
      return client
    },
    stop: async () => {
      await service.stop()
      await mailbox.stop()
      await mail.stop()
      mailbox.remove()
    }
  }
}
