import { checkPastes, type PasteCase } from '../checkPastes.ts'

const CASES: readonly PasteCase[] = [
  {
    name: 'bare heading',
    text: [
      'Userenv, Event ID 1030',
      'Windows cannot query for the list of Group Policy objects.'
    ].join('\n'),
    events: [{ id: 1030, source: 'Userenv' }],
    description: /^Windows cannot query/
  },
  {
    name: 'a source and its number, the level and the log in brackets',
    text: '+ WHEA-Logger Event ID 18 (System, Error)\nA fatal hardware error has occurred.',
    events: [{ id: 18, source: 'WHEA-Logger', log: 'System', level: 'error' }]
  },
  {
    name: 'a source and its number without a word',
    text: 'MsiInstaller 1032:\nAn error occurred while refreshing environment variables.',
    events: [{ id: 1032, source: 'MsiInstaller' }]
  },
  {
    name: 'a product and its version is none',
    text: 'Exchange 5500:\nWindows 2000:\nThe store stops after an hour and then comes back.',
    events: []
  },
  {
    name: 'parts between dashes, the level first',
    text: `Error - WAS - 5002 - Application pool 'Shop' is being disabled.`,
    events: [{ id: 5002, source: 'WAS', level: 'error' }]
  }
]

describe('headed events', () => {
  checkPastes(CASES)
})
