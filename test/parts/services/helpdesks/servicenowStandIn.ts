import { basic, type HelpdeskUnderTest, TOKEN } from './helpdeskUnderTest.ts'
import { createTicketSystem, type KeptMessage, startStandIn } from './ticketSystem.ts'

const ROOT = '/api/now/table'
/** A sys_id is 32 hexadecimal digits. */
const SYS_ID = '([0-9a-f]{32})'

/** As docs.servicenow.com shows the Table API: every value is a text. */
export const servicenowStandIn: HelpdeskUnderTest = {
  name: 'servicenow',
  settings: { HELPDESK_USER: 'kb.triage', HELPDESK_TOKEN: TOKEN },
  start: async () => {
    const system = createTicketSystem()
    return await startStandIn(
      system,
      {
        [`POST ${ROOT}/incident`]: ({ body }) => {
          const id = system.open({
            subject: String(body.short_description),
            text: String(body.description),
            requester: String(body.caller_id ?? ''),
            external: String(body.correlation_id)
          })
          return { result: { sys_id: sysId(id), number: `INC00${id}` } }
        },
        [`GET ${ROOT}/incident`]: ({ query }) => {
          const asked = query.get('sysparm_query') ?? ''
          const [, only] = /^correlation_id=(\S+)$/.exec(asked) ?? []
          const found = system.tickets.filter(
            ({ external }) => only === undefined || external === only
          )
          return { result: found.map(({ id }) => ({ sys_id: sysId(id) })) }
        },
        [`GET ${ROOT}/incident/${SYS_ID}`]: ({ params }) => {
          const { state, closedAt } = system.find(ticketNumber(params[0]))
          const isClosed = state === 'closed'
          return { result: { state: isClosed ? '6' : '2', resolved_at: closedAt, closed_at: '' } }
        },
        [`PATCH ${ROOT}/incident/${SYS_ID}`]: ({ params, body }) => {
          const id = ticketNumber(params[0])
          const said = { by: 'customer', name: 'kb.triage' } as const
          if (typeof body.comments === 'string')
            system.say(id, { ...said, text: body.comments, isPrivate: false })
          if (typeof body.work_notes === 'string')
            system.say(id, { ...said, text: body.work_notes, isPrivate: true })
          if (body.state !== undefined) system.turn(id, body.state === '6' ? 'closed' : 'open')
          return { result: { sys_id: params[0] } }
        },
        [`GET ${ROOT}/sys_journal_field`]: ({ query }) => {
          const [, of] = /element_id=([0-9a-f]{32})/.exec(query.get('sysparm_query') ?? '') ?? []
          return { result: system.find(ticketNumber(of)).messages.map(journalOf) }
        }
      },
      header => header('authorization') === basic('kb.triage', TOKEN)
    )
  }
}

function sysId(id: number): string {
  return id.toString(16).padStart(32, '0')
}

function ticketNumber(id = ''): number {
  return Number.parseInt(id, 16)
}

function journalOf({ id, name, text, isPrivate }: KeptMessage): object {
  const element = isPrivate ? 'work_notes' : 'comments'
  return { sys_id: sysId(id), element, value: text, sys_created_by: name }
}
