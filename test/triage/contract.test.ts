import assert from 'node:assert/strict'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import type { Step } from '../../triage/answer.ts'
import { triage } from '../../triage/triage.ts'
import { parseFacts } from '../../triage/understand/parseFacts.ts'

const knowledge = openKnowledge(new URL('../../knowledge/articles/texts', import.meta.url).pathname)

function event(service = 'IMAP4', server = 'MAIL01'): string {
  return (
    `Event ID: 2086 Description: Exchange ${service} Virtual Server Instance - (${server}` +
    `): Failed to set the start bit in the metabase in order to start the protocol, check ` +
    `if any process in the system is dead\n`
  )
}

/** What is said or pasted, the facts beside it, and the step: kind, then what it is about. */
const CASES: readonly (readonly [said: string, facts: object, step: string])[] = [
  [event(), {}, 'ask product'],
  [event('POP3', 'EX2K-A'), {}, 'ask product'],
  [event('SMTP', 'hub.example.com'), {}, 'ask product'],
  [event(), { product: 'Windows 2000' }, 'ask service-pack'],
  [`${event()}it is windows 2000 datacenter`, {}, 'ask service-pack'],
  [event(), { product: 'Windows 2000', servicePack: 0 }, 'recommend event'],
  [event(), { product: 'w2k', servicePack: 'SP1' }, 'recommend event'],
  [`${event()}w2k sp2`, {}, 'recommend event'],
  [`${event()}Windows 2000 SP3 beta`, {}, 'recommend event'],
  [`${event()}Windows 2000 SP3 RC2`, {}, 'recommend event'],
  [`${event()}Windows 2000 without a service pack`, {}, 'recommend event'],
  [`${event()}Microsoft Windows 2000 [Version 5.00.2195] Service Pack 2`, {}, 'recommend event'],
  [`${event()}w2k sp3`, {}, 'already-fixed'],
  [event(), { product: 'Windows 2000', servicePack: 4 }, 'already-fixed'],
  [`${event()}windows 2000 sp4 with rollup 1`, {}, 'already-fixed'],
  [`${event()}NT4 SP6a`, {}, 'not-applicable'],
  [`${event()}Windows XP`, {}, 'not-applicable'],
  [`${event()}W2K3 SP1`, {}, 'not-applicable'],
  [`${event()}Windows Server 2008 R2`, {}, 'not-applicable'],
  [event(), { unknown: ['product'] }, 'ask product'],
  [event(), { unknown: ['product', 'product'] }, 'hand-over unknown-facts'],
  [
    event(),
    { product: 'Windows 2000', unknown: ['service-pack', 'service-pack'] },
    'hand-over unknown-facts'
  ],
  ['the pop3 virtual server stopped responding', {}, 'ask product'],
  ['imap4 hangs, w2k', {}, 'ask service-pack'],
  ['smtp does not respond any more on windows 2000 sp1', {}, 'recommend description'],
  ['exchange virtual servers hang, windows 2000 sp4', {}, 'already-fixed'],
  ['our pop3 service freezes on windows nt 4.0', {}, 'not-applicable'],
  ['event 2086 from the IMAP4 virtual server, windows 2000 sp2', {}, 'recommend event'],
  [
    'Event Source: Perflib\nEvent ID: 2086\nDescription: The data buffer created for the ' +
      'service is not aligned on an 8-byte boundary.',
    {},
    'hand-over no-article'
  ],
  ['Postfix hangs and must be restarted', {}, 'hand-over no-article'],
  ['Dovecot imap stops responding', {}, 'hand-over no-article'],
  ['Exchange Online stopped responding', {}, 'hand-over no-article'],
  ['Exchange 2000 SP3, imap4 hangs', {}, 'ask product'],
  [`${event()}Stepping 2`, {}, 'ask product'],
  [`${event()}5.00.2195`, { product: 'Windows 2000' }, 'ask service-pack'],
  ['a person please', {}, 'hand-over asked'],
  ['what is the weather tomorrow', {}, 'hand-over off-topic'],
  ['asdf', {}, 'ask symptom'],
  ['hello', {}, 'ask symptom']
]

/** What a question is about, what advice rests on, why it is handed over. */
function detailOf(step: Step): string {
  switch (step.kind) {
    case 'ask':
      return step.about
    case 'recommend':
      return step.basis
    case 'hand-over':
      return step.because
    default:
      return ''
  }
}

const NOT_THE_ARTICLE = [
  'I forgot my mailbox password',
  'mail is slow today',
  'too much spam arrives',
  'Outlook will not open',
  'a message bounced with 550 5.1.1',
  'my mailbox is full',
  'how do I set up imap on my phone',
  'the web site returns 503'
]

describe('the first article, case by case', () => {
  for (const [said, facts, expected] of CASES) {
    it(`${said.replace(/\s+/g, ' ').slice(-70)} ${JSON.stringify(facts)} → ${expected}`, () => {
      const answer = triage(knowledge, said, parseFacts(facts))
      const { step } = answer
      assert.equal(`${step.kind} ${detailOf(step)}`.trim(), expected)
      if (step.kind === 'recommend')
        assert.deepEqual(
          [step.article, step.fix],
          ['Q303283', { product: 'Windows 2000', servicePack: 3 }]
        )
      for (const { article, line, text } of answer.quotes)
        assert.ok(
          knowledge.article(article)?.lines[line - 1]?.includes(text),
          `line ${line} is not "${text}"`
        )
    })
  }

  for (const said of NOT_THE_ARTICLE) {
    it(`${said} → another problem`, () => {
      const { step } = triage(knowledge, said)
      assert.ok(!('article' in step), JSON.stringify(step))
    })
  }

  it('a description says how to be sure', () => {
    assert.match(
      triage(knowledge, 'smtp hangs on windows 2000 sp1').message,
      /Event Viewer for event 2086/
    )
  })

  it('the facts of an answer, sent back, give the same answer', () => {
    const first = triage(knowledge, `${event()}Exchange 2000 SP3 on windows 2000`)
    assert.deepEqual(triage(knowledge, event(), first.facts).step, first.step)
  })
})
