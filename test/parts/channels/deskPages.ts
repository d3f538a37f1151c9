import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'restify'
import { addDeskPages } from '../../../channels/desk/addDeskPages.ts'
import { readConfig } from '../../../config/readConfig.ts'
import { openLiveKnowledge } from '../../../knowledge/articles/sources/openLiveKnowledge.ts'
import { createStore } from '../../../storage/createStore.ts'
import { openCases } from '../../../storage/openCases.ts'
import { openDatabase } from '../../../storage/openDatabase.ts'
import { openOutcomes } from '../../../storage/outcomes.ts'
import type { Outcome } from '../../../triage/handOver/outcome.ts'
import { restoreOutcome } from '../../../triage/outcomes/toldOutcome.ts'

const SHIPPED = new URL('../../../knowledge/articles/texts/Q303283.txt', import.meta.url).pathname
const HOUR_MS = 3_600_000

export type DeskPages = {
  readonly url: string
  /** the folder of the helpdesk's own articles; the one that is shipped is in it */
  readonly own: string
  /** Keeps outcomes as turns do, an hour apart, the first the newest; they are numbered from 1. */
  readonly tell: (...outcomes: readonly Partial<Outcome>[]) => Promise<void>
  readonly get: (path: string) => Promise<string>
  readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<Response>
  readonly stop: () => Promise<void>
}

/** The desk over a store in memory and a folder of its own, open to this machine. */
export async function startDeskPages(): Promise<DeskPages> {
  const own = mkdtempSync(join(tmpdir(), 'kb-triage-own-'))
  copyFileSync(SHIPPED, join(own, 'Q303283.txt'))
  const knowledge = openLiveKnowledge({
    sources: own,
    onNews: () => undefined,
    onContents: () => undefined
  })
  const database = await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' })
  const store = createStore(database)
  const server = createServer()
  const news = addDeskPages(server, {
    config: readConfig({ PORT: '0', KNOWLEDGE: own }),
    secret: new Uint8Array(32),
    log: { error: () => undefined },
    cases: openCases(database),
    reply: async () => null,
    outcomes: openOutcomes(database),
    knowledge
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${server.address().port}`
  let cookie = ''
  let token = ''
  let told = 0

  async function keep(outcome: Partial<Outcome>): Promise<void> {
    told += 1
    const key = `test/${told}`
    const { opened = Date.now() - told * HOUR_MS, changed = opened } = outcome
    await store.accept(key, 'm', { type: 'message' }, null)
    const { version, waiting } = await store.read(key)
    await store.commit(key, {
      version,
      record: {},
      played: waiting.map(({ number }) => ({ number, answer: undefined })),
      unsent: [],
      shown: [],
      forget: false,
      outcomes: [restoreOutcome({ key, door: 'directline', ...outcome, opened, changed })]
    })
  }
  return {
    url,
    own,
    tell: async (...outcomes) => {
      for (const outcome of outcomes) await keep(outcome)
    },
    get: async path => {
      const response = await fetch(url + path, { headers: { cookie } })
      cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
      const page = await response.text()
      token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? token
      return page
    },
    post: async (path, fields) =>
      await fetch(url + path, {
        method: 'POST',
        headers: { cookie },
        body: new URLSearchParams({ token, ...fields }),
        redirect: 'manual'
      }),
    stop: async () => {
      news.hangUp()
      server.server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
      await store.close()
      knowledge.close()
      rmSync(own, { recursive: true, force: true })
    }
  }
}
