import { fieldsOf, listOf, nameOf, textOf } from '../fields.ts'
import { caseMark } from '../marks.ts'
import { plainTextOf } from '../plainTextOf.ts'
import type { Api, TicketMessage, Vendor } from '../vendor.ts'

/** Transactions of a ticket that are read: more than anybody writes. */
const MAX_TRANSACTIONS = 500
const PAGE = 100

/**
 * Request Tracker 5 by REST 2.0; HELPDESK_PLACE is the queue. What the person writes is a comment:
 * correspondence would be mailed to them. Source: docs.bestpractical.com/rt/5.0.3/RT/REST2.html
 */
export const rt: Vendor = {
  root: () => '/REST/2.0',
  signIn: ({ token }) => ({ authorization: `token ${token}` }),
  probe: '/queues/all?per_page=1',
  open: async (api, { subject, text, requester }, { place }) => {
    const { id } = fieldsOf(
      await api('POST', '/ticket', {
        Queue: place,
        Subject: subject,
        Content: text,
        ContentType: 'text/plain',
        ...(requester.email === '' ? {} : { Requestor: requester.email })
      })
    )
    return nameOf(id)
  },
  find: async (api, number, { place }) => {
    const query = `Queue = '${quoted(place)}' AND Subject LIKE '${caseMark(number)}'`
    const [found] = listOf(fieldsOf(await api('GET', ticketsWhere(query))).items)
    return found === undefined ? null : nameOf(found.id)
  },
  add: comment,
  note: comment,
  turn: async (api, ticket, to) => {
    await api('PUT', `/ticket/${ticket}`, { Status: to === 'closed' ? 'resolved' : 'open' })
  },
  read: async (api, ticket) => {
    const { Status, Resolved } = fieldsOf(await api('GET', `/ticket/${ticket}`))
    const messages: TicketMessage[] = []
    for (const written of await writtenIn(api, ticket))
      messages.push({ ...written, text: await textIn(api, written.id) })
    return { messages, closed: isClosed(Status) ? textOf(Resolved) : null }
  },
  changed: async (api, since, { place }) => {
    const at = since.toISOString().slice(0, 19).replace('T', ' ')
    const query = `Queue = '${quoted(place)}' AND Subject LIKE '[Case ' AND LastUpdated > '${at}'`
    const { items } = fieldsOf(await api('GET', `${ticketsWhere(query)}&per_page=${PAGE}`))
    return listOf(items).map(({ id }) => nameOf(id))
  }
}

async function comment(api: Api, ticket: string, text: string): Promise<void> {
  await api('POST', `/ticket/${ticket}/comment`, { Content: text, ContentType: 'text/plain' })
}

function isClosed(status: unknown): boolean {
  return status === 'resolved' || status === 'rejected' || status === 'deleted'
}

async function writtenIn(
  api: Api,
  ticket: string
): Promise<readonly Omit<TicketMessage, 'text'>[]> {
  const fields = 'fields=Type,Creator&fields%5BCreator%5D=RealName,Name'
  const found: Omit<TicketMessage, 'text'>[] = []
  for (let page = 1; (page - 1) * PAGE < MAX_TRANSACTIONS; page += 1) {
    const path = `/ticket/${ticket}/history?${fields}&per_page=${PAGE}&page=${page}`
    const { items, pages } = fieldsOf(await api('GET', path))
    for (const { id, Type, Creator } of listOf(items)) {
      const { RealName, Name } = fieldsOf(Creator)
      if (Type === 'Correspond' || Type === 'Comment')
        found.push({
          id: textOf(id),
          from: textOf(RealName) || textOf(Name),
          isAnswer: Type === 'Correspond'
        })
    }
    if (page >= Number(pages)) break
  }
  return found
}

async function textIn(api: Api, transaction: string): Promise<string> {
  const path = `/transaction/${transaction}/attachments?fields=ContentType,Content`
  const parts = listOf(fieldsOf(await api('GET', path)).items)
  const plain = parts.find(({ ContentType }) => ContentType === 'text/plain')
  if (plain !== undefined) return textOf(plain.Content)
  const html = parts.find(({ ContentType }) => ContentType === 'text/html')
  return html === undefined ? '' : plainTextOf(textOf(html.Content))
}

function ticketsWhere(query: string): string {
  return `/tickets?query=${encodeURIComponent(query)}`
}

function quoted(text: string): string {
  return text.replace(/['\\]/g, '\\$&')
}
