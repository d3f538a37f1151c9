import { type HelpdeskUnderTest, REQUESTER, TOKEN } from './helpdeskUnderTest.ts'
import { createTicketSystem, type KeptMessage, startStandIn } from './ticketSystem.ts'

/** As Request Tracker 5.0.3 of Debian answers; npm run try:rt asks a real one. */
export const rtStandIn: HelpdeskUnderTest = {
  name: 'rt',
  settings: { HELPDESK_TOKEN: TOKEN, HELPDESK_PLACE: 'General', HELPDESK_REQUESTER: REQUESTER },
  start: async () => {
    const system = createTicketSystem()
    return await startStandIn(
      system,
      {
        'POST /REST/2.0/ticket': ({ body }) => ({
          type: 'ticket',
          id: String(
            system.open({
              subject: String(body.Subject),
              text: String(body.Content),
              requester: String(body.Requestor ?? ''),
              external: ''
            })
          )
        }),
        'GET /REST/2.0/tickets': ({ query }) => {
          const mark = /Subject LIKE '(.*?)'/.exec(query.get('query') ?? '')?.[1] ?? '?'
          const items = system.tickets.filter(({ subject }) => subject.includes(mark))
          return { items: items.map(({ id }) => ({ id: String(id), type: 'ticket' })), pages: 1 }
        },
        'GET /REST/2.0/ticket/(\\d+)': ({ params }) => {
          const { id, state, closedAt, subject } = system.find(Number(params[0]))
          const status = state === 'closed' ? 'resolved' : 'open'
          return { id, Subject: subject, Status: status, Resolved: closedAt }
        },
        'PUT /REST/2.0/ticket/(\\d+)': ({ params, body }) => {
          system.turn(Number(params[0]), body.Status === 'resolved' ? 'closed' : 'open')
          return [`Ticket ${params[0]}: Status changed`]
        },
        'POST /REST/2.0/ticket/(\\d+)/comment': ({ params, body }) => {
          const said = { by: 'customer', name: 'api', isPrivate: true } as const
          system.say(Number(params[0]), { ...said, text: String(body.Content) })
          return ['Comments added']
        },
        'GET /REST/2.0/ticket/(\\d+)/history': ({ params }) => ({
          items: system.find(Number(params[0])).messages.map(transactionOf),
          pages: 1
        }),
        'GET /REST/2.0/ticket/(\\d+)/attachments': ({ params }) => ({
          items: system.find(Number(params[0])).messages.map(attachmentOf),
          pages: 1
        })
      },
      header => header('authorization') === `token ${TOKEN}`
    )
  }
}

function transactionOf({ id, name, isPrivate }: KeptMessage): object {
  const Creator = { id: 'ana', type: 'user', Name: 'ana', RealName: name }
  return {
    id: String(id),
    type: 'transaction',
    Type: isPrivate ? 'Comment' : 'Correspond',
    Creator
  }
}

function attachmentOf({ id, text }: KeptMessage): object {
  return { type: 'attachment', TransactionId: String(id), ContentType: 'text/plain', Content: text }
}
