import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { importArticles } from '../../../../knowledge/articles/index/importArticles.ts'
import { takeInOrder } from '../../../../knowledge/articles/index/importing/takeInOrder.ts'
import { folderWith } from '../../../parts/written/writtenArticles.ts'

/** Several batches for each of several threads. */
const ARTICLES = 900

describe('what threads read at the same time', () => {
  it('makes the same index to the byte at every import, whichever thread is quicker', async () => {
    const folder = folderWith(
      Array.from({ length: ARTICLES }, (_, place) => ({
        id: `Q${920_000 + place}`,
        title: `Spooler Part ${place} Stops`,
        product: 'Microsoft Windows NT Server version 4.0',
        symptoms: `The spooler stops at part ${place}. ${`word${place} `.repeat(place % 40)}`
      }))
    )
    const sums: string[] = []
    for (const round of [1, 2, 3]) {
      const index = `${folder}-${round}.kbindex`
      await importArticles(folder, index, () => undefined)
      sums.push(createHash('sha256').update(readFileSync(index)).digest('hex'))
      rmSync(index)
    }
    rmSync(folder, { recursive: true })
    assert.equal(new Set(sums).size, 1)
  })

  it('is taken in order, and at the end without what never came', () => {
    const taken: number[] = []
    const { take, rest } = takeInOrder()
    for (const place of [2, 0, 1, 5, 4]) take(place, () => taken.push(place))
    assert.deepEqual(taken, [0, 1, 2])
    rest()
    assert.deepEqual(taken, [0, 1, 2, 4, 5])
  })
})
