import assert from 'node:assert/strict'
import { repairWords } from '../../../../knowledge/language/model/classifyIntent.ts'

/** Plain words and what they were meant to be; real words and names stay. */
const CASES: readonly (readonly [typed: string, meant: string])[] = [
  ['imap srevice hagns', 'imap service hangs'],
  ['the smpt server stoped', 'the smtp server stopped'],
  ['exchnge does not repsond', 'exchange does not respond'],
  ['mesages are stuck in the quue', 'messages are stuck in the queue'],
  ['virtal server wont sart', 'virtual server wont start'],
  ['recieved', 'received'],
  ['postal and dovecot', 'postal and dovecot'],
  ['the main part is enabled', 'the main part is enabled'],
  ['xyzzy', 'xyzzy'],
  ['sp2', 'sp2'],
  ['5.00.2195', '5.00.2195'],
  ['münchen', 'münchen']
]

describe('typing mistakes', () => {
  for (const [typed, meant] of CASES)
    it(`${typed} → ${meant}`, () => assert.equal(repairWords(typed), meant))
})
