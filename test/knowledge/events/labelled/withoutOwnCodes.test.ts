import { checkPastes, type PasteCase } from '../checkPastes.ts'

const CASES: readonly PasteCase[] = [
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

describe('codes that the text of an event has of its own', () => {
  checkPastes(CASES)
})
