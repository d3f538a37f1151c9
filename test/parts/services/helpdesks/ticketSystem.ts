import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type KeptMessage = {
  readonly id: number
  readonly by: 'customer' | 'agent'
  readonly name: string
  readonly text: string
  readonly isPrivate: boolean
}
export type KeptTicket = {
  readonly id: number
  readonly subject: string
  readonly text: string
  readonly requester: string
  /** what we said that it is known by, where the system has a field for that */
  readonly external: string
  readonly messages: KeptMessage[]
  state: 'open' | 'closed'
  closedAt: string
}

/** The tickets of a helpdesk system, and what its people do with them. */
export type TicketSystem = {
  readonly tickets: KeptTicket[]
  readonly open: (ticket: Pick<KeptTicket, 'subject' | 'text' | 'requester' | 'external'>) => number
  readonly say: (ticket: number, message: Omit<KeptMessage, 'id'>) => number
  readonly turn: (ticket: number, to: KeptTicket['state']) => void
  readonly find: (ticket: number) => KeptTicket
}

export function createTicketSystem(): TicketSystem {
  const tickets: KeptTicket[] = []
  let last = 40
  function find(id: number): KeptTicket {
    const found = tickets.find(ticket => ticket.id === id)
    if (found === undefined) throw new Error(`there is no ticket ${id}`)
    return found
  }
  return {
    tickets,
    find,
    open: ticket => {
      last += 1
      tickets.push({ ...ticket, id: last, messages: [], state: 'open', closedAt: '' })
      return last
    },
    say: (ticket, message) => {
      last += 1
      find(ticket).messages.push({ ...message, id: last })
      return last
    },
    turn: (id, to) => {
      last += 1
      const closedAt = to === 'closed' ? new Date(last * 1_000).toISOString() : ''
      Object.assign(find(id), { state: to, closedAt })
    }
  }
}

export type Asked = {
  readonly params: readonly string[]
  readonly query: URLSearchParams
  readonly body: Record<string, unknown>
}
/** 'POST /tickets/(\\d+)' → what is answered, as JSON; a number is a status without a body */
export type Routes = Readonly<Record<string, (asked: Asked) => unknown>>

export type StandIn = {
  readonly url: string
  readonly system: TicketSystem
  /** what was asked, as 'POST /tickets' */
  readonly asked: string[]
  /** the next answers that are lost on their way: what was asked is done */
  readonly loses: { next: number }
  readonly stop: () => Promise<void>
}

/** A server that answers as the documentation of a helpdesk system says; `mayAsk` looks at the token. */
export async function startStandIn(
  system: TicketSystem,
  routes: Routes,
  mayAsk: (header: (name: string) => string) => boolean
): Promise<StandIn> {
  const asked: string[] = []
  const loses = { next: 0 }
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost')
    const call = `${request.method} ${pathname}`
    const isAllowed = mayAsk(name => String(request.headers[name] ?? ''))
    const [answer, params] = isAllowed ? routeOf(routes, call) : [() => 401, []]
    const text = Buffer.concat(parts).toString()
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
    const answered = answer({ params, query, body })
    asked.push(call)
    if (loses.next > 0 && request.method !== 'GET') {
      loses.next -= 1
      request.socket.destroy()
      return
    }
    response.statusCode = typeof answered === 'number' ? answered : 200
    response.setHeader('content-type', 'application/json')
    response.end(typeof answered === 'number' ? '{}' : JSON.stringify(answered))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    system,
    asked,
    loses,
    stop: async () =>
      await new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}

function routeOf(routes: Routes, call: string): readonly [Routes[string], readonly string[]] {
  for (const [pattern, answer] of Object.entries(routes)) {
    const match = new RegExp(`^${pattern}$`).exec(call)
    if (match !== null) return [answer, match.slice(1)]
  }
  return [() => 404, []]
}
