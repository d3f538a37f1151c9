/** A server for measuring, as its own process: `triage` is the assistant, `echo` a bot that says back what it hears, on the same server and store. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { createBot, type Bot } from '../../bots/createBot.ts'
import { createServer } from '../../channels/server.ts'
import { readConfig } from '../../config.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { openActivityLog } from '../../storage/activityLog.ts'
import { openSecret } from '../../storage/secret.ts'
import { openDatabase, SqliteStorage } from '../../storage/sqliteStorage.ts'

const config = readConfig({ PORT: '0' })
const knowledge = openKnowledge(config.knowledge)
const database = openDatabase(join(mkdtempSync(join(tmpdir(), 'kb-triage-bench-')), 'triage.sqlite'))
const echo: Bot = async context => {
  if (context.activity.type === 'message') await context.sendActivity(`You said: ${context.activity.text}`)
}
const bot = process.argv[2] === 'echo' ? echo : createBot({ knowledge, storage: new SqliteStorage(database) })
const { server } = createServer({
  config, knowledge, log: pino({ level: 'silent' }), bot, activityLog: openActivityLog(database), secret: openSecret(database), checkStore: async () => undefined
})
server.listen(0, '127.0.0.1', () => { process.stdout.write(`http://127.0.0.1:${server.address().port}\n`) })
