import assert from 'node:assert/strict'
import { setImmediate as nextRound, setTimeout as wait } from 'node:timers/promises'
import type { Activity } from 'botbuilder'
import type { ConversationState } from '../../bots/conversationState.ts'
import type { Play } from '../../bots/playWaiting.ts'
import type { Post } from '../../bots/post.ts'
import { createSendReplies } from '../../bots/sendReplies.ts'
import { createTurns, type Turns } from '../../bots/turns.ts'
import { createStore } from '../../storage/createStore.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import type { Store } from '../../storage/store.ts'
import { sharedPostgres } from '../parts/services/sharedPostgres.ts'
import { shuffled } from '../parts/services/shuffled.ts'

function message(id: string, conversation = 'one'): Activity {
  return {
    type: 'message',
    id,
    text: id,
    channelId: 'test',
    serviceUrl: 'http://channel.test',
    conversation: { id: conversation },
    from: { id: 'person' },
    recipient: { id: 'bot' }
  } as Activity
}

/** Works for so many milliseconds without a pause, as a decision does. */
function work(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end; );
}

/**
 * A turn that counts in its conversation: what is lost, doubled or out of order shows in the
 * numbers.
 */
const count: Play = async (memory, { id, conversation }) => {
  const number = ((memory as unknown as { number?: number }).number ?? 0) + 1
  await wait(0)
  return {
    memory: { number } as unknown as ConversationState,
    replies: [
      {
        type: 'message',
        text: `${number} ${id}`,
        conversation,
        channelId: 'test',
        serviceUrl: 'http://channel.test'
      } as Activity
    ],
    answer: undefined,
    forget: false
  }
}

function turnsOn(store: Store, post: Post, play: Play = count): Turns {
  const [goesOn, failed] = [() => true, () => undefined]
  return createTurns({
    store,
    play,
    goesOn,
    failed,
    send: createSendReplies({ store, post, goesOn, failed })
  })
}

function areOneToEach(sent: readonly string[], ids: readonly string[]): void {
  assert.deepEqual(
    sent.map(text => Number(text.split(' ')[0])),
    ids.map((_, index) => index + 1),
    'the replies are out of order, doubled or lost'
  )
  assert.deepEqual(sent.map(text => text.split(' ')[1]).toSorted(), ids.toSorted())
}

