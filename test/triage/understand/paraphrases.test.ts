import assert from 'node:assert/strict'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import type { Step } from '../../../triage/answer.ts'
import { triage } from '../../../triage/triage.ts'

const knowledge = openKnowledge(
  new URL('../../../knowledge/articles/texts', import.meta.url).pathname
)
const EVENT =
  'Event Source: MSExchangeCluster\nEvent ID: 2086\n' +
  'Computer: MAIL01\nDescription: Exchange POP3 Virtual Server Instance - (MAIL01): ' +
  'Failed to set the start bit in the metabase in order to start the protocol, check if ' +
  'any process in the system is dead\n\n'

/**
 * Each row of the first article's table, in the words people have for it. The step: kind, then what
 * it is about.
 */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  'ask product': [
    'pop3 hangs',
    'our imap service has stopped responding',
    'the SMTP virtual server will not start',
    'IMAP4 freezes every couple of hours and only a reboot helps',
    'nobody can collect mail over pop3, the service is hung',
    'exchange virtual servers stopped responding on the cluster',
    'smtp virtual server crashes and cannot be restarted',
    'Since Monday our POP and IMAP virtual servers lock up.',
    'the imap4 protocol does not come back up after a failover',
    'pop3 service unresponsive, had to restart the box',
    'POP3 virtual server keeps dying',
    'the SMTP service on our mail server is dead again',
    'imap is hanging, users get timeouts',
    'every night the pop3 virtual server stops responding',
    'protocols pop3, imap4 and smtp on the exchange cluster no longer respond',
    'event 2086 from the exchange pop3 virtual server',
    'smtp refuses to start on the cluster',
    'der pop3 dienst reagiert nicht mehr',
    'le serveur virtuel imap ne répond plus',
    'el servidor virtual smtp no responde',
    'IMAP4 hangs, exchange 2000 sp3',
    'pop3 hangs, exchange 2000 with service pack 2',
    'imap virtual server hangs, processor stepping 2'
  ],
  'ask service-pack': [
    'pop3 hangs on windows 2000',
    'smtp hangs, w2k',
    'imap4 stopped responding on our win2k server',
    'Windows 2000 Advanced Server, the pop3 virtual server does not respond',
    'imap is dead, it is a win 2000 box',
    'windows 2000 datacenter server: smtp virtual server freezes',
    'pop3 virtual server hangs; NT 5.0',
    'W2K Srv, imap4 hung',
    'pop3 stops responding. Microsoft Windows 2000 [Version 5.00.2195]',
    'exchange 2000 SP3 on windows 2000, imap4 hangs'
  ],
  'recommend description': [
    'pop3 hangs on windows 2000 sp2',
    'smtp hangs, w2k SP1',
    'imap4 stopped responding, win2k server with service pack 2',
    'Windows 2000 without any service pack, pop3 virtual server does not respond',
    'imap hangs on w2k gold',
    'pop3 is stuck, windows 2000 no service pack',
    'win2000 adv server sp 1: smtp virtual servers freeze',
    'pop3 hangs. Windows 2000 Service Pack 3 beta',
    'imap4 virtual server crashes on windows 2000 SP3 RC1',
    'smtp dead on Windows 2000 Server, Service Pack 2 (build 2195)',
    'imap hangs, win 2k first service pack',
    'exchange 2000 SP3 on w2k sp2: pop3 hangs',
    'Windows 2000 SP2 with Exchange 2000 SP3, imap does not respond',
    'pop3 hangs. OS: 5.0.2195 Service Pack 1 Build 2195'
  ],
  'already-fixed ': [
    'pop3 hangs on windows 2000 sp3',
    'smtp hangs, w2k SP4',
    'imap4 stopped responding, win2k server with service pack 4',
    'Windows 2000 SP4 with Update Rollup 1, pop3 virtual server does not respond',
    'imap hangs, win2000 server sp 3',
    'smtp virtual server freezes, exchange 2000 sp2 on windows 2000 sp4',
    'pop3 hangs. 5.0.2195 Service Pack 4',
    `${EVENT}w2k sp3`,
    `${EVENT}Windows 2000 Server SP4 rollup 1`,
    `${EVENT}win2k, service pack four`
  ],
  'not-applicable ': [
    'pop3 hangs on windows nt 4.0',
    'imap4 stopped responding on NT4 SP6a',
    'smtp hangs on windows xp',
    'imap hangs on Windows Server 2003',
    'pop3 virtual server does not respond, W2K3 SP1',
    'smtp hangs on windows 2008 r2',
    'imap4 hangs, server 2012',
    `${EVENT}NT 4`,
    `${EVENT}it is a Windows 2003 server`,
    `${EVENT}Windows XP Professional SP2`,
    `${EVENT}server 2016`,
    'exchange virtual servers hang on win2003 enterprise'
  ],
  'ask product event': [
    EVENT,
    `${EVENT}please help`,
    `hello, we get this all the time:\n${EVENT}what is it?`,
    EVENT.replace('POP3', 'IMAP4').replaceAll('MAIL01', 'EX-2K-B'),
    EVENT.replace('POP3', 'SMTP').replaceAll('MAIL01', 'relay.example.com'),
    `${EVENT}Exchange 2000 SP3`,
    `${EVENT}x86 Family 6 Model 8 Stepping 2`
  ],
  'ask service-pack event': [
    `${EVENT}windows 2000`,
    `${EVENT}we run w2k adv server`,
    `${EVENT}win2000`,
    `${EVENT}5.00.2195`,
    `${EVENT}Windows 2000, Exchange 2000 SP2`
  ],
  'recommend event': [
    `${EVENT}windows 2000 sp2`,
    `${EVENT}w2k sp1`,
    `${EVENT}Windows 2000 Advanced Server without service packs`,
    `${EVENT}win2k SP3 RC2`,
    `${EVENT}windows 2000 service pack two`,
    `Windows 2000 Server SP1\n${EVENT}`,
    `${EVENT}Windows 2000, no SP installed`,
    `${EVENT}w2k + sp2, exchange 2000 + sp3`,
    `${EVENT}SP2 on Windows 2000`,
    'event 2086 of the imap4 virtual server on windows 2000 sp1'
  ],
  'hand-over no-article': [
    'Postfix hangs and does not accept mail',
    'dovecot imap stops responding twice a day',
    'Exchange Online is down, nobody can send',
    'sendmail is hung',
    'our Exim smtp stopped responding',
    'hMailServer pop3 hangs',
    'Exchange 2016 transport service stopped responding',
    'Event Source: Perflib\nEvent ID: 2086\nDescription: The data buffer created for the service is not aligned.',
    'Event Source: NTDS General\nEvent ID: 2086\n' +
      'Description: The directory service could not be contacted by its partner.',
    'I forgot my mail password',
    'mail is terribly slow today',
    'we get so much spam',
    'Outlook will not open',
    'my mailbox is full',
    'a message bounced with 550 user unknown'
  ],
  'hand-over asked': [
    'I want to talk to a person',
    'can I speak to a human please',
    'get me a technician',
    'mit einem menschen sprechen',
    'hablar con una persona',
    'a real person please'
  ],
  'ask symptom': ['hello', 'asdf', 'windows 2000 sp2', 'hi there', 'it does not work', 'help']
}

function nameOf(step: Step): string {
  switch (step.kind) {
    case 'ask':
      return `ask ${step.about}`
    case 'recommend':
      return `recommend ${step.basis}`
    case 'hand-over':
      return `hand-over ${step.because}`
    default:
      return `${step.kind} `
  }
}

describe('the first article in other words', () => {
  for (const [expected, texts] of Object.entries(ROWS)) {
    for (const text of texts) {
      it(`${text.replace(EVENT, '(the event) ').replace(/\s+/g, ' ').slice(0, 110)} → ${expected}`, () => {
        const { step, message } = triage(knowledge, text)
        assert.equal(nameOf(step), expected.replace(/^(ask .*) event$/, '$1'))
        if (step.kind === 'recommend')
          assert.deepEqual(
            [step.article, step.fix],
            ['Q303283', { product: 'Windows 2000', servicePack: 3 }]
          )
        if (step.kind === 'recommend' && step.basis === 'description')
          assert.match(message, /Event Viewer for event 2086/)
      })
    }
  }
})
