import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { startClient } from '../channels/directLineClient.ts'
import { type Service, startService } from '../services/service.ts'
import { check, saidBy, type Transcript } from './transcript.ts'

const AT_ONCE = 4
const DAY = 86_400_000

/** Transcripts that stop the service or let a day go by have one for themselves. */
export function needsOwnService({ turns }: Transcript): boolean {
  return turns.some(({ said }) => said === '(restart)' || said === '(next day)')
}

/** Plays a transcript over the site chat with the official client. */
export async function playOnSite({ turns }: Transcript, shared: Service | null): Promise<void> {
  let service = shared ?? (await startService())
  let client = await startClient(service.url)
  let before = ''
  for (const turn of turns) {
    if (turn.said === '(restart)' || turn.said === '(next day)') {
      await service.stop('SIGKILL')
      if (turn.said === '(next day)') ageBy(service, DAY)
      service = await startService({ DATA_DIR: service.dataDir })
      client = await client.resume(service.url)
      continue
    }
    const { text, attachment } = saidBy(turn.said)
    const shown = await client.say(text, attachment)
    check(turn, shown, before)
    before = shown.text
  }
  client.end()
  if (shared === null) await service.stop()
}

/** Lets time go by: what was kept is that much older. */
function ageBy({ dataDir }: Service, milliseconds: number): void {
  const database = new DatabaseSync(join(dataDir, 'triage.sqlite'))
  const kept = database.prepare('SELECT conversation, record FROM records').all() as {
    conversation: string
    record: string
  }[]
  const put = database.prepare('UPDATE records SET record = ? WHERE conversation = ?')
  for (const { conversation, record } of kept)
    put.run(
      record.replace(/"at":(\d{13})/g, (_, at: string) => `"at":${Number(at) - milliseconds}`),
      conversation
    )
  database.close()
}

/** Runs all, several at once; each outcome is an error or null, under its name. */
export function playAll(
  names: readonly string[],
  play: (name: string) => Promise<void>
): ReadonlyMap<string, Promise<unknown>> {
  const outcomes = new Map<string, Promise<unknown>>()
  const lanes: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve())
  names.forEach((name, place) => {
    const lane = place % AT_ONCE
    const outcome = (lanes[lane] ?? Promise.resolve())
      .then(async () => {
        await play(name)
      })
      .then(
        () => null,
        (error: unknown) => error
      )
    lanes[lane] = outcome
    outcomes.set(name, outcome)
  })
  return outcomes
}
