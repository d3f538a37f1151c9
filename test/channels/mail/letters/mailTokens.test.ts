import assert from 'node:assert/strict'
import { createMailTokens } from '../../../../channels/mail/letters/mailTokens.ts'

const tokens = createMailTokens(new Uint8Array(32).fill(7))
const ofOthers = createMailTokens(new Uint8Array(32).fill(8))

describe('what an answer by mail is known by', () => {
  it('a case is known by its token, wherever it stands and in whatever case it comes back', () => {
    const token = tokens.ofCase(1001)
    for (const text of [
      `helpdesk+${token}@help.example`,
      `HelpDesk+${token.toUpperCase()}@HELP.EXAMPLE`,
      `<1.case-1001.${token}@help.example>`,
      `"+${token}" <x@y.example>`
    ])
      assert.equal(tokens.caseIn(['nothing', text]), 1001, text)
  })

  it('nobody makes one: not of another case, another service, or with a digit more', () => {
    const token = tokens.ofCase(1001)
    for (const text of [
      token.replace('c1001', 'c1002'),
      ofOthers.ofCase(1001),
      `${token}0`,
      token.slice(0, -1),
      'c1001-',
      '[Case 1001]',
      ''
    ])
      assert.equal(tokens.caseIn([text]), null, text)
  })

  it('of several the right one counts, as when a mail of one service is sent on to another', () => {
    assert.equal(tokens.caseIn([ofOthers.ofCase(7), tokens.ofCase(1002)]), 1002)
  })

  it('a conversation is good for the address it is held with alone', () => {
    const id = tokens.conversationFrom('ana@a.example', '<1@a.example>')
    const token = tokens.ofConversation(id, 'ana@a.example')
    assert.equal(tokens.conversationIn([`<r.${token}@h.example>`], 'Ana@A.example'), id)
    assert.equal(tokens.conversationIn([token], 'bob@a.example'), null)
    assert.equal(tokens.caseIn([token]), null)
  })

  it('the same mail begins the same conversation, and each other one its own', () => {
    const begun = [
      ['ana@a.example', '<1@a.example>'],
      ['ANA@a.example', '<1@a.example>'],
      ['bob@a.example', '<1@a.example>'],
      ['ana@a.example', '<2@a.example>']
    ].map(([address = '', id = '']) => tokens.conversationFrom(address, id))
    assert.equal(begun[0], begun[1])
    assert.equal(new Set(begun).size, 3)
  })
})
