import type { Transporter } from 'nodemailer'
import { caseJson } from './caseMessage.ts'
import { caseSubject, caseText } from './caseText.ts'
import { type Deliver, type Delivery, NotDelivered } from './deliver.ts'

export type MailSettings = { readonly server: string; readonly from: string; readonly to: string }

/** Milliseconds for each step of the conversation with the mail server. */
const TIMEOUTS_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/**
 * Mails cases as plain text with JSON attached; additions reply to the case's first mail, so that
 * mail programs group them.
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
  const { id } = delivery
  if ('deleted' in delivery) {
    const { number, deleted } = delivery
    const subject = `Re: [Case ${number}] Deleted`
    const text =
      `The person asked to be forgotten: case ${number} is deleted. ` +
      'Please delete what you have of it, too.\n'
    return { subject, text, ...answers(number, deleted.opened, `${id}.${deleted.at}`, domain) }
  }
  const { kept, entry } = delivery
  if (entry === null)
    return {
      subject: caseSubject(kept),
      text: caseText(delivery),
      messageId: firstOf(kept.number, kept.opened, domain),
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
    ...answers(kept.number, kept.opened, `${id}.${entry.at}`, domain)
  }
}

/** The id of a case's first mail. */
function firstOf(number: number, opened: number, domain: string): string {
  return `<case-${number}.${opened}@${domain}>`
}

/** What makes a mail one of the thread that a case's first began. */
function answers(number: number, opened: number, id: string, domain: string) {
  const first = firstOf(number, opened, domain)
  return { messageId: `<${id}@${domain}>`, inReplyTo: first, references: [first] }
}

/** 'KB Triage <bot@help.example>' → 'help.example' */
function domainOf(from: string): string {
  return /@([\w.-]+)/.exec(from)?.[1] ?? 'kb-triage.invalid'
}
