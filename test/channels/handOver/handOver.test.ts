import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { createHandOver } from '../../../channels/handOver/createHandOver.ts'
import { startOutbox } from '../../../channels/handOver/outbox.ts'
import { targetsOf } from '../../../channels/handOver/targetsOf.ts'
import { createMailTokens } from '../../../channels/mail/letters/mailTokens.ts'
import { readConfig } from '../../../config/readConfig.ts'
import { openCases } from '../../../storage/openCases.ts'
import { openDatabase } from '../../../storage/openDatabase.ts'
import type { Filing } from '../../../triage/handOver/handOver.ts'
import { caseOf, EVENT } from '../../parts/services/caseOf.ts'
import { SECRET } from '../../parts/services/helpdeskSystem.ts'
import {
  type Posted,
  type Receiver,
  startMailServer,
  startWebhookReceiver
} from '../../parts/services/receivers.ts'

const MORNING = Date.UTC(2026, 0, 5, 8)
const quiet = pino({ level: 'silent' })

function filing(key: string, ...said: readonly string[]): Filing {
  return {
    key,
    at: MORNING,
    case: caseOf(...said),
    transcript: said.map(text => ({ who: 'person', at: MORNING, text })),
    origin: {
      channel: 'msteams',
      person: { id: '29:x', name: 'Ana Ruiz' },
      reference: {
        channelId: 'msteams',
        serviceUrl: 'https://smba.example',
        conversation: { id: '19:a' }
      }
    }
  }
}
function addition(number: number, key: string, text: string) {
  return {
    key,
    at: MORNING + 60_000,
    number,
    text,
    edited: false,
    person: { id: '29:x', name: 'Ana Ruiz' },
    facts: caseOf(text).facts,
    files: [],
    state: null,
    outcome: null,
    to: null
  }
}
async function until(holds: () => boolean): Promise<void> {
  for (let looked = 0; !holds(); looked += 1) {
    if (looked > 500) throw new Error('it did not come to that within 5 s')
    await wait(10)
  }
}
function bodyOf({ body }: Posted) {
  return JSON.parse(body) as {
    id: string
    type: string
    data: Record<string, unknown> & {
      ruledOut: { article: string; why: string }[]
      open: { article: string; why: string }[]
    }
  }
}

