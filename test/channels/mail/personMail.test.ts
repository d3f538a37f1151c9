import assert from 'node:assert/strict'
import { createMailTokens } from '../../../channels/mail/letters/mailTokens.ts'
import { personMail, subjectOf } from '../../../channels/mail/personMail.ts'
import type { ReceivedMail } from '../../../channels/mail/received/receivedMail.ts'

const tokens = createMailTokens(new Uint8Array(32))

function mail(told: Partial<ReceivedMail>): ReceivedMail {
  return {
    id: '<1@a.example>',
    from: { address: 'ana@a.example', name: 'Ana' },
    to: ['helpdesk@help.example'],
    subject: 'pop3',
    references: [],
    fields: new Map(),
    type: 'text/plain',
    text: 'it hangs',
    files: [],
    ...told
  }
}
function conversationOf(told: Partial<ReceivedMail>): string {
  return personMail(mail(told), tokens).activity.conversation.id
}

describe('a mail as a message of who wrote it', () => {
  it('belongs to the thread that it began, or goes on with', () => {
    const begun = conversationOf({})
    assert.equal(conversationOf({ id: '<2@a.example>', references: ['<1@a.example>'] }), begun)
    assert.notEqual(conversationOf({ id: '<2@a.example>' }), begun)
    const from = { address: 'bob@a.example', name: '' }
    assert.notEqual(conversationOf({ from, references: ['<1@a.example>'] }), begun)
  })

  it('answers a letter of ours when it carries its token, in the address or the thread', () => {
    const token = tokens.ofConversation(conversationOf({}), 'ana@a.example')
    for (const told of [
      { to: [`helpdesk+${token}@help.example`] },
      { references: [`<x.${token}@help.example>`] }
    ]) {
      const { activity, isAnswer } = personMail(mail({ id: '<2@a.example>', ...told }), tokens)
      assert.deepEqual([isAnswer, activity.conversation.id], [true, conversationOf({})])
    }
  })

  for (const [subject, plain] of [
    ['Re: AW: WG: pop3 hangs', 'pop3 hangs'],
    ['RE[2]: pop3', 'pop3'],
    ['FW: Event 2086 on MAIL01', 'Event 2086 on MAIL01'],
    ['Restart: what now', 'Restart: what now'],
    ['a\r\nBcc: x@y.example', 'a Bcc: x@y.example'],
    ['Re:', '']
  ] as const)
    it(`subject ${JSON.stringify(subject)} → ${plain || 'none'}`, () => {
      assert.equal(subjectOf(subject), plain)
    })
})
