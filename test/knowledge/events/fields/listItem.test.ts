import assert from 'node:assert/strict'
import { endOfDescription } from '../../../../knowledge/events/fields/endOfDescription.ts'
import { listItemAt } from '../../../../knowledge/events/fields/listItem.ts'

/** What stands before a text on its line, and the item of a list it opens on. */
const HEADS: readonly (readonly [head: string, item: ReturnType<typeof listItemAt>])[] = [
  ['- **Message**: ', { indent: 0, mark: 'bullet' }],
  ['  2) Event 7, disk - ', { indent: 2, mark: 'number' }],
  ['Error 1: Event 7, disk - ', { indent: 0, mark: 'number' }],
  ['\tMessage: ', { indent: 8, mark: 'none' }],
  ['Message: ', null],
  ['   ', null]
]

/** A text within a list, and what stands behind it. */
const LISTS: readonly (readonly [head: string, windows: string, behind: string])[] = [
  ['1. Event 7, disk - ', 'The device has a bad block.', '\n2. Event 11, disk - A controller'],
  ['- Text: ', 'The device has a bad block.', '\n- Ticket: 4711'],
  ['  Message: ', 'The device has a bad block.', '\n\nLast Up: 2/26/2024'],
  ['- Text: ', 'The device has a bad block.', '\n\nNot the cable: swapped twice'],
  ['Message: ', 'The device has a bad block.\n\nError value: 5', '\n\nand my own words']
]

describe('the item of a list that a text opens on', () => {
  for (const [head, item] of HEADS)
    it(`${JSON.stringify(head)} → ${JSON.stringify(item)}`, () => {
      assert.deepEqual(listItemAt(`above\n${head}The device`, `above\n${head}`.length), item)
    })

  it('is none where the text begins below its name', () => {
    assert.equal(listItemAt('  Text: \nThe device', '  Text: '.length), null)
  })

  for (const [head, windows, behind] of LISTS)
    it(`ends the text before ${JSON.stringify(behind)}`, () => {
      const text = head + windows + behind
      const end = endOfDescription(text, head.length, text.length)
      assert.equal(text.slice(head.length, end).trim(), windows)
    })
})
