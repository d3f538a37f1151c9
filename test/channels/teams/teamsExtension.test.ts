import assert from 'node:assert/strict'
import { buttonOn } from '../../parts/channels/buttonOn.ts'
import { APP_ID, type Connector, startConnector } from '../../parts/channels/connector.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

type Card = {
  readonly body: readonly object[]
  readonly fallbackText: string
  readonly actions: readonly { readonly title: string; readonly data: object }[]
}
type Answer = {
  readonly task?: {
    readonly type: string
    readonly value: { readonly card: { readonly content: Card } }
  }
  readonly composeExtension?: {
    readonly type: string
    readonly attachments: readonly {
      readonly content: Card
      readonly preview: { readonly content: { readonly title: string } }
    }[]
  }
}

const EVENT =
  '<div>Hi all, this shows up since monday:<br>Event Source: MSExchangeCluster<br>Event ' +
  'ID: 2086<br>Computer: HUB3<br>Description: Exchange SMTP Virtual Server Instance - ' +
  '(HUB3): Failed to set the start bit in the metabase in order to start the protocol, ' +
  'check if any process in the system is dead</div>'

describe('the message extension of Teams', () => {
  let connector: Connector
  let service: InProcess
  before(async () => {
    connector = await startConnector()
    service = await startInProcess(
      { ...connector.settings, PUBLIC_URL: 'https://triage.example' },
      { credentials: connector.credentials }
    )
  })
  after(async () => {
    await service.stop()
    await connector.stop()
  })

  async function invoke(
    name: string,
    value: object,
    locale?: string
  ): Promise<{ readonly status: number; readonly body: Answer }> {
    const answer = await fetch(`${service.url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await connector.sign()}`
      },
      body: JSON.stringify({
        type: 'invoke',
        name,
        id: `i${Math.random()}`,
        channelId: 'msteams',
        serviceUrl: connector.url,
        from: { id: '29:somebody' },
        recipient: { id: `28:${APP_ID}` },
        conversation: { id: '19:elsewhere@thread.v2' },
        locale,
        value
      })
    })
    return { status: answer.status, body: (await answer.json()) as Answer }
  }
  const message = {
    messagePayload: { body: { contentType: 'html', content: EVENT } },
    commandId: 'triageMessage'
  }
  function dialog({ body }: { readonly body: Answer }): Card {
    return body.task?.value.card.content as Card
  }
  function action(card: Card, title: string): object {
    return (buttonOn(card, title)?.data as object | undefined) ?? {}
  }

  it(
    '"Triage this message" reads the event of anybody\'s message, asks in the dialog and ' +
      'ends in a reply card',
    async () => {
      const first = dialog(await invoke('composeExtension/fetchTask', message))
      assert.match(first.fallbackText, /Event 2086.* on HUB3[^]*Which Windows runs on HUB3/)
      const second = dialog(
        await invoke('composeExtension/submitAction', {
          ...message,
          data: action(first, 'Windows 2000')
        })
      )
      assert.match(second.fallbackText, /Which service pack/)
      const third = dialog(
        await invoke('composeExtension/submitAction', { ...message, data: action(second, 'SP2') })
      )
      assert.match(third.fallbackText, /Install Windows 2000 Service Pack 3/)
      const { body } = await invoke('composeExtension/submitAction', {
        ...message,
        data: action(third, 'Put it into a reply')
      })
      assert.equal(body.composeExtension?.attachments.length, 1)
      assert.match(
        body.composeExtension?.attachments[0]?.content.fallbackText ?? '',
        /Install Windows 2000 Service Pack 3/
      )
      assert.doesNotMatch(JSON.stringify(body), /Action\.Submit/)
      assert.deepEqual(connector.received, [])
    }
  )

  it('reads the subject, the cards and the names of the files of a message', async () => {
    const card = { body: [{ type: 'TextBlock', text: EVENT }] }
    const { fallbackText } = dialog(
      await invoke('composeExtension/fetchTask', {
        commandId: 'triageMessage',
        messagePayload: {
          subject: 'It runs on Windows 2000 SP2',
          body: { contentType: 'html', content: '<p>see below</p>' },
          attachments: [
            {
              contentType: 'application/vnd.microsoft.card.adaptive',
              content: JSON.stringify(card)
            },
            { contentType: 'reference', name: 'screen.png', contentUrl: 'https://files.example/1' }
          ]
        }
      })
    )
    assert.match(fallbackText, /screen\.png[^]*Install Windows 2000 Service Pack 3[^]* on HUB3/)
  })

  it('a search that finds nothing says so, and an empty one how it is done', async () => {
    const said = []
    for (const value of ['zzyzx quux', ' '])
      said.push(
        (
          await invoke('composeExtension/query', {
            commandId: 'findArticle',
            parameters: [{ name: 'words', value }]
          })
        ).body.composeExtension
      )
    assert.deepEqual(said, [
      { type: 'message', text: 'I found no article for “zzyzx quux”.' },
      { type: 'message', text: 'Type an event, an article number, or what goes wrong.' }
    ])
  })

  it('a message without words is told so', async () => {
    const { status, body } = await invoke('composeExtension/fetchTask', {
      ...message,
      messagePayload: { body: { contentType: 'html', content: '<p><img src="x"></p>' } }
    })
    assert.deepEqual([status, body.task?.type], [200, 'message'])
  })

  for (const [words, title] of [
    ['Q303283', /Event 2086/],
    ['event 2086', /Event 2086/],
    ['virtual servers stop responding imap4', /Event 2086/]
  ] as const) {
    it(`"Find an article" finds ${words}`, async () => {
      const { body } = await invoke('composeExtension/query', {
        commandId: 'findArticle',
        parameters: [{ name: 'words', value: words }]
      })
      const [found] = body.composeExtension?.attachments ?? []
      assert.match(found?.preview.content.title ?? '', title)
      assert.deepEqual(found?.content.actions, [
        {
          type: 'Action.OpenUrl',
          title: 'Open the article',
          url: 'https://triage.example/articles/Q303283'
        }
      ])
    })
  }

  it('a link to an article becomes a card with its title, products, what it is about, and the link', async () => {
    const url = 'https://triage.example/articles/q303283?lines=38-39#L38'
    const { status, body } = await invoke('composeExtension/queryLink', { url })
    const [attachment] = body.composeExtension?.attachments ?? []
    assert.deepEqual(
      [status, body.composeExtension?.type, attachment?.preview.content.title],
      [200, 'result', 'Event 2086 Appears When You Run Multi-Protocol Services']
    )
    const card = JSON.stringify(attachment?.content)
    assert.match(card, /Q303283, /)
    assert.match(card, /Microsoft Internet Information Services version 5\.0/)
    assert.match(card, /"When you run multi-protocol services such as [^"]{100,200} …"/)
    assert.deepEqual(attachment?.content.actions, [
      { type: 'Action.OpenUrl', title: 'Open the article', url }
    ])
  })

  it('a link and a search are shown in the language that Teams is set to', async () => {
    const url = 'https://triage.example/articles/Q303283'
    const link = await invoke('composeExtension/queryLink', { url }, 'de-DE')
    assert.match(JSON.stringify(link.body), /"title":"Artikel öffnen"/)
    const parameters = [{ name: 'words', value: 'event 2086' }]
    const found = await invoke('composeExtension/query', { parameters }, 'de-DE')
    assert.match(JSON.stringify(found.body), /auf Englisch[^]*"title":"Artikel öffnen"/)
  })

  for (const url of [
    'https://triage.example/articles/Q1',
    'https://triage.example/articles',
    'https://triage.example/desk/articles/Q303283',
    'http://triage.example/articles/Q303283',
    'https://elsewhere.example/articles/Q303283',
    'javascript://triage.example/articles/Q303283',
    'https://',
    7
  ])
    it(`nothing is shown of the link ${url}`, async () => {
      assert.deepEqual(await invoke('composeExtension/queryLink', { url }), {
        status: 200,
        body: {}
      })
    })

  it('nonsense is answered with a word, and never with an error', async () => {
    for (const value of [
      {},
      { parameters: 'x' },
      { parameters: [null, { value: 7 }] },
      { parameters: [{ value: 'zzzz' }] }
    ]) {
      const { status, body } = await invoke('composeExtension/query', value)
      assert.deepEqual([status, body.composeExtension?.type], [200, 'message'])
    }
    for (const value of [
      {},
      { data: 'x' },
      { data: { said: [1, {}] } },
      { messagePayload: 5, data: { say: {} } }
    ])
      assert.equal((await invoke('composeExtension/submitAction', value)).status, 200)
  })

  it('an invoke nobody knows is not implemented', async () => {
    const answer = await fetch(`${service.url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await connector.sign()}`
      },
      body: JSON.stringify({
        type: 'invoke',
        name: 'tab/fetch',
        id: 'x1',
        channelId: 'msteams',
        serviceUrl: connector.url,
        from: { id: 'a' },
        conversation: { id: 'c' },
        value: {}
      })
    })
    assert.equal(answer.status, 501)
  })
})
