import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { buttonOn } from '../../parts/channels/buttonOn.ts'
import { APP_ID, type Connector, startConnector } from '../../parts/channels/connector.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

type Sent = {
  readonly how: string
  readonly id: string | null
  readonly text: string
  readonly card: string
  readonly activity: object
}

const EVENT = `Event Source: MSExchangeCluster
Event ID: 2086
Description: Exchange IMAP4 Virtual Server Instance - (MAIL01): Failed to set the start bit in the metabase in order to start the protocol, check if any process in the system is dead`

describe('cards in Teams', () => {
  let connector: Connector
  let service: InProcess
  let number = 0
  before(async () => {
    connector = await startConnector()
    service = await startInProcess(connector.settings, { credentials: connector.credentials })
  })
  after(async () => {
    await service.stop()
    await connector.stop()
  })
  beforeEach(() => {
    connector.received.length = 0
  })

  async function post(activity: object): Promise<string> {
    const answer = await fetch(`${service.url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await connector.sign()}`
      },
      body: JSON.stringify(activity)
    })
    assert.equal(answer.status, 200)
    const body = await answer.text()
    // the note of the id that the channel gave is a turn of its own
    await wait(60)
    return body
  }
  function message(
    conversation: string,
    text: string,
    more: object = {}
  ): Readonly<Record<string, unknown>> {
    number += 1
    return {
      type: 'message',
      id: `t${number}`,
      channelId: 'msteams',
      serviceUrl: connector.url,
      textFormat: 'plain',
      timestamp: new Date(number).toISOString(),
      from: { id: '29:a', name: 'Ada' },
      recipient: { id: `28:${APP_ID}`, name: 'KB Triage' },
      conversation: { id: conversation, conversationType: 'personal' },
      text,
      ...more
    }
  }
  function sent(): readonly Sent[] {
    return connector.received.map(activity => {
      const card =
        (activity.attachments?.[0]?.content as { fallbackText?: string } | undefined)
          ?.fallbackText ?? ''
      return {
        how: activity.how,
        id: activity.id ?? null,
        text: activity.text ?? '',
        card,
        activity
      }
    })
  }

  it('an answer corrected in words changes the verdict where it stands, and a line says so', async () => {
    await post(message('c1', 'pop3 hangs on windows 2000 sp2'))
    const [verdict] = sent()
    assert.match(verdict?.card ?? '', /Install Windows 2000 Service Pack 3/)
    assert.equal((verdict as { activity: { name?: string } }).activity.name, undefined)
    await post(message('c1', 'sorry, it has SP4'))
    const [, changed, line] = sent()
    assert.deepEqual([changed?.how, changed?.id], ['PUT', 'reply-1'])
    assert.match(changed?.card ?? '', /Got it: SP4, not SP2\.[^]*You already have this fix/)
    assert.match(
      line?.text ?? '',
      /^Got it: SP4, not SP2\. You already have this fix.* \[1\] I.ve changed the answer above\.$/
    )
    const said = JSON.stringify(line?.activity)
    assert.match(
      said,
      /"@type":"Claim","position":1[^]*"name":"Q303283"[^]*"abstract":"Microsoft has/
    )
    assert.doesNotMatch(said, /AIGeneratedContent/)
  })

  it('an answer pressed on an earlier card does the same', async () => {
    await post(message('c2', 'imap4 hangs on windows 2000'))
    await post(message('c2', '', { value: { say: 'SP1' }, replyToId: 'reply-1', text: undefined }))
    await post(message('c2', '', { value: { say: 'SP4' }, replyToId: 'reply-1', text: undefined }))
    const [, verdict, changed, line] = sent()
    assert.match(verdict?.card ?? '', /Install Windows 2000 Service Pack 3/)
    assert.deepEqual([changed?.how, changed?.id], ['PUT', 'reply-2'])
    assert.match(line?.text ?? '', /SP4, not SP1/)
  })

  it('a message that is edited is heard again, and what followed with it', async () => {
    const first = message('c3', 'smtp hangs on windows nt 4')
    await post(first)
    await post({
      ...first,
      type: 'messageUpdate',
      id: first.id,
      text: 'smtp hangs on windows 2000 sp1',
      timestamp: new Date().toISOString(),
      channelData: { eventType: 'editMessage' }
    })
    const [verdict, changed] = sent()
    assert.match(verdict?.card ?? '', /doesn.t cover Windows NT 4\.0/)
    assert.deepEqual([changed?.how, changed?.id], ['PUT', 'reply-1'])
    assert.match(changed?.card ?? '', /Install Windows 2000 Service Pack 3/)
  })

  it('an edit that changes nothing, of a message long gone, or a like, says nothing', async () => {
    const first = message('c4', 'smtp hangs on windows 2000 sp1')
    await post(first)
    const update = { ...first, type: 'messageUpdate', channelData: { eventType: 'editMessage' } }
    await post({ ...update, text: 'SMTP hangs on Windows 2000 SP1', id: first.id })
    await post({ ...update, text: 'something else', id: 'long-gone' })
    await post({
      ...update,
      text: 'imap4 hangs on windows 2000 sp4',
      channelData: { eventType: 'undeleteMessage' }
    })
    assert.equal(sent().length, 1)
  })

  function press(conversation: string, card: string, title: string, more: object = {}): object {
    const { data } = buttonOn(connector.received, title) ?? {}
    const { text: _text, ...invoke } = message(conversation, '', {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'say', data } },
      replyToId: card,
      ...more
    })
    return invoke
  }

  it('a question that is answered by a press says in its place what was chosen, and can be changed', async () => {
    await post(message('c6', 'imap4 hangs on windows 2000'))
    const used = await post(press('c6', 'reply-1', 'SP2'))
    assert.match(used, /application\/vnd\.microsoft\.card\.adaptive/)
    assert.match(used, /Which service pack\?[^]*✓ SP2[^]*Change the service pack/)
    assert.doesNotMatch(used, /SP3/)
    assert.match(sent().at(-1)?.card ?? '', /Install Windows 2000 Service Pack 3/)
  })

  it('a question that is answered in words says in its place what was understood', async () => {
    await post(message('c10', 'imap4 hangs'))
    await post(message('c10', '2000 adv server'))
    await post(message('c10', 'why do you ask?'))
    await post(message('c10', 'sp2'))
    const changed = sent().filter(({ how }) => how === 'PUT')
    assert.equal(changed[0]?.id, 'reply-1')
    assert.match(changed[0]?.card ?? '', /Which Windows[^]*✓ Windows 2000 Advanced Server/)
    assert.ok(buttonOn(changed[0]?.activity, 'Change the Windows') !== undefined)
    assert.equal(buttonOn(changed[0]?.activity, 'Windows NT 4.0'), undefined)
    assert.match(changed.at(-1)?.card ?? '', /Which service pack[^]*✓ SP2/)
    assert.equal(changed.length, 2)
  })

  it('what is told when it is asked what is wrong stands in place of the ways to begin', async () => {
    await post(message('c12', 'start over'))
    await post(message('c12', 'our imap4 virtual server hangs'))
    const [, changed] = sent()
    assert.deepEqual([changed?.how, changed?.id], ['PUT', 'reply-1'])
    assert.match(changed?.card ?? '', /What's wrong[^]*✓ our imap4 virtual server hangs/)
  })

  it('a question that was not answered stays as it is, and so does one pressed in a private chat', async () => {
    await post(message('c11', 'imap4 hangs'))
    await post(message('c11', 'thanks'))
    await post(press('c11', 'reply-1', 'Windows 2000'))
    assert.ok(sent().every(({ how }) => how === 'POST'))
  })

  it('a press that arrives twice is played once, and answered with the same card', async () => {
    await post(message('c7', 'imap4 hangs on windows 2000'))
    const pressed = press('c7', 'reply-1', 'SP2')
    const [first, again] = [await post(pressed), await post(pressed)]
    const byHand = await post({ ...pressed, id: 'another tap' })
    assert.deepEqual([again, byHand], [first, first])
    assert.equal(sent().length, 2)
  })

  it('advice that is taken up keeps its words and loses its buttons', async () => {
    await post(message('c8', `${EVENT}\nwindows 2000 sp2`))
    const used = await post(press('c8', 'reply-1', "I'll try it"))
    assert.match(
      used,
      /Install Windows 2000 Service Pack 3[^]*Q303283, lines 38 to 39[^]*✓ I'll try it/
    )
    assert.doesNotMatch(used, /Still broken/)
    assert.match(sent().at(-1)?.card ?? '', /Good\. Tell me how it goes/)
  })

  it('a card of long ago stays as it is when it is pressed, and the press counts', async () => {
    await post(message('c9', `${EVENT}\nwindows 2000 sp2`))
    const kept = await post(press('c9', 'reply-of-last-year', 'Still broken'))
    assert.match(kept, /"application\/vnd\.microsoft\.activity\.message"/)
    assert.match(JSON.stringify(sent()), /ruled out/)
  })

  it('in a group, who pressed is told, since a press leaves no words', async () => {
    const group = {
      conversation: { id: '19:g', isGroup: true, conversationType: 'groupChat' },
      from: { id: '29:b', name: 'Ben' }
    }
    await post(message('19:g', 'imap4 hangs on windows 2000', group))
    await post(
      message('19:g', '', {
        ...group,
        value: { say: 'SP2' },
        text: undefined,
        replyToId: 'reply-1'
      })
    )
    assert.match(sent().at(-1)?.card ?? '', /^Ben: SP2\.[^]*Install Windows 2000 Service Pack 3/)
  })

  it('a card stays under 24 KB, however long the article', async () => {
    await post(message('c5', 'pop3 hangs on windows 2000 sp2'))
    await post(message('c5', 'show the article'))
    for (const { activity } of sent())
      assert.ok(
        JSON.stringify((activity as { attachments: { content: object }[] }).attachments[0]?.content)
          .length < 24_000
      )
  })
})
