import assert from 'node:assert/strict'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'

/** A command that asks a log for one number, above what it answered. */
const COMMANDS = [
  'C:\\>wevtutil qe System /q:"*[System[(EventID=6008)]]" /c:1 /f:text',
  "PS> Get-WinEvent -FilterHashtable @{LogName='System';EventID=6008}"
]

describe('what a command asks a log for', () => {
  for (const command of COMMANDS)
    it(`is no event: ${command}`, () => {
      const { events } = parseEvents(
        `${command}\nEvent[0]:\n  Log Name: System\n  Source: EventLog\n  Event ID: 6008\n` +
          '  Level: Error\n  Computer: KIOSK-9\n  Description: \nThe shutdown was unexpected.'
      )
      assert.deepEqual(
        events.map(({ id, source, computer }) => [id, source, computer]),
        [[6008, 'EventLog', 'KIOSK-9']]
      )
    })
})
