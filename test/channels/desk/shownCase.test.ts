import assert from 'node:assert/strict'
import { initialsOf } from '../../../channels/desk/cases/shownCase.ts'

describe('names at the desk', () => {
  const NAMES = [
    ['Ana Ruiz', 'AR'],
    ['Ana', 'A'],
    ['Visitor, no name', 'V'],
    ['María de la Cruz', 'MC'],
    ['张伟', '张'],
    ['42', '?']
  ] as const
  for (const [name, initials] of NAMES) it(name, () => assert.equal(initialsOf(name), initials))
})
