import assert from 'node:assert/strict'
import { openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { importArticles } from '../../../../knowledge/articles/index/importArticles.ts'
import { openKnowledge } from '../../../../knowledge/articles/openKnowledge.ts'
import { folderWith, NEIGHBOURS } from '../../../parts/written/writtenArticles.ts'

const FLIPS = 2_000

describe('an index that was damaged', () => {
  const folder = folderWith(NEIGHBOURS)
  const index = `${folder}.kbindex`
  const damaged = `${folder}.damaged`
  let whole: Buffer

  before(async () => {
    await importArticles(folder, index, () => undefined)
    whole = readFileSync(index)
  })

  it(`is refused: ${FLIPS} single flipped bits, all told, each in one line with the file`, () => {
    for (let flip = 0; flip < FLIPS; flip += 1) {
      // spread over the whole file, its header and the checksums included
      const bit = flip < 800 ? flip : Math.floor((flip * whole.length * 8) / FLIPS)
      const bytes = Buffer.from(whole)
      bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7))
      writeFileSync(damaged, bytes)
      assert.throws(() => openKnowledge(damaged), new RegExp(`^Error: ${damaged}: .+; make `))
    }
  }).timeout(120_000)

  it('names the article whose text it is', () => {
    const bytes = Buffer.from(whole)
    const at = bytes.indexOf('Heron Print Gateway Loses Its Queue')
    bytes.write('Heron Print Gateway Keeps Its Queue', at)
    writeFileSync(damaged, bytes)
    assert.throws(() => openKnowledge(damaged), /damaged \(Q910002\); make one with/)
  })

  it('while it is open is not quoted: the article and its file are named', () => {
    writeFileSync(damaged, whole)
    const knowledge = openKnowledge(damaged)
    const at = whole.lastIndexOf('Heron Print Gateway Loses Its Queue')
    writeSync(openSync(damaged, 'r+'), Buffer.alloc(60), 0, 60, at)
    assert.throws(() => {
      for (const { id } of NEIGHBOURS) knowledge.article(id)
    }, /Q910002 .*damaged|malformed/)
    knowledge.close()
  })
})
