import { createHmac } from 'node:crypto'
import { type HelpdeskUnderTest, REQUESTER, TOKEN } from './helpdeskUnderTest.ts'
import { createTicketSystem, type KeptMessage, startStandIn } from './ticketSystem.ts'

type Article = { readonly body: string; readonly sender?: string; readonly internal?: boolean }

/** As docs.zammad.org shows it: an article of an agent is HTML. */
export const zammadStandIn: HelpdeskUnderTest = {
  name: 'zammad',
  settings: { HELPDESK_TOKEN: TOKEN, HELPDESK_PLACE: 'Users', HELPDESK_REQUESTER: REQUESTER },
  call: ({ id }, secret) => {
    const body = JSON.stringify({ ticket: { id, title: 'x' }, article: { internal: false } })
    const digest = createHmac('sha1', secret).update(body).digest('hex')
    return { body, headers: { 'x-hub-signature': `sha1=${digest}` } }
  },
  start: async () => {
    const system = createTicketSystem()
    return await startStandIn(
      system,
      {
        'POST /api/v1/tickets': ({ body }) => ({
          id: system.open({
            subject: String(body.title),
            text: (body.article as Article).body,
            requester: String(body.customer_id).replace(/^guess:/, ''),
            external: ''
          }),
          number: '87001'
        }),
        'GET /api/v1/tickets/search': ({ query }) => {
          const title = /^title:"(.*)"$/.exec(query.get('query') ?? '')?.[1] ?? '?'
          return system.tickets
            .filter(({ subject }) => subject.includes(title))
            .map(({ id, subject }) => ({ id, title: subject }))
        },
        'GET /api/v1/tickets/(\\d+)': ({ params }) => {
          const { id, state, closedAt } = system.find(Number(params[0]))
          return { id, state, close_at: closedAt || null }
        },
        'PUT /api/v1/tickets/(\\d+)': ({ params, body }) => {
          system.turn(Number(params[0]), body.state === 'closed' ? 'closed' : 'open')
          return { id: Number(params[0]) }
        },
        'POST /api/v1/ticket_articles': ({ body }) => {
          const { body: text, internal = false } = body as unknown as Article
          const said = { by: 'customer', name: 'Ana', text, isPrivate: internal } as const
          return { id: system.say(Number(body.ticket_id), said) }
        },
        'GET /api/v1/ticket_articles/by_ticket/(\\d+)': ({ params }) =>
          system.find(Number(params[0])).messages.map(articleOf)
      },
      header => header('authorization') === `Token token=${TOKEN}`
    )
  }
}

function articleOf({ id, by, name, text, isPrivate }: KeptMessage): object {
  const isAgent = by === 'agent'
  return {
    id,
    from: isAgent ? `${name} <agent@help.example>` : name,
    sender: isAgent ? 'Agent' : 'Customer',
    content_type: isAgent ? 'text/html' : 'text/plain',
    body: isAgent ? `<p>${text.replaceAll('\n', '<br/>')}</p>` : text,
    internal: isPrivate
  }
}
