import assert from 'node:assert/strict'
import { parseHeaderFields } from '../../../../channels/mail/received/headerFields.ts'
import { kindOfMail } from '../../../../channels/mail/received/kindOfMail.ts'

type Told = { head?: string; type?: string; from?: string; subject?: string }

const MAILS: readonly (readonly [what: string, told: Told, kind: string])[] = [
  ['a person', { head: 'Auto-Submitted: no\nPrecedence: normal' }, 'written'],
  ['a person who writes of replies', { subject: 'Re: Automatic updates fail' }, 'written'],
  ['a vacation answer (RFC 3834)', { head: 'Auto-Submitted: auto-replied' }, 'automatic'],
  ['a monitor', { head: 'Auto-Submitted: auto-generated' }, 'automatic'],
  ['Exchange, away', { subject: 'Automatic reply: [Case 1001]' }, 'automatic'],
  ['Exchange in German, away', { subject: 'Automatische Antwort: [Case 1001]' }, 'automatic'],
  ['who is out of office', { subject: 'Out of Office: pop3' }, 'automatic'],
  ['a list', { head: 'List-Id: <staff.help.example>' }, 'automatic'],
  ['a mailing', { head: 'Precedence: bulk' }, 'automatic'],
  ['an old program that answers', { head: 'X-Autoreply: yes' }, 'automatic'],
  ['an address that nobody reads', { from: 'no-reply@shop.example' }, 'automatic'],
  ['another', { from: 'donotreply@shop.example' }, 'automatic'],
  ['a mail with no way back', { head: 'Return-Path: <>' }, 'automatic'],
  ['a receipt', { type: 'multipart/report; report-type=disposition-notification' }, 'automatic'],
  [
    'a report of Exchange',
    { type: 'multipart/report; boundary=x; report-type=delivery-status' },
    'bounce'
  ],
  ['a returned mail of an old server', { from: 'mailer-daemon@mx.example' }, 'bounce'],
  ['a returned mail of Gmail', { head: 'X-Failed-Recipients: a@b.example' }, 'bounce']
]

describe('who wrote a mail', () => {
  for (const [what, told, kind] of MAILS)
    it(`${what} → ${kind}`, () => {
      const { head = '', type = 'text/plain', from = 'ana@a.example', subject = 'pop3' } = told
      assert.equal(kindOfMail({ fields: parseHeaderFields(head), type, from, subject }), kind)
    })
})
