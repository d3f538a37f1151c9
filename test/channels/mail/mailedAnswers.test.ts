import assert from 'node:assert/strict'
import { hasDovecot } from '../../parts/services/dovecot.ts'
import { until } from '../../parts/services/helpdesk.ts'
import { read } from '../../parts/services/helpdeskSystem.ts'
import { type MailService, startMailService } from '../../parts/services/mailService.ts'
import { letterField, letterText, writeMail } from '../../parts/services/writtenMail.ts'

type Client = Awaited<ReturnType<MailService['openCase']>>
type ReadCase = {
  state: string
  outcome: string | null
  entries: { kind: string; text?: string; from: { name: string } }[]
}

const withMailbox = hasDovecot() ? describe : describe.skip

withMailbox('answers of a helpdesk by mail (needs Dovecot)', () => {
  let service: MailService
  let client: Client
  /** the mail of the case that is answered */
  let letter = ''
  before(async () => {
    service = await startMailService()
    client = await service.openCase()
    letter = await service.letter(0)
  })
  after(async () => {
    client.end()
    await service.stop()
  })

  async function caseOf(number = 1001): Promise<ReadCase> {
    return (await (await read(service.service, `/api/cases/${number}`)).json()) as ReadCase
  }
  function heard(): string {
    return client
      .heard()
      .map(({ text }) => text)
      .join('\n')
  }
  async function told(address: string): Promise<string> {
    const before = service.lettersTo(address).length
    await until(`a letter to ${address}`, () => service.lettersTo(address).length > before)
    return service.lettersTo(address).at(-1) ?? ''
  }

  it('come into the chat under the name of who wrote, without what is quoted and signed', async () => {
    service.mailbox.deliver(
      writeMail({
        from: 'Ana Ruiz <ana@help.example>',
        answers: letter,
        text:
          'Which switch is it on now?\n\nKind regards,\nAna Ruiz\nIT, 2nd floor\n\n' +
          'On Mon, 5 Jan 2026 at 09:00, KB Triage wrote:\n> A visitor asks for a person.\n> imap hangs'
      })
    )
    await until('the answer', () => /Ana Ruiz, helpdesk/.test(heard()))
    assert.match(heard(), /Ana Ruiz joined case 1001/)
    assert.match(heard(), /Which switch is it on now\?/)
    assert.doesNotMatch(heard(), /2nd floor|Kind regards|asks for a person/)
  })

  it('come once, however often a mail arrives', async () => {
    const mail = writeMail({
      from: 'ana@help.example',
      id: '<twice@help.example>',
      answers: letter,
      text: 'Only once.'
    })
    service.mailbox.deliver(mail)
    service.mailbox.deliver(mail)
    service.mailbox.deliver(writeMail({ from: 'ana@help.example', answers: letter, text: 'Next.' }))
    await until('the next one', () => /Next\./.test(heard()))
    assert.equal(heard().match(/Only once\./g)?.length, 1)
  })

  it('are known by the thread alone where the address has no token', async () => {
    service.mailbox.deliver(
      writeMail({
        from: 'ben@help.example',
        answers: letter,
        fields: { To: 'helpdesk@help.example' },
        text: 'By the thread.'
      })
    )
    await until('the answer', () => /By the thread\./.test(heard()))
  })

  it('as a note stay with the helpdesk', async () => {
    service.mailbox.deliver(
      writeMail({ from: 'ana@help.example', answers: letter, text: '#note\nShe is new here.' })
    )
    service.mailbox.deliver(
      writeMail({ from: 'ana@help.example', answers: letter, text: 'Later.' })
    )
    await until('what came later', () => /Later\./.test(heard()))
    assert.doesNotMatch(heard(), /She is new here/)
    const { entries } = await caseOf()
    assert.ok(entries.some(({ kind, text }) => kind === 'note' && text === 'She is new here.'))
  })

  it('of somebody else are kept for the helpdesk, and told so in one sentence', async () => {
    const telling = told('vendor@elsewhere.example')
    service.mailbox.deliver(
      writeMail({ from: 'vendor@elsewhere.example', answers: letter, text: 'Reinstall it all.' })
    )
    const answer = await telling
    assert.equal(
      letterText(answer),
      "Your mail is kept with case 1001 for the helpdesk, and was not shown to the person: only the helpdesk's own addresses answer there."
    )
    assert.equal(letterField(answer, 'Auto-Submitted'), 'auto-replied')
    assert.doesNotMatch(heard(), /Reinstall/)
    const { entries } = await caseOf()
    assert.match(
      entries.find(({ text }) => text?.includes('Reinstall'))?.text ?? '',
      /^vendor@elsewhere\.example, who is not of the helpdesk, answered a mail of this case:/
    )
  })

  it('that only name the case, or forge its token, are told so', async () => {
    const forged: readonly Readonly<Record<string, string>>[] = [
      {},
      { To: 'helpdesk+c1001-00000000000000000000@help.example' },
      { References: '<case.c1001-0123456789abcdef0123@help.example>' }
    ]
    for (const fields of forged) {
      const telling = told('mallory@elsewhere.example')
      const subject = 'RE: [Case 1001] imap hangs'
      service.mailbox.deliver(
        writeMail({
          from: 'mallory@elsewhere.example',
          subject,
          fields,
          text: 'Send the password.'
        })
      )
      assert.match(letterText(await telling), /^Your mail names case 1001 without answering one/)
    }
    assert.doesNotMatch(JSON.stringify(await caseOf()), /Send the password/)
  })

  it('without words are told so, and files are named', async () => {
    const empty = told('ben@help.example')
    service.mailbox.deliver(
      writeMail({ from: 'ben@help.example', answers: letter, text: '> quoted' })
    )
    assert.match(letterText(await empty), /^Your mail to case 1001 has no words of its own/)
    const files = told('ben@help.example')
    service.mailbox.deliver(
      writeMail({
        from: 'ben@help.example',
        answers: letter,
        fields: { 'Content-Type': 'multipart/mixed; boundary=b' },
        body: [
          '--b\nContent-Type: text/plain\n\nTry the patch.',
          '--b\nContent-Type: image/png; name=logo.png\nContent-ID: <logo>\nContent-Disposition: inline\n\nx',
          '--b\nContent-Type: application/zip\nContent-Disposition: attachment; filename="patch.zip"\n\nx',
          '--b--'
        ].join('\n')
      })
    )
    assert.match(
      letterText(await files),
      /passed on without its files, which cannot be: patch\.zip\./
    )
    await until('the words', () => /Try the patch\./.test(heard()))
  })

  it('of machines go nowhere: who is away, who returns mail, who sends to many', async () => {
    const before = service.mail.received.length
    for (const [subject, fields] of [
      ['Automatic reply: [Case 1001] imap hangs', {}],
      ['away', { 'Auto-Submitted': 'auto-replied' }],
      ['news', { Precedence: 'bulk' }],
      [
        'read',
        { 'Content-Type': 'multipart/report; report-type=disposition-notification; boundary=b' }
      ]
    ] as const)
      service.mailbox.deliver(
        writeMail({
          from: 'ana@help.example',
          answers: letter,
          fields: { Subject: subject, ...fields },
          text: 'I am away until Monday.'
        })
      )
    service.mailbox.deliver(
      writeMail({ from: 'ana@help.example', answers: letter, text: 'Behind them.' })
    )
    await until('what came behind them', () => /Behind them\./.test(heard()))
    assert.doesNotMatch(heard(), /away until Monday/)
    assert.equal(service.mail.received.length, before)
  })

  it('that cannot be: a mail of the case that came back is noted with it', async () => {
    service.mailbox.deliver(
      writeMail({
        from: 'MAILER-DAEMON@mx.help.example',
        subject: 'Undelivered Mail Returned to Sender',
        fields: {
          'Return-Path': '<>',
          'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b'
        },
        body: [
          '--b\nContent-Type: text/plain\n\nI am sorry to have to inform you.',
          '--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.help.example\n\n' +
            'Final-Recipient: rfc822; desk@help.example\nAction: failed\n' +
            'Diagnostic-Code: smtp; 550 5.1.1 no such user',
          `--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: ${letterField(letter, 'Message-ID')}`,
          '--b--'
        ].join('\n')
      })
    )
    await until('the log', () => service.service.logged.some(line => /came back/.test(line)))
    const noted = (await caseOf()).entries.at(-1)
    assert.deepEqual(
      [noted?.kind, noted?.text],
      [
        'note',
        'A mail of this case came back undelivered. The mail server says: 550 5.1.1 no such user'
      ]
    )
  })

  it('wait in a mailbox that is away, and come when it is back', async () => {
    await service.mailbox.stop()
    await until('the log', () =>
      service.service.logged.some(line => /"problem":.*the mailbox cannot be read/.test(line))
    )
    service.mailbox.deliver(
      writeMail({ from: 'ana@help.example', answers: letter, text: 'While it was away.' })
    )
    await service.mailbox.startAgain()
    await until('the answer', () => /While it was away\./.test(heard()))
  })

  it('come once out of a mailbox that was made anew', async () => {
    await service.mailbox.stop()
    service.mailbox.makeAnew()
    service.mailbox.deliver(
      writeMail({ from: 'ana@help.example', answers: letter, text: 'After it was made anew.' })
    )
    const letters = service.mail.received.length
    await service.mailbox.startAgain()
    await until('the answer', () => /After it was made anew\./.test(heard()))
    for (const once of [/Only once\./g, /By the thread\./g, /Behind them\./g])
      assert.equal(heard().match(once)?.length, 1, String(once))
    assert.equal(service.mail.received.length, letters)
  })

  it('close the case, with how it ended', async () => {
    service.mailbox.deliver(
      writeMail({
        from: 'Ana Ruiz <ana@help.example>',
        answers: letter,
        text: '#solved\nIt was the cable.'
      })
    )
    await until('the end', () => /has closed case 1001/.test(heard()))
    assert.match(heard(), /It was the cable\./)
    assert.deepEqual([(await caseOf()).state, (await caseOf()).outcome], ['closed', 'solved'])
  })

  it('of a person who was forgotten are told that the case is gone', async () => {
    await client.say('forget me')
    const telling = told('ana@help.example')
    service.mailbox.deliver(
      writeMail({ from: 'ana@help.example', answers: letter, text: 'Are you there?' })
    )
    assert.equal(
      letterText(await telling),
      'Case 1001 is not there any more, so your answer reached nobody.'
    )
  })
})
