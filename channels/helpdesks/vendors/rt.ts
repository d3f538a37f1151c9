import { fieldsOf, listOf, nameOf, textOf } from '../fields.ts'
import { caseMark } from '../marks.ts'
import { minutesSince } from '../minutesSince.ts'
import { plainTextOf } from '../plainTextOf.ts'
import { readPages } from '../readPages.ts'
import type { Api, TicketMessage, Vendor } from '../vendor.ts'

const PAGE = 100
const CLOSED: readonly unknown[] = ['resolved', 'rejected', 'deleted']

/**
 * Request Tracker 5 by REST 2.0; HELPDESK_PLACE is the queue. What the person writes is a comment:
 * correspondence would be mailed to them. Source: docs.bestpractical.com/rt/5.0.3/RT/REST2.html
 */
export const rt: Vendor = {
  root: () => '/REST/2.0',
  signIn: ({ token }) => ({ authorization: `token ${token}` }),
  probe: '/queues/all?per_page=1',
  open: async (api, { subject, text, requester }, { place }) => {
    const said = { Content: text, ContentType: 'text/plain' }
    const by = requester.email === '' ? {} : { Requestor: requester.email }
    const opened = await api('POST', '/ticket', { Queue: place, Subject: subject, ...said, ...by })
    return nameOf(fieldsOf(opened).id)
  },
  find: async (api, number, { place }) =>
    (await where(api, place, `Subject LIKE '${caseMark(number)}'`))[0] ?? null,
  add: comment,
  note: comment,
  turn: async (api, ticket, to) => {
    await api('PUT', `/ticket/${ticket}`, { Status: to === 'closed' ? 'resolved' : 'open' })
  },
  read: async (api, ticket) => {
    const { Status, Resolved } = fieldsOf(await api('GET', `/ticket/${ticket}`))
    const closed = CLOSED.includes(Status) ? textOf(Resolved) : null
    return { messages: await messagesOf(api, ticket), closed }
  },
  changed: async (api, since, { place }) => {
    const recent = `LastUpdated > '${minutesSince(since)} minutes ago'`
    return await where(api, place, `Subject LIKE '[Case ' AND ${recent}`)
  }
}

async function comment(api: Api, ticket: string, text: string): Promise<void> {
  await api('POST', `/ticket/${ticket}/comment`, { Content: text, ContentType: 'text/plain' })
}

async function messagesOf(api: Api, ticket: string): Promise<readonly TicketMessage[]> {
  const people = 'fields=Type,Creator&fields%5BCreator%5D=RealName,Name'
  const history = await itemsOf(api, `/ticket/${ticket}/history?${people}`)
  const contents = 'fields=TransactionId,ContentType,Content'
  const parts = await itemsOf(api, `/ticket/${ticket}/attachments?${contents}`)
  const written = history.filter(({ Type }) => Type === 'Correspond' || Type === 'Comment')
  return written.map(({ id, Type, Creator }) => {
    const { RealName, Name } = fieldsOf(Creator)
    const own = parts.filter(part => textOf(part.TransactionId) === textOf(id))
    const plain = own.find(({ ContentType }) => ContentType === 'text/plain')
    const html = own.find(({ ContentType }) => ContentType === 'text/html')
    return {
      id: textOf(id),
      from: textOf(RealName) || textOf(Name),
      text: plain === undefined ? plainTextOf(textOf(html?.Content)) : textOf(plain.Content),
      isAnswer: Type === 'Correspond'
    }
  })
}

async function itemsOf(api: Api, path: string) {
  return await readPages(PAGE, async page =>
    listOf(fieldsOf(await api('GET', `${path}&per_page=${PAGE}&page=${page}`)).items)
  )
}

async function where(api: Api, queue: string, condition: string): Promise<readonly string[]> {
  const query = `Queue = '${queue.replace(/['\\]/g, '\\$&')}' AND ${condition}`
  return (await itemsOf(api, `/tickets?query=${encodeURIComponent(query)}`)).map(({ id }) =>
    nameOf(id)
  )
}
