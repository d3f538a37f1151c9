import assert from 'node:assert/strict'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'
import { textAbove, textBelow } from '../../../../knowledge/events/prose/textAround.ts'
import { checkPastes, type PasteCase } from '../checkPastes.ts'

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

const AROUND: readonly PasteCase[] = [
  {
    name: 'a level in brackets behind the number',
    text: '----- Event ID 1006 (Error) -----\nSource: GroupPolicy\nThe processing of Group Policy failed.',
    events: [{ id: 1006, source: 'GroupPolicy', level: 'error' }]
  },
  {
    name: 'how an audit came out, told by the keywords alone',
    text: 'EventID: 6281, Provider: Security-Auditing, Keywords: Audit Failure',
    events: [{ id: 6281, source: 'Security-Auditing', level: 'audit-failure' }]
  },
  {
    name: 'a report of a crash below an empty line',
    text: 'Source: Windows Error Reporting\nEvent ID: 1001\nLevel: Information\n\nFault bucket 1885, type 5',
    events: [{ id: 1001, level: 'information', description: 'Fault bucket 1885, type 5' }]
  },
  {
    name: 'a text behind the last value of a line',
    text: 'Log: Application, Source: SceCli, Event ID: 1202, Type: Warning, The policies gave 0x534 errors.',
    events: [
      {
        id: 1202,
        source: 'SceCli',
        level: 'warning',
        description: 'The policies gave 0x534 errors.'
      }
    ]
  }
]

/** A head of one line or several, a drawn line, and below it a text that holds labels. */
const CRASH = [
  'Application: Invoicer.exe',
  'Framework Version: v4.0.30319',
  'Description: The process was terminated due to an unhandled exception.',
  'Exception Info: System.NullReferenceException'
].join('\n')
const HEADS = [
  'Source: .NET Runtime / Event ID: 1026\n==========',
  'Event ID: 1026 | Source: .NET Runtime | Level: Error\n-----',
  'Event ID: 1026\nSource: .NET Runtime\n~~~~~~~~~~',
  'EventID: 1026; Source: .NET Runtime\n'
]

describe('a text below a drawn line', () => {
  for (const head of HEADS)
    it(`stays whole, whatever its labels are: ${head.split('\n').join(' ')}`, () => {
      const { events, rest } = parseEvents(`${head}\n${CRASH}\n----------\nwhat now?`)
      assert.deepEqual(
        events.map(({ id, source, description }) => [id, source, description]),
        [[1026, '.NET Runtime', CRASH]]
      )
      assert.match(rest, /what now\?$/)
    })
})

describe('a block of code above the fields', () => {
  const head = 'Source: Application Error, Event ID 1000'
  it('is the text', () => {
    const [event] = parseEvents(`see:\n\x60\x60\x60\n${CRASH}\n\x60\x60\x60\n${head}`).events
    assert.equal(event?.description, CRASH)
  })
  it('is none where the fence opens what follows', () => {
    const told = `\x60\x60\x60\nstop\n\x60\x60\x60\nthe error on our box\n\x60\x60\x60\n${head}`
    assert.equal(parseEvents(told).events[0]?.description, null)
  })
})

describe('what stands around labels', () => {
  checkPastes(AROUND)
})
