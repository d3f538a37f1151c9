import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { backOff } from '../../../channels/handOver/backOff.ts'
import { createHandOver } from '../../../channels/handOver/createHandOver.ts'
import { startOutbox } from '../../../channels/handOver/outbox.ts'
import { sign, verify } from '../../../channels/handOver/signature.ts'
import { targetsOf } from '../../../channels/handOver/targetsOf.ts'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { openCases } from '../../../storage/openCases.ts'
import { openDatabase } from '../../../storage/openDatabase.ts'
import { NEW_CASE } from '../../../triage/converse/case.ts'
import { converse } from '../../../triage/converse/converse.ts'
import { handedCase } from '../../../triage/handOver/handedCase.ts'
import type { Filing } from '../../../triage/handOver/handOver.ts'
import {
  type Posted,
  type Receiver,
  startMailServer,
  startWebhookReceiver
} from '../../parts/services/receivers.ts'

const SECRET = 'a secret of the helpdesk, long enough'
const MORNING = Date.UTC(2026, 0, 5, 8)
const EVENT =
  `Event Type: Error\nEvent Source: MSExchangeCluster\n` +
  `Event ID: 2086\nComputer: MAIL01\nDescription:\n` +
  `Exchange POP3 Virtual Server Instance - (MAIL01): Failed to set the start bit in the ` +
  `metabase in order to start the protocol, check if any process in the system is dead`
const knowledge = openKnowledge(
  new URL('../../../knowledge/articles/texts', import.meta.url).pathname
)
const quiet = pino({ level: 'silent' })

/** A case as a conversation makes it. */
function caseOf(...said: readonly string[]) {
  return handedCase(
    knowledge,
    said.reduce(
      (known, text) =>
        converse(knowledge, known, { text, attachment: false, returned: false }).after,
      NEW_CASE
    )
  )
}

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

describe('what is handed over', () => {
  it('says what was ruled out and why', () => {
    assert.deepEqual(
      caseOf(EVENT, 'Windows 2000 SP4').ruledOut.map(({ article, why }) => [article, why]),
      [['Q303283', 'Windows 2000 SP4 already contains its fix, Windows 2000 Service Pack 3.']]
    )
    assert.match(
      caseOf(EVENT, 'Windows NT 4.0').ruledOut[0]?.why ?? '',
      /does not cover Windows NT 4.0/
    )
    assert.match(
      caseOf(EVENT, 'Windows 2000 SP2', 'it did not help').ruledOut[0]?.why ?? '',
      /did not help/
    )
  })
  it('says what may still be the one, and what that depends on', () => {
    assert.match(caseOf(EVENT).open[0]?.why ?? '', /depends on the product/)
    assert.match(caseOf(EVENT, 'Windows 2000').open[0]?.why ?? '', /depends on the service pack/)
    assert.match(
      caseOf(EVENT, 'Windows 2000 SP2').open[0]?.why ?? '',
      /is newer than Windows 2000 SP2/
    )
  })
})

describe('a signature', () => {
  it('is the one of Standard Webhooks', () => {
    const headers = sign(
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      1_614_265_330_000,
      '{"test": 2432232314}'
    )
    assert.equal(headers['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
    assert.ok(
      verify(
        'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
        headers,
        '{"test": 2432232314}',
        1_614_265_330_000
      )
    )
  })
  const now = MORNING
  const good = sign(SECRET, 'm1', now, 'body')
  for (const [what, headers, body, at] of [
    ['another body', good, 'bodY', now],
    ['another id', { ...good, 'webhook-id': 'm2' }, 'body', now],
    ['another time', { ...good, 'webhook-timestamp': String(now / 1_000 + 1) }, 'body', now],
    ['a time long past', good, 'body', now + 301_000],
    ['a time to come', good, 'body', now - 301_000],
    ['no headers', {}, 'body', now],
    ['another secret', sign(`${SECRET}!`, 'm1', now, 'body'), 'body', now],
    [
      'another version',
      { ...good, 'webhook-signature': good['webhook-signature'].replace('v1,', 'v2,') },
      'body',
      now
    ],
    ['an empty signature', { ...good, 'webhook-signature': 'v1,' }, 'body', now],
    ['a time that is none', { ...good, 'webhook-timestamp': 'NaN' }, 'body', now]
  ] as const)
    it(`with ${what} is refused`, () => {
      assert.equal(verify(SECRET, headers, body, at), false)
    })
  it('made with the old secret or the new one is good while a secret is changed', () => {
    const other = 'the secret before this one, as long'
    assert.ok(verify([other, SECRET], good, 'body', now))
    const both = sign([SECRET, other], 'm1', now, 'body')
    for (const secret of [SECRET, other]) assert.ok(verify(secret, both, 'body', now))
    assert.equal(verify(['a third one, which nobody was ever told'], both, 'body', now), false)
  })
  it('is one of several while a secret is changed', () => {
    assert.ok(
      verify(
        SECRET,
        { ...good, 'webhook-signature': `v1,AAAA ${good['webhook-signature']}` },
        'body',
        now
      )
    )
  })
})

describe('attempts', () => {
  it('come later and later, up to an hour, for three days', () => {
    const seconds = [0, 1, 2, 3, 4, 5, 6, 20].map(tries => (backOff(tries, 0, 0.5) ?? 0) / 1_000)
    assert.deepEqual(seconds, [5, 15, 45, 135, 405, 1_215, 3_600, 3_600])
    assert.deepEqual([backOff(0, 0, 0), backOff(0, 0, 1)], [3_750, 6_250])
    assert.equal(backOff(80, 3 * 86_400_000 + 1, 0.5), null)
  })
})

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
    const { targets, reach } = targetsOf({
      webhook: webhook.url,
      secrets: [SECRET],
      smtp: mail.url,
      mailFrom: 'KB Triage <bot@help.example>',
      mailTo: 'desk@help.example'
    })
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