describe('a case on its way to people', () => {
  let webhook: Receiver<Posted>
  let mail: Receiver<string>
  beforeEach(async () => {
    ;[webhook, mail] = await Promise.all([startWebhookReceiver(), startMailServer()])
  })
  afterEach(async () => {
    await Promise.all([webhook.stop(), mail.stop()])
  })

  async function open(file = ':memory:') {
    const database = await openDatabase({ storageUrl: `sqlite:${file}`, dataDir: tmpdir() })
    const cases = openCases(database)
    const { handOver: settings } = readConfig({
      HANDOVER_WEBHOOK: webhook.url,
      HANDOVER_SECRET: SECRET,
      HANDOVER_SMTP: mail.url,
      HANDOVER_MAIL_FROM: 'KB Triage <bot@help.example>',
      HANDOVER_MAIL_TO: 'desk@help.example',
      MAIL_REPLY_TO: 'help+{token}@help.example',
      TIME_ZONE: 'Europe/Madrid'
    })
    const { targets, reach } = targetsOf(
      settings,
      createMailTokens(new Uint8Array(32)),
      () => async () => undefined,
      null
    )
    function start() {
      return startOutbox({ cases, targets, log: quiet, look: 20, wait: () => 30 })
    }
    return {
      cases,
      close: database.close,
      start,
      handOver: (wake: () => void) =>
        createHandOver({ cases, targets: Object.keys(targets), reach, wake })
    }
  }

  it('arrives by webhook, signed, with everything in it but the way back', async () => {
    const { start, handOver } = await open()
    const outbox = start()
    const number = await handOver(outbox.wake).open(
      filing('a', EVENT, 'Windows 2000 SP4', 'can I talk to a person')
    )
    await until(() => webhook.received.length === 1)
    const [posted] = webhook.received as [Posted]
    const { 'webhook-id': webhookId, 'webhook-timestamp': timestamp } = posted.headers
    const signed = createHmac('sha256', SECRET).update(`${webhookId}.${timestamp}.${posted.body}`)
    assert.equal(posted.headers['webhook-signature'], `v1,${signed.digest('base64')}`)
    assert.equal(posted.headers['idempotency-key'], posted.headers['webhook-id'])
    const { type, data } = bodyOf(posted)
    assert.equal(type, 'case.opened')
    assert.deepEqual(
      [data.number, data.state, data.channel, data.person],
      [number, 'open', 'msteams', { id: '29:x', name: 'Ana Ruiz' }]
    )
    assert.deepEqual(
      (data.events as { id: number; computer: string }[]).map(({ id, computer }) => [id, computer]),
      [[2086, 'MAIL01']]
    )
    assert.equal((data.facts as { servicePack: number }).servicePack, 4)
    assert.deepEqual(
      data.ruledOut.map(({ article }) => article),
      ['Q303283']
    )
    assert.equal((data.transcript as unknown[]).length, 3)
    assert.doesNotMatch(posted.body, /reference/)
    await outbox.stop()
  })

  it('arrives by mail while the webhook hangs', async () => {
    const database = await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: tmpdir() })
    const cases = openCases(database)
    const mailed: string[] = []
    let letGo: () => void = () => undefined
    const hanging = new Promise<void>(resolve => {
      letGo = resolve
    })
    const targets = {
      webhook: async () => await hanging,
      mail: async ({ id }: { id: string }) => void mailed.push(id)
    }
    const outbox = startOutbox({ cases, targets, log: quiet, look: 20, wait: () => 30 })
    const handOver = createHandOver({
      cases,
      targets: Object.keys(targets),
      reach: { told: true, answers: false },
      wake: outbox.wake
    })
    await handOver.open(filing('a', EVENT))
    await until(() => mailed.length === 1)
    await handOver.open(filing('b', EVENT))
    await until(() => mailed.length === 2)
    letGo()
    await outbox.stop()
    await database.close()
  })

  it('arrives by mail, to be read by a person, with the same as JSON', async () => {
    const { start, handOver } = await open()
    const outbox = start()
    const number = await handOver(outbox.wake).open(filing('a', EVENT, 'Windows 2000 SP4'))
    await handOver(outbox.wake).add(addition(number, 'm2', 'it is back since ten'))
    await until(() => mail.received.length === 2)
    const [first = '', second = ''] = mail.received
    assert.match(first, /^Subject: \[Case 1001\] Event 2086 \(MSExchangeCluster\) on MAIL01\r$/m)
    assert.match(first, /^Ana Ruiz \(msteams\) asks for a person\. Case 1001/m)
    assert.match(first, /^Ruled out\r\n---------\r\nQ303283/m)
    assert.match(first, /filename=case-1001\.json/)
    const id = /^Message-ID: (<.*>)\r$/m.exec(first)?.[1] ?? 'none'
    assert.ok(second.includes(`In-Reply-To: ${id}`))
    assert.match(second, /^it is back since ten/m)
    await outbox.stop()
  })

  it('by mail stands beside itself as HTML, says that a machine sent it, and can be answered', async () => {
    const { start, handOver } = await open()
    const outbox = start()
    await handOver(outbox.wake).open(filing('a', EVENT, 'Windows 2000 SP4'))
    await until(() => mail.received.length === 1)
    const [letter = ''] = mail.received
    assert.match(letter, /^Auto-Submitted: auto-generated\r$/m)
    assert.match(letter, /^Content-Type: multipart\/alternative/m)
    assert.match(letter, /^Content-Type: text\/html; charset=utf-8\r$/m)
    const token = createMailTokens(new Uint8Array(32)).ofCase(1001)
    assert.ok(letter.includes(`Reply-To: help+${token}@help.example`))
    assert.match(letter, new RegExp(`^References: <case\\.${token}@help\\.example>`, 'm'))
    await outbox.stop()
  })

  it('by mail tells times of the zone it is read in, and each event once', async () => {
    const { start, handOver } = await open()
    const outbox = start()
    await handOver(outbox.wake).open(filing('a', `every morning:\n\n${EVENT}`, 'Windows 2000 SP4'))
    await until(() => mail.received.length === 1)
    const [plain = ''] = (mail.received[0] ?? '').split('text/html')
    assert.match(plain, /opened 5 January 2026, (?:=\r\n)?09:00 CET\./)
    assert.match(plain, /^09:00 Ana Ruiz:\r\n {4}every morning:\r\n {4}\[Event 2086 /m)
    assert.equal(plain.match(/Exchange POP3 Virtual Server Instance/g)?.length, 1)
    await outbox.stop()
  })

  it('is tried again until it arrives, under the same key, and what was added stays behind it', async () => {
    webhook.answers.push(500, 503, 302)
    mail.answers.push(451)
    const { start, handOver } = await open()
    const outbox = start()
    const number = await handOver(outbox.wake).open(filing('a', EVENT))
    await handOver(outbox.wake).add(addition(number, 'm2', 'more'))
    await until(() => webhook.received.length === 2 && mail.received.length === 2)
    assert.deepEqual(
      webhook.received.map(posted => bodyOf(posted).type),
      ['case.opened', 'case.added']
    )
    assert.equal(new Set(webhook.received.map(({ headers }) => headers['idempotency-key'])).size, 2)
    await outbox.stop()
  })

  it('survives the end of the service', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'kb-triage-cases-')), 'triage.sqlite')
    const before = await open(file)
    const number = await before.handOver(() => undefined).open(filing('a', EVENT))
    await before.handOver(() => undefined).add(addition(number, 'm2', 'more'))
    assert.equal(webhook.received.length, 0)
    await before.close()
    const outbox = (await open(file)).start()
    await until(() => webhook.received.length === 2 && mail.received.length === 2)
    await outbox.stop()
  })

  it('is sent once by two who share the store', async () => {
    const { cases, start, handOver } = await open()
    const both = [start(), start()]
    for (let number = 0; number < 20; number += 1)
      await handOver(() => {
        for (const { wake } of both) wake()
      }).open(filing(`k${number}`, 'pop3 hangs'))
    await until(() => webhook.received.length >= 20 && mail.received.length >= 20)
    await wait(100)
    assert.deepEqual(
      [webhook.received.length, mail.received.length, (await cases.count()).waiting],
      [20, 20, 0]
    )
    await Promise.all(both.map(async ({ stop }) => await stop()))
  })

  it('with words made to forge mail headers stays one letter to one address', async () => {
    const { start, handOver } = await open()
    const outbox = start()
    await handOver(outbox.wake).open(
      filing('a', 'pop3 hangs\r\nBcc: everybody@evil.test\r\n\r\n<script>')
    )
    await until(() => mail.received.length === 1)
    assert.doesNotMatch((mail.received[0] ?? '').split('\r\n\r\n')[0] ?? '', /^Bcc/im)
    await outbox.stop()
  })
})
