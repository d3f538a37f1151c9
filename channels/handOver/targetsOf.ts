import type { HandOverConfig } from '../../config/readHandOver.ts'
import type { HelpdeskConfig } from '../../config/readHelpdesk.ts'
import type { Reach } from '../../triage/handOver/handOver.ts'
import type { MailTokens } from '../mail/letters/mailTokens.ts'
import type { Deliver } from './deliver.ts'
import { createMail } from './mail.ts'
import { createWebhook } from './webhook.ts'

/** Who receives cases according to the settings, and what people can be promised. */
export function targetsOf(
  { webhook, secrets, smtp, mailFrom, mailTo, mail, helpdesk }: HandOverConfig,
  tokens: MailTokens,
  ticketing: (settings: HelpdeskConfig) => Deliver,
  agents: Deliver | null
): {
  readonly targets: Readonly<Record<string, Deliver>>
  readonly reach: Reach
} {
  const isMailed = smtp !== '' && mailTo !== ''
  const isAnswered = isMailed && mail.imap !== ''
  const letters = { server: smtp, from: mailFrom, to: mailTo, tokens, isAnswered, ...mail }
  const targets = {
    ...(webhook === '' ? {} : { webhook: createWebhook(webhook, secrets) }),
    ...(isMailed ? { mail: createMail(letters) } : {}),
    ...(helpdesk === null ? {} : { [helpdesk.name]: ticketing(helpdesk) }),
    ...(agents === null ? {} : { agents })
  }
  const answers = secrets.length > 0 || isAnswered || helpdesk !== null || agents !== null
  return { targets, reach: { told: Object.keys(targets).length > 0, answers } }
}
