import assert from 'node:assert/strict'
import {
  addressIn,
  domainOf,
  isListed,
  replyAddress
} from '../../../../channels/mail/letters/mailAddress.ts'

describe('addresses of mails', () => {
  for (const [text, address, domain] of [
    ['KB Triage <Bot@Help.example>', 'bot@help.example', 'help.example'],
    ['ana@a.example', 'ana@a.example', 'a.example'],
    ['"Ruiz, Ana" <ana.ruiz+kb@mail.a.example>', 'ana.ruiz+kb@mail.a.example', 'mail.a.example'],
    ['nobody', '', ''],
    ['', '', '']
  ] as const)
    it(`${text || 'nothing'} → ${address || 'none'}`, () => {
      assert.deepEqual([addressIn(text), domainOf(text)], [address, domain])
    })

  for (const [address, list, listed] of [
    ['ana@a.example', ['a.example'], true],
    ['ana@a.example', ['@a.example'], true],
    ['ana@a.example', ['ana@a.example'], true],
    ['bob@a.example', ['ana@a.example'], false],
    ['ana@evil-a.example', ['a.example'], false],
    ['ana@a.example.evil.test', ['a.example'], false],
    ['ana@a.example', ['*'], true],
    ['ana@a.example', [], false],
    ['', ['a.example'], false]
  ] as const)
    it(`${address || 'nobody'} is ${listed ? '' : 'not '}of ${list.join(' ') || 'nobody'}`, () => {
      assert.equal(isListed(address, list), listed)
    })

  it('an address for answers has the token in its place, or none', () => {
    assert.equal(replyAddress('desk+{token}@a.example', 'c1-2'), 'desk+c1-2@a.example')
    assert.equal(replyAddress('desk@a.example', 'c1-2'), 'desk@a.example')
  })
})
