import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Activity } from 'botbuilder'
import { type Bot, type BotParts, createBot } from '../../bots/createBot.ts'
import { createEngine } from '../../bots/workers/createEngine.ts'
import { createPool } from '../../bots/workers/createPool.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { readSources } from '../../knowledge/articles/sources/readSources.ts'
import { createStore } from '../../storage/createStore.ts'
import { openLateArrivals } from '../../storage/lateArrivals.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import type { Store } from '../../storage/store.ts'

const FOLDER = new URL('../../knowledge/articles/texts', import.meta.url).pathname
function contents() {
  return readSources([FOLDER]).contents
}
const knowledge = openKnowledge(FOLDER)

describe('a turn', () => {
  let store: Store
  let bot: Bot
  let sent: Activity[]
  let logged: { about: object; message: string }[]
  let late: string
  let number = 0

  function open(more: Partial<BotParts> = {}): Bot {
    return createBot({
      knowledge,
      store,
      late: openLateArrivals(late),
      post: async activity => {
        sent.push(activity)
      },
      log: { warn: (about, text) => void logged.push({ about, message: text }) },
      ...more
    })
  }
  function message(text: string, more: object = {}): Activity {
    number += 1
    return {
      type: 'message',
      id: `m${number}`,
      channelId: 'test',
      serviceUrl: 'http://channel.test',
      text,
      conversation: { id: 'c' },
      from: { id: 'person', name: 'Ana' },
      recipient: { id: 'bot', name: 'KB' },
      ...more
    } as Activity
  }
  function replies(): Activity[] {
    return sent.filter(({ type }) => type === 'message')
  }
  function choices(): readonly string[] {
    return (replies().at(-1)?.suggestedActions?.actions ?? []).map(({ title }) => title)
  }

  beforeEach(async () => {
    store = createStore(await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' }))
    late = mkdtempSync(join(tmpdir(), 'kb-triage-late-'))
    sent = []
    logged = []
    bot = open()
  })
  afterEach(async () => {
    await bot.stop()
    await store.close()
  })

  it('is answered before it is acknowledged, to whoever spoke', async () => {
    await bot.hear(message('pop3 hangs'))
    const [reply] = replies()
    assert.deepEqual(
      [
        reply?.conversation.id,
        reply?.recipient.id,
        reply?.from.id,
        reply?.replyToId,
        reply?.serviceUrl
      ],
      ['c', 'person', 'bot', `m${number}`, 'http://channel.test']
    )
  })

  it('that is delivered again has no second effect and no second answer', async () => {
    const same = message('pop3 hangs')
    await Promise.all([bot.hear(same), bot.hear(same), bot.hear(same)])
    await bot.hear(same)
    assert.equal(replies().length, 1)
  })

  describe('by a pressed card', () => {
    it('counts once when Teams sends two activities for one press', async () => {
      await bot.hear(message('pop3 hangs'))
      const press = { value: { say: 'Windows 2000' }, text: undefined, replyToId: 'card-1' }
      await Promise.all([bot.hear(message('', press)), bot.hear(message('', press))])
      assert.equal(replies().length, 2)
    })
    it('counts once when the words come twice from a channel that names no card', async () => {
      await bot.hear(message('pop3 hangs'))
      const choice = choices()[0] ?? ''
      await Promise.all([bot.hear(message(choice)), bot.hear(message(choice))])
      assert.equal(replies().length, 2)
    })
    it('counts again when something else was said in between', async () => {
      await bot.hear(message('pop3 hangs on windows 2000'))
      function press(say: string) {
        return message('', { value: { say }, text: undefined, replyToId: 'card-1' })
      }
      for (const say of ['SP2', 'SP4', 'SP2']) await bot.hear(press(say))
      assert.equal(replies().length, 4)
    })
    it('the same words typed as an answer to another question count', async () => {
      await bot.hear(message('hello'))
      await bot.hear(message('hello'))
      assert.equal(replies().length, 2)
    })
  })

  it('that fails has no effect but a word of regret, and the next goes on', async () => {
    const broken = open({
      handOver: {
        reach: { told: true, answers: true },
        open: async () => {
          throw new Error('secret of the inside')
        },
        add: async () => undefined
      }
    })
    await broken.hear(message('pop3 hangs'))
    await broken.hear(message('talk to a person'))
    await broken.hear(message('windows 2000'))
    assert.match(replies()[1]?.text ?? '', /Something went wrong/)
    assert.match(replies()[2]?.text ?? '', /service pack/i)
    assert.doesNotMatch(JSON.stringify(logged), /secret of the inside/)
    await broken.stop()
  })

  it('that takes too long to read is told so, and has no other effect', async () => {
    const pool = createPool({ contents, limit: 1 })
    const here = open({ engine: createEngine(knowledge, pool) })
    await here.hear(message('Event 7031, Service Control Manager. '.repeat(4_000)))
    // on a busy machine the request is acknowledged before a worker has started
    while (replies().length === 0) await wait(10)
    assert.deepEqual(
      replies().map(({ text }) => text),
      ["That's too much to read at once: send me the one event."]
    )
    await here.hear(message('what is event 2086'))
    assert.equal(replies().length, 2)
    await here.stop()
    await pool.stop()
  })

  it('"forget me" takes away what was said, and begins anew', async () => {
    await bot.hear(message('pop3 hangs on MAIL01, windows 2000'))
    await bot.hear(message('Please, forget me!'))
    assert.match(replies().at(-1)?.text ?? '', /It's deleted/)
    assert.doesNotMatch(JSON.stringify(await store.read('test/c')), /MAIL01|pop3/)
    await bot.hear(message('SP2'))
    assert.doesNotMatch(replies().at(-1)?.text ?? '', /Service Pack 3/)
  })

  describe('with a store that hangs', function () {
    this.timeout(20_000)
    /** A store whose named calls wait until somebody lets them go. */
    function hanging(...names: (keyof Store)[]) {
      let letGo = (): void => undefined
      const gone = new Promise<void>(resolve => {
        letGo = resolve
      })
      const slow = new Proxy(store, {
        get: (target, name: keyof Store) =>
          names.includes(name)
            ? async (...given: never[]) => {
                await gone
                return await (target[name] as (...given: never[]) => Promise<unknown>)(...given)
              }
            : target[name]
      })
      return { slow, letGo }
    }

    it('is acknowledged in time, seen to be worked on, kept on disk, and answered once', async () => {
      const { slow, letGo } = hanging('open', 'accept', 'read', 'commit', 'settle')
      const waiting = open({ store: slow })
      const same = message('pop3 hangs')
      const before = performance.now()
      await Promise.all([waiting.hear(same), waiting.hear(same)])
      assert.ok(performance.now() - before < 5_000)
      assert.ok(sent.some(({ type }) => type === 'typing'))
      assert.equal(readdirSync(late).length, 2)
      letGo()
      while (replies().length === 0 || readdirSync(late).length > 0) await wait(20)
      await wait(50)
      assert.equal(replies().length, 1)
      await waiting.stop()
    })

    it('is refused in time when it can be kept nowhere', async () => {
      const { slow, letGo } = hanging('open', 'accept')
      const waiting = open({
        store: slow,
        late: {
          keep: async () => {
            throw new Error('disk full')
          },
          left: async () => ({ waiting: [], setAside: [] }),
          forget: async () => undefined
        }
      })
      const before = performance.now()
      await assert.rejects(waiting.hear(message('pop3 hangs')), { statusCode: 503 })
      assert.ok(performance.now() - before < 5_000)
      letGo()
      await waiting.stop()
    })

    it('that cannot be read is set aside by name, and keeps no other from being answered', async () => {
      await openLateArrivals(late).keep(message('pop3 hangs'))
      writeFileSync(join(late, '000000000000001-torn.json'), '{"conversation": {"id"')
      writeFileSync(join(late, '000000000000002-other.json'), '[]')
      bot.start()
      while (replies().length === 0 || readdirSync(late).length > 2) await wait(10)
      assert.deepEqual(readdirSync(late).toSorted(), [
        '000000000000001-torn.json.unreadable',
        '000000000000002-other.json.unreadable'
      ])
      assert.equal(logged.filter(({ message: said }) => said.includes('set aside')).length, 2)
    })

    it('that was acknowledged is answered by the next run', async () => {
      const { slow } = hanging('accept')
      const ended = open({ store: slow })
      await ended.hear(message('pop3 hangs'))
      await ended.stop()
      bot.start()
      while (replies().length === 0) await wait(10)
      assert.equal(replies().length, 1)
      while (readdirSync(late).length > 0) await wait(10)
    })

    it('that another process left in the folder is answered by one that runs, but not what has just come', async () => {
      await openLateArrivals(late).keep(message('pop3 hangs'))
      bot.start()
      while (replies().length === 0 || readdirSync(late).length > 0) await wait(10)
      await openLateArrivals(late).keep(message('imap hangs', { conversation: { id: 'other' } }))
      const left = join(late, '000000000000003-left.json')
      writeFileSync(left, JSON.stringify(message('Windows 2000')))
      while (replies().length === 1 || existsSync(left)) await wait(10)
      assert.deepEqual(
        replies().map(({ conversation }) => conversation.id),
        ['c', 'c']
      )
      assert.equal(readdirSync(late).length, 1)
    })
  })
})
