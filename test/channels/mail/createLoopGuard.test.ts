import assert from 'node:assert/strict'
import { createLoopGuard } from '../../../channels/mail/createLoopGuard.ts'

const MINUTE_MS = 60_000

describe('two machines that answer each other', () => {
  it('are stopped after thirty mails in an hour, and heard again when they were silent', () => {
    let now = 0
    const isLooping = createLoopGuard(() => now)
    const answered = Array.from({ length: 50 }, () => {
      now += MINUTE_MS / 6
      return !isLooping('robot@a.example')
    })
    assert.equal(answered.filter(Boolean).length, 30)
    assert.equal(isLooping('ana@a.example'), false)
    now += 61 * MINUTE_MS
    assert.equal(isLooping('robot@a.example'), false)
  })

  it('do not stop a person who writes every few minutes', () => {
    let now = 0
    const isLooping = createLoopGuard(() => now)
    for (let mail = 0; mail < 200; mail += 1) {
      now += 3 * MINUTE_MS
      assert.equal(isLooping('ana@a.example'), false)
    }
  })
})
