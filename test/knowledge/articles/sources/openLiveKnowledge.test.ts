import assert from 'node:assert/strict'
import {
  appendFileSync,
  copyFileSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createPool } from '../../../../bots/workers/createPool.ts'
import { importArticles } from '../../../../knowledge/articles/index/importArticles.ts'
import {
  type LiveKnowledge,
  openLiveKnowledge
} from '../../../../knowledge/articles/sources/openLiveKnowledge.ts'
import type { Answer } from '../../../../triage/answer.ts'
import type { WrittenAnswer } from '../../../../triage/engine.ts'
import { triage } from '../../../../triage/triage.ts'
import { ownArticle } from '../../../parts/written/ownArticle.ts'
import { folderWith, NEIGHBOURS, type Written } from '../../../parts/written/writtenArticles.ts'

const WORDS = 'my badge does not open the door, the light is red'
const MAX_MS = 1_000
/** Named, as LIVE_EDITS=200 on an idle machine, the time is held to the second, too. */
const MEASURED = process.env.LIVE_EDITS
const EDITS = Number(MEASURED ?? 12)
/** Milliseconds after which an edit will not come any more. */
const GIVEN_UP_MS = 15_000

function badge(edition: number): string {
  return ownArticle({
    id: 'HD-2',
    title: `Badge does not open the door, edition ${edition}`,
    symptoms: `Your badge is read, but the door stays closed and the light is red. (${edition})`,
    resolution: `Hold the badge at terminal ${edition} in the lobby to renew it.`
  })
}

