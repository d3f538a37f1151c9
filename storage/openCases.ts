import type { CaseStore } from './cases.ts'
import { ask, type Database, type Step } from './database.ts'
import { claimPosts, duePosts, revivePosts, settlePost } from './statements/casePosts.ts'
import { addEntry, caseOf, listCases, openCase } from './statements/cases.ts'

/**
 * The store of cases, in SQL that both databases understand. Everything is deleted with its
 * conversation, which each table names.
 */
export function openCases({ read, write }: Pick<Database, 'read' | 'write'>): CaseStore {
  return {
    open: async filing => await write(() => openCase(filing), true),
    add: async (entry, turn, targets) => await write(() => addEntry(entry, turn, targets), true),
    read: async number => await read(() => caseOf(number)),
    list: async page => await read(() => listCases(page)),
    claim: async (now, until, limit, targets = { except: [] }) => {
      const due = await read(() => duePosts(now, limit, targets))
      return due.length === 0 ? [] : await write(() => claimPosts(due, until), true)
    },
    settle: async (id, outcome) => await write(() => settlePost(id, outcome), true),
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
