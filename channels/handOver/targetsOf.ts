import type { HandOverConfig } from '../../config/readHandOver.ts'
import type { Reach } from '../../triage/handOver/handOver.ts'
import type { Deliver } from './deliver.ts'
import { createMail } from './mail.ts'
import { createWebhook } from './webhook.ts'

/** Who receives cases according to the settings, and what people can be promised. */
export function targetsOf({ webhook, secrets, smtp, mailFrom, mailTo }: HandOverConfig): {
  readonly targets: Readonly<Record<string, Deliver>>
  readonly reach: Reach
} {
  const targets = {
    ...(webhook === '' ? {} : { webhook: createWebhook(webhook, secrets) }),
    ...(smtp === '' ? {} : { mail: createMail({ server: smtp, from: mailFrom, to: mailTo }) })
  }
  return { targets, reach: { told: Object.keys(targets).length > 0, answers: secrets.length > 0 } }
}
