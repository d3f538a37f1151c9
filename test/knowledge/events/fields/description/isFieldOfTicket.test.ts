import assert from 'node:assert/strict'
import {
  isFieldOfTicket,
  opensTicket
} from '../../../../../knowledge/events/fields/description/isFieldOfTicket.ts'

/** Lines below a text, and whether a ticket or an alert has set them there. */
const LINES: readonly (readonly [string, boolean])[] = [
  ['Assigned group: Windows L2', true],
  ['**Priority:** P2', true],
  ['Ticket ID: 5512', true],
  ['Opened by: monitor-bot', true],
  ['SLA breach: 14:30', true],
  ['Runbook .... RB-833', true],
  ['Status: In Progress', true],
  ['Created: 2024-10-02 05:00', true],
  ['Total matching events: 1', true],
  ['_ResourceId\t/subscriptions/1', true],
  ['Status: 0xc000006d', false],
  ['Triggered at: 2024-10-02 05:00', true],
  ['Created: yes', false],
  ['Account Name: backup', false],
  ['Faulting module path: C:\\x.dll', false],
  ['Site: CN=Paris', false],
  ['\tSecurity ID:\t\tNULL SID', false],
  ['The ticket was rejected.', false]
]

/** Lines below a text, whether the text ends as a sentence, and whether they are a ticket's. */
const LISTS: readonly (readonly [string, boolean, boolean])[] = [
  ['Alert severity: High\nRunbook: https://wiki.example/17', true, true],
  ['Alert severity: High\nSomebody looks at it.', true, false],
  ['Error code: 5\nTicket: 118233', true, false],
  ['Ticket: 118233\nPriority: P2', false, true],
  ['Ticket: 118233\nReport Id: 7', false, false],
  ['Update Type: Full\nUser: SYSTEM\nTicket: 118233\nPriority: P2', false, false]
]

describe('a field of the ticket that an event came in', () => {
  for (const [line, isField] of LINES)
    it(`${JSON.stringify(line)} → ${isField}`, () => assert.equal(isFieldOfTicket(line), isField))

  for (const [lines, isSentence, opens] of LISTS)
    it(`${JSON.stringify(lines)} → ${opens}`, () =>
      assert.equal(opensTicket(lines, 0, isSentence), opens))
})
