import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { createEngine } from '../../../bots/workers/createEngine.ts'
import { createPool, type Pool, TooManyWaiting } from '../../../bots/workers/createPool.ts'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { readSources } from '../../../knowledge/articles/sources/readSources.ts'
import { NEW_CASE } from '../../../triage/converse/case.ts'
import { TooMuchToRead } from '../../../triage/engine.ts'

const FOLDER = new URL('../../../knowledge/articles/texts', import.meta.url).pathname
function contents() {
  return readSources([FOLDER]).contents
}
const EVENT = `Event Source: MSExchangeCluster
Event ID: 2086
Description: Exchange POP3 Virtual Server Instance - (MAIL01): Failed to set the start bit.
`

/** A log of that many events, no two alike. */
function log(events: number): string {
  return Array.from(
    { length: events },
    (_, index) =>
      `Event Source: Source${index}\nEvent ID: ${index}\nDescription: part ${index} of x${index * 7} broke\n`
  ).join('\n')
}
function said(text: string) {
  return { text, attachment: false, returned: false }
}

describe('the pool of workers', () => {
  const knowledge = openKnowledge(FOLDER)
  let pool: Pool

  afterEach(async () => await pool.stop())

  it('decides as this thread does', async () => {
    pool = createPool({ contents })
    const [beside, here] = [createEngine(knowledge, pool), createEngine(knowledge)]
    const text = EVENT + 'It began on Monday. '.repeat(400)
    const [one, other] = await Promise.all(
      [beside, here].map(async engine => await engine.converse(NEW_CASE, said(text), 'a'))
    )
    assert.deepEqual(one, other)
    assert.deepEqual(await beside.triage(text, {}, 'a'), await here.triage(text, {}, 'a'))
    assert.equal(pool.size(), 1)
  })

  it('leaves small texts to the thread that asks', async () => {
    pool = createPool({ contents })
    await createEngine(knowledge, pool).converse(NEW_CASE, said(EVENT), 'a')
    assert.equal(pool.size(), 0)
  })

  it('ends what takes too long, and goes on with a new worker', async () => {
    pool = createPool({ contents, limit: 500 })
    const engine = createEngine(knowledge, pool)
    await assert.rejects(engine.triage(log(80_000), {}, 'a'), TooMuchToRead)
    const { reply } = await engine.converse(NEW_CASE, said(EVENT.padEnd(5_000)), 'a')
    assert.match(reply.text, /Q303283/)
  })

  it('takes everybody in turn', async () => {
    pool = createPool({ contents })
    const done: string[] = []
    async function bring(by: string, text: string): Promise<void> {
      await pool.run({ kind: 'triage', text, facts: {} }, by)
      done.push(by)
    }
    await Promise.all([
      ...Array.from({ length: 10 }, async () => await bring('many', log(300))),
      bring('one', EVENT)
    ])
    assert.ok(done.indexOf('one') < done.length - 4, done.join(' '))
  })

  it('takes no more than so much of one', async () => {
    pool = createPool({ contents })
    const asked = await Promise.allSettled(
      Array.from(
        { length: 40 },
        async () => await pool.run({ kind: 'triage', text: EVENT, facts: {} }, 'many')
      )
    )
    const refused = asked.filter(
      one => one.status === 'rejected' && one.reason instanceof TooManyWaiting
    )
    assert.ok(refused.length >= 20 && refused.length < 30, String(refused.length))
  })

  it('ends a worker that nobody needs', async () => {
    pool = createPool({ contents, idle: 20 })
    await pool.run({ kind: 'triage', text: EVENT, facts: {} }, 'a')
    assert.equal(pool.size(), 1)
    await wait(500)
    assert.equal(pool.size(), 0)
  })

  it('tells what is wrong with the articles', async () => {
    pool = createPool({
      contents: () => [{ kind: 'index', path: `${FOLDER}/nothing-there`, version: '' }]
    })
    await assert.rejects(
      pool.run({ kind: 'triage', text: EVENT, facts: {} }, 'a'),
      /nothing-there: this is no index of articles/
    )
  })
})
