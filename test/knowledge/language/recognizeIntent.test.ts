import assert from 'node:assert/strict'
import { recognizeIntent } from '../../../knowledge/language/recognizeIntent.ts'
import { readHeldBack } from '../../parts/judged/heldBack.ts'
import { accuracyOf, isRight, type Judged, mistype } from '../../parts/judged/measures.ts'

const ACCEPTED = 0.85
function judge(words: string, label: string | null): Judged {
  const { name, confidence } = recognizeIntent(words)
  return { label, named: name, confidence }
}

describe('what somebody wants', () => {
  const said = readHeldBack().filter(({ label }) => label !== null)
  const judged = said.map(({ words, label }) => judge(words, label))

  it('is known for 95 of 100 sentences that no model was trained on', () => {
    assert.ok(accuracyOf(judged) >= 0.95, `${accuracyOf(judged)}`)
  })

  it('is right in 98 of 100 where it is sure', () => {
    const accepted = judged.filter(
      ({ named, confidence }) => named !== null && confidence >= ACCEPTED
    )
    assert.ok(
      accuracyOf(accepted) >= 0.98 && accepted.length > said.length / 2,
      `${accuracyOf(accepted)} of ${accepted.length}`
    )
  })

  it('survives a typing mistake', () => {
    const mistyped = said.map(({ words, label }, seed) => judge(mistype(words, seed), label))
    assert.ok(accuracyOf(mistyped) >= accuracyOf(judged) - 0.03, `${accuracyOf(mistyped)}`)
  })

  it('is never trouble where nothing is wanted, when it is sure', () => {
    const idle = readHeldBack()
      .filter(({ label }) => label === null)
      .map(({ words }) => judge(words, null))
    assert.deepEqual(
      idle.filter(one => !isRight(one) && one.confidence >= ACCEPTED),
      []
    )
  })

  for (const words of [
    '',
    '   ',
    '!!!',
    'asdf',
    '€€€',
    '\u0000',
    'ＰＯＰ３',
    'x'.repeat(100_000),
    'mail '.repeat(20_000),
    '(((('.repeat(5_000),
    `${'ab'.repeat(4_000)}!`,
    '__proto__',
    'constructor',
    'toString hasOwnProperty'
  ]) {
    it(`any text is taken: ${JSON.stringify(words.slice(0, 16))}`, () => {
      const { confidence } = recognizeIntent(words)
      assert.ok(confidence >= 0 && confidence <= 1)
    })
  }
})
