import assert from 'node:assert/strict'
import { memoizeText } from '../../knowledge/memoizeText.ts'

describe('a reading of a text that is remembered', () => {
  it('reads a message once, and a long paste each time, so that none of it is kept', () => {
    const read: string[] = []
    const shout = memoizeText(text => {
      read.push(text)
      return text.toUpperCase()
    })
    const paste = 'x'.repeat(2_001)
    assert.deepEqual(['sp4', 'sp4', paste, paste].map(shout), [
      'SP4',
      'SP4',
      paste.toUpperCase(),
      paste.toUpperCase()
    ])
    assert.deepEqual(read, ['sp4', paste, paste])
  })
})
