import { createHmac } from 'node:crypto'
import { basic, type HelpdeskUnderTest, REQUESTER, TOKEN } from './helpdeskUnderTest.ts'
import { createTicketSystem, type KeptTicket, startStandIn } from './ticketSystem.ts'

const CUSTOMER = 20
const AGENT = 30

type Sent = {
  readonly subject?: string
  readonly external_id?: string
  readonly requester?: { readonly email: string }
  readonly comment?: { readonly body: string; readonly public?: boolean }
  readonly status?: string
}

/** As developer.zendesk.com shows it. */
export const zendeskStandIn: HelpdeskUnderTest = {
  name: 'zendesk',
  settings: {
    HELPDESK_USER: 'bot@help.example',
    HELPDESK_TOKEN: TOKEN,
    HELPDESK_REQUESTER: REQUESTER
  },
  call: ({ id }, secret) => {
    const body = JSON.stringify({ ticket: String(id) })
    const at = new Date().toISOString()
    const digest = createHmac('sha256', secret)
      .update(at + body)
      .digest('base64')
    const name = 'x-zendesk-webhook-signature'
    return { body, headers: { [name]: digest, [`${name}-timestamp`]: at } }
  },
  start: async () => {
    const system = createTicketSystem()
    return await startStandIn(
      system,
      {
        'POST /api/v2/tickets\\.json': ({ body }) => {
          const ticket = body.ticket as Sent
          const id = system.open({
            subject: ticket.subject ?? '',
            text: ticket.comment?.body ?? '',
            requester: ticket.requester?.email ?? '',
            external: ticket.external_id ?? ''
          })
          return { ticket: { id } }
        },
        'GET /api/v2/tickets\\.json': ({ query }) => ({
          tickets: system.tickets.filter(({ external }) => external === query.get('external_id'))
        }),
        'GET /api/v2/tickets/(\\d+)\\.json': ({ params }) => ({
          ticket: ticketOf(system.find(Number(params[0])))
        }),
        'PUT /api/v2/tickets/(\\d+)\\.json': ({ params, body }) => {
          const { comment, status } = body.ticket as Sent
          const id = Number(params[0])
          if (comment !== undefined) {
            const isPrivate = comment.public === false
            system.say(id, { by: 'customer', name: 'Ana', text: comment.body, isPrivate })
          }
          if (status !== undefined) system.turn(id, status === 'solved' ? 'closed' : 'open')
          return { ticket: { id } }
        },
        'GET /api/v2/tickets/(\\d+)/comments\\.json': ({ params, query }) => {
          const { messages } = system.find(Number(params[0]))
          const comments = messages.map(({ id, by, text, isPrivate }) => ({
            id,
            body: text,
            plain_body: text,
            public: !isPrivate,
            author_id: by === 'agent' ? AGENT : CUSTOMER
          }))
          const names = new Map(messages.map(({ by, name }) => [by, name]))
          return {
            comments: query.get('sort_order') === 'desc' ? comments.toReversed() : comments,
            users: [
              { id: AGENT, name: names.get('agent') },
              { id: CUSTOMER, name: names.get('customer') }
            ]
          }
        }
      },
      header => header('authorization') === basic('bot@help.example/token', TOKEN)
    )
  }
}

function ticketOf({ id, state, closedAt }: KeptTicket): object {
  const status = state === 'closed' ? 'solved' : 'open'
  return { id, status, updated_at: closedAt, requester_id: CUSTOMER }
}
