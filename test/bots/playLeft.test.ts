import assert from 'node:assert/strict'
import { createPlayLeft } from '../../bots/playLeft.ts'
import type { Play } from '../../bots/playWaiting.ts'
import { createStore } from '../../storage/createStore.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import type { Store } from '../../storage/store.ts'

const KEY = 'test/c'

describe('what an earlier run left', () => {
  let store: Store
  let answered: string[]

  /** A program that starts, plays what was left, and ends in the middle of what is poison. */
  async function run(poison: readonly string[]): Promise<void> {
    const play: Play = async (memory, { text }) => {
      if (poison.includes(text)) throw new Error('the process ended')
      return {
        memory,
        replies: [{ text: `heard ${text}` } as never],
        answer: undefined,
        forget: false
      }
    }
    const playLeft = createPlayLeft(store, play, async (key, progress) => {
      answered.push(...progress.unsent.map(({ text = '' }) => text))
      return (await store.commit(key, progress)) !== null
    })
    await playLeft(KEY).catch(() => undefined)
  }

  beforeEach(async () => {
    store = createStore(await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' }))
    answered = []
    for (const id of ['a', 'b', 'c'])
      await store.accept(KEY, id, { type: 'message', text: id, from: { id: 'p' } }, null)
  })
  afterEach(async () => await store.close())

  it('is played one after the other', async () => {
    await run([])
    assert.deepEqual(answered, ['heard a', 'heard b', 'heard c'])
  })

  it('is given up with a sentence after three runs that ended of it, and the others are played', async () => {
    for (let runs = 0; runs < 3; runs += 1) await run(['b'])
    assert.deepEqual(answered, ['heard a'])
    await run(['b'])
    assert.equal(answered.length, 3)
    assert.match(answered[1] ?? '', /three times/)
    assert.equal(answered[2], 'heard c')
    assert.equal((await store.read(KEY)).waiting.length, 0)
  })
})
