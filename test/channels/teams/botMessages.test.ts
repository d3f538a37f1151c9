import assert from 'node:assert/strict'
import { pino } from 'pino'
import { createBot } from '../../../bots/createBot.ts'
import { createServer } from '../../../channels/server.ts'
import { readConfig } from '../../../config/readConfig.ts'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { createStore } from '../../../storage/createStore.ts'
import { openDatabase } from '../../../storage/openDatabase.ts'
import { SAY } from '../../../triage/wording/say.ts'
import { buttonOn } from '../../parts/channels/buttonOn.ts'
import { APP_ID, type Connector, startConnector } from '../../parts/channels/connector.ts'
import { notLate } from '../../parts/services/notLate.ts'

const BOT = { id: `28:${APP_ID}`, name: 'KB Triage' }
const EVENT_XML =
  `<Event ` +
  `xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider ` +
  `Name="MSExchangeCluster"/><EventID>2086</EventID><Level>2</Level><Computer>MAIL01</Computer></System>` +
  '<RenderingInfo><Message>Exchange POP3 Virtual Server Instance - (MAIL01): Failed to ' +
  'set the start bit in the metabase in order to start the protocol, check if any ' +
  'process in the system is dead</Message></RenderingInfo></Event>'

describe('Teams', () => {
  let connector: Connector
  let url = ''
  let stop: () => void
  let number = 0

  before(async () => {
    connector = await startConnector()
    const knowledge = openKnowledge(
      new URL('../../../knowledge/articles/texts', import.meta.url).pathname
    )
    const store = createStore(await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' }))
    const log = pino({ level: 'silent' })
    const { server } = createServer({
      config: readConfig({ ...connector.settings, PORT: '0' }),
      knowledge,
      log,
      store,
      openBot: postReply => createBot({ knowledge, store, post: postReply, late: notLate, log }),
      secret: new Uint8Array(32),
      credentials: connector.credentials
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${server.address().port}`
    stop = () => {
      server.server.closeAllConnections()
      server.close()
    }
  })
  after(async () => {
    stop()
    await connector.stop()
  })
  beforeEach(() => {
    connector.received.length = 0
  })

  async function post(body: unknown, token?: string): Promise<Response> {
    return await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` })
      },
      body: typeof body === 'string' ? body : JSON.stringify(body)
    })
  }
  function message(conversation: string, text: string, more: object = {}): object {
    number += 1
    return {
      type: 'message',
      id: `m${number}`,
      channelId: 'msteams',
      serviceUrl: connector.url,
      timestamp: new Date().toISOString(),
      textFormat: 'plain',
      from: { id: '29:somebody', name: 'Somebody' },
      recipient: BOT,
      conversation: { id: conversation, conversationType: 'personal' },
      text,
      ...more
    }
  }
  async function say(conversation: string, text: string, more: object = {}) {
    const answer = await post(message(conversation, text, more), await connector.sign())
    assert.equal(answer.status, 200)
    // what a group is told once comes behind the first reply
    return connector.received.findLast(({ text: told }) => told !== SAY.needsMention(BOT.name))
  }
  function cardOf(activity: unknown) {
    return (
      activity as {
        attachments: {
          content: {
            version: string
            fallbackText: string
          }
        }[]
      }
    ).attachments[0]?.content
  }

  it('a personal chat from the paste to the verdict, with cards a phone shows', async () => {
    const question = cardOf(await say('personal-1', 'our POP3 virtual server hangs'))
    assert.equal(question?.version, '1.5')
    assert.match(question?.fallbackText ?? '', /Which Windows/)
    const button = buttonOn(question, 'Windows 2000')
    assert.equal(button?.type, 'Action.Execute')
    assert.equal((button?.data as { say?: string } | undefined)?.say, 'Windows 2000')
    await say('personal-1', 'Windows 2000')
    const verdict = cardOf(await say('personal-1', '', { value: { say: 'SP2' }, text: undefined }))
    assert.match(verdict?.fallbackText ?? '', /Install Windows 2000 Service Pack 3 or later/)
    assert.ok(JSON.stringify(verdict).length < 24_000)
    assert.deepEqual(connector.refused, [])
  })

  it('a channel: the mention is not part of what is said, the thread is the case', async () => {
    const mention = {
      entities: [{ type: 'mention', text: '<at>KB Triage</at>', mentioned: BOT }],
      conversation: {
        id: '19:team@thread.tacv2;messageid=1',
        isGroup: true,
        conversationType: 'channel'
      }
    }
    assert.match(
      cardOf(await say('x', '<at>KB Triage</at> imap4 hangs on windows 2000', mention))
        ?.fallbackText ?? '',
      /Which service pack/
    )
    assert.match(
      cardOf(await say('x', '<at>KB Triage</at> 2', mention))?.fallbackText ?? '',
      /Service Pack 3/
    )
    const other = {
      ...mention,
      conversation: { ...mention.conversation, id: '19:team@thread.tacv2;messageid=2' }
    }
    assert.match(
      cardOf(await say('x', '<at>KB Triage</at> 2', other))?.fallbackText ?? '',
      /What's wrong/
    )
  })

  it('a mention alone, the first time in a group, is answered with what it is for', async () => {
    const mention = {
      entities: [{ type: 'mention', text: '<at>KB Triage</at>', mentioned: BOT }],
      conversation: { id: '19:new', isGroup: true, conversationType: 'groupChat' }
    }
    const before = connector.received.length
    await say('19:new', '<at>KB Triage</at>', mention)
    assert.equal(cardOf(connector.received[before])?.fallbackText, SAY.welcome)
    assert.deepEqual(
      connector.received.slice(before).map(({ text }) => text),
      ['<at>Somebody</at>', SAY.needsMention(BOT.name)]
    )
    assert.match(
      cardOf(await say('19:new', '<at>KB Triage</at> imap4 hangs', mention))?.fallbackText ?? '',
      /Which Windows/
    )
  })

  it('a group chat', async () => {
    assert.match(
      cardOf(
        await say('19:group', 'smtp hangs, w2k sp4', {
          conversation: { id: '19:group', isGroup: true, conversationType: 'groupChat' }
        })
      )?.fallbackText ?? '',
      /already have this fix/
    )
  })

  it('two people in a group: the case is the one who began it, and nobody gets advice for another', async () => {
    const [ana, ben] = ['Ana', 'Ben'].map(name => ({
      from: { id: `29:${name}`, name },
      conversation: { id: '19:both', isGroup: true, conversationType: 'groupChat' }
    }))
    async function answer(text: string, who: typeof ana): Promise<string> {
      return cardOf(await say('19:both', text, who))?.fallbackText ?? ''
    }
    assert.match(await answer('smtp hangs since this morning', ana), /Which Windows/)
    assert.match(await answer('imap4 hangs on windows 2000 sp4', ben), /already have this fix/)
    assert.match(await answer('windows 2000', ana), /Which service pack/)
    assert.match(await answer('SP2 I think', ana), /Install Windows 2000 Service Pack 3/)
    await say('19:both', 'forget me', ben)
    assert.match(
      await answer('where were we?', ana),
      /So far: SMTP stops responding, Windows 2000 and SP2\./
    )
  })

  it('event XML that Teams cut out of the text is read from the HTML', async () => {
    const html = `<div>${EVENT_XML.replace(/</g, '&lt;').replace(/>/g, '&gt;')}</div>`
    assert.match(
      cardOf(
        await say('personal-2', ' ', { attachments: [{ contentType: 'text/html', content: html }] })
      )?.fallbackText ?? '',
      /Event 2086 \(MSExchangeCluster\) on MAIL01/
    )
  })

  it('a paste as HTML with its lines', async () => {
    const html =
      '<p>Event Source: MSExchangeCluster<br>Event ID: 2086<br>Description:&nbsp;Exchange ' +
      'IMAP4 Virtual Server Instance - (A): Failed to set the start bit in the metabase in ' +
      'order to start the protocol, check if any process in the system is dead</p><p>Windows ' +
      '2000 SP1</p>'
    assert.match(
      cardOf(
        await say('personal-3', 'Event Source: MSExchangeCluster Event ID: 2086', {
          attachments: [{ contentType: 'text/html', content: html }]
        })
      )?.fallbackText ?? '',
      /Install Windows 2000 Service Pack 3/
    )
  })

  it('a message delivered again has one effect and one answer', async () => {
    const twice = message('personal-4', 'pop3 hangs')
    await Promise.all(
      Array.from({ length: 4 }, async () => await post(twice, await connector.sign()))
    )
    assert.equal(connector.received.length, 1)
  })

  it('who opens the chat is welcomed once', async () => {
    function joined(id: string): object {
      return {
        ...message('personal-5', ''),
        id,
        type: 'conversationUpdate',
        membersAdded: [{ id: '29:somebody' }]
      }
    }
    await post(joined('j1'), await connector.sign())
    await post(joined('j2'), await connector.sign())
    assert.deepEqual(
      connector.received.map(({ type }) => type),
      ['message']
    )
  })

  it('too much at once gets a kind sentence', async () => {
    const reply = await say('personal-6', 'x'.repeat(300_000))
    assert.match(reply?.text ?? '', /more than I can read at once/)
  })

  for (const [what, body] of [
    ['no JSON', '{'],
    ['a list', '[]'],
    ['no type', { channelId: 'msteams' }],
    [
      'no conversation',
      { type: 'message', channelId: 'msteams', serviceUrl: 'https://x.test', from: { id: 'a' } }
    ],
    [
      'no service address',
      { type: 'message', channelId: 'msteams', from: { id: 'a' }, conversation: { id: 'c' } }
    ],
    [
      'the private service address',
      {
        type: 'message',
        channelId: 'directline',
        serviceUrl: 'urn:kb-triage:direct-line',
        from: { id: 'a' },
        conversation: { id: 'c' }
      }
    ]
  ] as const) {
    it(`an activity with ${what} is told so with 400`, async () => {
      const answer = await post(body, await connector.sign())
      assert.equal(answer.status, 400)
      assert.match(((await answer.json()) as { detail: string }).detail, /^[A-Z].*\.$/)
    })
  }
})
