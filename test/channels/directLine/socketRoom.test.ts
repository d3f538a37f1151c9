import assert from 'node:assert/strict'
import { createSocketRoom } from '../../../channels/directLine/socketRoom.ts'

describe('room for sockets', () => {
  it('is eight for a conversation, and free again when one is closed', () => {
    const { enter } = createSocketRoom(100)
    const leave = Array.from({ length: 8 }, () => enter('a', '192.0.2.1'))
    assert.ok(leave.every(one => one !== null))
    assert.equal(enter('a', '192.0.2.2'), null)
    assert.notEqual(enter('b', '192.0.2.1'), null)
    leave[0]?.()
    assert.notEqual(enter('a', '192.0.2.2'), null)
  })
  it('is limited for an address, and for the networks around one of the newer kind', () => {
    const { enter } = createSocketRoom(2)
    assert.deepEqual(
      ['a', 'b', 'c'].map(conversation => enter(conversation, '192.0.2.1') !== null),
      [true, true, false]
    )
    const narrow = Array.from({ length: 10 }, (_, index) =>
      enter(`n${index}`, `2001:db8:1:2${index.toString(16).padStart(2, '0')}::/64`)
    )
    assert.equal(narrow.filter(one => one !== null).length, 8)
  })
  it('has no end for an address where nothing is limited', () => {
    const { enter } = createSocketRoom(Number.POSITIVE_INFINITY)
    for (let index = 0; index < 3_000; index += 1)
      assert.notEqual(enter(`c${index}`, '192.0.2.1'), null)
  })
})
