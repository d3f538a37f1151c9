import assert from 'node:assert/strict'
import { isTalk } from '../../../triage/understand/isTalk.ts'
import { recognizeMessage } from '../../../triage/understand/recognizeMessage.ts'

describe('a message that speaks of no problem', () => {
  for (const text of [
    'hello',
    'how are you',
    'ok',
    'what is winver?',
    'show me the article',
    'please look at this',
    'it is broken',
    'start over',
    'that fixed it',
    'skip the questions'
  ])
    it(`"${text}" does`, () => assert.ok(isTalk(recognizeMessage(text))))

  for (const text of [
    'pop3 hangs',
    'webdav PROPPATCH comes back 405 from IIS 5',
    'taskbar icons gone since morning',
    'event 2086',
    'just converted a makefile project, no browse information is available',
    'how do I get the insert address button in word 97'
  ])
    it(`"${text}" does not`, () => assert.ok(!isTalk(recognizeMessage(text))))
})
