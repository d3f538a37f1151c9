import { basic, type HelpdeskUnderTest, TOKEN } from './helpdeskUnderTest.ts'
import { createTicketSystem, type KeptMessage, startStandIn } from './ticketSystem.ts'

const REQUEST = '/rest/servicedeskapi/request'
const TRANSITIONS = [
  { id: '11', to: { statusCategory: { key: 'indeterminate' } } },
  { id: '21', to: { statusCategory: { key: 'done' } } }
]

/** As developer.atlassian.com shows it. */
export const jiraStandIn: HelpdeskUnderTest = {
  name: 'jira',
  settings: { HELPDESK_USER: 'bot@help.example', HELPDESK_TOKEN: TOKEN, HELPDESK_PLACE: '4/12' },
  start: async () => {
    const system = createTicketSystem()
    return await startStandIn(
      system,
      {
        [`POST ${REQUEST}`]: ({ body }) => {
          const values = body.requestFieldValues as Readonly<Record<string, string>>
          const id = system.open({
            subject: values.summary ?? '',
            text: values.description ?? '',
            requester: String(body.raiseOnBehalfOf ?? ''),
            external: ''
          })
          return { issueId: '10002', issueKey: `HELP-${id}` }
        },
        'POST /rest/api/3/search/jql': ({ body }) => {
          const words = /summary ~ "\\"(.*?)\\""/.exec(String(body.jql))?.[1] ?? '?'
          const found = system.tickets.filter(({ subject }) => subject.includes(words))
          const issues = found.map(({ id, subject }) => ({
            key: `HELP-${id}`,
            fields: { summary: subject }
          }))
          return { issues, isLast: true }
        },
        [`GET ${REQUEST}/HELP-(\\d+)`]: ({ params }) => {
          const { state, closedAt } = system.find(Number(params[0]))
          const statusCategory = state === 'closed' ? 'DONE' : 'INDETERMINATE'
          const statusDate = { epochMillis: Date.parse(closedAt) || 0 }
          return { issueKey: `HELP-${params[0]}`, currentStatus: { statusCategory, statusDate } }
        },
        [`POST ${REQUEST}/HELP-(\\d+)/comment`]: ({ params, body }) => {
          const isPrivate = body.public !== true
          const said = { by: 'customer', name: 'bot', text: String(body.body), isPrivate } as const
          return { id: String(system.say(Number(params[0]), said)) }
        },
        [`GET ${REQUEST}/HELP-(\\d+)/comment`]: ({ params }) => ({
          values: system.find(Number(params[0])).messages.map(commentOf),
          isLastPage: true
        }),
        'GET /rest/api/3/issue/HELP-\\d+/transitions': () => ({ transitions: TRANSITIONS }),
        'POST /rest/api/3/issue/HELP-(\\d+)/transitions': ({ params, body }) => {
          const { id } = body.transition as { readonly id: string }
          system.turn(Number(params[0]), id === '21' ? 'closed' : 'open')
          return 204
        }
      },
      header => header('authorization') === basic('bot@help.example', TOKEN)
    )
  }
}

function commentOf({ id, name, text, isPrivate }: KeptMessage): object {
  return { id: String(id), body: text, public: !isPrivate, author: { displayName: name } }
}
