import { type Postgres, startPostgres } from './postgres.ts'

let started: Promise<Postgres> | undefined

/** The one server that all tests of a run share; each takes a database of its own. */
export async function sharedPostgres(): Promise<Postgres> {
  return await (started ??= startPostgres({ safe: false }))
}

after(async () => {
  await (await started)?.stop()
})
