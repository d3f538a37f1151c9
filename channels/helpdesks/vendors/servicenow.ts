import { basicAuth } from '../basicAuth.ts'
import { fieldsOf, listOf, nameOf, textOf } from '../fields.ts'
import type { Api, Vendor } from '../vendor.ts'

const CLOSED: readonly unknown[] = ['6', '7', '8']
const IN_PROGRESS = '2'
const RESOLVED = '6'
const MAX_ROWS = 1_000

/**
 * ServiceNow's incidents by the Table API; HELPDESK_USER and HELPDESK_TOKEN are a user and its
 * password, HELPDESK_PLACE an assignment group or empty. It is asked what changed. Source:
 * docs.servicenow.com, "Table API", and the tables incident and sys_journal_field
 */
export const servicenow: Vendor = {
  root: () => '/api/now/table',
  signIn: ({ user, token }) => basicAuth(user, token),
  probe: '/incident?sysparm_limit=1&sysparm_fields=sys_id',
  open: async (api, { number, subject, text, requester }, { place }) => {
    const { result } = fieldsOf(
      await api('POST', '/incident?sysparm_input_display_value=true', {
        short_description: subject,
        description: text,
        correlation_id: correlationId(number),
        ...(requester.email === '' ? {} : { caller_id: requester.email }),
        ...(place === '' ? {} : { assignment_group: place })
      })
    )
    return nameOf(fieldsOf(result).sys_id)
  },
  find: async (api, number) => {
    const query = `correlation_id=${correlationId(number)}`
    const [found] = await rows(api, 'incident', query, 'sys_id')
    return found === undefined ? null : nameOf(found.sys_id)
  },
  add: async (api, ticket, comments) => {
    await api('PATCH', `/incident/${ticket}`, { comments })
  },
  note: async (api, ticket, text) => {
    await api('PATCH', `/incident/${ticket}`, { work_notes: text })
  },
  turn: async (api, ticket, to) => {
    const closing = { close_code: 'Solved (Permanently)', close_notes: 'Closed in the chat.' }
    const fields = to === 'closed' ? { state: RESOLVED, ...closing } : { state: IN_PROGRESS }
    await api('PATCH', `/incident/${ticket}`, fields)
  },
  read: async (api, ticket) => {
    const { result } = fieldsOf(
      await api('GET', `/incident/${ticket}?sysparm_fields=state,resolved_at,closed_at`)
    )
    const { state, resolved_at, closed_at } = fieldsOf(result)
    const query = `element_id=${ticket}^elementINcomments,work_notes^ORDERBYsys_created_on`
    const fields = 'sys_id,element,value,sys_created_by'
    const written = await rows(api, 'sys_journal_field', query, fields)
    return {
      messages: written.map(({ sys_id, element, value, sys_created_by }) => ({
        id: textOf(sys_id),
        from: textOf(sys_created_by),
        text: textOf(value),
        isAnswer: element === 'comments'
      })),
      closed: CLOSED.includes(textOf(state)) ? textOf(resolved_at) || textOf(closed_at) : null
    }
  },
  changed: async (api, since) => {
    const at = since.toISOString().slice(0, 19).replace('T', ' ')
    const query = `correlation_idSTARTSWITH${correlationId('')}^sys_updated_on>${at}`
    return (await rows(api, 'incident', query, 'sys_id')).map(({ sys_id }) => nameOf(sys_id))
  }
}

async function rows(api: Api, table: string, query: string, fields: string) {
  const asked = `sysparm_query=${encodeURIComponent(query)}&sysparm_fields=${fields}`
  const path = `/${table}?${asked}&sysparm_limit=${MAX_ROWS}`
  return listOf(fieldsOf(await api('GET', path)).result)
}

function correlationId(number: number | ''): string {
  return `kb-triage-case-${number}`
}
