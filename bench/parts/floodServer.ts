/**
 * The service as its own process, told by its parent to show numbered messages in a conversation of
 * the site's chat. Arguments: port, data folder.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { createBot } from '../../bots/createBot.ts'
import { siteKey } from '../../bots/keyOf.ts'
import { createServer } from '../../channels/server.ts'
import { readConfig } from '../../config/readConfig.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { createStore } from '../../storage/createStore.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import { notLate } from '../../test/parts/services/notLate.ts'

const [port = '0', dataDir = ''] = process.argv.slice(2)
const config = readConfig({ PORT: port, DATA_DIR: dataDir })
const knowledge = openKnowledge(config.knowledge)
const store = createStore(await openDatabase(config))
const log = pino({ level: 'silent' })
const { server, bot } = createServer({
  config,
  knowledge,
  log,
  store,
  secret: await store.secret('direct-line'),
  openBot: post => createBot({ knowledge, store, post, late: notLate, log })
})
server.listen(config.port, config.host, () => {
  bot.start()
  process.send?.({ url: `http://127.0.0.1:${server.address().port}` })
})

process.on(
  'message',
  async ({ conversation, first, last }: { conversation: string; first: number; last: number }) => {
    for (let number = first; number <= last; number += 1) {
      await store.show(siteKey(conversation), {
        type: 'message',
        text: `numbered ${number}.`,
        from: { id: 'kb-triage', name: 'KB Triage', role: 'bot' }
      } as object)
      if (number % 10 === 0) await wait(5)
    }
    process.send?.({ shown: last })
  }
)