for (const [name, open] of [
  [
    'SQLite',
    async () => [createStore(await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' }))]
  ],
  [
    'PostgreSQL, two processes',
    async () => {
      const storageUrl = await (await sharedPostgres()).newDatabase()
      return [
        createStore(await openDatabase({ storageUrl, dataDir: '' })),
        createStore(await openDatabase({ storageUrl, dataDir: '' }))
      ]
    }
  ]
] as const) {
  describe(`turns on ${name}`, () => {
    let stores: readonly Store[]
    let conversation = ''
    let number = 0
    before(async () => {
      stores = await open()
    })
    after(async () => {
      for (const store of stores) await store.close()
    })
    beforeEach(() => {
      number += 1
      conversation = `c${number}`
    })
    function storeAt(index: number): Store {
      return stores[index % stores.length] as Store
    }

    it(
      'of one conversation are each played once and answered once, in order, however often ' +
        'and wherever they are delivered',
      async () => {
        const sent: string[] = []
        const bots = stores.map(store =>
          turnsOn(store, async ({ text }) => {
            await wait(Math.random() * 3)
            sent.push(text)
          })
        )
        const ids = Array.from({ length: 100 }, (_, index) => `m${index}`)
        const deliveries = shuffled(
          ids.flatMap((id, index) => Array.from({ length: 1 + (index % 4) }, () => id))
        )
        await Promise.all(
          deliveries.map(
            async (id, index) =>
              await bots[index % bots.length]?.begin(
                id,
                message(id, conversation),
                false,
                () => true
              ).answered
          )
        )
        while (sent.length < ids.length) await wait(10)
        areOneToEach(sent, ids)
        for (const bot of bots) await bot.idle()
      }
    )

    it('come in order of arrival', async () => {
      const sent: string[] = []
      const bots = stores.map(store =>
        turnsOn(store, async ({ text }) => {
          sent.push(text)
        })
      )
      const begun = []
      for (let index = 0; index < 40; index += 1) {
        const turn = bots[index % bots.length]?.begin(
          `m${index}`,
          message(`m${index}`, conversation),
          false,
          () => true
        )
        await turn?.inLine
        begun.push(turn?.answered)
      }
      await Promise.all(begun)
      while (sent.length < 40) await wait(10)
      assert.deepEqual(
        sent,
        Array.from({ length: 40 }, (_, index) => `${index + 1} m${index}`)
      )
      for (const bot of bots) await bot.idle()
    })

    it('are answered by one process after another looked for replies to send, and found none', async () => {
      const sent: string[] = []
      const turns = turnsOn(storeAt(0), async ({ text }) => void sent.push(text))
      await turns.begin('m1', message('m1', conversation), false, () => true).answered
      await turns.idle()
      assert.deepEqual(await storeAt(1).claim(`test/${conversation}`), [])
      await turns.begin('m2', message('m2', conversation), false, () => true).answered
      assert.deepEqual(sent, ['1 m1', '2 m2'])
    })

    it(
      'go on where another process ended: what arrived is played, what was written is sent, ' +
        'nothing twice',
      async () => {
        const ended = storeAt(0)
        await ended.accept(`test/${conversation}`, 'm1', message('m1', conversation), null)
        const line = await ended.read(`test/${conversation}`)
        await ended.commit(`test/${conversation}`, {
          version: line.version,
          record: { number: 1 },
          played: [{ number: 1, answer: undefined }],
          unsent: [{ ...message('r'), text: '1 m1' }],
          shown: [],
          forget: false
        })
        await ended.accept(`test/${conversation}`, 'm2', message('m2', conversation), null)
        const sent: string[] = []
        const turns = turnsOn(storeAt(1), async ({ text }) => {
          sent.push(text)
        })
        await turns.resume(0)
        while (sent.length < 2) await wait(5)
        await turns.begin('m1', message('m1', conversation), false, () => true).answered
        assert.deepEqual(sent, ['1 m1', '2 m2'])
      }
    )

    it('are sent again when a channel does not take them, the later ones behind, as soon as it asks for', async () => {
      const sent: string[] = []
      const refusals = [
        { statusCode: 502 },
        { statusCode: 429, response: { headers: { get: () => '1' } } }
      ]
      const times: number[] = []
      const turns = turnsOn(storeAt(0), async ({ text }) => {
        times.push(Date.now())
        const refusal = refusals.shift()
        if (refusal !== undefined) throw Object.assign(new Error('refused'), refusal)
        sent.push(text)
      })
      await turns.begin('m1', message('m1', conversation), false, () => true).answered
      await turns.begin('m2', message('m2', conversation), false, () => true).answered
      assert.deepEqual(sent, [])
      while (sent.length < 2) await wait(10)
      assert.deepEqual(sent, ['1 m1', '2 m2'])
      assert.ok(
        (times[2] ?? 0) - (times[1] ?? 0) >= 1_000,
        'it was tried before the channel asked for it'
      )
    })

    it('a reply that a channel never takes does not hold up the next', async () => {
      const sent: string[] = []
      const turns = turnsOn(storeAt(0), async ({ text }) => {
        if (text === '1 m1')
          throw Object.assign(new Error('no such conversation'), { statusCode: 404 })
        sent.push(text)
      })
      await turns.begin('m1', message('m1', conversation), false, () => true).answered
      await turns.begin('m2', message('m2', conversation), false, () => true).answered
      assert.deepEqual(sent, ['2 m2'])
    })

    it('of many conversations at once leave time for everything else between them', async () => {
      let round = 0
      let ended = false
      const played: number[] = []
      function next(): void {
        round += 1
        if (!ended) setImmediate(next)
      }
      next()
      const turns = turnsOn(
        storeAt(0),
        async () => undefined,
        async (memory, activity, arrival) => {
          work(5)
          played.push(round)
          return await count(memory, activity, arrival)
        }
      )
      await Promise.all(
        Array.from({ length: 20 }, async (_, index) => {
          // each comes by itself, as from a socket
          await nextRound()
          const said = message('m', `${conversation}-${index}`)
          await turns.begin('m', said, false, () => true).answered
        })
      )
      ended = true
      const most = Math.max(...played.map(mine => played.filter(other => other === mine).length))
      assert.equal(played.length, 20)
      assert.ok(most <= 2, `${most} turns in one round of the event loop`)
    })

    it('outlive a store that fails now and then', async () => {
      const flaky = new Proxy(storeAt(0), {
        get: (target, call: keyof Store) =>
          ['accept', 'read', 'commit', 'sent'].includes(call)
            ? async (...given: never[]) => {
                const before = Math.random()
                if (before < 0.15) throw new Error('the store is away')
                const value = await (target[call] as (...given: never[]) => Promise<unknown>)(
                  ...given
                )
                if (before > 0.85) throw new Error('the store went away after it had written')
                return value
              }
            : target[call]
      })
      const sent: string[] = []
      const turns = turnsOn(flaky, async ({ text }) => {
        sent.push(text)
      })
      const ids = Array.from({ length: 10 }, (_, index) => `m${index}`)
      await Promise.all(
        ids.map(
          async id => await turns.begin(id, message(id, conversation), false, () => true).answered
        )
      )
      while (sent.length < ids.length) {
        await turns.resume(0)
        await wait(20)
      }
      areOneToEach(sent, ids)
    }).timeout(30_000)
  })
}
