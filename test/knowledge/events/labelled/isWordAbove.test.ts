import { checkPastes, type PasteCase } from '../checkPastes.ts'

const CASES: readonly PasteCase[] = [
  {
    name: 'a category whose last word would make a longer label with the next line',
    text: [
      'Log Name: Application',
      'Source: ASP.NET 4.0.30319.0',
      'Event ID: 1309',
      'Task Category: Web Event',
      'Level: Warning',
      'Description:',
      'The request has timed out on the server.'
    ].join('\n'),
    events: [{ id: 1309, category: 'Web Event', level: 'warning' }]
  }
]

describe('a word above a label', () => {
  checkPastes(CASES)
})
