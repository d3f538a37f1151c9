import assert from 'node:assert/strict'
import { commandsIn } from '../../../../channels/mail/received/commandsIn.ts'

const NOTHING = { isPrivate: false, state: null }

describe('what the first lines of a mail do', () => {
  for (const [mail, does, text] of [
    ['hello', NOTHING, 'hello'],
    ['#note\nhello', { ...NOTHING, isPrivate: true }, 'hello'],
    [
      '\n #Solved \n\nIt was the cable.',
      { ...NOTHING, state: 'closed', outcome: 'solved' },
      'It was the cable.'
    ],
    ['#close', { ...NOTHING, state: 'closed' }, ''],
    [
      '#note\n#duplicate\nof 1000',
      { isPrivate: true, state: 'closed', outcome: 'duplicate' },
      'of 1000'
    ],
    ['#assistant', { ...NOTHING, to: 'assistant' }, ''],
    ['#12 is the port', NOTHING, '#12 is the port'],
    ['#constructor\nx', NOTHING, '#constructor\nx'],
    ['text\n#close', NOTHING, 'text\n#close'],
    ['', NOTHING, '']
  ] as const)
    it(JSON.stringify(mail), () => {
      assert.deepEqual(commandsIn(mail), { does, text })
    })
})
