import { convert } from 'html-to-text'
import { basic, type HelpdeskUnderTest, REQUESTER, TOKEN } from './helpdeskUnderTest.ts'
import { createTicketSystem, type KeptMessage, startStandIn } from './ticketSystem.ts'

const OPEN = 2
const RESOLVED = 4

/** As developers.freshdesk.com/api shows it: HTML goes in, `body_text` comes out. */
export const freshdeskStandIn: HelpdeskUnderTest = {
  name: 'freshdesk',
  settings: { HELPDESK_TOKEN: TOKEN, HELPDESK_REQUESTER: REQUESTER },
  start: async () => {
    const system = createTicketSystem()
    return await startStandIn(
      system,
      {
        'POST /api/v2/tickets': ({ body }) => ({
          id: system.open({
            subject: String(body.subject),
            text: textIn(body.description),
            requester: String(body.email),
            external: ''
          })
        }),
        'GET /api/v2/tickets': () => system.tickets.map(({ id, subject }) => ({ id, subject })),
        'GET /api/v2/tickets/(\\d+)': ({ params }) => {
          const { id, state, closedAt } = system.find(Number(params[0]))
          const status = state === 'closed' ? RESOLVED : OPEN
          return { id, status, stats: { resolved_at: closedAt || null, closed_at: null } }
        },
        'PUT /api/v2/tickets/(\\d+)': ({ params, body }) => {
          system.turn(Number(params[0]), Number(body.status) >= RESOLVED ? 'closed' : 'open')
          return { id: Number(params[0]) }
        },
        'POST /api/v2/tickets/(\\d+)/notes': ({ params, body }) => {
          const isPrivate = body.private !== false
          const said = { by: 'customer', name: 'Ana', text: textIn(body.body), isPrivate } as const
          return { id: system.say(Number(params[0]), said) }
        },
        'GET /api/v2/tickets/(\\d+)/conversations': ({ params }) =>
          system.find(Number(params[0])).messages.map(conversationOf)
      },
      header => header('authorization') === basic(TOKEN, 'X')
    )
  }
}

function textIn(html: unknown): string {
  return convert(String(html), { wordwrap: false })
}

function conversationOf({ id, by, name, text, isPrivate }: KeptMessage): object {
  const incoming = by === 'customer'
  const from = incoming ? 'visitors@help.example' : `${name} <support@help.example>`
  return { id, body_text: text, incoming, private: isPrivate, from_email: from }
}
