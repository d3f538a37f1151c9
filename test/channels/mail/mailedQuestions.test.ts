import assert from 'node:assert/strict'
import { hasDovecot } from '../../parts/services/dovecot.ts'
import { until } from '../../parts/services/helpdesk.ts'
import { read, reply, SECRET } from '../../parts/services/helpdeskSystem.ts'
import { type MailService, startMailService } from '../../parts/services/mailService.ts'
import { letterField, letterText, writeMail } from '../../parts/services/writtenMail.ts'

const withMailbox = hasDovecot() ? describe : describe.skip

const EVENT = `Event Type:	Error
Event Source:	MSExchangeCluster
Event Category:	(4)
Event ID:	2086
Date:		1/5/2026
Time:		9:12:44 AM
User:		N/A
Computer:	MAIL01
Description:
Exchange POP3 Virtual Server Instance - (MAIL01): Failed to set the start bit in the metabase in order to start the protocol, check if any process in the system is dead`

withMailbox('questions by mail (needs Dovecot)', () => {
  let service: MailService
  before(async () => {
    service = await startMailService({ HANDOVER_SECRET: SECRET })
  })
  after(async () => await service.stop())

  let people = 0
  /** Somebody new, who writes and reads mails. */
  function somebody() {
    people += 1
    const from = `person${people}@people.example`
    return {
      from,
      letters: () => service.lettersTo(from),
      /** mails something and waits for the letter that answers it */
      write: async (mail: Partial<Parameters<typeof writeMail>[0]>) => {
        const before = service.lettersTo(from).length
        service.mailbox.deliver(writeMail({ from: `Pat Doe <${from}>`, ...mail }))
        await until('an answer', () => service.lettersTo(from).length > before)
        return service.lettersTo(from)[before] ?? ''
      }
    }
  }

  it('a mail in German is answered in German, frame and all, and so is the answer to it', async () => {
    const pat = somebody()
    const first = await pat.write({
      subject: '',
      id: '<anfang@people.example>',
      text: 'Guten Tag,\n\nseit heute hängt POP3 auf Windows 2000.'
    })
    assert.match(first, /Bitte schreiben Sie =?C3=BCber|Bitte schreiben Sie über/i)
    assert.match(letterText(first), /oder in eigenen Worten:\n- /)
    assert.equal(letterField(first, 'Subject'), 'Re: Ihre E-Mail')
    assert.match(first, /<html lang=(?:3D)?"de">/)
    const second = await pat.write({
      answers: first,
      text: 'SP2\n\n##- Bitte schreiben Sie über diese Zeile -##\n\nWelches Service Pack?'
    })
    assert.match(letterText(second), /^Installieren Sie Windows 2000 Service Pack 3/)
  })

  it('a mailed event is answered with the next question, and the answer with the fix', async () => {
    const pat = somebody()
    const first = await pat.write({
      subject: 'mail server trouble',
      id: '<begin@people.example>',
      text: `Hi,\n\nsince this morning:\n\n${EVENT}\n\n-- \nPat Doe\n+1 555 0100`
    })
    assert.match(letterText(first), /^Event 2086 \(MSExchangeCluster\) on MAIL01/)
    assert.match(letterText(first), /Which Windows runs on MAIL01\?/)
    assert.match(letterText(first), /or in your own words:\n- Windows 2000\n/)
    assert.deepEqual(
      ['Subject', 'In-Reply-To', 'Auto-Submitted'].map(name => letterField(first, name)),
      ['Re: mail server trouble', '<begin@people.example>', 'auto-replied']
    )
    const second = await pat.write({
      answers: first,
      text: 'Windows 2000 SP2\n\n> Event 2086 on MAIL01\n> Which Windows runs on MAIL01?'
    })
    assert.match(letterText(second), /Install Windows 2000 Service Pack 3/)
    assert.match(letterText(second), /first corrected in Windows 2000 Service Pack 3/)
    assert.ok(letterField(second, 'References').startsWith('<begin@people.example> '))
  })

  it('what is passed on, or attached as a log, is what the mail is about', async () => {
    const forwarded = await somebody().write({
      subject: 'FW: alert',
      text:
        `please have a look\n\nKind regards,\nPat Doe\n\n-----Original Message-----\nFrom: monitor@people.example\n` +
        `Sent: Monday\nTo: Pat\nSubject: alert\n\n${EVENT}`
    })
    assert.match(letterText(forwarded), /2086/)
    const attached = await somebody().write({
      fields: { 'Content-Type': 'multipart/mixed; boundary=b' },
      body: [
        '--b\nContent-Type: text/plain\n\nwhat is this?',
        `--b\nContent-Type: text/plain; name=event.txt\nContent-Disposition: attachment; filename=event.txt\nContent-Transfer-Encoding: base64\n\n${Buffer.from(EVENT, 'utf16le').toString('base64')}`,
        '--b--'
      ].join('\n')
    })
    assert.match(letterText(attached), /Event 2086 \(MSExchangeCluster\) on MAIL01/)
  })

  it('a mail of HTML alone is read', async () => {
    const answer = await somebody().write({
      subject: '',
      fields: { 'Content-Type': 'text/html; charset=utf-8' },
      body: '<html><body><p>imap and pop3 <b>hang</b> on windows 2000 sp1</p><script>x</script></body></html>'
    })
    assert.match(letterText(answer), /Windows 2000 Service Pack 3/)
  })

  it('two people of one thread have a conversation each', async () => {
    const [pat, kim] = [somebody(), somebody()]
    const fields = { References: '<shared-root@people.example>' }
    await pat.write({ fields, text: EVENT })
    const second = await kim.write({ fields, text: 'windows 2000 sp4' })
    assert.doesNotMatch(letterText(second), /already have this fix/)
  })

  it('a person is asked for, and answers by mail; what is written goes to them', async () => {
    const pat = somebody()
    const first = await pat.write({ subject: 'a person please', text: 'imap hangs on windows xp' })
    const saved = await pat.write({ answers: first, text: 'talk to a person' })
    const number = Number(/case (\d+)/.exec(letterText(saved))?.[1])
    const before = pat.letters().length
    await reply(service.service, number, { text: 'Is it plugged in?', from: 'Ana' })
    await until('the answer', () => pat.letters().length > before)
    const asked = pat.letters().at(-1) ?? ''
    assert.match(
      letterText(asked),
      /^Ana joined case \d+\.[^]*Ana, helpdesk:\n\nIs it plugged in\?$/m
    )
    assert.equal(letterField(asked, 'Auto-Submitted'), 'auto-generated')
    const sent = await pat.write({ answers: asked, text: 'yes\n\n> Is it plugged in?' })
    assert.equal(letterText(sent), 'Sent to Ana.')
    const kept = (await (await read(service.service, `/api/cases/${number}`)).json()) as {
      person: { email: string }
      entries: { text?: string }[]
    }
    assert.equal(kept.person.email, pat.from)
    assert.equal(kept.entries.at(-1)?.text, 'yes')
  })

  it('to be forgotten takes an answer to a letter, which nobody else has', async () => {
    const pat = somebody()
    const first = await pat.write({ text: 'imap hangs on windows 2000 sp1' })
    const asked = await pat.write({ subject: '', text: 'forget me' })
    assert.match(letterText(asked), /^Do you want to be forgotten\? Then answer this mail/)
    const done = await pat.write({ answers: first, text: 'forget me' })
    assert.doesNotMatch(letterText(done), /Do you want/)
  })

  it('who is not named by MAIL_PEOPLE is not answered, and the mail stays, flagged', async () => {
    const { mailbox, service: taking } = service
    const letters = service.mail.received.length
    service.mailbox.deliver(writeMail({ from: 'spam@elsewhere.example', text: 'buy this' }))
    await until('the mail is taken', () => taking.mailsTaken() === mailbox.delivered())
    assert.equal(service.mail.received.length, letters)
    assert.deepEqual(await service.flagsOfLast(), ['\\Flagged'])
  })

  it('an answer that the mail server refuses for now comes later, and once', async () => {
    const pat = somebody()
    service.mail.answers.push(451)
    await pat.write({ text: 'imap hangs on windows 2000 sp1' })
    assert.equal(pat.letters().length, 1)
  })

  it('a huge mail is answered as far as it is read', async () => {
    const answer = await somebody().write({
      fields: { 'Content-Type': 'multipart/mixed; boundary=b' },
      body: [
        '--b\nContent-Type: text/plain\n\nimap hangs on windows 2000 sp1',
        `--b\nContent-Type: application/octet-stream; name=disk.img\nContent-Transfer-Encoding: base64\n\n${`${'A'.repeat(76)}\n`.repeat(800_000)}`,
        '--b--'
      ].join('\n')
    })
    assert.match(letterText(answer), /Windows 2000 Service Pack 3/)
    const long = await somebody().write({ text: 'pop3 hangs. '.repeat(60_000) })
    assert.match(letterText(long), /256 KB/)
  })

  for (const [what, mail] of [
    ['nested a thousand deep', nested(1_000)],
    ['with ten thousand parts', manyParts(10_000)],
    ['with a boundary that never comes', 'Content-Type: multipart/mixed; boundary=b\n\nno parts'],
    ['with a charset nobody knows', 'Content-Type: text/plain; charset=klingon-8\n\npop3 hangs'],
    [
      'with an encoding nobody knows',
      'Content-Type: text/plain\nContent-Transfer-Encoding: x-y\n\npop3 hangs'
    ],
    [
      'with a broken encoding',
      'Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n=%=%=\nnot base64'
    ],
    ['of zeros', `Content-Type: text/plain\n\n${'\0'.repeat(500)}`],
    [
      'with a header of a megabyte',
      `X-Long: ${'x'.repeat(1_000_000)}\nContent-Type: text/plain\n\npop3 hangs`
    ],
    [
      'with a thousand references',
      `References: ${'<x@y.example> '.repeat(1_000)}\nContent-Type: text/plain\n\npop3 hangs`
    ],
    [
      'of HTML without end',
      `Content-Type: text/html\n\n${'<div><blockquote>'.repeat(20_000)}pop3 hangs`
    ]
  ] as const)
    it(`a mail ${what} holds up none behind it`, async () => {
      const [mallory, pat] = [somebody(), somebody()]
      service.mailbox.deliver(
        `From: ${mallory.from}\nTo: helpdesk@help.example\nMessage-ID: <${mallory.from}>\nMIME-Version: 1.0\n${mail}\n`
      )
      const began = performance.now()
      const answer = await pat.write({ text: 'imap hangs on windows 2000 sp1' })
      assert.match(letterText(answer), /Windows 2000 Service Pack 3/)
      assert.ok(performance.now() - began < 5_000)
    })
})

function nested(deep: number): string {
  const heads = Array.from(
    { length: deep },
    (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`
  )
  return `${heads.join('')}Content-Type: text/plain\n\npop3 hangs`
}

function manyParts(count: number): string {
  return `Content-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: text/plain\n\nx\n'.repeat(count)}--b--`
}
