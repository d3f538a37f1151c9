import assert from 'node:assert/strict'
import { recognizeSymptom } from '../../../knowledge/language/recognizeSymptom.ts'

/**
 * What is told, the services heard in it, the product no article covers, and whether a service
 * stalls.
 */
const CASES: readonly (readonly [
  told: string,
  services: readonly string[],
  otherProduct: string | null,
  verdict: 'stall' | 'other'
])[] = [
  ['our pop3 and imap4 services hang', ['POP3', 'IMAP4'], null, 'stall'],
  ['the smtp virtual server does not respond any more', ['SMTP', 'virtual server'], null, 'stall'],
  ['telnet mail01 110 connects but there is no answer, all users', ['POP3'], null, 'stall'],
  ['IMAP4SVC will not start', ['IMAP4'], null, 'stall'],
  ['exchange stopped delivering mail to everybody', ['Exchange'], null, 'stall'],
  ['pop3 hangs on w2k\nnot sure\nI do not know', ['POP3'], null, 'stall'],
  ['imap srevice hagns again', ['IMAP4'], null, 'stall'],
  ['Postfix stopped working over night', [], 'Postfix', 'stall'],
  ['dovecot dies every night and has to be restarted', [], 'Dovecot', 'stall'],
  ['exchange online does not respond', ['Exchange'], 'Exchange Online', 'stall'],
  ['postal does not deliver anything, the queue is stuck', [], 'Postal', 'stall'],
  ['der smtp dienst reagiert nicht', ['SMTP'], null, 'stall'],
  ['I forgot the password of my pop3 account', ['POP3'], null, 'other'],
  ['mail through smtp is slow today', ['SMTP'], null, 'other'],
  ['outlook freezes when I open it', [], null, 'other'],
  ['a message bounced with 550 5.1.1', [], null, 'other'],
  ['we get a lot of spam on our mail server since monday', ['mail server'], null, 'other'],
  ['how do I enable imap4 on exchange', ['IMAP4', 'Exchange'], null, 'other'],
  ['iis application pool stops with 503', [], null, 'other'],
  ['the printer hangs', [], null, 'other']
]

describe('what is told of a mail service', () => {
  for (const [told, services, otherProduct, verdict] of CASES) {
    it(`${told.replace(/\n/g, ' / ')} → ${verdict}`, () => {
      const symptom = recognizeSymptom(told)
      assert.deepEqual(
        [symptom.services, symptom.otherProduct, symptom.stall.verdict],
        [services, otherProduct, verdict]
      )
    })
  }
})

describe('whose service it is', () => {
  const cases: readonly (readonly [told: string, isStall: boolean])[] = [
    ['imap hangs on the other server, that one has SP4', true],
    ['pop3 service hangs, first service pack', true],
    ['the smtp service went silent, nobody gets mail', true],
    ['the netlogon service hangs on the exchange server', false],
    ['the ftp service on our mail server hangs', false],
    ['antivirus agent on the mail server crashed, mail still flows', false],
    ['we stopped the nntp service on purpose', false],
    ['should smtp stop accepting mail when the disk is full?', false]
  ]
  for (const [told, isStall] of cases)
    it(`${told} → ${isStall ? 'a stall' : 'no certain stall'}`, () => {
      assert.equal(recognizeSymptom(told).stall.verdict === 'stall', isStall)
    })
})
