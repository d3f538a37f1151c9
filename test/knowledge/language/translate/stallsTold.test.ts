import assert from 'node:assert/strict'
import { recognizeSymptom } from '../../../../knowledge/language/recognizeSymptom.ts'
import { STALLS_TOLD } from './stallsTold.ts'

/** Of what was written for measuring, at least so many in a hundred are understood. */
const MIN_SHARE = 80

function isStall(words: string): boolean {
  const { services, stall } = recognizeSymptom(words)
  return services.length > 0 && stall.verdict === 'stall'
}

describe('a mail service that hangs, told in another language', () => {
  for (const [language, { read }] of Object.entries(STALLS_TOLD))
    for (const words of read) it(`${language}: ${words}`, () => assert.ok(isStall(words)))

  it(`is understood in ${MIN_SHARE} of 100 sentences written for measuring`, () => {
    const apart = Object.values(STALLS_TOLD).flatMap(({ apart: words }) => words)
    const missed = apart.filter(words => !isStall(words))
    const share = 100 - (100 * missed.length) / apart.length
    assert.ok(share >= MIN_SHARE, `${share.toFixed(0)}: ${missed.join('; ')}`)
  })
})
