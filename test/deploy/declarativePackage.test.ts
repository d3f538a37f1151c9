import assert from 'node:assert/strict'
import { strFromU8, unzipSync } from 'fflate'
import { buildDeclarativePackage } from '../../deploy/teams/declarative/buildDeclarativePackage.ts'
import { mcpOverHttp } from '../parts/channels/mcpClient.ts'
import { startInProcess } from '../parts/services/inProcess.ts'

const SETTINGS = { host: 'triage.example.com', helpdesk: null, keyReference: null }
const KEY = 'a-key-of-the-assistant'

type Plugin = {
  readonly functions: readonly { readonly name: string; readonly capabilities?: object }[]
  readonly runtimes: readonly {
    readonly auth: object
    readonly spec: { readonly url: string; readonly mcp_tool_description: { tools: object[] } }
    readonly run_for_functions: readonly string[]
  }[]
}

describe('the declarative agent of Microsoft 365 Copilot', () => {
  async function filesOf(settings: Partial<Parameters<typeof buildDeclarativePackage>[0]> = {}) {
    const { zip, errors } = await buildDeclarativePackage({ ...SETTINGS, ...settings })
    assert.deepEqual(errors, [])
    const files = unzipSync(zip)
    function read<T>(name: string): T {
      const text = strFromU8(files[name] ?? new Uint8Array())
      assert.doesNotMatch(text.replaceAll(/\$\{(?:article|line|text)\}/g, ''), /\$\{/)
      return JSON.parse(text) as T
    }
    return { names: Object.keys(files), read }
  }

  it('fits the schemas of app, agent and plugin, each of which leads to the next', async () => {
    const { names, read } = await filesOf()
    assert.deepEqual(names.toSorted(), [
      'color.png',
      'declarativeAgent.json',
      'manifest.json',
      'outline.png',
      'plugin.json'
    ])
    const { id, copilotAgents } = read<{ id: string; copilotAgents: object }>('manifest.json')
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    assert.deepEqual(copilotAgents, {
      declarativeAgents: [{ id: 'kbTriage', file: 'declarativeAgent.json' }]
    })
    const { actions } = read<{ actions: object }>('declarativeAgent.json')
    assert.deepEqual(actions, [{ id: 'kbTriage', file: 'plugin.json' }])
    const { runtimes } = read<Plugin>('plugin.json')
    assert.deepEqual(
      runtimes.map(({ auth, spec, run_for_functions }) => [auth, spec.url, run_for_functions]),
      [
        [
          { type: 'None' },
          'https://triage.example.com/mcp',
          ['triage', 'find_articles', 'read_article']
        ]
      ]
    )
  })

  it('lists the tools as the service lists them, with a case only where there is a key', async () => {
    const service = await startInProcess({ API_KEY: KEY })
    const client = await mcpOverHttp(service.url, { key: KEY })
    const { tools } = await client.listTools()
    await client.close()
    await service.stop()
    const plugin = (await filesOf({ keyReference: 'key-1' })).read<Plugin>('plugin.json')
    const [runtime] = plugin.runtimes
    assert.deepEqual(runtime?.spec.mcp_tool_description.tools, tools)
    assert.deepEqual(runtime?.auth, { type: 'ApiKeyPluginVault', reference_id: 'key-1' })
    const open = plugin.functions.find(({ name }) => name === 'open_case')
    assert.ok(open !== undefined && 'confirmation' in (open.capabilities ?? {}))
  })

  it('is the same app for the same host, and another for another', async () => {
    async function idOf(host: string): Promise<string> {
      return (await filesOf({ host })).read<{ id: string }>('manifest.json').id
    }
    assert.equal(await idOf('triage.example.com'), await idOf('Triage.example.com'))
    assert.notEqual(await idOf('triage.example.com'), await idOf('other.example.com'))
  })

  it('names the schema that is broken', async () => {
    const { errors } = await buildDeclarativePackage({ ...SETTINGS, host: 'no host' })
    assert.ok(errors.length > 0)
  })
})
