import { checkPastes, type PasteCase } from '../checkPastes.ts'

const CASES: readonly PasteCase[] = [
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
  },
  {
    name: 'a code of a web application is part of its text',
    text: [
      'Event 1310, ASP.NET 2.0.50727.0',
      '',
      'Event code: 3008',
      'Event message: A configuration error has occurred.',
      '',
      'Log Name: Application',
      'Source: ASP.NET 2.0.50727.0',
      'Event ID: 1310',
      'Level: Warning'
    ].join('\n'),
    events: [{ id: 1310, source: 'ASP.NET 2.0.50727.0', level: 'warning' }]
  }
]

describe('what stands around labels', () => {
  checkPastes(CASES)
})
