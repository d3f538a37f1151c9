import { isLoopback } from './addresses.ts'
import { SettingError, type SettingName } from './settings.ts'

/** How mails come in; '' is off, an empty list nobody. */
export type MailConfig = {
  readonly imap: string
  /** where tokens come from, with the client's name and secret */
  readonly token: string
  /** '{token}' stands for what an answer is known by */
  readonly replyTo: string
  /** addresses and domains that may answer cases */
  readonly helpdesk: readonly string[]
  /** addresses and domains whose questions are answered; '*' is everybody */
  readonly people: readonly string[]
  /** '' is the zone of this machine */
  readonly timeZone: string
}

/** @throws SettingError */
export function readMail(get: (name: SettingName) => string): MailConfig {
  const config = {
    imap: get('MAIL_IMAP'),
    token: get('MAIL_TOKEN'),
    replyTo: get('MAIL_REPLY_TO') || get('HANDOVER_MAIL_FROM'),
    helpdesk: listed(get('MAIL_HELPDESK') || domainsOf(get('HANDOVER_MAIL_TO'))),
    people: listed(get('MAIL_PEOPLE')),
    timeZone: get('TIME_ZONE')
  }
  checkToken(config.token)
  checkMailbox(config)
  checkReplyTo(get('MAIL_REPLY_TO'))
  checkTimeZone(config.timeZone)
  return config
}

/** 'ana@A.example, b.example' → ['ana@a.example', 'b.example'] */
function listed(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(word => word !== '')
}

/** 'Desk <desk@help.example>, b@c.example' → 'help.example c.example' */
function domainsOf(addresses: string): string {
  return [...addresses.matchAll(/@([\w.-]{1,253})/g)].map(([, domain]) => domain).join(' ')
}

/** The address receives a secret, so it must be https or this machine. @throws SettingError */
function checkToken(token: string): void {
  if (token === '') return
  const { protocol, hostname, username, password } = partsOf(token)
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
  if (!isSafe || username === '' || password === '')
    throw new SettingError(
      'MAIL_TOKEN gives no tokens; set an address such as https://client:secret@host/token?scope=...'
    )
}

const NO_ADDRESS = { protocol: '', hostname: '', username: '', password: '' }

function partsOf(address: string): Readonly<typeof NO_ADDRESS> {
  return URL.canParse(address) ? new URL(address) : NO_ADDRESS
}

/** @throws SettingError */
function checkMailbox({ imap, people, token }: MailConfig): void {
  if (imap === '' && people.length > 0)
    throw new SettingError(
      'MAIL_PEOPLE is set without MAIL_IMAP; set the mailbox that they write to, too.'
    )
  if (imap === '') return
  const { protocol, username, password } = partsOf(imap)
  if (!/^imaps?:$/.test(protocol) || username === '')
    throw new SettingError(
      'MAIL_IMAP is no mailbox; set one such as imaps://user:password@mail.example/INBOX.'
    )
  if (password === '' && token === '')
    throw new SettingError('MAIL_IMAP has no password; put one in, or set MAIL_TOKEN.')
}

/** @throws SettingError */
function checkReplyTo(replyTo: string): void {
  if (replyTo !== '' && !/^[^\s@<>]+@[\w.-]+$/.test(replyTo))
    throw new SettingError(
      `MAIL_REPLY_TO is ${JSON.stringify(replyTo)}; set an address such as ` +
        'helpdesk+{token}@mail.example.'
    )
}

/** @throws SettingError */
function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: timeZone || 'UTC' })
  } catch {
    throw new SettingError(
      `TIME_ZONE is ${JSON.stringify(timeZone)}; set a name such as "Europe/Madrid".`
    )
  }
}
