import { pino } from 'pino'
import { createBot } from '../../bots/createBot.ts'
import { createServer } from '../../channels/server.ts'
import { readConfig } from '../../config.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { openActivityLog } from '../../storage/activityLog.ts'
import { openDatabase, SqliteStorage } from '../../storage/sqliteStorage.ts'
import type { ServerParts } from '../../channels/server.ts'

export type InProcess = {
  readonly url: string
  /** what was logged at warn and above */
  readonly logged: string[]
  readonly stop: () => Promise<void>
}

/** The service in this process, on a free port, with a store in memory and a secret that the test knows. */
export const startInProcess = async (env: Readonly<Record<string, string>>, parts: Partial<Pick<ServerParts, 'secret' | 'credentials'>> = {}): Promise<InProcess> => {
  const knowledge = openKnowledge(new URL('../../knowledge/articles/texts', import.meta.url).pathname)
  const database = openDatabase(':memory:')
  const logged: string[] = []
  const { server, closeSockets } = createServer({
    config: readConfig({ PORT: '0', ...env }), knowledge, log: pino({ level: 'warn' }, { write: line => { logged.push(line) } }), bot: createBot({ knowledge, storage: new SqliteStorage(database) }),
    activityLog: openActivityLog(database), secret: new Uint8Array(32), checkStore: async () => undefined, ...parts
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`, logged,
    stop: async () => {
      closeSockets()
      server.server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
      database.close()
      knowledge.close()
    }
  }
}
