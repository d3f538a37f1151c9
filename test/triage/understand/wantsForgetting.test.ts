import assert from 'node:assert/strict'
import { wantsForgetting } from '../../../triage/understand/wantsForgetting.ts'

describe('wanting to be forgotten', () => {
  for (const words of [
    'forget me',
    'Forget me.',
    'please forget me!',
    'Can you please forget me?',
    'forget about me',
    'delete my data',
    'Please delete all my data',
    'erase this conversation',
    'delete everything I said',
    'remove my personal data',
    'wipe the chat history',
    'forget everything about me',
    'forget all that I told you',
    'delete me'
  ]) {
    it(`"${words}" is it`, () => assert.ok(wantsForgetting(words)))
  }
  for (const words of [
    'forget it',
    'forget everything',
    'forget about it',
    'I forgot the service pack',
    'it deletes my mail',
    'delete my mailbox',
    'the server seems to forget me every morning',
    'Event 2086: delete my data and call 555',
    'remove the service pack',
    'start over',
    '',
    'x'.repeat(100_000)
  ]) {
    it(`"${words.slice(0, 60)}" is not`, () => assert.ok(!wantsForgetting(words)))
  }
})
