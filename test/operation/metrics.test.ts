import assert from 'node:assert/strict'
import { get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { hasDovecot, startDovecot } from '../parts/services/dovecot.ts'
import { startMailServer } from '../parts/services/receivers.ts'
import { type Service, startService } from '../parts/services/service.ts'

describe('metrics', () => {
  let service: Service
  before(async () => {
    service = await startService()
  })
  after(async () => {
    await service.stop()
  })

  async function scrape(): Promise<string> {
    return await (await fetch(`${service.url}/metrics`)).text()
  }
  function sampleOf(text: string, name: string): number {
    return Number(
      new RegExp(`^${name.replace(/[{}]/g, '\\$&')} (\\S+)$`, 'm').exec(text)?.[1] ?? NaN
    )
  }

  it('count answers by the kind of step, and why a person is needed', async () => {
    async function triageText(said: string): Promise<Response> {
      return await fetch(`${service.url}/api/triage`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: said
      })
    }
    for (const text of [
      'pop3 hangs',
      'pop3 hangs on w2k sp2',
      'event 7031 from the spooler',
      'event 7031 from the spooler'
    ])
      await triageText(text)
    const text = await scrape()
    assert.equal(sampleOf(text, 'kb_triage_answers_total{path="rest",step="ask",because=""}'), 1)
    assert.equal(
      sampleOf(text, 'kb_triage_answers_total{path="rest",step="recommend",because=""}'),
      1
    )
    assert.equal(
      sampleOf(text, 'kb_triage_answers_total{path="rest",step="hand-over",because="no-article"}'),
      2
    )
    assert.equal(
      sampleOf(
        text,
        'kb_triage_request_seconds_count{route="/api/triage",method="POST",status="200"}'
      ),
      4
    )
  })
  it('are named as promtool wants it: counters alone end in _total', async () => {
    const types = [...(await scrape()).matchAll(/^# TYPE (\w+) (\w+)$/gm)]
    assert.ok(types.length > 20)
    for (const [, name = '', type] of types)
      assert.equal(name.endsWith('_total'), type === 'counter', name)
  })
  it('tell of the store and of what waits for people', async () => {
    const text = await scrape()
    assert.deepEqual(
      [
        sampleOf(text, 'kb_triage_store_up'),
        sampleOf(text, 'kb_triage_outbox_waiting'),
        sampleOf(text, 'kb_triage_replies_waiting'),
        sampleOf(text, 'kb_triage_replies_oldest_seconds'),
        sampleOf(text, 'kb_triage_cases_open')
      ],
      [1, 0, 0, 0, 0]
    )
    assert.ok(sampleOf(text, 'kb_triage_articles') >= 1)
  })
  const withMailbox = hasDovecot() ? it : it.skip
  withMailbox('tell of the mailbox once one is read (needs Dovecot)', async () => {
    assert.ok(Number.isNaN(sampleOf(await scrape(), 'kb_triage_mailbox_waiting')))
    const mail = await startMailServer()
    const mailbox = await startDovecot()
    const reading = await startService({
      HANDOVER_SMTP: mail.url,
      HANDOVER_MAIL_FROM: 'helpdesk@help.example',
      HANDOVER_MAIL_TO: 'desk@help.example',
      MAIL_IMAP: mailbox.url,
      MAIL_PEOPLE: 'people.example'
    })
    let text = ''
    while (sampleOf(text, 'kb_triage_mailbox_waiting') !== 0) {
      await wait(20)
      text = await (await fetch(`${reading.url}/metrics`)).text()
    }
    const looked = sampleOf(text, 'kb_triage_mailbox_looked_timestamp_seconds')
    assert.ok(Math.abs(Date.now() / 1_000 - looked) < 60)
    await reading.stop()
    await mailbox.stop()
    await mail.stop()
  })
  it('hold nothing of what was said, and no address of anybody', async () => {
    await fetch(`${service.url}/api/triage?who=MAIL01`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'pop3 hangs on MAIL01 for Ana'
    })
    await fetch(`${service.url}/directline/conversations/secret-conversation/activities`)
    await fetch(`${service.url}/nowhere/Ana`)
    assert.doesNotMatch(await scrape(), /MAIL01|Ana|secret-conversation|127\.0\.0\.1/)
  })
})

describe('metrics without a token', () => {
  it('are for this machine alone: not behind a proxy, nor under a name that leads here', async () => {
    const service = await startService()
    async function statusWith(headers: Readonly<Record<string, string>>): Promise<number> {
      return await new Promise((resolve, reject) => {
        get(`${service.url}/metrics`, { headers }, answer => {
          answer.resume()
          resolve(answer.statusCode ?? 0)
        }).on('error', reject)
      })
    }
    try {
      assert.equal(await statusWith({}), 200)
      assert.equal(await statusWith({ 'x-forwarded-for': '203.0.113.7' }), 403)
      assert.equal(await statusWith({ via: '1.1 proxy' }), 403)
      assert.equal(await statusWith({ host: 'rebound.example' }), 403)
    } finally {
      await service.stop()
    }
  })
})

describe('metrics where others reach the service', () => {
  it('ask for the token', async () => {
    const service = await startService({ METRICS_TOKEN: 'a-token-for-prometheus' })
    try {
      assert.equal((await fetch(`${service.url}/metrics`)).status, 401)
      assert.equal(
        (
          await fetch(`${service.url}/metrics`, {
            headers: { authorization: 'Bearer a-token-for-prometheus' }
          })
        ).status,
        200
      )
    } finally {
      await service.stop()
    }
  })
})
