import type { Transporter } from 'nodemailer'
import { caseJson } from './caseMessage.ts'
import { caseSubject, caseText } from './caseText.ts'
import { type Deliver, type Delivery, NotDelivered } from './deliver.ts'

export type MailSettings = { readonly server: string; readonly from: string; readonly to: string }

/** Milliseconds for each step of the conversation with the mail server. */
const TIMEOUTS_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/**
 * Mails cases as plain text with the JSON beside it; what is added to a case answers its first
 * mail, so that they stand together.
 */
export function createMail({ server, from, to }: MailSettings): Deliver {
  let transport: Transporter | undefined
  return async delivery => {
    transport ??= await openTransport(server)
    try {
      await transport.sendMail({
        from,
        to,
        ...letterOf(delivery, domainOf(from)),
        disableFileAccess: true,
        disableUrlAccess: true
      })
    } catch (error) {
      const { code, responseCode } = error as { code?: string; responseCode?: number }
      throw new NotDelivered(
        responseCode === undefined
          ? `the mail server cannot be reached (${code ?? 'unknown reason'})`
          : `the mail server answered ${responseCode}`
      )
    }
  }
}

/** The library is loaded with the first case that is mailed. */
async function openTransport(server: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  return createTransport({ url: server, ...TIMEOUTS_MS })
}

function letterOf(delivery: Delivery, domain: string) {
  const { id, kept, entry } = delivery
  const first = `<case-${kept.number}.${kept.opened}@${domain}>`
  if (entry === null)
    return {
      subject: caseSubject(kept),
      text: caseText(delivery),
      messageId: first,
      attachments: [
        {
          filename: `case-${kept.number}.json`,
          content: JSON.stringify(caseJson(kept), null, 2),
          contentType: 'application/json'
        }
      ]
    }
  return {
    subject: `Re: ${caseSubject(kept)}`,
    text: caseText(delivery),
    messageId: `<${id}.${entry.at}@${domain}>`,
    inReplyTo: first,
    references: [first]
  }
}

/** 'KB Triage <bot@help.example>' → 'help.example' */
function domainOf(from: string): string {
  return /@([\w.-]+)/.exec(from)?.[1] ?? 'kb-triage.invalid'
}
