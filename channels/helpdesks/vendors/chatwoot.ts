import { fieldsOf, firstName, listOf, nameOf, textOf } from '../fields.ts'
import { isSignedByChatwoot } from '../isSignedByChatwoot.ts'
import type { Vendor } from '../vendor.ts'

/** What a conversation is known by: an attribute of its own. */
const ATTRIBUTE = 'kb_triage_case'
const OUTGOING = 1

/**
 * Chatwoot; HELPDESK_PLACE is ACCOUNT/INBOX, the inbox being one of kind API. Source:
 * developers.chatwoot.com, "Application APIs" and "Webhooks"
 */
export const chatwoot: Vendor = {
  root: ({ place }) => `/api/v1/accounts/${encodeURIComponent(place.split('/')[0] ?? '')}`,
  signIn: ({ token }) => ({ api_access_token: token }),
  probe: '/inboxes',
  open: async (api, { number, text, requester }, { place }) => {
    const inbox = Number(place.split('/')[1])
    const person = { name: requester.name, identifier: `kb-triage-case-${number}` }
    const made = fieldsOf(await api('POST', '/contacts', { inbox_id: inbox, ...person }))
    const { contact, contact_inbox } = fieldsOf(made.payload)
    const { id } = fieldsOf(
      await api('POST', '/conversations', {
        source_id: fieldsOf(contact_inbox).source_id,
        inbox_id: inbox,
        contact_id: fieldsOf(contact).id,
        status: 'open',
        custom_attributes: { [ATTRIBUTE]: String(number), email: requester.email }
      })
    )
    await api('POST', `/conversations/${nameOf(id)}/messages`, said(text))
    return nameOf(id)
  },
  find: async (api, number) => {
    const filter = { attribute_key: ATTRIBUTE, filter_operator: 'equal_to', values: [`${number}`] }
    const payload = [{ ...filter, query_operator: null }]
    return firstName(fieldsOf(await api('POST', '/conversations/filter', { payload })).payload)
  },
  add: async (api, ticket, text) => {
    await api('POST', `/conversations/${ticket}/messages`, said(text))
  },
  note: async (api, ticket, text) => {
    const message = { content: text, message_type: 'outgoing', private: true }
    await api('POST', `/conversations/${ticket}/messages`, message)
  },
  turn: async (api, ticket, to) => {
    const status = to === 'closed' ? 'resolved' : 'open'
    await api('POST', `/conversations/${ticket}/toggle_status`, { status })
  },
  read: async (api, ticket) => {
    const { status, updated_at } = fieldsOf(await api('GET', `/conversations/${ticket}`))
    const { payload } = fieldsOf(await api('GET', `/conversations/${ticket}/messages`))
    return {
      messages: listOf(payload).map(message => ({
        id: textOf(message.id),
        from: textOf(fieldsOf(message.sender).name),
        text: textOf(message.content),
        isAnswer: message.message_type === OUTGOING && message.private !== true
      })),
      closed: status === 'resolved' ? textOf(updated_at) : null
    }
  },
  ticketIn: signed => {
    if (!isSignedByChatwoot(signed)) return null
    const call = fieldsOf(JSON.parse(signed.body))
    return nameOf(fieldsOf(call.conversation).id ?? call.id)
  }
}

function said(content: string): object {
  return { content, message_type: 'incoming', private: false }
}
