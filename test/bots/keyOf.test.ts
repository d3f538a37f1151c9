import assert from 'node:assert/strict'
import { keyOf, type Place } from '../../bots/keyOf.ts'

const ALEX = { id: '29:alex' }
const BOB = { id: '29:bob' }

function place(conversation: object, from: { id: string }): Place {
  return { channelId: 'msteams', conversation, from } as Place
}

describe('the key of a conversation', () => {
  it('is that of the conversation when two talk', () => {
    const key = keyOf(place({ id: 'a:1' }, ALEX))
    assert.equal(key, 'msteams/a:1')
    assert.equal(key, keyOf(place({ id: 'a:1' }, { id: '28:bot' })))
  })

  for (const conversation of [
    { id: '19:group', isGroup: true },
    { id: '19:group', conversationType: 'groupChat' },
    { id: '19:channel;messageid=1', conversationType: 'channel' }
  ])
    it(`is each person's own in ${JSON.stringify(conversation)}`, () => {
      const alex = keyOf(place(conversation, ALEX))
      assert.notEqual(alex, keyOf(place(conversation, BOB)))
      assert.equal(alex, keyOf(place(conversation, ALEX)))
    })

  it('is found again by the reference to where something was said', () => {
    const conversation = { id: '19:group', isGroup: true } as Place['conversation']
    assert.equal(
      keyOf({ channelId: 'msteams', conversation, user: ALEX }),
      keyOf(place(conversation, ALEX))
    )
  })

  it('fits into every database', () => {
    const key = keyOf(place({ id: `\0${'x'.repeat(500)}`, isGroup: true }, ALEX))
    assert.ok(key.length <= 300 && !key.includes('\0'))
  })
})
