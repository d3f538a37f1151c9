import assert from 'node:assert/strict'
import { recognizeReleases } from '../../../knowledge/releases/said/recognizeReleases.ts'
import { resolveReleases } from '../../../triage/understand/releases/resolveReleases.ts'

/** What is said, and the product and level that are then taken as stated. */
export type Statement = readonly [
  said: string,
  product: string | null,
  servicePack: number | null,
  /** a service pack that is said not to be in */
  below?: number
]

/** A test for each statement. */
export function describeStatements(title: string, statements: readonly Statement[]): void {
  describe(title, () => {
    for (const [said, product, servicePack, below] of statements) {
      const level = below === undefined ? servicePack : `below ${below}`
      it(`${said.replace(/\s+/g, ' ').slice(0, 80)} → ${product}, ${level}`, () => {
        const [first] = resolveReleases(recognizeReleases(said)).releases
        assert.equal(first?.product ?? null, product)
        assert.equal(first?.servicePack ?? null, servicePack)
        assert.equal(first?.below, below)
      })
    }
  })
}
