import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { hasDovecot, startDovecot } from '../../parts/services/dovecot.ts'
import { until } from '../../parts/services/helpdesk.ts'
import { startMailServer } from '../../parts/services/receivers.ts'
import { startService } from '../../parts/services/service.ts'
import { letterField, letterText, writeMail } from '../../parts/services/writtenMail.ts'

const MAILS = 16
const KILLS = 8
/** Milliseconds from ready to the kill, at most. */
const MAX_LIFE_MS = 700

const withMailbox = hasDovecot() ? it : it.skip

describe('mails while the service is killed (needs Dovecot)', () => {
  withMailbox('are answered once for each, whatever moment it ends at', async function () {
    this.timeout(120_000)
    const [mailbox, mail] = await Promise.all([startDovecot(), startMailServer()])
    const settings = {
      DATA_DIR: mkdtempSync(join(tmpdir(), 'kb-triage-mail-kills-')),
      HANDOVER_SMTP: mail.url,
      HANDOVER_MAIL_FROM: 'helpdesk@help.example',
      MAIL_IMAP: mailbox.url,
      MAIL_PEOPLE: '*'
    }
    let service = await startService(settings)
    await until('the mailbox is read', () => service.logged().includes('the mailbox is read from'))
    for (let kill = 0; kill < KILLS; kill += 1) {
      for (let number = 0; number < MAILS / KILLS; number += 1)
        mailbox.deliver(
          writeMail({
            from: `pat${kill}-${number}@people.example`,
            text: 'imap hangs on windows 2000 sp1'
          })
        )
      await wait((MAX_LIFE_MS * kill) / KILLS)
      await service.stop('SIGKILL')
      service = await startService(settings)
    }
    const answered = () => new Set(mail.received.map(letter => letterField(letter, 'To')))
    await until('all answers', () => answered().size === MAILS)
    await wait(500)
    await service.stop()
    await mailbox.stop()
    await mail.stop()
    mailbox.remove()
    // a letter that was sent when the service ended may come again, and is known as the same
    const letters = new Map(
      mail.received.map(letter => [letterField(letter, 'Message-ID'), letter])
    )
    assert.equal(letters.size, MAILS)
    // what three runs in a row ended with is given up, and told so
    for (const letter of letters.values())
      assert.match(letterText(letter), /Windows 2000 Service Pack 3|I tried three times/)
  })
})
