import { createHmac } from 'node:crypto'
import { isSameText } from '../../http/keys/isSameText.ts'
import { basicAuth } from '../basicAuth.ts'
import { fieldsOf, firstName, listOf, nameOf, textOf } from '../fields.ts'
import { isRecent } from '../isRecent.ts'
import type { Vendor } from '../vendor.ts'

const CLOSED: readonly unknown[] = ['solved', 'closed']

/**
 * Zendesk; HELPDESK_USER is the agent's address that the token is of, HELPDESK_PLACE the number of
 * a group or empty. A webhook sends {"ticket": "{{ticket.id}}"} with every public comment. Source:
 * developer.zendesk.com, "Tickets", "Ticket Comments" and "Verifying webhook authenticity"
 */
export const zendesk: Vendor = {
  root: () => '/api/v2',
  signIn: ({ user, token }) => basicAuth(`${user}/token`, token),
  probe: '/users/me.json',
  open: async (api, { number, subject, text, requester }, { place }) => {
    const ticket = {
      subject,
      comment: { body: text },
      requester,
      external_id: externalId(number),
      ...(place === '' ? {} : { group_id: Number(place) })
    }
    const key = { 'idempotency-key': externalId(number) }
    const answer = fieldsOf(await api('POST', '/tickets.json', { ticket }, key))
    return nameOf(fieldsOf(answer.ticket).id)
  },
  find: async (api, number) => {
    const { tickets } = fieldsOf(
      await api('GET', `/tickets.json?external_id=${externalId(number)}`)
    )
    return firstName(tickets)
  },
  add: async (api, ticket, text) => {
    const known = fieldsOf(fieldsOf(await api('GET', `/tickets/${ticket}.json`)).ticket)
    const comment = { body: text, public: true, author_id: known.requester_id }
    await api('PUT', `/tickets/${ticket}.json`, { ticket: { comment } })
  },
  note: async (api, ticket, text) => {
    const comment = { body: text, public: false }
    await api('PUT', `/tickets/${ticket}.json`, { ticket: { comment } })
  },
  turn: async (api, ticket, to) => {
    const status = to === 'closed' ? 'solved' : 'open'
    await api('PUT', `/tickets/${ticket}.json`, { ticket: { status } })
  },
  read: async (api, name) => {
    const ticket = fieldsOf(fieldsOf(await api('GET', `/tickets/${name}.json`)).ticket)
    const path = `/tickets/${name}/comments.json?include=users&sort_order=desc`
    const { comments, users } = fieldsOf(await api('GET', path))
    const names = new Map(listOf(users).map(({ id, name: called }) => [id, textOf(called)]))
    return {
      // the newest hundred, in the order they were written
      messages: listOf(comments)
        .toReversed()
        .map(comment => ({
          id: textOf(comment.id),
          from: names.get(comment.author_id) ?? '',
          text: textOf(comment.plain_body) || textOf(comment.body),
          isAnswer: comment.public === true && comment.author_id !== ticket.requester_id
        })),
      closed: CLOSED.includes(ticket.status) ? textOf(ticket.updated_at) : null
    }
  },
  ticketIn: ({ headers, body, secret, now }) => {
    const at = textOf(headers['x-zendesk-webhook-signature-timestamp'])
    const digest = createHmac('sha256', secret).update(`${at}${body}`).digest('base64')
    const isTheirs = isSameText(textOf(headers['x-zendesk-webhook-signature']), digest)
    if (!isTheirs || !isRecent(Date.parse(at), now)) return null
    return nameOf(fieldsOf(JSON.parse(body)).ticket)
  }
}

function externalId(number: number): string {
  return `kb-triage-case-${number}`
}
