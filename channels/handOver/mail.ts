import { createMailer, type Letter, NotMailed } from '../mail/letters/createMailer.ts'
import { localTimes } from '../mail/letters/localTimes.ts'
import { domainOf, replyAddress } from '../mail/letters/mailAddress.ts'
import type { MailTokens } from '../mail/letters/mailTokens.ts'
import { caseJson } from './caseMessage.ts'
import { caseBlocks, caseSubject } from './caseText.ts'
import { type Deliver, type Delivery, NotDelivered } from './deliver.ts'

export type MailSettings = {
  readonly server: string
  readonly from: string
  /** where tokens come from, for a server that takes no password */
  readonly token: string
  readonly to: string
  readonly tokens: MailTokens
  /** where answers go, with '{token}' where the address may hold one */
  readonly replyTo: string
  /** whether answers are fetched from there */
  readonly isAnswered: boolean
  readonly timeZone: string
}

/**
 * Mails cases as text and HTML with JSON attached; what comes to a case answers its first mail, so
 * that mail programs group them, and an answer to any of them names the case.
 */
export function createMail(settings: MailSettings): Deliver {
  const send = createMailer(settings)
  return async delivery => {
    try {
      await send(letterOf(delivery, settings))
    } catch (error) {
      throw error instanceof NotMailed ? new NotDelivered(error.message) : error
    }
  }
}

function letterOf(delivery: Delivery, settings: MailSettings): Letter {
  const { from, to, tokens, replyTo, isAnswered, timeZone } = settings
  const number = 'deleted' in delivery ? delivery.number : delivery.kept.number
  const thread = threadOf(number, tokens.ofCase(number), domainOf(from))
  const about = {
    to,
    replyTo: replyAddress(replyTo, tokens.ofCase(number)),
    isAnswered,
    because: 'auto-generated' as const,
    language: 'en' as const
  }
  if ('deleted' in delivery) {
    const subject = `Re: [Case ${number}] Deleted`
    const id = `${delivery.id}.${delivery.deleted.at}`
    return { ...about, subject, blocks: [deletedText(number)], ...thread.next(id) }
  }
  const times = localTimes(timeZone)
  const { id, kept, entry } = delivery
  if (entry !== null)
    return {
      ...about,
      subject: `Re: ${caseSubject(kept)}`,
      blocks: caseBlocks(delivery, times),
      ...thread.next(`${id}.${entry.at}`)
    }
  return {
    ...about,
    subject: caseSubject(kept),
    blocks: [...caseBlocks(delivery, times), ...howToAnswer(settings)],
    ...thread.first,
    attached: {
      filename: `case-${number}.json`,
      content: JSON.stringify(caseJson(kept), null, 2)
    }
  }
}

function deletedText(number: number) {
  const text =
    `The person asked to be forgotten: case ${number} is deleted. ` +
    'Please delete what you have of it, too.'
  return { kind: 'paragraph', text } as const
}

function howToAnswer({ isAnswered }: MailSettings) {
  if (!isAnswered) return []
  return [
    { kind: 'title', text: 'Answering' },
    {
      kind: 'paragraph',
      text:
        'Reply to this mail: what you write above the quoted text is shown to the person. A first ' +
        'line of #note keeps it to the helpdesk; #close, #solved or #duplicate closes the case.'
    }
  ] as const
}

/**
 * The ids of a case's mails. The root is an id that no mail has: servers that give every mail an id
 * of their own leave it in the references, where an answer brings it back.
 */
function threadOf(number: number, token: string, domain: string) {
  const at = domain === '' ? 'kb-triage.invalid' : domain
  const root = `<case.${token}@${at}>`
  const first = `<case-${number}.${token}@${at}>`
  return {
    first: { messageId: first, references: [root] },
    next: (id: string) => ({
      messageId: `<${id}.${token}@${at}>`,
      inReplyTo: first,
      references: [root, first]
    })
  }
}
