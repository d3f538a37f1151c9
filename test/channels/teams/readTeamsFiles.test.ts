import assert from 'node:assert/strict'
import type { Activity } from 'botbuilder'
import { readTeamsFiles } from '../../../channels/teams/readTeamsFiles.ts'
import { SPOOLER_LOG } from '../../parts/written/writeEvtx.ts'

const HERE =
  'https://contoso-my.sharepoint.com/personal/ana/_layouts/15/download.aspx?UniqueId=1&tempauth=x'
const EVENT = 'Event Source: MSExchangeCluster\r\nEvent ID: 2086\r\n'

describe('files attached in Teams', () => {
  const asked: { readonly url: string; readonly options: RequestInit | undefined }[] = []
  const { fetch } = globalThis
  let answer: () => Response
  beforeEach(() => {
    asked.length = 0
    answer = () => new Response(EVENT)
    globalThis.fetch = async (url, options) => {
      asked.push({ url: String(url), options })
      return answer()
    }
  })
  afterEach(() => {
    globalThis.fetch = fetch
  })

  function file(
    downloadUrl: unknown,
    fileType: unknown = 'txt',
    contentType = 'application/vnd.microsoft.teams.file.download.info'
  ) {
    return { contentType, name: 'event.txt', content: { downloadUrl, fileType, uniqueId: '1' } }
  }
  function message(attachments: unknown, more: object = {}): Activity {
    return {
      type: 'message',
      channelId: 'msteams',
      text: 'here it is',
      attachments,
      ...more
    } as unknown as Activity
  }

  it('a text file is read as if it was pasted; no token goes along and no redirect is followed', async () => {
    const read = await readTeamsFiles(message([file(HERE)]))
    assert.equal(read.text, `here it is\n\n${EVENT}`)
    assert.deepEqual(read.attachments, [])
    assert.deepEqual(
      asked.map(({ url, options }) => [url, options?.headers, options?.redirect]),
      [[HERE, undefined, 'error']]
    )
  })

  it('one as Windows saves it', async () => {
    answer = () => new Response(Buffer.from(`\uFEFF${EVENT}`, 'utf16le'))
    assert.match(
      (await readTeamsFiles(message([file(HERE)], { text: '' }))).text,
      /^Event Source: MSExchangeCluster/
    )
  })

  it('an event log: its events; one without any stays an attachment', async () => {
    answer = () => new Response(new Uint8Array(SPOOLER_LOG))
    const read = await readTeamsFiles(message([file(HERE, 'evtx')]))
    assert.match(read.text, /^here it is\n\n<Event>.*<EventID>7031</)
    answer = () => new Response('ElfFile\0'.padEnd(5_000, '\0'))
    const given = message([file(HERE, 'evtx')])
    assert.equal(await readTeamsFiles(given), given)
  })

  for (const [what, address] of [
    ['another host', 'https://evil.test/x.txt'],
    ['a host that only ends like it', 'https://evilsharepoint.com/x'],
    ['a host that only begins like it', 'https://contoso.sharepoint.com.evil.test/x'],
    ['a host behind a name', 'https://contoso.sharepoint.com@evil.test/x'],
    ['a name and password', 'https://a:b@contoso.sharepoint.com/x'],
    ['plain http', 'http://contoso.sharepoint.com/x'],
    ['another port', 'https://contoso.sharepoint.com:8443/x'],
    ['this machine', 'https://127.0.0.1/x'],
    ['the address of the cloud', 'http://169.254.169.254/latest/meta-data/'],
    ['a file', 'file:///etc/passwd'],
    ['a backslash', 'https://evil.test\\.sharepoint.com/x'],
    ['a host with two names', 'https://evil.test%2F.sharepoint.com/x'],
    ['no address', 17],
    ['nothing', undefined]
  ] as const) {
    it(`${what} is not asked`, async () => {
      const given = message([file(address)])
      assert.equal(await readTeamsFiles(given), given)
      assert.deepEqual(asked, [])
    })
  }

  for (const [what, given] of [
    ['a program', message([file(HERE, 'exe')])],
    ['a link of another kind', message([file(HERE, 'txt', 'image/png')])],
    ['another channel', message([file(HERE)], { channelId: 'slack' })],
    ['lists of nonsense', message([{}, { content: 1 }, { contentType: 2 }])],
    ['no attachments', message(null)]
  ] as const) {
    it(`${what}: nothing is asked`, async () => {
      assert.equal(await readTeamsFiles(given), given)
      assert.deepEqual(asked, [])
    })
  }

  for (const [what, answered] of [
    ['too large', () => new Response('x'.repeat(1024 * 1024 + 1))],
    ['gone', () => new Response('', { status: 404 })],
    [
      'unreachable',
      () => {
        throw new TypeError('fetch failed')
      }
    ]
  ] as const) {
    it(`a file that is ${what} stays an attachment`, async () => {
      answer = answered
      const given = message([file(HERE)])
      assert.equal(await readTeamsFiles(given), given)
      assert.equal(asked.length, 1)
    })
  }

  it('no more than five are asked for', async () => {
    await readTeamsFiles(message(Array.from({ length: 9 }, () => file(HERE))))
    assert.equal(asked.length, 5)
  })
})
