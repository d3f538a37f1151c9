import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { idOf, keyOf } from '../../bots/keyOf.ts'
import { createStore } from '../../storage/createStore.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import type { Line, Progress, Store } from '../../storage/store.ts'
import { sharedPostgres } from '../parts/services/sharedPostgres.ts'

function message(text: string) {
  return { type: 'message', text }
}
function progress(line: Line, more: Partial<Progress> = {}): Progress {
  return {
    version: line.version,
    record: line.record ?? {},
    played: line.waiting.map(({ number }) => ({ number, answer: undefined })),
    unsent: [],
    shown: [],
    forget: false,
    ...more
  }
}

/** What every store keeps to. */
function behavesLikeAStore(name: string, open: () => Promise<Store>): void {
  describe(`a store: ${name}`, () => {
    let store: Store
    let key = ''
    let number = 0
    before(async () => {
      store = await open()
    })
    after(async () => {
      await store.close()
    })
    beforeEach(() => {
      number += 1
      key = `test/${number}`
    })

    it('keeps who arrives in order of arrival, each id once', async () => {
      for (const id of ['a', 'b', 'a', 'c', 'b']) await store.accept(key, id, message(id), null)
      const { waiting } = await store.read(key)
      assert.deepEqual(
        waiting.map(({ id, activity }) => [id, activity.text]),
        [
          ['a', 'a'],
          ['b', 'b'],
          ['c', 'c']
        ]
      )
    })

    it('of many deliveries at once takes one', async () => {
      await Promise.all(
        Array.from(
          { length: 20 },
          async () => await store.accept(key, 'same', message('x'), message('x'))
        )
      )
      assert.equal((await store.read(key)).waiting.length, 1)
      assert.equal((await store.shownAfter(key, 0)).activities.length, 1)
    })

    it('writes what was played, its replies and the record together, and nobody waits any more', async () => {
      await store.accept(key, 'a', message('ünïcödé 💌 \u0000 \ud800'), null)
      const line = await store.read(key)
      assert.equal(line.waiting[0]?.activity.text, 'ünïcödé 💌 \u0000 \ud800')
      assert.ok(
        await store.commit(
          key,
          progress(line, {
            record: { said: ['ünïcödé 💌 \u0000', { two: null }] },
            unsent: [message('r1'), message('r2')],
            played: [{ number: 1, answer: { status: 200 } }]
          })
        )
      )
      const after = await store.read(key)
      assert.deepEqual(after.record, { said: ['ünïcödé 💌 \u0000', { two: null }] })
      assert.deepEqual(after.waiting, [])
      assert.deepEqual(await store.answer(key, 'a'), { status: 200 })
      assert.deepEqual(
        (await store.claim(key)).map(({ activity }) => activity.text),
        ['r1', 'r2']
      )
    })

    it('counts the replies that no channel took, and since when the oldest waits', async () => {
      const before = await store.countReplies()
      const at = Date.now()
      await store.accept(key, 'a', message('x'), null)
      const unsent = [message('r1'), message('r2')]
      await store.commit(key, progress(await store.read(key), { unsent }))
      const { waiting, oldest } = await store.countReplies()
      assert.equal(waiting - before.waiting, 2)
      assert.ok(before.oldest !== null || (oldest !== null && oldest >= at))
      const [first] = await store.claim(key)
      await store.postpone(key, first?.number ?? 0, Date.now() + 60_000)
      assert.equal((await store.countReplies()).oldest, oldest)
    })

    it('what was played once never waits again', async () => {
      await store.accept(key, 'a', message('x'), null)
      await store.commit(key, progress(await store.read(key)))
      await store.accept(key, 'a', message('x'), null)
      assert.deepEqual((await store.read(key)).waiting, [])
    })

    it('refuses what was played over an older version, whole', async () => {
      await store.accept(key, 'a', message('x'), null)
      const line = await store.read(key)
      assert.ok(
        await store.commit(key, progress(line, { record: { by: 'first' }, unsent: [message('r')] }))
      )
      assert.equal(
        await store.commit(
          key,
          progress(line, {
            record: { by: 'second' },
            unsent: [message('r')],
            shown: [message('s')]
          })
        ),
        null
      )
      assert.deepEqual((await store.read(key)).record, { by: 'first' })
      assert.equal((await store.claim(key)).length, 1)
      assert.deepEqual((await store.shownAfter(key, 0)).activities, [])
    })

    it('loses none of many changes made at once', async () => {
      async function add(id: string): Promise<void> {
        await store.accept(key, id, message(id), null)
        for (;;) {
          const line = await store.read(key)
          if (line.waiting.length === 0) return
          const count =
            ((line.record as { count: number } | undefined)?.count ?? 0) + line.waiting.length
          await store.commit(key, progress(line, { record: { count } }))
        }
      }
      await Promise.all(Array.from({ length: 50 }, async (_, index) => await add(String(index))))
      assert.deepEqual((await store.read(key)).record, { count: 50 })
    })

    it('what is sent is sent once, in order; what is postponed comes again with its tries counted', async () => {
      await store.accept(key, 'a', message('x'), null)
      await store.commit(
        key,
        progress(await store.read(key), { unsent: [message('r1'), message('r2')] })
      )
      assert.deepEqual(
        (await store.claim(key)).map(one => [one.number, one.tries]),
        [
          [1, 0],
          [2, 0]
        ]
      )
      assert.deepEqual(await store.sent([{ key, number: 1 }]), [key])
      await store.postpone(key, 2, 5)
      assert.deepEqual(
        (await store.claim(key)).map(one => [one.number, one.tries, one.due]),
        [[2, 1, 5]]
      )
      assert.ok((await store.unfinished(0)).includes(key))
      assert.deepEqual(await store.sent([{ key, number: 2 }]), [])
      assert.deepEqual(await store.claim(key), [])
      assert.ok(!(await store.unfinished(0)).includes(key))
    })

    it('what is written is claimed with it, unless something before it waits to be sent', async () => {
      async function play(id: string, text: string) {
        await store.accept(key, id, message(id), null)
        return (
          await store.commit(
            key,
            progress(await store.read(key), { unsent: [message(text)], claim: true })
          )
        )?.claimed.map(one => [one.number, one.activity.text, one.tries])
      }
      assert.deepEqual(await play('a', 'r1'), [[1, 'r1', 0]])
      assert.deepEqual(await play('b', 'r2'), [])
      assert.deepEqual(
        (await store.claim(key)).map(one => one.number),
        [1, 2]
      )
      assert.deepEqual(await store.sent([{ key, number: 1 }]), [key])
      assert.deepEqual(await store.sent([{ key, number: 2 }]), [])
      assert.deepEqual(await play('c', 'r3'), [[3, 'r3', 0]])
      await store.postpone(key, 3, 5)
      assert.deepEqual(await play('d', 'r4'), [])
    })

    it('keeps what arrives, what was played of it and its reply in one write', async () => {
      const opening = await store.open(key, 'a', message('said'), message('shown'))
      assert.equal((await store.read(key)).waiting.length, 0)
      const { line, arrival } = opening ?? assert.fail('somebody waits')
      const told: unknown[] = []
      const written = await store.commit(
        key,
        progress(line, {
          arrival,
          record: { said: 1 },
          played: [{ number: 1, answer: { status: 200 } }],
          unsent: [message('r1')],
          shown: [message('beside')],
          claim: true
        }),
        claimed => told.push(claimed)
      )
      assert.deepEqual(told, [written?.claimed])
      assert.equal(written?.claimed[0]?.activity.text, 'r1')
      assert.deepEqual((await store.read(key)).record, { said: 1 })
      assert.deepEqual(await store.answer(key, 'a'), { status: 200 })
      assert.deepEqual(
        (await store.shownAfter(key, 0)).activities.map(({ text }) => text),
        ['shown', 'beside']
      )
      assert.equal(await store.open(key, 'a', message('said'), null), null)
      const next = await store.open(key, 'b', message('next'), null)
      assert.equal(next?.line.waiting[0]?.number, 2)
      await store.commit(
        key,
        progress(next?.line ?? line, {
          ...(next === null ? {} : { arrival: next.arrival }),
          unsent: [message('r2')],
          claim: true,
          sent: 1
        })
      )
      assert.deepEqual(
        (await store.claim(key)).map(one => one.number),
        [2]
      )
    })

    it('refuses what was played alone where somebody arrived meanwhile, or waits', async () => {
      const { line, arrival } = (await store.open(key, 'a', message('x'), null)) ?? assert.fail()
      await store.accept(key, 'b', message('y'), null)
      assert.equal(await store.commit(key, progress(line, { arrival })), null)
      assert.equal(await store.open(key, 'c', message('z'), null), null)
      assert.equal((await store.commit(key, progress(await store.read(key)))) === null, false)
      const later = (await store.open(key, 'c', message('z'), null)) ?? assert.fail()
      await store.show(key, message('shown beside'))
      assert.equal(await store.commit(key, progress(later.line, { arrival: later.arrival })), null)
      assert.deepEqual((await store.read(key)).waiting, [])
    })

    it('who waits for long is found', async () => {
      await store.accept(key, 'a', message('x'), null)
      assert.ok((await store.unfinished(0)).includes(key))
      assert.ok(!(await store.unfinished(60_000)).includes(key))
    })

    it('numbers what the chat shows, and tells of it', async () => {
      const told = new Promise<string>(resolve =>
        store.onShown((of, passing) => {
          if (of === key && passing === null) resolve(of)
        })
      )
      const { shown } = await store.accept(key, 'a', message('x'), message('x'))
      assert.equal(shown, 1)
      await store.commit(
        key,
        progress(await store.read(key), { shown: [message('r1'), message('r2')] })
      )
      assert.equal(await told, key)
      const { activities, last } = await store.shownAfter(key, 1)
      assert.deepEqual(
        activities.map(({ id, text }) => [id, text]),
        [
          [`${key.slice(5)}|0000002`, 'r1'],
          [`${key.slice(5)}|0000003`, 'r2']
        ]
      )
      assert.equal(last, 3)
      assert.deepEqual(await store.shownAfter(key, 3), { activities: [], last: 3 })
    })

    it('shows what is passing to who listens, and keeps nothing of it', async () => {
      const told = new Promise(resolve =>
        store.onShown((of, passing) => {
          if (of === key) resolve(passing)
        })
      )
      store.showPassing(key, { type: 'typing' })
      assert.deepEqual(await told, { type: 'typing' })
      assert.deepEqual((await store.shownAfter(key, 0)).activities, [])
    })

    it('forgets everything but what was done, and goes on counting', async () => {
      await store.accept(key, 'a', message('my name is Bond'), message('my name is Bond'))
      await store.commit(
        key,
        progress(await store.read(key), {
          record: { name: 'Bond' },
          unsent: [message('Bond?')],
          shown: [message('Bond!')]
        })
      )
      await store.accept(key, 'b', message('forget me'), message('forget me'))
      await store.commit(
        key,
        progress(await store.read(key), {
          record: {},
          unsent: [message('gone')],
          shown: [message('gone')],
          forget: { person: 'ana', channel: 'a', conversation: 'b' }
        })
      )
      assert.deepEqual((await store.read(key)).record, {})
      assert.deepEqual(
        (await store.claim(key)).map(({ activity }) => activity.text),
        ['gone']
      )
      assert.deepEqual(
        (await store.shownAfter(key, 0)).activities.map(({ text }) => text),
        ['gone']
      )
      assert.deepEqual((await store.shownAfter(key, 3)).last, 4)
      await store.accept(key, 'a', message('my name is Bond'), message('my name is Bond'))
      assert.deepEqual((await store.read(key)).waiting, [])
    })

    it('takes any name', async () => {
      const [long, id] = [
        keyOf({ channelId: 'x', conversation: { id: `\0\ud800${'ü'.repeat(5_000)}` } as never }),
        idOf('💌'.repeat(2_000))
      ]
      await store.accept(long, id, message('x'), null)
      assert.equal((await store.read(long)).waiting[0]?.id, id)
    })

    it('removes what is old, and nothing else', async () => {
      await store.accept(key, 'a', message('old'), message('old'))
      const between = await new Promise<number>(resolve => setTimeout(() => resolve(Date.now()), 5))
      await store.accept('test/young', 'a', message('young'), message('young'))
      assert.ok((await store.prune(between)) > 0)
      assert.deepEqual(await store.read(key), { record: undefined, version: 0, waiting: [] })
      assert.deepEqual((await store.shownAfter(key, 0)).activities, [])
      assert.equal((await store.read('test/young')).waiting.length, 1)
    })

    it('keeps one secret of 32 bytes', async () => {
      const secret = await store.secret('chat')
      assert.equal(secret.length, 32)
      assert.deepEqual(await store.secret('chat'), secret)
      assert.notDeepEqual(await store.secret('other'), secret)
    })

    it('settles and says that it is there', async () => {
      await store.settle()
      await store.check()
    })
  })
}

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'kb-triage-store-'))
}
behavesLikeAStore('SQLite in memory', async () =>
  createStore(await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' }))
)
behavesLikeAStore('SQLite on disk', async () =>
  createStore(await openDatabase({ storageUrl: 'sqlite:', dataDir: folder() }))
)
behavesLikeAStore('PostgreSQL', async () =>
  createStore(
    await openDatabase({ storageUrl: await (await sharedPostgres()).newDatabase(), dataDir: '' })
  )
)
