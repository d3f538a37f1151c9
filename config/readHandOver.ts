import { type MailConfig, readMail } from './readMail.ts'
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
}

/** @throws SettingError */
export function readHandOver(get: (name: SettingName) => string): HandOverConfig {
  const config = {
    webhook: get('HANDOVER_WEBHOOK'),
    secrets: [get('HANDOVER_SECRET'), get('HANDOVER_SECRET_BEFORE')].filter(
      secret => secret !== ''
    ),
    smtp: get('HANDOVER_SMTP'),
    mailFrom: get('HANDOVER_MAIL_FROM'),
    mailTo: get('HANDOVER_MAIL_TO'),
    mail: readMail(get)
  }
  checkSecrets(get('HANDOVER_SECRET'), get('HANDOVER_SECRET_BEFORE'))
  checkWebhook(config)
  checkMail(config)
  return config
}

const MIN_SECRET_BYTES = 24

/** @throws SettingError */
function checkSecrets(secret: string, before: string): void {
  for (const [name, value] of Object.entries({
    HANDOVER_SECRET: secret,
    HANDOVER_SECRET_BEFORE: before
  }))
    if (value !== '' && secretBytes(value) < MIN_SECRET_BYTES)
      throw new SettingError(`${name} can be guessed; make one with "openssl rand -hex 32".`)
  if (before !== '' && secret === '')
    throw new SettingError(
      'HANDOVER_SECRET_BEFORE is set without HANDOVER_SECRET; set the new secret, too.'
    )
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

/** The length of a Standard Webhooks secret ('whsec_' and base64) or of any other text. */
function secretBytes(secret: string): number {
  if (secret.startsWith('whsec_')) return Buffer.from(secret.slice(6), 'base64').length
  return secret.length
}

/** '' if it is not an address. */
function protocolOf(address: string): string {
  if (URL.canParse(address)) return new URL(address).protocol
  return ''
}
