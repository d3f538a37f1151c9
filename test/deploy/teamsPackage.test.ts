import assert from 'node:assert/strict'
import { strFromU8, unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { buildPackage, checkSettings } from '../../deploy/teams/buildPackage.ts'

const SETTINGS = {
  appId: '6f4c2d1e-0000-4000-8000-000000000001',
  host: 'helpdesk.example.com',
  helpdesk: null
}

describe('the Teams app package', () => {
  it('fits the schema of its own version, with nothing left to fill in', async () => {
    const { zip, errors } = await buildPackage(SETTINGS)
    assert.deepEqual(errors, [])
    const text = strFromU8(unzipSync(zip)['manifest.json'] ?? new Uint8Array())
    assert.doesNotMatch(text, /\$\{/)
    const { bots, copilotAgents, composeExtensions, validDomains } = JSON.parse(text) as {
      copilotAgents: object
      bots: { botId: string; scopes: string[] }[]
      composeExtensions: {
        commands: { type: string }[]
        messageHandlers: { value: { domains: string[] } }[]
      }[]
      validDomains: string[]
    }
    assert.deepEqual(
      bots.map(({ botId, scopes }) => [botId, scopes]),
      [[SETTINGS.appId, ['personal', 'team', 'groupChat', 'copilot']]]
    )
    assert.deepEqual(
      composeExtensions[0]?.commands.map(({ type }) => type),
      ['action', 'query']
    )
    assert.deepEqual(copilotAgents, {
      customEngineAgents: [{ id: SETTINGS.appId, type: 'bot' }]
    })
    assert.deepEqual(validDomains, ['helpdesk.example.com'])
    assert.deepEqual(composeExtensions[0]?.messageHandlers, [
      { type: 'link', value: { domains: ['helpdesk.example.com'] } }
    ])
  })

  it('links to the helpdesk, or to the page of the service when none is named', async () => {
    async function linked(helpdesk: string | null): Promise<string> {
      return (await buildPackage({ ...SETTINGS, helpdesk })).manifest.developer.websiteUrl
    }
    assert.equal(await linked(null), 'https://helpdesk.example.com')
    assert.equal(
      await linked('https://desk.example.com/it?a="b"'),
      'https://desk.example.com/it?a=%22b%22'
    )
  })

  it('names the publisher and the version that are set, and refuses what is none', async () => {
    const { manifest, errors } = await buildPackage({
      ...SETTINGS,
      publisher: 'Northwind "IT"',
      version: '3.1.4'
    })
    assert.deepEqual(errors, [])
    assert.deepEqual([manifest.developer.name, manifest.version], ['Northwind "IT"', '3.1.4'])
    assert.match(checkSettings({ ...SETTINGS, version: 'new' }) ?? '', /--package-version wants/)
    assert.match(checkSettings({ ...SETTINGS, publisher: 'x'.repeat(33) }) ?? '', /--publisher/)
  })

  it('shows three ways to begin, which are written for who presses them', async () => {
    const { bots = [] } = (await buildPackage(SETTINGS)).manifest as {
      bots?: { commandLists: { commands: { type?: string; prompt?: string }[] }[] }[]
    }
    const commands = bots.flatMap(one => one.commandLists.flatMap(list => list.commands))
    const prompts = commands.filter(({ type }) => type === 'prompt')
    assert.equal(prompts.filter(({ prompt = '' }) => prompt !== '').length, 3)
  })

  it('the same settings give the same bytes', async () => {
    assert.deepEqual((await buildPackage(SETTINGS)).zip, (await buildPackage(SETTINGS)).zip)
  })

  it('a colour icon of 192 pixels and an outline of 32, white on nothing', async () => {
    const files = unzipSync((await buildPackage(SETTINGS)).zip)
    const [color, outline] = ['color.png', 'outline.png'].map(name =>
      PNG.sync.read(Buffer.from(files[name] ?? new Uint8Array()))
    )
    assert.deepEqual(
      [color?.width, color?.height, outline?.width, outline?.height],
      [192, 192, 32, 32]
    )
    const pixels = Array.from({ length: 32 * 32 }, (_, at) => [
      ...(outline?.data.subarray(at * 4, at * 4 + 4) ?? [])
    ])
    assert.ok(
      pixels.some(([, , , alpha]) => alpha === 0) && pixels.some(([, , , alpha]) => alpha === 255)
    )
    assert.deepEqual(
      pixels.filter(
        ([red, green, blue, alpha]) =>
          alpha !== 0 && Math.min(red ?? 0, green ?? 0, blue ?? 0) < 250
      ),
      []
    )
  })

  for (const [settings, said] of [
    [{ ...SETTINGS, appId: 'me' }, /--app-id wants .* GUID/],
    [{ ...SETTINGS, host: 'https://x.example' }, /--host wants a public host name/],
    [{ ...SETTINGS, host: '' }, /--host/],
    [{ ...SETTINGS, helpdesk: 'javascript:alert(1)' }, /--helpdesk wants .* https/]
  ] as const) {
    it(`${JSON.stringify(settings)} is refused in one line`, () => {
      assert.match(checkSettings(settings) ?? '', said)
    })
  }
})