describe('live sources', function () {
  this.timeout(300_000)
  const archive = folderWith(NEIGHBOURS)
  const index = `${archive}.kbindex`
  const own = mkdtempSync(join(tmpdir(), 'kb-triage-live-'))
  const file = join(own, 'badge.md')
  const faults: string[] = []
  let knowledge: LiveKnowledge
  let traffic: NodeJS.Timeout | undefined
  let pool: ReturnType<typeof createPool>

  before(async () => {
    await importArticles(archive, index, () => undefined)
    writeFileSync(file, badge(0))
    knowledge = openLiveKnowledge({
      sources: `${own},${index}`,
      onNews: news => faults.push(...news.faults),
      onContents: contents => pool.renew(contents)
    })
    pool = createPool({ contents: knowledge.contents })
  })
  after(async () => {
    clearInterval(traffic)
    knowledge.close()
    await pool.stop()
  })

  function title(id = 'HD-2'): string | undefined {
    return knowledge.article(id)?.title
  }
  /** Milliseconds until it is so. */
  async function until(isSo: () => boolean): Promise<number> {
    const from = performance.now()
    while (!isSo()) {
      assert.ok(performance.now() - from < GIVEN_UP_MS, 'it never became so')
      await wait(10)
    }
    return performance.now() - from
  }
  async function inWorker(): Promise<string | undefined> {
    const work = { kind: 'triage' as const, text: WORDS, facts: {} }
    const { json } = (await pool.run(work, 'a')) as WrittenAnswer
    return (JSON.parse(json) as Answer).candidates[0]?.title
  }

  it(`${EDITS} edits beside turns: each answers, in workers, too; no turn sees half of one`, async () => {
    const took: number[] = []
    let turns = 0
    function turn(): void {
      const { candidates, quotes } = triage(knowledge, WORDS)
      const edition = /\d+$/.exec(candidates[0]?.title ?? '')?.[0] ?? ''
      assert.equal(candidates[0]?.article, 'HD-2')
      for (const { text } of quotes) assert.ok(!/\d/.test(text) || text.includes(edition), text)
      turns += 1
    }
    traffic = setInterval(turn, 50)
    for (let edition = 1; edition <= EDITS; edition += 1) {
      const text = badge(edition)
      writeFileSync(file, text.slice(0, text.length / 2))
      await wait(60)
      appendFileSync(file, text.slice(text.length / 2))
      took.push(await until(() => title()?.endsWith(`edition ${edition}`) === true))
      assert.match((await inWorker()) ?? '', new RegExp(`edition ${edition}$`))
    }
    clearInterval(traffic)
    took.sort((a, b) => a - b)
    const slow = took[Math.ceil(took.length * 0.99) - 1] ?? 0
    assert.ok(MEASURED === undefined || slow < MAX_MS, `99 % within ${slow} ms`)
    assert.ok(turns > EDITS)
  })

  it('a fault leaves the old one in its place, and is told once', async () => {
    writeFileSync(file, badge(500).replace('title:', 'tilte:'))
    await until(() => faults.some(fault => fault.startsWith('badge.md:')))
    assert.match(title() ?? '', new RegExp(`edition ${EDITS}$`))
    await wait(500)
    assert.equal(faults.filter(fault => fault.startsWith('badge.md:')).length, 1)
    writeFileSync(file, badge(501))
    await until(() => title()?.endsWith('501') === true)
  })

  it('an editor that writes beside and renames takes nothing away in between', async () => {
    rmSync(file)
    await wait(100)
    assert.ok(title()?.endsWith('501'))
    writeFileSync(join(own, '.badge.md.swp'), badge(502))
    renameSync(join(own, '.badge.md.swp'), file)
    await until(() => title()?.endsWith('502') === true)
  })

  it('a new article is there, a deleted one is gone', async () => {
    writeFileSync(join(own, 'other.md'), badge(1).replace('HD-2', 'HD-3'))
    await until(() => title('HD-3') !== undefined)
    rmSync(join(own, 'other.md'))
    await until(() => title('HD-3') === undefined)
  })

  it('an index that is replaced, by name or in place, is opened again; a damaged one leaves the old', async () => {
    const renamed = { ...(NEIGHBOURS[0] as Written), title: 'Heron Gateway, Second Edition' }
    const second = folderWith([renamed])
    await importArticles(second, `${second}.kbindex`, () => undefined)
    const whole = readFileSync(index)
    renameSync(`${second}.kbindex`, index)
    await until(() => title('Q910001') === 'Heron Gateway, Second Edition')
    assert.equal(title('Q910002'), undefined)
    writeFileSync(`${index}.new`, whole.subarray(0, whole.length - 500))
    renameSync(`${index}.new`, index)
    await until(() => faults.some(fault => fault.includes('damaged')))
    assert.equal(title('Q910001'), 'Heron Gateway, Second Edition')
    writeFileSync(`${index}.whole`, whole)
    copyFileSync(`${index}.whole`, index)
    await until(() => title('Q910002') !== undefined)
    assert.match((await inWorker()) ?? '', /edition 502$/)
  })

  it('begins with a folder that is empty yet, and says so; never with faults alone', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'kb-triage-empty-'))
    const lines: string[] = []
    const live = openLiveKnowledge({
      sources: empty,
      onNews: news => lines.push(...news.faults),
      onContents: () => undefined
    })
    assert.match(lines.join(), /there is no article in this folder; put texts/)
    writeFileSync(join(empty, 'badge.md'), badge(1))
    await until(() => live.has('HD-2'))
    rmSync(join(empty, 'badge.md'))
    await until(() => !live.has('HD-2'))
    assert.equal(lines.length, 2)
    live.close()
    writeFileSync(join(empty, 'badge.md'), badge(1).replace('title:', 'tilte:'))
    assert.throws(
      () =>
        openLiveKnowledge({ sources: empty, onNews: () => undefined, onContents: () => undefined }),
      /^Error: badge\.md:/
    )
  })

  it('a folder that is away keeps its articles', async () => {
    renameSync(own, `${own}.away`)
    await until(() => faults.some(fault => fault.includes('what was read before stays')))
    assert.ok(title()?.endsWith('502'))
    renameSync(`${own}.away`, own)
  })
})
