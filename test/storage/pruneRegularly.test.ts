import assert from 'node:assert/strict'
import { createStore } from '../../storage/createStore.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import { createPruner } from '../../storage/pruneRegularly.ts'
import type { Store } from '../../storage/store.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

describe('deleting what is old', () => {
  let store: Store
  let warned: string[]
  let elapsed: number
  let jumped: number
  const began = Date.now()

  /** A run of the program, which looks now and then every hour for so many hours. */
  async function run(hours = 0, jumpAfter = Infinity, jump = 0): Promise<void> {
    const log = { info: () => undefined, warn: (_: object, said: string) => void warned.push(said) }
    const clock = { now: () => began + elapsed + jumped, elapsed: () => elapsed }
    const look = createPruner(store, 30, log, clock)
    await look()
    for (let hour = 1; hour <= hours; hour += 1) {
      elapsed += HOUR
      if (hour === jumpAfter) jumped += jump
      await look()
    }
  }
  async function isKept(): Promise<boolean> {
    return (await store.read('test/c')).waiting.length === 1
  }

  beforeEach(async () => {
    store = createStore(await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' }))
    await store.accept('test/c', 'a', { type: 'message', text: 'old' }, null)
    warned = []
    elapsed = 0
    jumped = 0
  })
  afterEach(async () => await store.close())

  it('deletes after thirty days, and not before', async () => {
    await run(24 * 30 - 1)
    assert.ok(await isKept())
    await run(2)
    assert.ok(!(await isKept()))
    assert.deepEqual(warned, [])
  })

  it('deletes nothing after a clock that jumps while it runs, and says so once', async () => {
    await run(48, 3, 365 * DAY)
    assert.ok(await isKept())
    assert.equal(warned.length, 1)
  })

  it('deletes nothing on the first day after a start with another clock', async () => {
    await run()
    jumped = 365 * DAY
    await run(23)
    assert.ok(await isKept())
    jumped = 0
    await run(24)
    assert.ok(await isKept())
  })

  it('deletes after that day what is old indeed', async () => {
    await run()
    elapsed += 60 * DAY
    await run(25)
    assert.ok(!(await isKept()))
  })
})
