import { type Postgres, startPostgres } from './postgres.ts'

let started: Promise<Postgres> | undefined

/** The one server that all tests of a run share; each takes a database of its own. */
export async function sharedPostgres(): Promise<Postgres> {
  started ??= startPostgres({ safe: false })
  return await started
}

after(async () => {
  await (await started)?.stop()
})
