import assert from 'node:assert/strict'
import {
  isFormal,
  isPersonal,
  reports
} from '../../../../../knowledge/events/fields/description/isFormal.ts'

const FORMAL: readonly string[] = [
  'Unable to decrypt data supplied code 0x80090005',
  'Name resolution for the name wpad timed out after none of the servers responded.',
  'Application: w3wp.exe Framework Version: v4.0.30319 Description: stopped',
  'The device, \\Device\\Harddisk2\\DR4, has a bad block.',
  'The server was unable to allocate from the pool because the pool was empty.',
  'Faulting application name: w3wp.exe, version: 10.0.17763.1'
]
const PERSONAL: readonly string[] = [
  'The spooler keeps failing to start since the update.',
  'Restarting it helps for a while, then it fails to start every few hours.',
  'All servers are fine though, it happens on this one only.',
  "The service doesn't start and the error has occurred twice."
]

describe('whether a paragraph is written as Windows writes', () => {
  for (const words of FORMAL) it(words, () => assert.equal(isFormal(words), true))
  for (const words of PERSONAL)
    it(`a person's: ${words}`, () => {
      assert.equal(isFormal(words), false)
      assert.equal(isPersonal(words), true)
    })
  it('reports in the words of a program, or does not', () => {
    assert.equal(reports('The service did not respond in a timely fashion'), true)
    assert.equal(reports('The server is slow again'), false)
  })
})
