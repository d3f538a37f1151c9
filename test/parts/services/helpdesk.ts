import { setTimeout as wait } from 'node:timers/promises'
import { type Connector, startConnector } from '../channels/connector.ts'
import { KEY, SECRET } from './helpdeskSystem.ts'
import { type InProcess, startInProcess } from './inProcess.ts'
import { type Posted, type Receiver, startMailServer, startWebhookReceiver } from './receivers.ts'

/** The service with a helpdesk that it reaches by webhook and by mail. */
export type Helpdesk = {
  readonly service: InProcess
  readonly connector: Connector
  readonly webhook: Receiver<Posted>
  readonly mail: Receiver<string>
  readonly stop: () => Promise<void>
}

export async function startHelpdesk(): Promise<Helpdesk> {
  const [connector, webhook, mail] = await Promise.all([
    startConnector(),
    startWebhookReceiver(),
    startMailServer()
  ])
  const service = await startInProcess(
    {
      ...connector.settings,
      HANDOVER_WEBHOOK: webhook.url,
      HANDOVER_SECRET: SECRET,
      HANDOVER_SMTP: mail.url,
      HANDOVER_MAIL_FROM: 'bot@help.example',
      HANDOVER_MAIL_TO: 'desk@help.example',
      CASES_KEY: KEY
    },
    { credentials: connector.credentials }
  )
  async function stop(): Promise<void> {
    await service.stop()
    await Promise.all([connector.stop(), webhook.stop(), mail.stop()])
  }
  return { service, connector, webhook, mail, stop }
}

/** Waits until something holds. @throws Error that names it, after 8 s */
export async function until(what: string, holds: () => boolean): Promise<void> {
  for (let looked = 0; !holds(); looked += 1) {
    if (looked > 800) throw new Error(`not within 8 s: ${what}`)
    await wait(10)
  }
}
