import assert from 'node:assert/strict'
import { createFairQueue } from '../../../bots/workers/createFairQueue.ts'

describe('a fair queue', () => {
  for (const [put, taken] of [
    ['', ''],
    ['a1 a2 a3', 'a1 a2 a3'],
    ['a1 a2 a3 b1', 'a1 b1 a2 a3'],
    ['a1 a2 b1 b2 c1', 'a1 b1 c1 a2 b2'],
    ['a1 b1 b2 b3 a2', 'a1 b1 a2 b2 b3']
  ] as const)
    it(`${put} → ${taken}`, () => {
      const queue = createFairQueue<string>()
      for (const item of put.split(' ').filter(Boolean)) queue.put(item.slice(0, 1), item)
      const all = Array.from({ length: queue.size() }, () => queue.take())
      assert.equal(all.join(' '), taken)
      assert.equal(queue.take(), undefined)
    })

  it('who comes back stands behind everybody who waits', () => {
    const queue = createFairQueue<string>()
    for (const item of ['a1', 'a2', 'b1']) queue.put(item.slice(0, 1), item)
    assert.equal(queue.take(), 'a1')
    queue.put('a', 'a3')
    queue.put('c', 'c1')
    assert.deepEqual(
      [queue.take(), queue.take(), queue.take(), queue.take()],
      ['b1', 'a2', 'c1', 'a3']
    )
  })
})
