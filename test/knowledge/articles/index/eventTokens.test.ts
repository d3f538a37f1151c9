import assert from 'node:assert/strict'
import { correctSpelling, partWords } from '../../../../knowledge/articles/find/correctSpelling.ts'
import { eventTokens } from '../../../../knowledge/articles/index/eventTokens.ts'
import { termOf } from '../../../../knowledge/articles/index/terms.ts'
import { sameSource } from '../../../../knowledge/events/fields/sameSource.ts'

function placed(text: string): readonly string[] {
  return eventTokens(text)
    .filter(evidence => evidence.placed)
    .map(({ word }) => word.toLowerCase())
}
const known = new Set(['termin', 'fail', 'unexpectedli', 'control', 'system', 'door', 'mat'])
function isKnown(word: string): boolean {
  return known.has(word)
}

describe('words of an event as evidence', () => {
  it('takes a distinguished name for one of a site, common as its parts are', () =>
    assert.deepEqual(placed('An association with entity /o=Hill/ou=North/cn=Configuration ended'), [
      'hill',
      'ou',
      'north',
      'cn',
      'configuration'
    ]))
  it('takes the folders of a path for those of a machine, and not its file', () =>
    assert.deepEqual(placed('Creating dump file D:\\exchsrvr\\traces\\snadump.log now'), [
      'exchsrvr',
      'traces',
      'log'
    ]))
  it('reads letters that were misread from a picture', () => {
    assert.deepEqual(correctSpelling('terrnin', isKnown), ['termin'])
    assert.deepEqual(correctSpelling('contro1', isKnown), ['control'])
    assert.equal(sameSource('Service Contro1 Managcr', 'Service Control Manager'), true)
    assert.equal(sameSource('MSExchangeIS', 'MSExchangeDS'), false)
  })
  it('parts two words that lost the blank between them', () => {
    assert.deepEqual(partWords('failedunexpectedly', termOf, isKnown), ['fail', 'unexpectedli'])
    assert.deepEqual(partWords('thecontrol', termOf, isKnown), ['control'])
    assert.deepEqual(partWords('doormat', termOf, isKnown), [])
  })
})
