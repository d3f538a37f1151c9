import assert from 'node:assert/strict'
import { parseEvents } from '../../../knowledge/events/parseEvents.ts'
import { platformOf } from '../../../knowledge/events/statedPlatform.ts'

function started(computer: string, text: string): string {
  return `Event Source: EventLog\nEvent ID: 6009\nComputer: ${computer}\nDescription:\n${text}`
}

const SP2 = 'Microsoft (R) Windows (R) 5.00. 2195 Service Pack 2 Uniprocessor Free.'

describe('what an event says its machine runs', () => {
  it('is heard at the start of Windows', () => {
    const { events } = parseEvents(started('MAIL01', SP2))
    assert.match(platformOf(events) ?? '', /5\.00\. 2195 Service Pack 2/)
  })

  it('is not heard of several machines', () => {
    const { events } = parseEvents(`${started('A1', SP2)}\n\n${started('B2', SP2)}`)
    assert.equal(platformOf(events), null)
  })

  it('is not what an event demands', () => {
    const { events } = parseEvents(
      started('A1', 'Windows NT 4.0 requires Service Pack 3 for this.')
    )
    assert.equal(platformOf(events), null)
  })
})
