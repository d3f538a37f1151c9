import assert from 'node:assert/strict'
import { textAbove, textBelow } from '../../../../knowledge/events/labelled/textAround.ts'

const FORMAL: readonly string[] = [
  'The Windows Search service terminated unexpectedly.',
  'Windows Update started downloading an update.',
  'Der Dienst "Druckwarteschlange" wurde unerwartet beendet.',
  'Faulting application name: w3wp.exe, version: 10.0.17763.1',
  'Unable to open C:\\Windows\\system.log for reading and writing.'
]
const OWN: readonly string[] = [
  'The print server keeps crashing since yesterday.',
  'The backup does not work on our server.',
  'Printing has been slow on this machine.',
  'The system log has this:\n[Error] NtFrs - 13508 - The service is having trouble.',
  'The server was rebooted and the error is gone.',
  'The server is down'
]

describe('the text of an event above or below its fields', () => {
  for (const words of FORMAL)
    it(words, () => {
      const fields = 'Log Name: System'
      const above = textAbove(`Hello,\n\n${words}\n\n`, 1, { from: 0, to: words.length + 10 })
      assert.equal(above?.text, words)
      const below = textBelow(`${fields}\n\n${words}`, fields.length, 1_000)
      assert.equal(below?.text, words)
    })

  for (const words of OWN)
    it(`a person's: ${words}`, () => {
      assert.equal(textAbove(`${words}\n\n`, 1, { from: 0, to: words.length + 2 }), null)
      assert.equal(textBelow(`x\n\n${words}`, 1, 1_000), null)
    })
})
