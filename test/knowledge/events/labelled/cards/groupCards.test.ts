import assert from 'node:assert/strict'
import { cardLines } from '../../../../../knowledge/events/labelled/cards/cardLines.ts'
import { cardsOf } from '../../../../../knowledge/events/labelled/cards/groupCards.ts'

describe('lines of names and values', () => {
  it('many cards and no event: each line is looked at about as often as of few', () => {
    for (const line of ['Event ID: a', 'Name: a', 'Name: a\nPlace: b\n']) {
      const few = looksAt(`${line}\n`.repeat(1_000))
      const many = looksAt(`${line}\n`.repeat(4_000))
      assert.ok(many < 5 * few, `${few} looks became ${many} for ${line}`)
    }
  })
})

/** How often what a line is of is asked for. */
function looksAt(text: string): number {
  let looks = 0
  const lines = cardLines(text).map(line =>
    line.kind !== 'pair'
      ? line
      : {
          ...line,
          get field() {
            looks += 1
            return line.field
          }
        }
  )
  cardsOf(lines)
  return looks
}
