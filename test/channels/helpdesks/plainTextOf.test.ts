import assert from 'node:assert/strict'
import { plainTextOf } from '../../../channels/helpdesks/plainTextOf.ts'

describe('the HTML of a ticket', () => {
  it('is read as words, links with their addresses', () => {
    assert.equal(
      plainTextOf('<div><p>Restart it.</p><a href="https://help.test/1">Here is how</a></div>'),
      'Restart it.\n\nHere is how [https://help.test/1]'
    )
  })

  it('keeps nobody busy that was made to: it may be long, and nest as deep as it likes', () => {
    const words = 'Restart it.'
    assert.match(plainTextOf(`${words}${'<div>'.repeat(20_000)}too deep`), /^Restart it\./)
    assert.ok(plainTextOf(`<p>${words.repeat(100_000)}</p>`).length <= 200_000)
  })
})
