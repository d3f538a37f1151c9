import assert from 'node:assert/strict'
import { findListedSlots } from '../../../../../knowledge/articles/read/slots/findListedSlots.ts'
import type { SlotKind } from '../../../../../knowledge/articles/read/slots/slot.ts'

const ALL: readonly SlotKind[] = ['service', 'code', 'reason', 'class']

/** Parameters without their message, the kinds that such events have, and the slots. */
const LISTS: readonly (readonly [text: string, kinds: readonly SlotKind[], ...slots: string[]])[] =
  [
    ['Heron Gateway\n%%1069', ALL, 'service heron gateway', 'code 42d'],
    ['1084\nHeronSystem\nUnavailable', ALL, 'service heronsystem', 'code 43c'],
    ['Heron Gateway\nThe handle is not valid.', ['service'], 'service heron gateway'],
    ['Heron Gateway\n%%1069', []],
    ['The Heron Gateway service hung on starting.', ['service']]
  ]

describe('the telling slots of a list of parameters', () => {
  for (const [text, kinds, ...slots] of LISTS) {
    it(`${text.replace(/\n/g, ' / ')} for ${kinds.join() || 'no kind'}`, () => {
      const found = findListedSlots(text, new Set(kinds))
      assert.deepEqual(
        found.map(({ kind, value }) => `${kind} ${value}`),
        slots
      )
    })
  }
})
