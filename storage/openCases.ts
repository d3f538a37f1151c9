import type { CaseStore } from './cases.ts'
import { ask, type Database, type Step } from './database.ts'
import { claimPosts, duePosts, revivePosts, settlePost } from './statements/casePosts.ts'
import { addEntry, caseOf, listCases, openCase } from './statements/cases.ts'
import {
  caseOfTicket,
  noteCaseTicket,
  openTickets,
  ticketOfCase
} from './statements/caseTickets.ts'
import { caseBand, countForDesk, moveCase, undeliveredOf } from './statements/deskCases.ts'

/**
 * The store of cases, in SQL that both databases understand. Everything is deleted with its
 * conversation, which each table names.
 */
export function openCases({
  read,
  write,
  tell,
  onTold
}: Pick<Database, 'read' | 'write'> & Partial<Pick<Database, 'tell' | 'onTold'>>): CaseStore {
  function tellChanged(number: number): void {
    tell?.(JSON.stringify({ case: number }))
  }
  return {
    open: async filing => {
      const number = await write(() => openCase(filing), true)
      tellChanged(number)
      return number
    },
    add: async (entry, turn, targets) => {
      const added = await write(() => addEntry(entry, turn, targets), true)
      if (added?.isNew === true) tellChanged(entry.number)
      return added
    },
    move: async move => {
      const moved = await write(() => moveCase(move), true)
      tellChanged(move.number)
      return moved
    },
    band: async (band, filter, page) => await read(() => caseBand(band, filter, page)),
    deskCounts: async (holder, closedSince) => await read(() => countForDesk(holder, closedSince)),
    undelivered: async number => await read(() => undeliveredOf(number)),
    onChanged: hear =>
      onTold?.(message => {
        const { case: number } = JSON.parse(message) as { case?: number }
        if (number !== undefined) hear(number)
      }),
    read: async number => await read(() => caseOf(number)),
    list: async page => await read(() => listCases(page)),
    claim: async (now, until, limit, targets = { except: [] }) => {
      const due = await read(() => duePosts(now, limit, targets))
      return due.length === 0 ? [] : await write(() => claimPosts(due, until), true)
    },
    settle: async (id, outcome) => await write(() => settlePost(id, outcome), true),
    ticketOf: async (number, target) => await read(() => ticketOfCase(number, target)),
    noteTicket: async ticket => await write(() => noteCaseTicket(ticket), true),
    caseOfTicket: async (target, ticket) => await read(() => caseOfTicket(target, ticket)),
    openTickets: async (target, limit) => await read(() => openTickets(target, limit)),
    revive: async now => await write(() => revivePosts(now), true),
    count: async () => await read(countCases)
  }
}

function* countCases(): Step<Awaited<ReturnType<CaseStore['count']>>> {
  const [row] = yield* ask(`SELECT (SELECT count(*) FROM cases WHERE state = 'open') AS open,
      (SELECT count(*) FROM case_posts WHERE state = 'waiting') AS waiting,
      (SELECT count(*) FROM case_posts WHERE state = 'given-up') AS given_up,
      (SELECT min(created) FROM case_posts WHERE state = 'waiting') AS oldest`)
  return {
    open: Number(row?.open),
    waiting: Number(row?.waiting),
    givenUp: Number(row?.given_up),
    oldest: row?.oldest == null ? null : Number(row.oldest)
  }
}
