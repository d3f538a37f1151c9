import { ask, type Database } from './database.ts'

/**
 * The steps from nothing to today's tables; a published step is never changed, a new one is added.
 * A conversation consists of the counters of its line, its record, its arrivals, the replies still
 * to be sent, and what the site's chat shows.
 */
const STEPS: readonly (readonly string[])[] = [
  [
    'CREATE TABLE conversations (key TEXT PRIMARY KEY, arrived BIGINT NOT NULL, shown ' +
      'BIGINT NOT NULL, unsent BIGINT NOT NULL, version BIGINT NOT NULL, sender BIGINT, ' +
      'claimed BIGINT, changed BIGINT NOT NULL)',
    'CREATE INDEX conversations_changed ON conversations (changed)',
    'CREATE TABLE records (conversation TEXT PRIMARY KEY, record TEXT NOT NULL)',
    'CREATE TABLE arrivals (conversation TEXT NOT NULL, id TEXT NOT NULL, number BIGINT ' +
      'NOT NULL, activity TEXT, answer TEXT, shown BIGINT, at BIGINT NOT NULL, PRIMARY KEY ' +
      '(conversation, id))',
    'CREATE INDEX arrivals_waiting ON arrivals (conversation, number) WHERE activity IS NOT NULL',
    'CREATE TABLE replies (conversation TEXT NOT NULL, number BIGINT NOT NULL, activity ' +
      'TEXT NOT NULL, tries BIGINT NOT NULL, due BIGINT NOT NULL, PRIMARY KEY (conversation, ' +
      'number))',
    'CREATE TABLE activities (conversation TEXT NOT NULL, number BIGINT NOT NULL, activity ' +
      'TEXT NOT NULL, PRIMARY KEY (conversation, number))',
    'CREATE TABLE secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL)',
    'CREATE TABLE settled (name TEXT PRIMARY KEY, times BIGINT NOT NULL)'
  ],
  [
    'CREATE TABLE cases (number BIGINT PRIMARY KEY, key TEXT NOT NULL UNIQUE, conversation ' +
      'TEXT NOT NULL, state TEXT NOT NULL, opened BIGINT NOT NULL, changed BIGINT NOT NULL, ' +
      'content TEXT NOT NULL)',
    'CREATE INDEX cases_conversation ON cases (conversation)',
    'CREATE TABLE case_entries (id BIGINT PRIMARY KEY, conversation TEXT NOT NULL, number ' +
      'BIGINT NOT NULL, key TEXT NOT NULL, kind TEXT NOT NULL, at BIGINT NOT NULL, content ' +
      'TEXT NOT NULL, UNIQUE (number, key))',
    'CREATE INDEX case_entries_conversation ON case_entries (conversation)',
    'CREATE TABLE case_posts (id BIGINT PRIMARY KEY, conversation TEXT NOT NULL, number ' +
      'BIGINT NOT NULL, entry TEXT NOT NULL, target TEXT NOT NULL, created BIGINT NOT NULL, ' +
      'due BIGINT NOT NULL, tries BIGINT NOT NULL, state TEXT NOT NULL, problem TEXT)',
    'CREATE INDEX case_posts_conversation ON case_posts (conversation)',
    "CREATE INDEX case_posts_due ON case_posts (due) WHERE state <> 'sent'",
    'CREATE INDEX case_posts_case ON case_posts (number, target, id)',
    'CREATE TABLE case_numbers (name TEXT PRIMARY KEY, last BIGINT NOT NULL)',
    // a four-digit number is harder to mishear or miscopy than a single digit
    "INSERT INTO case_numbers VALUES ('case', 1000), ('entry', 0), ('post', 0)"
  ],
  [
    // whose it is, for who asks to be forgotten; NULL: opened before it was noted
    'ALTER TABLE cases ADD COLUMN person TEXT',
    'ALTER TABLE cases ADD COLUMN outcome TEXT',
    'CREATE INDEX cases_changed ON cases (changed)'
  ],
  ['ALTER TABLE arrivals ADD COLUMN tries BIGINT NOT NULL DEFAULT 0'],
  [
    'CREATE TABLE outcomes (number BIGINT PRIMARY KEY, conversation TEXT NOT NULL, key TEXT NOT ' +
      'NULL, changed BIGINT NOT NULL, ended TEXT NOT NULL, content TEXT NOT NULL, UNIQUE ' +
      '(conversation, key))',
    'CREATE INDEX outcomes_changed ON outcomes (changed)',
    "INSERT INTO case_numbers VALUES ('outcome', 0)"
  ],
  // when somebody of the helpdesk said that it is not theirs to answer; NULL: nobody did
  ['ALTER TABLE outcomes ADD COLUMN set_aside BIGINT'],
  [
    // whose it is at the desk, and since when the person waits for an answer; NULL: they do not
    'ALTER TABLE cases ADD COLUMN holder TEXT',
    'ALTER TABLE cases ADD COLUMN waiting BIGINT',
    `UPDATE cases SET waiting = CASE
      WHEN EXISTS (SELECT 1 FROM case_entries r WHERE r.number = cases.number AND r.kind = 'reply')
      THEN (SELECT min(e.at) FROM case_entries e WHERE e.number = cases.number
        AND e.kind = 'addition' AND e.id > (SELECT max(r.id) FROM case_entries r
          WHERE r.number = cases.number AND r.kind = 'reply'))
      ELSE opened END WHERE state = 'open'`,
    "CREATE INDEX cases_waiting ON cases (waiting) WHERE state = 'open'"
  ],
  // since when a reply waits; NULL: it waited before that was noted
  ['ALTER TABLE replies ADD COLUMN created BIGINT'],
  [
    // the desk counts and sorts all cases for each page: by this it reads none of them whole
    'CREATE INDEX cases_desk ON cases (state, waiting, holder, changed, number)',
    'DROP INDEX cases_waiting'
  ],
  // the latest ticket that led back into a conversation of the site's chat; NULL: none did
  ['ALTER TABLE conversations ADD COLUMN ticket BIGINT'],
  [
    // the ticket of a case in a helpdesk system, and which closing of it was taken last
    'CREATE TABLE case_tickets (number BIGINT NOT NULL, target TEXT NOT NULL, ticket TEXT NOT ' +
      'NULL, closed TEXT, conversation TEXT NOT NULL, PRIMARY KEY (number, target))',
    'CREATE INDEX case_tickets_ticket ON case_tickets (target, ticket)',
    'CREATE INDEX case_tickets_conversation ON case_tickets (conversation)'
  ]
]

/** Which step of the schema this version writes. */
export const SCHEMA_VERSION: number = STEPS.length

/** Tables with rows of a conversation, by its key; they are deleted with the conversation. */
export const TABLES_OF_A_CONVERSATION = [
  'records',
  'replies',
  'activities',
  'cases',
  'case_entries',
  'case_posts',
  'case_tickets',
  'outcomes'
] as const

/**
 * Creates the tables, or brings them up to date.
 * @throws Error if they come from a later version of this program
 */
export async function upgrade(database: Database): Promise<void> {
  return await database.write(function* () {
    yield* ask(database.aloneWithTables)
    yield* ask('CREATE TABLE IF NOT EXISTS schema_steps (step BIGINT PRIMARY KEY)')
    const [row] = yield* ask('SELECT coalesce(max(step), 0) AS done FROM schema_steps')
    const done = Number(row?.done)
    if (done > STEPS.length)
      throw new Error(
        'The database was written by a later version of this program; start that version, or ' +
          'name another database in STORAGE_URL.'
      )
    for (const [index, statements] of STEPS.entries()) {
      if (index < done) continue
      for (const statement of statements) yield* ask(statement)
      yield* ask('INSERT INTO schema_steps VALUES (?)', index + 1)
    }
  }, true)
}
