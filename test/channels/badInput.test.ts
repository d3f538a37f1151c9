import assert from 'node:assert/strict'
import { chatDoor, type Opened } from '../parts/channels/chatDoor.ts'
import { type Connector, startConnector } from '../parts/channels/connector.ts'
import { hasDovecot } from '../parts/services/dovecot.ts'
import { until } from '../parts/services/helpdesk.ts'
import { KEY as CASES_KEY, reply, SECRET } from '../parts/services/helpdeskSystem.ts'
import { type MailService, startMailService } from '../parts/services/mailService.ts'
import { letterText, writeMail } from '../parts/services/writtenMail.ts'

const KEY = 'a-key-of-the-interface'
const MB = 1024 * 1024
const LONG = 'pop3 hangs '.repeat(MB / 5)

/** How a door refuses: its status, the form of its answer, and words of the sentence in it. */
type Refused = { readonly status: number; readonly type: string | null; readonly text: string }

type Row = readonly [what: string, send: () => Promise<Refused>, status: number, said: RegExp]

const withAllDoors = hasDovecot() ? describe : describe.skip

withAllDoors('bad input at every door (needs Dovecot)', function () {
  this.timeout(60_000)
  let connector: Connector
  let mails: MailService
  let url: string
  let mine: Opened
  let others: Opened

  before(async () => {
    connector = await startConnector()
    mails = await startMailService(
      { ...connector.settings, API_KEY: KEY, HANDOVER_SECRET: SECRET, RATE_LIMIT: '0' },
      { credentials: connector.credentials }
    )
    url = mails.service.url
    const door = chatDoor(url)
    mine = await door.open()
    others = await door.open()
    ;(await mails.openCase()).end()
    ;(await mails.openCase('smtp hangs on windows 2000')).end()
  })
  after(async () => {
    await mails.stop()
    await connector.stop()
  })

  async function post(path: string, body: string, headers: Readonly<Record<string, string>>) {
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body
    })
    return await refusal(answer)
  }
  async function toTriage(body: string, key = KEY): Promise<Refused> {
    return await post('/api/triage', body, { authorization: `Bearer ${key}` })
  }
  async function toMcp(body: object, key = KEY): Promise<Refused> {
    const accept = 'application/json, text/event-stream'
    return await post('/mcp', JSON.stringify(body), { authorization: `Bearer ${key}`, accept })
  }
  async function toChat(body: string, { conversationId }: Opened, token: string) {
    const path = `/directline/conversations/${conversationId}/activities`
    return await post(path, body, { authorization: `Bearer ${token}` })
  }
  async function toBot(body: string, token: string): Promise<Refused> {
    return await post('/api/messages', body, { authorization: `Bearer ${token}` })
  }
  async function toCases(path: string, key = CASES_KEY): Promise<Refused> {
    return await refusal(
      await fetch(`${url}/api/cases${path}`, { headers: { authorization: `Bearer ${key}` } })
    )
  }

  rows('the interface', 'application/problem+json', [
    ['too much', async () => await toTriage(JSON.stringify({ text: LONG })), 413, /1024 KB/],
    ['no text', async () => await toTriage('{"paste":1}'), 400, /text.{2} is missing/],
    ['no key', async () => await toTriage('{"text":"x"}', ''), 401, /A key is needed/]
  ])

  rows('MCP', 'application/json', [
    ['too much', async () => await toMcp(call({ text: LONG })), 413, /"error":.*1024 KB/],
    ['no key', async () => await toMcp(call({ text: 'x' }), 'nothing'), 401, /"error":.*A key/]
  ])
  it('MCP: a wrong argument is the error of the tool', async () => {
    const { status, type, text } = await toMcp(call({ paste: 'x' }))
    assert.deepEqual([status, type], [200, 'text/event-stream'])
    assert.match(text, /"isError":true/)
    assert.match(text, /There is no argument .*paste/)
  })

  rows('cases', 'application/problem+json', [
    ['no key', async () => await toCases('', 'nothing'), 401, /A key is needed/],
    ['a filter nobody knows', async () => await toCases('?colour=red'), 400, /colour/],
    ['a case that is not there', async () => await toCases('/9999'), 404, /9999|no case/i],
    [
      'an answer signed for another case',
      async () => await refusal(await reply(mails.service, 1001, { case: 1002, text: 'x' })),
      400,
      /case/
    ],
    [
      'an answer signed by somebody else',
      async () =>
        await refusal(await reply(mails.service, 1001, { text: 'x' }, { secret: `${SECRET}!` })),
      401,
      /sign/i
    ],
    [
      'too much',
      async () => await refusal(await reply(mails.service, 1001, { text: LONG })),
      413,
      /KB/
    ]
  ])

  rows('the chat of a site', 'application/json', [
    [
      'too much',
      async () => await toChat(JSON.stringify({ text: LONG }), mine, mine.token),
      413,
      /KB/
    ],
    ['no activity', async () => await toChat('[]', mine, mine.token), 400, /JSON|activity/i],
    ['no token', async () => await toChat('{}', mine, 'nothing'), 401, /"error":.*BadToken/],
    [
      "another's conversation",
      async () => await toChat('{}', mine, others.token),
      403,
      /token|conversation/i
    ]
  ])

  rows('Teams', 'application/problem+json', [
    ['no token', async () => await toBot('{"type":"message"}', 'nothing'), 401, /token|Bot/i],
    ['no activity', async () => await toBot('[]', await connector.sign()), 400, /JSON|activity/i],
    [
      'too much',
      async () => await toBot(JSON.stringify({ text: LONG }), await connector.sign()),
      413,
      /KB/
    ]
  ])

  it('mail: a mail that is too long is answered in words', async () => {
    const from = 'long@people.example'
    mails.mailbox.deliver(writeMail({ from, subject: 'log', text: LONG }))
    await until('the mail is taken', () => mails.service.mailsTaken() === mails.mailbox.delivered())
    const [letter = ''] = mails.lettersTo(from)
    assert.match(letterText(letter), /more than I can read at once/)
  })
  it('mail: nobody outside is answered, nor told why', async () => {
    const from = 'stranger@elsewhere.example'
    mails.mailbox.deliver(writeMail({ from, subject: 'hello', text: 'pop3 hangs' }))
    await until('the mail is taken', () => mails.service.mailsTaken() === mails.mailbox.delivered())
    assert.deepEqual(mails.lettersTo(from), [])
  })

  it('and the service goes on', async () => {
    assert.equal((await toTriage('{"text":"pop3 hangs"}')).status, 200)
    assert.deepEqual(
      mails.service.logged.filter(line => /"level":50/.test(line)),
      []
    )
  })

  function rows(door: string, type: string, table: readonly Row[]): void {
    for (const [what, send, status, said] of table)
      it(`${door}: ${what}: ${status}`, async () => {
        const refused = await send()
        assert.equal(refused.status, status, refused.text)
        assert.equal(refused.type, type)
        assert.match(refused.text, said)
        assert.doesNotMatch(refused.text, /\bat \w|node:|\.ts\b|Error:/)
      })
  }
})

function call(given: object): object {
  return {
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: 'triage', arguments: given }
  }
}

async function refusal(answer: Response): Promise<Refused> {
  const type = answer.headers.get('content-type')?.split(';')[0] ?? null
  return { status: answer.status, type, text: await answer.text() }
}
