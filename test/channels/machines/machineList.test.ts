import assert from 'node:assert/strict'
import { EncryptJWT } from 'jose'
import { chatDoor, type Opened } from '../../parts/channels/chatDoor.ts'
import { type Connector, startConnector } from '../../parts/channels/connector.ts'
import { teamsDoor } from '../../parts/channels/teamsDoor.ts'
import { type InProcess, MACHINES_SECRET, startInProcess } from '../../parts/services/inProcess.ts'

const PUBLIC_URL = 'https://help.example'
const HANGS = 'pop3 hangs on our exchange servers'
/** 30 machines: every third with SP2, every third with SP4, every third unknown. */
const NAMES = Array.from({ length: 30 }, (_, at) => `STORE-${String(at + 1).padStart(2, '0')}`)
const LIST = `Server,OS,Service Pack\n${NAMES.map(
  (name, at) => `${name},Windows 2000,${['SP2', 'SP4', ''][at % 3]}`
).join('\n')}`

type Button = { readonly type: string; readonly title: string; readonly url: string }

/** The buttons of a message that open an address. */
function opening(message: object): readonly Button[] {
  const found: Button[] = []
  JSON.stringify(message, (_, value) => {
    if (value?.type === 'Action.OpenUrl' && 'title' in value) found.push(value)
    return value
  })
  return found
}

function cardWith(messages: readonly object[], words: RegExp): Button | undefined {
  return messages.flatMap(opening).findLast(({ title }) => words.test(title))
}

describe('the file of a long list of machines', () => {
  let connector: Connector
  let service: InProcess
  before(async () => {
    connector = await startConnector()
    service = await startInProcess(
      { ...connector.settings, PUBLIC_URL },
      { credentials: connector.credentials }
    )
  })
  after(async () => {
    await service.stop()
    await connector.stop()
  })

  async function listedInChat(): Promise<{ opened: Opened; address: string }> {
    const door = chatDoor(service.url)
    const opened = await door.open()
    await door.say(opened, `${HANGS}\n\n${LIST}`)
    const button = cardWith(await door.said(opened), /^All 30 machines \(CSV\)$/)
    assert.ok(button, 'the card has no way to the file')
    return { opened, address: button.url.replace(PUBLIC_URL, service.url) }
  }

  it('has all machines with what each needs, as the other doors tell it', async () => {
    const { address } = await listedInChat()
    const answer = await fetch(address)
    assert.equal(answer.status, 200)
    assert.equal(answer.headers.get('content-type'), 'text/csv; charset=utf-8')
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; .*machines\.csv/)
    assert.equal(answer.headers.get('cache-control'), 'no-store')
    const bytes = Buffer.from(await answer.arrayBuffer())
    assert.equal(bytes.subarray(0, 3).toString('hex'), 'efbbbf', 'Excel takes it for UTF-8')
    const [heading, ...rows] = bytes.toString().slice(1).trimEnd().split('\r\n')
    assert.equal(heading, 'computer,product,edition,version,service pack,needs,fix,article')
    const asked = await fetch(`${service.url}/api/triage`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: `${HANGS}\n\n${LIST}`
    })
    const { machines } = (await asked.json()) as {
      machines: { computer: string; step: { kind: string } }[]
    }
    const needs: Record<string, string> = {
      recommend: 'install',
      'already-fixed': 'has it',
      ask: 'unknown'
    }
    assert.deepEqual(
      rows.map(row => [row.split(',')[0], row.split(',')[5]]),
      machines.map(({ computer, step }) => [computer, needs[step.kind]])
    )
    assert.equal(rows.length, 30)
  })

  it('says what is known by now: an answer to the question is in it', async () => {
    const { opened, address } = await listedInChat()
    assert.match(await (await fetch(address)).text(), /STORE-03,Windows 2000,,,,unknown/)
    await chatDoor(service.url).say(opened, 'SP3')
    assert.match(await (await fetch(address)).text(), /STORE-03,Windows 2000,,,SP3,has it/)
  })

  it('is not there for an address that was made up, cut, or is too old', async () => {
    const { address } = await listedInChat()
    const old = await new EncryptJWT({ conversation: 'directline/x', place: 0 })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setAudience('machines')
      .setExpirationTime('1s ago')
      .encrypt(MACHINES_SECRET)
    const file = `${service.url}/machines.csv`
    const made = [address.slice(0, -4), `${address}AAAA`, `${file}?of=x`, file]
    for (const wrong of [...made, `${file}?of=${old}`]) {
      const answer = await fetch(wrong)
      assert.equal(answer.status, 404)
      assert.match(await answer.text(), /a new link/)
    }
  })

  it('is gone with what it was about: when the person is forgotten, or begins anew', async () => {
    for (const words of ['forget me', 'start over']) {
      const { opened, address } = await listedInChat()
      await chatDoor(service.url).say(opened, words)
      assert.equal((await fetch(address)).status, 404, words)
    }
  })

  it('tells nobody by its address whose it is', async () => {
    const { opened, address } = await listedInChat()
    const [header = '', ...parts] = (address.split('=')[1] ?? '').split('.')
    assert.deepEqual(JSON.parse(Buffer.from(header, 'base64url').toString()), {
      alg: 'dir',
      enc: 'A256GCM'
    })
    const readable = parts.map(part => Buffer.from(part, 'base64url').toString()).join()
    assert.doesNotMatch(readable, new RegExp(opened.conversationId))
  })

  it('is a button in Teams, which stays when another was pressed', async () => {
    const place = { conversationType: 'personal', id: 'a:1', tenantId: 'tenant-1' }
    const teams = teamsDoor(service, connector, { place, from: { id: '29:1', name: 'Jane' } })
    const told = await teams.say(`${HANGS}\n\n${LIST.replaceAll(/,$/gm, ',SP1')}`)
    const { url = '' } = cardWith(told, /^All 30 machines/) ?? {}
    assert.ok(url.startsWith(`${PUBLIC_URL}/machines.csv`), url)
    const file = await fetch(url.replace(PUBLIC_URL, service.url))
    assert.match(await file.text(), /STORE-03,Windows 2000,,,SP1,install,/)
    const pressed = await teams.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: `reply-${connector.received.length}`,
      value: {
        action: { type: 'Action.Execute', verb: 'say', data: { say: 'Event 2086 is there' } }
      }
    })
    assert.equal(cardWith([JSON.parse(pressed.body)], /^All 30 machines/)?.url, url)
  })

  it('comes again for who asks what the machines need', async () => {
    const { opened } = await listedInChat()
    const door = chatDoor(service.url)
    await door.say(opened, 'SP3')
    await door.say(opened, 'which machines need it?')
    const [last] = (await door.said(opened)).slice(-1)
    const button = cardWith([last ?? {}], /^All 30 machines/)
    assert.ok(button, JSON.stringify(last))
    const list = await (await fetch(button.url.replace(PUBLIC_URL, service.url))).text()
    assert.match(list, /STORE-03,Windows 2000,,,SP3,has it/)
    assert.match(JSON.stringify(last), /10 need the fix\. 20 have it/)
  })

  it('is not offered where all machines are named', async () => {
    const door = chatDoor(service.url)
    const opened = await door.open()
    await door.say(opened, `${HANGS}\n\n${LIST.split('\n').slice(0, 9).join('\n')}`)
    assert.equal(cardWith(await door.said(opened), /machines/), undefined)
  })
})
