import assert from 'node:assert/strict'
import { createOutcomeReader } from '../../../channels/desk/unanswered/readOutcomes.ts'
import type { CountedOutcome, OutcomeStore } from '../../../storage/outcomeRecord.ts'

/** A store of outcomes that says what was asked of it. */
function storeOf(kept: Map<number, CountedOutcome>) {
  const asked: string[] = []
  const store: OutcomeStore = {
    list: async () => [],
    remembered: async () => null,
    setAside: async () => undefined,
    since: async at => {
      asked.push(at < Date.now() - 86_400_000 ? 'all' : 'new')
      return [...kept.values()].filter(({ content }) => content.changed >= at)
    },
    stamp: async () => ({
      count: kept.size,
      changed: Math.max(0, ...[...kept.values()].map(({ content }) => content.changed)),
      setAside: String([...kept.values()].filter(({ setAside }) => setAside).length)
    })
  }
  return { store, asked }
}

function one(number: number, more: Partial<CountedOutcome> = {}, ended = 'left'): CountedOutcome {
  const at = Date.now() - 60_000 + number
  const content = { key: `k${number}`, opened: at, changed: at, ended }
  return { number, setAside: false, content, ...more }
}

describe('reading outcomes for the desk', () => {
  it('reads all once, and then what changed', async () => {
    const kept = new Map([1, 2].map(number => [number, one(number)]))
    const { store, asked } = storeOf(kept)
    const read = createOutcomeReader(store)
    const first = await read()
    assert.equal(await read(), first, 'nothing changed: the same list')
    kept.set(3, one(3))
    kept.set(2, { ...one(2, {}, 'solved'), content: { ...one(4).content, ended: 'solved' } })
    const second = await read()
    assert.deepEqual(
      second.map(({ number, outcome }) => [number, outcome.ended]),
      [
        [1, 'left'],
        [2, 'solved'],
        [3, 'left']
      ]
    )
    assert.deepEqual(asked, ['all', 'new'])
  })

  it('reads all again when some were forgotten or set aside', async () => {
    const kept = new Map([1, 2, 3].map(number => [number, one(number)]))
    const { store, asked } = storeOf(kept)
    const read = createOutcomeReader(store)
    await read()
    kept.delete(1)
    assert.equal((await read()).length, 2)
    kept.set(2, one(2, { setAside: true }))
    assert.deepEqual(
      (await read()).map(({ setAside }) => setAside),
      [true, false]
    )
    kept.delete(2)
    kept.set(5, one(5))
    assert.deepEqual(
      (await read()).map(({ number }) => number),
      [3, 5]
    )
    assert.equal(asked.filter(what => what === 'all').length >= 4, true)
  })
})
