import { createHmac } from 'node:crypto'
import { type HelpdeskUnderTest, REQUESTER, TOKEN } from './helpdeskUnderTest.ts'
import { createTicketSystem, type KeptMessage, startStandIn } from './ticketSystem.ts'

const ROOT = '/api/v1/accounts/3'

/** As developers.chatwoot.com shows it. */
export const chatwootStandIn: HelpdeskUnderTest = {
  name: 'chatwoot',
  settings: { HELPDESK_TOKEN: TOKEN, HELPDESK_PLACE: '3/7', HELPDESK_REQUESTER: REQUESTER },
  call: ({ id }, secret) => {
    const body = JSON.stringify({ event: 'message_created', id: 9, conversation: { id } })
    const at = String(Math.floor(Date.now() / 1_000))
    const digest = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')
    const signature = `sha256=${digest}`
    return { body, headers: { 'x-chatwoot-signature': signature, 'x-chatwoot-timestamp': at } }
  },
  start: async () => {
    const system = createTicketSystem()
    return await startStandIn(
      system,
      {
        [`POST ${ROOT}/contacts`]: () => ({
          payload: { contact: { id: 5 }, contact_inbox: { source_id: 'b2c6', inbox: { id: 7 } } }
        }),
        [`POST ${ROOT}/conversations`]: ({ body }) => {
          const attributes = body.custom_attributes as Readonly<Record<string, string>>
          const external = attributes.kb_triage_case ?? ''
          const requester = attributes.email ?? ''
          return { id: system.open({ subject: '', text: '', requester, external }) }
        },
        [`POST ${ROOT}/conversations/filter`]: ({ body }) => {
          const [{ values }] = body.payload as [{ values: string[] }]
          const found = system.tickets.filter(({ external }) => values.includes(external))
          return { meta: {}, payload: found.map(({ id }) => ({ id })) }
        },
        [`POST ${ROOT}/conversations/(\\d+)/messages`]: ({ params, body }) => {
          const isPrivate = body.private === true
          const said = {
            by: 'customer',
            name: 'Ana',
            text: String(body.content),
            isPrivate
          } as const
          return { id: system.say(Number(params[0]), said) }
        },
        [`GET ${ROOT}/conversations/(\\d+)/messages`]: ({ params }) => ({
          meta: {},
          payload: system.find(Number(params[0])).messages.map(messageOf)
        }),
        [`POST ${ROOT}/conversations/(\\d+)/toggle_status`]: ({ params, body }) => {
          system.turn(Number(params[0]), body.status === 'resolved' ? 'closed' : 'open')
          return { payload: { success: true } }
        },
        [`GET ${ROOT}/conversations/(\\d+)`]: ({ params }) => {
          const { id, state, closedAt } = system.find(Number(params[0]))
          return { id, status: state === 'closed' ? 'resolved' : 'open', updated_at: closedAt }
        }
      },
      header => header('api_access_token') === TOKEN
    )
  }
}

function messageOf({ id, by, name, text, isPrivate }: KeptMessage): object {
  const type = by === 'agent' ? 1 : 0
  return { id, content: text, message_type: type, private: isPrivate, sender: { name } }
}
