import assert from 'node:assert/strict'
import { onlyPoints } from '../../../../triage/understand/cues/onlyPoints.ts'

describe('a message that only points at something', () => {
  for (const words of [
    'please look at this',
    'here is the log',
    'see attached screenshot please',
    'can you have a look at the picture i sent',
    'log file attached',
    'please check the attached file',
    'this is the export, please read'
  ])
    it(`"${words}" is`, () => assert.equal(onlyPoints(words), true))

  for (const words of [
    'the log is full',
    'please help, outlook hangs',
    'see if pop3 runs',
    'the picture prints black',
    'hello',
    'cannot open the file on the server'
  ])
    it(`"${words}" is not`, () => assert.equal(onlyPoints(words), false))
})
