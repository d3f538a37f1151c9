import { checkPastes, type PasteCase } from '../../checkPastes.ts'

const STACK = [
  'Error',
  '10028',
  'Microsoft-Windows-DistributedCOM',
  'System',
  '5/6/2024, 7:08:09 AM',
  'DCOM was unable to communicate with the computer db3.'
]

const CASES: readonly PasteCase[] = [
  {
    name: 'a cell a line, without names',
    text: `From the portal:\n\n${STACK.join('\n')}\n\nit is windows 2000 sp4`,
    events: [
      {
        id: 10028,
        source: 'Microsoft-Windows-DistributedCOM',
        log: 'System',
        level: 'error',
        rawTime: '5/6/2024, 7:08:09 AM',
        description: 'DCOM was unable to communicate with the computer db3.'
      }
    ],
    rest: /windows 2000 sp4/
  },
  { name: 'none without a time', text: ['Error', '42', 'Printer', 'Office'].join('\n'), events: [] }
]

describe('rows with a cell a line', () => {
  checkPastes(CASES)
})
