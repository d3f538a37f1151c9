import { createHmac } from 'node:crypto'
import { isSameText } from '../../http/keys/isSameText.ts'
import { fieldsOf, firstName, listOf, nameOf, senderIn, textOf } from '../fields.ts'
import { caseMark } from '../marks.ts'
import { plainTextOf } from '../plainTextOf.ts'
import type { Vendor } from '../vendor.ts'

/**
 * Zammad; HELPDESK_PLACE is the group. Its webhooks (a trigger "article is created") tell at once
 * that somebody answered. Source: docs.zammad.org, "REST API", and admin-docs.zammad.org, "Webhook"
 */
export const zammad: Vendor = {
  root: () => '/api/v1',
  signIn: ({ token }) => ({ authorization: `Token token=${token}` }),
  probe: '/users/me',
  open: async (api, { subject, text, requester }, { place }) => {
    const { id } = fieldsOf(
      await api('POST', '/tickets', {
        title: subject,
        group: place,
        customer_id: `guess:${requester.email}`,
        article: { subject, ...said(text) }
      })
    )
    return nameOf(id)
  },
  find: async (api, number) => {
    const query = encodeURIComponent(`title:"${caseMark(number)}"`)
    return firstName(await api('GET', `/tickets/search?query=${query}&limit=1&expand=true`))
  },
  add: async (api, ticket, text) => {
    await api('POST', '/ticket_articles', { ticket_id: Number(ticket), ...said(text) })
  },
  note: async (api, ticket, text) => {
    const article = { body: text, content_type: 'text/plain', type: 'note', internal: true }
    await api('POST', '/ticket_articles', { ticket_id: Number(ticket), ...article })
  },
  turn: async (api, ticket, to) => {
    await api('PUT', `/tickets/${ticket}`, { state: to })
  },
  read: async (api, ticket) => {
    const { state, close_at } = fieldsOf(await api('GET', `/tickets/${ticket}?expand=true`))
    const articles = listOf(await api('GET', `/ticket_articles/by_ticket/${ticket}`))
    return {
      messages: articles.map(({ id, from, body, content_type, sender, internal }) => ({
        id: textOf(id),
        from: senderIn(textOf(from)),
        text: content_type === 'text/html' ? plainTextOf(textOf(body)) : textOf(body),
        isAnswer: internal === false && sender === 'Agent'
      })),
      closed: state === 'closed' ? textOf(close_at) : null
    }
  },
  ticketIn: ({ headers, body, secret }) => {
    const digest = createHmac('sha1', secret).update(body).digest('hex')
    if (!isSameText(textOf(headers['x-hub-signature']), `sha1=${digest}`)) return null
    return nameOf(fieldsOf(fieldsOf(JSON.parse(body)).ticket).id)
  }
}

function said(body: string): object {
  return { body, content_type: 'text/plain', type: 'web', sender: 'Customer', internal: false }
}
