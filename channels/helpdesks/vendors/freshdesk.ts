import { escapeHtml } from '../../http/escapeHtml.ts'
import { basicAuth } from '../basicAuth.ts'
import { fieldsOf, listOf, nameOf, senderIn, textOf } from '../fields.ts'
import { caseMark } from '../marks.ts'
import { readPages } from '../readPages.ts'
import type { Api, TicketMessage, Vendor } from '../vendor.ts'

const OPEN = 2
const RESOLVED = 4
const MEDIUM_PRIORITY = 2
const PAGE = 100

/**
 * Freshdesk; HELPDESK_PLACE is the number of a group or empty. Its webhooks are not signed, so it is
 * asked what changed. Source: developers.freshdesk.com/api
 */
export const freshdesk: Vendor = {
  root: () => '/api/v2',
  signIn: ({ token }) => basicAuth(token, 'X'),
  probe: '/tickets?per_page=1',
  open: async (api, { subject, text, requester }, { place }) => {
    const { id } = fieldsOf(
      await api('POST', '/tickets', {
        subject,
        description: htmlOf(text),
        email: requester.email,
        name: requester.name,
        status: OPEN,
        priority: MEDIUM_PRIORITY,
        ...(place === '' ? {} : { group_id: Number(place) })
      })
    )
    return nameOf(id)
  },
  // the search finds new tickets only minutes later: the newest are looked through
  find: async (api, number) => {
    const newest = listOf(await api('GET', `/tickets?order_by=created_at&per_page=${PAGE}`))
    const found = newest.find(({ subject }) => textOf(subject).startsWith(caseMark(number)))
    return found === undefined ? null : nameOf(found.id)
  },
  add: async (api, ticket, text) => {
    const said = { incoming: true, private: false }
    await api('POST', `/tickets/${ticket}/notes`, { body: htmlOf(text), ...said })
  },
  note: async (api, ticket, text) => {
    await api('POST', `/tickets/${ticket}/notes`, { body: htmlOf(text), private: true })
  },
  turn: async (api, ticket, to) => {
    await api('PUT', `/tickets/${ticket}`, { status: to === 'closed' ? RESOLVED : OPEN })
  },
  read: async (api, name) => {
    const { status, stats } = fieldsOf(await api('GET', `/tickets/${name}?include=stats`))
    const { closed_at, resolved_at } = fieldsOf(stats)
    const at = textOf(resolved_at) || textOf(closed_at)
    return { messages: await messagesOf(api, name), closed: Number(status) >= RESOLVED ? at : null }
  },
  changed: async (api, since) => {
    const path = `/tickets?updated_since=${since.toISOString()}&order_by=updated_at&per_page=${PAGE}`
    const ours = listOf(await api('GET', path)).filter(({ subject }) =>
      textOf(subject).startsWith('[Case ')
    )
    return ours.map(({ id }) => nameOf(id))
  }
}

async function messagesOf(api: Api, ticket: string): Promise<readonly TicketMessage[]> {
  const said = await readPages(PAGE, async page =>
    listOf(await api('GET', `/tickets/${ticket}/conversations?per_page=${PAGE}&page=${page}`))
  )
  return said.map(({ id, body_text, incoming, private: isPrivate, from_email }) => ({
    id: textOf(id),
    from: senderIn(textOf(from_email)),
    text: textOf(body_text),
    isAnswer: incoming === false && isPrivate === false
  }))
}

function htmlOf(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}
