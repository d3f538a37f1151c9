import { basicAuth } from '../basicAuth.ts'
import { fieldsOf, listOf, nameOf, textOf } from '../fields.ts'
import { caseMark } from '../marks.ts'
import { minutesSince } from '../minutesSince.ts'
import { readPages } from '../readPages.ts'
import type { Api, TicketState, Vendor } from '../vendor.ts'

const REQUEST = '/rest/servicedeskapi/request'
const PAGE = 50

/**
 * Jira Service Management; HELPDESK_USER is the address that the token is of, HELPDESK_PLACE is
 * SERVICEDESK/REQUESTTYPE by their numbers. It is asked what changed. Source: developer.atlassian.com,
 * "Jira Service Management Cloud REST API" and "Jira Cloud REST API v3", "Issue search"
 */
export const jira: Vendor = {
  root: () => '',
  signIn: ({ user, token }) => basicAuth(user, token),
  probe: '/rest/api/3/myself',
  open: async (api, { subject, text, requester }, { place }) => {
    const [serviceDeskId, requestTypeId] = place.split('/')
    const { issueKey } = fieldsOf(
      await api('POST', REQUEST, {
        serviceDeskId,
        requestTypeId,
        requestFieldValues: { summary: subject, description: text },
        ...(requester.email === '' ? {} : { raiseOnBehalfOf: requester.email })
      })
    )
    return nameOf(issueKey)
  },
  find: async (api, number) =>
    (await keysWhere(api, `summary ~ "\\"${caseMark(number)}\\""`))[0] ?? null,
  add: async (api, ticket, body) => {
    await api('POST', `${REQUEST}/${ticket}/comment`, { body, public: true })
  },
  note: async (api, ticket, body) => {
    await api('POST', `${REQUEST}/${ticket}/comment`, { body, public: false })
  },
  turn,
  read: async (api, ticket) => {
    const { currentStatus } = fieldsOf(await api('GET', `${REQUEST}/${ticket}`))
    const { statusCategory, statusDate } = fieldsOf(currentStatus)
    const comments = await readPages(PAGE, async page => {
      const from = (page - 1) * PAGE
      const path = `${REQUEST}/${ticket}/comment?start=${from}&limit=${PAGE}`
      return listOf(fieldsOf(await api('GET', path)).values)
    })
    return {
      messages: comments.map(({ id, body, public: isPublic, author }) => ({
        id: textOf(id),
        from: textOf(fieldsOf(author).displayName),
        text: textOf(body),
        isAnswer: isPublic === true
      })),
      closed: statusCategory === 'DONE' ? textOf(fieldsOf(statusDate).epochMillis) : null
    }
  },
  changed: async (api, since) => {
    return await keysWhere(api, `summary ~ "\\"[Case\\"" AND updated >= -${minutesSince(since)}m`)
  }
}

/** A request is closed and opened by whichever of its transitions leads there. */
async function turn(api: Api, ticket: string, to: TicketState): Promise<void> {
  const path = `/rest/api/3/issue/${ticket}/transitions`
  const { transitions } = fieldsOf(await api('GET', path))
  const fits = listOf(transitions).find(transition => {
    const { key } = fieldsOf(fieldsOf(transition.to).statusCategory)
    return (key === 'done') === (to === 'closed')
  })
  if (fits !== undefined) await api('POST', path, { transition: { id: textOf(fits.id) } })
}

async function keysWhere(api: Api, jql: string): Promise<readonly string[]> {
  const asked = { jql, fields: ['summary'], maxResults: 100 }
  const { issues } = fieldsOf(await api('POST', '/rest/api/3/search/jql', asked))
  return listOf(issues)
    .filter(({ fields }) => textOf(fieldsOf(fields).summary).startsWith('[Case '))
    .map(({ key }) => nameOf(key))
}
