import assert from 'node:assert/strict'
import type { Activity } from '../../bots/activity.ts'
import { createSendReplies } from '../../bots/sendReplies.ts'
import { createStore } from '../../storage/createStore.ts'
import { openDatabase } from '../../storage/openDatabase.ts'

const KEY = 'msteams/a:personal'

function activityOf(text: string): Activity {
  return {
    type: 'message',
    text,
    channelId: 'msteams',
    serviceUrl: 'https://teams.test',
    conversation: { id: 'a:personal' }
  } as unknown as Activity
}

/** What becomes of one reply when its channel answers with that status; undefined: not at all. */
async function sendTo(status: number | undefined) {
  const store = createStore(await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' }))
  const told: { what: string; about: Record<string, unknown> }[] = []
  const counted: string[] = []
  await store.accept(KEY, 'm1', { type: 'message' }, null)
  await store.commit(KEY, {
    version: (await store.read(KEY)).version,
    record: {},
    played: [{ number: 1, answer: undefined }],
    unsent: [activityOf('the words')],
    shown: [],
    forget: false
  })
  const { send, idle } = createSendReplies({
    store,
    post: async () => {
      throw Object.assign(new Error('refused'), { statusCode: status })
    },
    attempted: (channel, outcome) => counted.push(`${channel} ${outcome}`),
    goesOn: () => true,
    failed: (what, _, about) =>
      told.push({ what, about: (about ?? {}) as (typeof told)[0]['about'] }),
    nameInLog: () => '5f1c'
  })
  await send(KEY)
  await idle()
  const { waiting } = await store.countReplies()
  const [line] = told
  const next = line?.about.next
  await store.close()
  return {
    told: line?.what,
    about: [line?.about.channel, line?.about.conversation, line?.about.tries],
    minutes: typeof next === 'string' ? (Date.parse(next) - Date.now()) / 60_000 : null,
    counted,
    waiting,
    words: JSON.stringify(told).includes('the words')
  }
}

describe('a reply that its channel does not take', () => {
  for (const status of [404, 400, 410])
    it(`is given up after ${status}, and the log and the count say so`, async () => {
      assert.deepEqual(await sendTo(status), {
        told: 'a reply is given up',
        about: ['msteams', '5f1c', 1],
        minutes: null,
        counted: ['msteams given-up'],
        waiting: 0,
        words: false
      })
    })
  for (const [status, from, to] of [
    [401, 0.4, 1.1],
    [403, 0.4, 1.1],
    [503, 0, 0.1],
    [undefined, 0, 0.1]
  ] as const)
    it(`waits and is tried again after ${status ?? 'no answer'}`, async () => {
      const { told, about, minutes, counted, waiting, words } = await sendTo(status)
      assert.deepEqual(
        [told, about, counted, waiting, words],
        ['a reply was not taken', ['msteams', '5f1c', 1], ['msteams again'], 1, false]
      )
      assert.ok(minutes !== null && minutes >= from && minutes <= to, `${minutes}`)
    })
})

describe('what was sent', () => {
  /** A store that is told of what was sent, and keeps nothing of it. */
  async function sendOver(forgetting: boolean) {
    const store = createStore(await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' }))
    const posted: string[] = []
    const { send, idle } = createSendReplies({
      // as after a crash of the database, which loses the last second of what is not synced
      store: forgetting ? { ...store, sent: async () => [] } : store,
      post: async ({ text }) => {
        posted.push(text)
        return undefined
      },
      goesOn: () => true,
      failed: (_, error) => assert.fail(error)
    })
    async function say(text: string): Promise<void> {
      await store.accept(KEY, text, { type: 'message' }, null)
      const { version, waiting } = await store.read(KEY)
      await store.commit(KEY, {
        version,
        record: {},
        played: waiting.map(({ number }) => ({ number, answer: undefined })),
        unsent: [activityOf(text)],
        shown: [],
        forget: false
      })
      await send(KEY)
    }
    return { store, posted, say, send, idle }
  }

  it('is not sent again when the database lost the record of it', async () => {
    const { store, posted, say, send, idle } = await sendOver(true)
    await say('one')
    await idle()
    assert.equal((await store.countReplies()).waiting, 1)
    await send(KEY)
    await say('two')
    await idle()
    assert.deepEqual(posted, ['one', 'two'])
    await store.close()
  })

  it('is recorded, and the right to send given back', async () => {
    const { store, posted, say, idle } = await sendOver(false)
    for (const text of ['one', 'two', 'three']) await say(text)
    await idle()
    assert.deepEqual(posted, ['one', 'two', 'three'])
    assert.equal((await store.countReplies()).waiting, 0)
    await store.close()
  })
})
