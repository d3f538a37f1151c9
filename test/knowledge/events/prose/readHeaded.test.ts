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
  }
]

describe('headed events', () => {
  checkPastes(CASES)
})
