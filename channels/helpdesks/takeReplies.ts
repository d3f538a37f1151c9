import type { CaseStore } from '../../storage/cases.ts'
import type { ReplyToCase } from '../handOver/replyToCase.ts'
import { isOwn } from './marks.ts'
import type { Api, Vendor } from './vendor.ts'

export type TakeParts = {
  /** the name of the helpdesk system, which its tickets are noted under */
  readonly name: string
  readonly vendor: Vendor
  readonly api: Api
  readonly cases: Pick<CaseStore, 'read' | 'caseOfTicket' | 'ticketOf' | 'noteTicket'>
  readonly reply: ReplyToCase
}

/** Characters of a reply that come into the chat. */
const MAX_REPLY_LENGTH = 20_000
const MAX_NAME_LENGTH = 80

/**
 * Brings into the chat what the helpdesk wrote in a ticket, and closes the case that it closed.
 * What was taken before has no effect again; what is for the helpdesk only is not read.
 */
export async function takeReplies(parts: TakeParts, ticket: string): Promise<void> {
  const { name, vendor, api, cases, reply } = parts
  const number = await cases.caseOfTicket(name, ticket)
  if (number === null) return
  const { messages, closed } = await vendor.read(api, ticket)
  for (const { id, from, text, isAnswer } of messages)
    if (isAnswer && text.trim() !== '' && !isOwn(text))
      await reply(number, `${name}/${ticket}/${id}`, {
        text: text.trim().slice(0, MAX_REPLY_LENGTH),
        name: from.slice(0, MAX_NAME_LENGTH),
        isPrivate: false,
        state: 'open'
      })
  await takeClosing(parts, { ticket, number, closed })
}

/** A closing is taken once: somebody may open the case again before the ticket is open again. */
async function takeClosing(
  { name, cases, reply }: TakeParts,
  { ticket, number, closed }: { ticket: string; number: number; closed: string | null }
): Promise<void> {
  const noted = await cases.ticketOf(number, name)
  if (closed === null || noted?.closed === closed) return
  const found = await cases.read(number)
  if (found?.kept.state === 'open')
    await reply(number, `${name}/${ticket}/closed/${closed}`, {
      text: '',
      name: '',
      isPrivate: false,
      state: 'closed'
    })
  await cases.noteTicket({ number, target: name, ticket, closed })
}
