import { ask, type Database } from './database.ts'

/**
 * The steps from nothing to today's tables; a step that was published is never changed, a new one is added.
 * A conversation: the counters of its line, its record, who arrived, what is still to be sent, what the site's chat shows.
 */
const STEPS: readonly (readonly string[])[] = [[
  'CREATE TABLE conversations (key TEXT PRIMARY KEY, arrived BIGINT NOT NULL, shown BIGINT NOT NULL, unsent BIGINT NOT NULL, version BIGINT NOT NULL, sender BIGINT, claimed BIGINT, changed BIGINT NOT NULL)',
  'CREATE INDEX conversations_changed ON conversations (changed)',
  'CREATE TABLE records (conversation TEXT PRIMARY KEY, record TEXT NOT NULL)',
  'CREATE TABLE arrivals (conversation TEXT NOT NULL, id TEXT NOT NULL, number BIGINT NOT NULL, activity TEXT, answer TEXT, shown BIGINT, at BIGINT NOT NULL, PRIMARY KEY (conversation, id))',
  'CREATE INDEX arrivals_waiting ON arrivals (conversation, number) WHERE activity IS NOT NULL',
  'CREATE TABLE replies (conversation TEXT NOT NULL, number BIGINT NOT NULL, activity TEXT NOT NULL, tries BIGINT NOT NULL, due BIGINT NOT NULL, PRIMARY KEY (conversation, number))',
  'CREATE TABLE activities (conversation TEXT NOT NULL, number BIGINT NOT NULL, activity TEXT NOT NULL, PRIMARY KEY (conversation, number))',
  'CREATE TABLE secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL)',
  'CREATE TABLE settled (name TEXT PRIMARY KEY, times BIGINT NOT NULL)'
]]

/** Tables that hold something of a conversation, by its key; all of it goes when the conversation goes. */
export const TABLES_OF_A_CONVERSATION = ['records', 'replies', 'activities'] as const

/** Creates the tables, or brings them up to date. @throws Error when they are of a later version of this program */
export const upgrade = async (database: Database): Promise<void> => await database.write(function* () {
  yield* ask('CREATE TABLE IF NOT EXISTS schema_steps (step BIGINT PRIMARY KEY)')
  const [row] = yield* ask('SELECT coalesce(max(step), 0) AS done FROM schema_steps')
  const done = Number(row?.done)
  if (done > STEPS.length) throw new Error('The database was written by a later version of this program; start that version, or name another database in STORAGE_URL.')
  for (const [index, statements] of STEPS.entries()) {
    if (index < done) continue
    for (const statement of statements) yield* ask(statement)
    yield* ask('INSERT INTO schema_steps VALUES (?)', index + 1)
  }
}, true)
