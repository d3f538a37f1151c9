import { SettingError, type SettingName } from './settings.ts'

/** How cases reach people; '' is off. */
export type HandOverConfig = {
  readonly webhook: string
  readonly secret: string
  readonly smtp: string
  readonly mailFrom: string
  readonly mailTo: string
}

/** @throws SettingError */
export function readHandOver(get: (name: SettingName) => string): HandOverConfig {
  const config = {
    webhook: get('HANDOVER_WEBHOOK'),
    secret: get('HANDOVER_SECRET'),
    smtp: get('HANDOVER_SMTP'),
    mailFrom: get('HANDOVER_MAIL_FROM'),
    mailTo: get('HANDOVER_MAIL_TO')
  }
  checkWebhook(config)
  checkMail(config)
  return config
}

const MIN_SECRET_BYTES = 24

/** @throws SettingError */
function checkWebhook({ webhook, secret }: HandOverConfig): void {
  if (secret !== '' && secretBytes(secret) < MIN_SECRET_BYTES)
    throw new SettingError('HANDOVER_SECRET can be guessed; make one with "openssl rand -hex 32".')
  if (webhook !== '' && !/^https?:$/.test(protocolOf(webhook)))
    throw new SettingError('HANDOVER_WEBHOOK is no address; set one that begins with https://.')
  if (webhook !== '' && secret === '')
    throw new SettingError(
      'HANDOVER_WEBHOOK is set without HANDOVER_SECRET; set the secret that the helpdesk checks what it gets with.'
    )
}

/** @throws SettingError */
function checkMail({ smtp, mailFrom, mailTo }: HandOverConfig): void {
  if (smtp !== '' && !/^smtps?:$/.test(protocolOf(smtp)))
    throw new SettingError(
      'HANDOVER_SMTP is no mail server; set one such as smtps://user:password@mail.example.'
    )
  if (smtp !== '' && !(mailFrom.includes('@') && mailTo.includes('@')))
    throw new SettingError(
      'HANDOVER_SMTP is set; set HANDOVER_MAIL_FROM and HANDOVER_MAIL_TO, too.'
    )
}

/** Of a Standard Webhooks secret ('whsec_' and base64) or of any other text. */
function secretBytes(secret: string): number {
  if (secret.startsWith('whsec_')) return Buffer.from(secret.slice(6), 'base64').length
  return secret.length
}

/** '' for what is no address. */
function protocolOf(address: string): string {
  if (URL.canParse(address)) return new URL(address).protocol
  return ''
}
