import { checkPastes, type PasteCase } from '../checkPastes.ts'

const CASES: readonly PasteCase[] = [
  {
    name: 'standing',
    text: [
      'The description for Event ID 17 from source MyAgent cannot be found. Either the ' +
        'component that raises this event is not installed on your local computer or the ' +
        'installation is corrupted.',
      '',
      'If the event originated on another computer, the display information had to be saved with the event.',
      '',
      'The following information was included with the event: ',
      '',
      'disk full',
      '',
      'The message resource is present but the message is not found in the string/message table',
      '',
      'It started after the weekend, box is 2008 R2.'
    ].join('\n'),
    events: [{ id: 17, source: 'MyAgent' }],
    description: /table$/,
    rest: /2008 R2/
  }
]

describe('a description that was not found', () => {
  checkPastes(CASES)
})
