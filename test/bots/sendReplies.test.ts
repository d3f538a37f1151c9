import assert from 'node:assert/strict'
import type { Activity } from '../../bots/activity.ts'
import { createSendReplies } from '../../bots/sendReplies.ts'
import { createStore } from '../../storage/createStore.ts'
import { openDatabase } from '../../storage/openDatabase.ts'

const KEY = 'msteams/a:personal'

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
    unsent: [
      {
        type: 'message',
        text: 'the words',
        channelId: 'msteams',
        serviceUrl: 'https://teams.test',
        conversation: { id: 'a:personal' }
      } as unknown as Activity
    ],
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
