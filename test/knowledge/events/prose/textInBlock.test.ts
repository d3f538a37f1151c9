import { checkPastes, type PasteCase } from '../checkPastes.ts'

const CRASH = 'Faulting application name: till.exe, version: 2.1.0.0\nException code: 0xc0000005'

const CASES: readonly PasteCase[] = [
  {
    name: 'the only block of code below the only number',
    text: `the event viewer has event ID 1000 each time, they all look like that:\n\n\`\`\`\n${CRASH}\n\`\`\`\n`,
    events: [{ id: 1000, description: CRASH }]
  },
  {
    name: 'a block that is no text of Windows',
    text: 'event ID 1000 comes when I run this:\n\n```\nfor file in list print file done now\n```\n',
    events: [{ id: 1000, description: null }]
  },
  {
    name: 'two numbers and one block',
    text: `event ID 1000 and a day later we saw event ID 1001:\n\n\`\`\`\n${CRASH}\n\`\`\`\n`,
    events: [
      { id: 1000, description: null },
      { id: 1001, description: null }
    ]
  }
]

describe('a text in a block of code below what is told', () => {
  checkPastes(CASES)
})
