import type { CaseTicket } from '../cases.ts'
import { ask, type Step } from '../database.ts'

/** The ticket of a case in a helpdesk system, and the closing of it that was taken last. */
export function* ticketOfCase(
  number: number,
  target: string
): Step<Pick<CaseTicket, 'ticket' | 'closed'> | null> {
  const [row] = yield* ask(
    'SELECT ticket, closed FROM case_tickets WHERE number = ? AND target = ?',
    number,
    target
  )
  if (row === undefined) return null
  return { ticket: String(row.ticket), closed: row.closed == null ? null : String(row.closed) }
}

/** Of a case that is gone by now nothing is noted. */
export function* noteCaseTicket({ number, target, ticket, closed }: CaseTicket): Step<void> {
  yield* ask(
    'INSERT INTO case_tickets (number, target, ticket, closed, conversation) ' +
      'SELECT number, ?, ?, ?, conversation FROM cases WHERE number = ? ' +
      'ON CONFLICT (number, target) DO UPDATE SET ticket = excluded.ticket, closed = excluded.closed',
    target,
    ticket,
    closed,
    number
  )
}

export function* caseOfTicket(target: string, ticket: string): Step<number | null> {
  const [row] = yield* ask(
    'SELECT number FROM case_tickets WHERE target = ? AND ticket = ?',
    target,
    ticket
  )
  return row === undefined ? null : Number(row.number)
}

/** The tickets of open cases, those first that something came to last. */
export function* openTickets(target: string, limit: number): Step<readonly string[]> {
  const rows = yield* ask(
    'SELECT t.ticket FROM case_tickets t JOIN cases c ON c.number = t.number ' +
      "WHERE t.target = ? AND c.state = 'open' ORDER BY c.changed DESC LIMIT ?",
    target,
    limit
  )
  return rows.map(({ ticket }) => String(ticket))
}

/** The tickets of a case in all systems, by the system's name. */
export function* ticketsOfCase(number: number): Step<Readonly<Record<string, string>>> {
  const rows = yield* ask('SELECT target, ticket FROM case_tickets WHERE number = ?', number)
  return Object.fromEntries(rows.map(({ target, ticket }) => [String(target), String(ticket)]))
}
