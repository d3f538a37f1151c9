import assert from 'node:assert/strict'
import { createRounds } from '../../../bots/workers/createRounds.ts'

/** Milliseconds that a piece of work takes. */
const WORK_MS = 10

describe('work in rounds of the event loop', () => {
  it('lets others in between, whoever comes at once, and keeps the order', async () => {
    const inRounds = createRounds()
    const done: string[] = []
    let working = true
    function beside(): void {
      done.push('other')
      if (working) setImmediate(beside)
    }
    setImmediate(beside)
    await Promise.all(
      Array.from({ length: 10 }, async (_, number) => {
        await inRounds(() => {
          for (const until = performance.now() + WORK_MS; performance.now() < until; );
          done.push(String(number))
        })
      })
    )
    working = false
    assert.deepEqual(
      done.filter(one => one !== 'other'),
      ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
    )
    // ten in one round would let nobody in
    assert.ok(done.filter((one, place) => one === 'other' && place > 0).length >= 3, done.join(' '))
  })

  it('tells the caller what went wrong, and goes on', async () => {
    const inRounds = createRounds()
    await assert.rejects(
      inRounds(() => {
        throw new Error('this one')
      }),
      /this one/
    )
    assert.equal(await inRounds(() => 'the next'), 'the next')
  })
})
