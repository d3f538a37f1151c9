import { type HelpdeskConfig, readHelpdesk } from './readHelpdesk.ts'
import { type MailConfig, readMail } from './readMail.ts'
import { readSecrets } from './readSecrets.ts'
import { SettingError, type SettingName } from './settings.ts'

/** How cases reach people; '' is off. */
export type HandOverConfig = {
  readonly webhook: string
  /** what is signed with and what a signature may be of: the secret, and the one before it */
  readonly secrets: readonly string[]
  readonly smtp: string
  readonly mailFrom: string
  readonly mailTo: string
  readonly mail: MailConfig
  /** null: there is none */
  readonly helpdesk: HelpdeskConfig | null
}

const MIN_SECRET_BYTES = 24

/** @throws SettingError */
export function readHandOver(get: (name: SettingName) => string): HandOverConfig {
  const config = {
    webhook: get('HANDOVER_WEBHOOK'),
    secrets: readSecrets(get, 'HANDOVER_SECRET', MIN_SECRET_BYTES),
    smtp: get('HANDOVER_SMTP'),
    mailFrom: get('HANDOVER_MAIL_FROM'),
    mailTo: get('HANDOVER_MAIL_TO'),
    mail: readMail(get),
    helpdesk: readHelpdesk(get)
  }
  checkWebhook(config)
  checkMail(config)
  return config
}

const NO_CREDENTIALS = { username: '', password: '' }

/** @throws SettingError */
function checkWebhook({ webhook, secrets }: HandOverConfig): void {
  if (webhook !== '' && !/^https?:$/.test(protocolOf(webhook)))
    throw new SettingError('HANDOVER_WEBHOOK is no address; set one that begins with https://.')
  const { username, password } = URL.canParse(webhook) ? new URL(webhook) : NO_CREDENTIALS
  if (username !== '' || password !== '')
    throw new SettingError(
      'HANDOVER_WEBHOOK holds a name or password, which logs would show; leave it out: ' +
        'HANDOVER_SECRET signs what is sent.'
    )
  if (webhook !== '' && secrets.length === 0)
    throw new SettingError(
      'HANDOVER_WEBHOOK is set without HANDOVER_SECRET; set the secret that the helpdesk checks what it gets with.'
    )
}

/** @throws SettingError */
function checkMail({ smtp, mailFrom, mailTo, mail }: HandOverConfig): void {
  if (smtp !== '' && !/^smtps?:$/.test(protocolOf(smtp)))
    throw new SettingError(
      'HANDOVER_SMTP is no mail server; set one such as smtps://user:password@mail.example.'
    )
  const isToPeopleAlone = mail.people.length > 0 && mailTo === ''
  if (smtp !== '' && !(mailFrom.includes('@') && (mailTo.includes('@') || isToPeopleAlone)))
    throw new SettingError(
      'HANDOVER_SMTP is set; set HANDOVER_MAIL_FROM and HANDOVER_MAIL_TO, too.'
    )
  if (mail.imap !== '' && smtp === '')
    throw new SettingError(
      'MAIL_IMAP is set without HANDOVER_SMTP; set the server that answers are mailed through, too.'
    )
}

/** '' if it is not an address. */
function protocolOf(address: string): string {
  if (URL.canParse(address)) return new URL(address).protocol
  return ''
}
