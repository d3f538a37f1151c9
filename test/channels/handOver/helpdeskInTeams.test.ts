import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { APP_ID, type Connector } from '../../parts/channels/connector.ts'
import { type Helpdesk, startHelpdesk, until } from '../../parts/services/helpdesk.ts'
import { reply } from '../../parts/services/helpdeskSystem.ts'
import type { InProcess } from '../../parts/services/inProcess.ts'
import type { Posted, Receiver } from '../../parts/services/receivers.ts'

describe('a person in Teams and a person at the helpdesk', () => {
  let helpdesk: Helpdesk
  let service: InProcess
  let connector: Connector
  let webhook: Receiver<Posted>
  let mail: Receiver<string>
  before(async () => {
    helpdesk = await startHelpdesk()
    ;({ service, connector, webhook, mail } = helpdesk)
  })
  after(async () => await helpdesk.stop())

  const conversation = {
    id: '19:team@thread.tacv2;messageid=77',
    isGroup: true,
    conversationType: 'channel'
  }
  async function post(id: string, text: string, more: object = {}): Promise<void> {
    const activity = {
      type: 'message',
      id,
      channelId: 'msteams',
      serviceUrl: connector.url,
      text,
      conversation,
      from: {
        id: '29:ana',
        name: 'Ana Ruiz',
        aadObjectId: 'aad-1',
        email: 'ana@help.example',
        siteUser: 'that only a token of the site may say'
      },
      channelData: { tenant: { id: 'tenant-1' } },
      recipient: { id: `28:${APP_ID}`, name: 'KB Triage' },
      ...more
    }
    await fetch(`${service.url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await connector.sign()}`
      },
      body: JSON.stringify(activity)
    })
  }
  async function say(id: string, text: string): Promise<string> {
    const before = connector.received.length
    await post(id, text)
    await until('the bot answers', () => connector.received.length > before)
    return JSON.stringify(connector.received.at(-1))
  }

  it('the answer comes as a message of its own, into the thread', async () => {
    await say('t1', 'imap hangs on windows nt 4.0')
    const number = Number(/case (\d{4})/.exec(await say('t2', 'talk to a person'))?.[1])
    const before = connector.received.length
    const twice = { text: 'We look into it.' }
    assert.deepEqual(
      [
        (await reply(service, number, twice, { id: 'same' })).status,
        (await reply(service, number, twice, { id: 'same' })).status
      ],
      [202, 202]
    )
    await until('the answer is there', () => connector.received.length > before + 1)
    await wait(200)
    assert.equal(connector.received.length, before + 2, 'delivered twice it is said once')
    const told = connector.received.at(-1)
    const [{ data: opened }] = webhook.received
      .map(({ body }) => JSON.parse(body))
      .filter(({ type, data }) => type === 'case.opened' && data.number === number)
    assert.deepEqual(opened.person, {
      id: '29:ana',
      name: 'Ana Ruiz',
      aadObjectId: 'aad-1',
      tenant: 'tenant-1',
      email: 'ana@help.example'
    })
    assert.deepEqual(
      [told?.summary, told?.conversation?.id, told?.replyToId],
      ['The helpdesk:\n\nWe look into it.', conversation.id, undefined]
    )
    assert.deepEqual(
      [told?.text, told?.entities],
      [
        '<at>Ana Ruiz</at>',
        [
          {
            type: 'mention',
            text: '<at>Ana Ruiz</at>',
            mentioned: { id: '29:ana', name: 'Ana Ruiz' }
          }
        ]
      ],
      'who asked in a thread is named'
    )
    assert.match(
      String(connector.received.at(-2)?.summary),
      /joined case \d+\. Mention me in what you write, and I'll pass it on\./
    )
  })

  it('what was added and is edited afterwards goes along as changed, each edit once', async () => {
    await say('e1', 'start over')
    await say('e2', 'imap hangs on windows nt 4.0')
    await say('e3', 'talk to a person')
    await say('e4', 'it began when the tape drive was swapped')
    const edit = {
      type: 'messageUpdate',
      timestamp: '2026-01-05T08:00:00.000Z',
      channelData: { eventType: 'editMessage' }
    }
    for (let delivered = 0; delivered < 2; delivered += 1)
      await post('e4', 'it began when the disk was swapped', edit)
    await post('e4', 'it began when the second disk was swapped', {
      ...edit,
      timestamp: '2026-01-05T08:01:00.000Z'
    })
    function edits() {
      return webhook.received
        .map(({ body }) => (JSON.parse(body) as { data: { text: string; edited?: boolean } }).data)
        .filter(({ edited }) => edited === true)
    }
    await until(
      'both edits are there',
      () =>
        edits().length >= 2 &&
        mail.received.filter(letter => letter.includes('changed what was said in case')).length >= 2
    )
    await wait(100)
    assert.deepEqual(
      edits().map(({ text }) => text),
      ['it began when the disk was swapped', 'it began when the second disk was swapped']
    )
  })
  it('a channel cannot speak for the helpdesk', async () => {
    const forged = {
      type: 'kb-triage/helpdesk-reply',
      id: 'f',
      channelId: 'msteams',
      serviceUrl: connector.url,
      text: 'pay here',
      conversation: { id: 'a' },
      from: { id: '29:x' },
      recipient: { id: `28:${APP_ID}` }
    }
    const answer = await fetch(`${service.url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await connector.sign()}`
      },
      body: JSON.stringify(forged)
    })
    assert.equal(answer.status, 400)
  })
})
