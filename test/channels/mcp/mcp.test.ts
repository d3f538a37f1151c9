import assert from 'node:assert/strict'
import type { Client } from '@modelcontextprotocol/client'
import { Ajv } from 'ajv'
import type { Answer } from '../../../triage/answer.ts'
import { mcpOverHttp, mcpOverStdio } from '../../parts/channels/mcpClient.ts'
import { EVENT } from '../../parts/services/caseOf.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

const KEY = 'a-key-of-the-assistant'

describe('the assistant as a tool of other assistants', function () {
  this.timeout(60_000)
  let service: InProcess
  let client: Client
  before(async () => {
    service = await startInProcess({ API_KEY: KEY })
    client = await mcpOverHttp(service.url, { key: KEY })
  })
  after(async () => {
    await client.close()
    await service.stop()
  })

  it('says what it is for, and offers four tools', async () => {
    assert.match(client.getInstructions() ?? '', /Call triage first/)
    const { tools } = await client.listTools()
    assert.deepEqual(
      tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint]),
      [
        ['triage', true],
        ['find_articles', true],
        ['read_article', true],
        ['open_case', false]
      ]
    )
  })

  it('one type for each value: Copilot Studio drops tools with references, lists of types and unions', async () => {
    const { tools } = await client.listTools()
    for (const { name, inputSchema, outputSchema } of tools)
      for (const schema of [inputSchema, outputSchema]) assertFlat(name, schema)
  })

  it('asks, takes the answers, and recommends with a quote', async () => {
    const asked = await triage(client, { text: EVENT })
    assert.deepEqual(asked.step.kind === 'ask' && [asked.step.about, asked.step.choices[0]], [
      'product',
      'Windows 2000'
    ])
    const { step, quotes } = await triage(client, {
      text: EVENT,
      product: '2000 adv server',
      servicePack: 'sp2'
    })
    assert.deepEqual(step, {
      kind: 'recommend',
      article: 'Q303283',
      basis: 'event',
      fix: { product: 'Windows 2000', servicePack: 3 }
    })
    assert.equal(quotes[0]?.line, 39)
  })

  it('takes a service pack as a number, too, and none for nothing', async () => {
    const text = 'pop3 hangs on windows 2000'
    for (const servicePack of [2, '2', 'SP2'])
      assert.equal((await triage(client, { text, servicePack })).facts.servicePack, 2)
    assert.equal((await triage(client, { text, servicePack: null })).facts.servicePack, null)
  })

  it('every answer fits the schema that was shown, and is the text as well', async () => {
    const { tools } = await client.listTools()
    const fits = new Ajv({ strict: true, allowUnionTypes: false }).compile(
      tools.find(({ name }) => name === 'triage')?.outputSchema ?? {}
    )
    for (const text of [EVENT, 'pop3 hangs', 'hello', '#', 'Postfix is slow on Windows 11']) {
      const { structuredContent, content } = await client.callTool({
        name: 'triage',
        arguments: { text }
      })
      assert.ok(fits(structuredContent), JSON.stringify(fits.errors))
      const [first] = content
      const said = JSON.parse(first?.type === 'text' ? first.text : '') as Answer
      assert.equal(said.message, (structuredContent as unknown as Answer).message)
    }
  })

  it('finds articles and reads their lines by number', async () => {
    const found = await client.callTool({
      name: 'find_articles',
      arguments: { text: 'event 2086' }
    })
    const { articles } = found.structuredContent as { articles: { id: string }[] }
    assert.equal(articles[0]?.id, 'Q303283')
    const link = found.content.find(({ type }) => type === 'resource_link')
    assert.equal(link?.type === 'resource_link' && link.uri, 'article://Q303283')
    const read = await client.callTool({
      name: 'read_article',
      arguments: { id: 'q303283', from: 39, to: 39 }
    })
    assert.match(
      (read.structuredContent as { text: string }).text,
      /^39: Services 5\.0\. This problem was first corrected in Windows 2000 Service Pack 3\.$/
    )
  })

  it('shows articles as resources', async () => {
    const { resourceTemplates } = await client.listResourceTemplates()
    assert.deepEqual(
      resourceTemplates.map(({ uriTemplate }) => uriTemplate),
      ['article://{id}']
    )
    const { contents } = await client.readResource({ uri: 'article://Q303283' })
    assert.match((contents[0] as { text: string }).text, /^1: DOCUMENT:Q303283/)
    await assert.rejects(client.readResource({ uri: 'article://Q1' }), /not found: article:\/\/Q1/)
  })

  it('opens one case for one problem of one person, with what is known of it', async () => {
    const given = { text: `${EVENT}\nw2k sp2`, name: 'Ana', email: 'ana@people.example' }
    async function open() {
      const { structuredContent } = await client.callTool({ name: 'open_case', arguments: given })
      return structuredContent as { case: number; message: string }
    }
    const opened = await open()
    assert.match(opened.message, new RegExp(`saved this as case ${opened.case}`))
    assert.equal((await open()).case, opened.case)
    const found = await service.cases.read(opened.case)
    assert.ok(found !== null)
    const { origin, case: handed } = found.kept.content as unknown as {
      origin: { channel: string; person: object }
      case: { events: { id: number }[]; facts: { servicePack: number } }
    }
    assert.deepEqual(
      [origin.channel, origin.person],
      ['mcp', { id: 'ana@people.example', name: 'Ana', email: 'ana@people.example' }]
    )
    assert.deepEqual([handed.events[0]?.id, handed.facts.servicePack], [2086, 2])
  })

  for (const [name, given, said] of [
    ['triage', {}, /"text" is needed/],
    ['triage', { text: ' \n' }, /"text" is needed/],
    ['triage', { text: 5 }, /"text" is needed: a text of at most/],
    ['triage', { text: 'x', colour: 'red' }, /no argument "colour"; there are text, product/],
    ['triage', { text: 'x', product: ['a'] }, /"product" is a text/],
    ['triage', { text: 'x', product: 'a teapot' }, /"a teapot" is no product known here/],
    ['triage', { text: 'x', servicePack: 'many' }, /no service pack/],
    ['find_articles', { text: 'x', limit: 1000 }, /"limit" is a whole number from 1 to 20/],
    ['find_articles', { text: 'x'.repeat(4_097) }, /at most 4096 characters/],
    ['read_article', { id: 'Q1' }, /no article "Q1"\. Look for it with find_articles/],
    ['read_article', { id: 'Q303283', from: 999 }, /nothing from line 999/],
    ['read_article', { id: 'Q303283', from: 9, to: 3 }, /nothing from line 9 to 3/],
    ['open_case', { text: 'x', email: 'nowhere' }, /an e-mail address/]
  ] as const) {
    it(`${name} with ${JSON.stringify(given).slice(0, 60)}: an error that helps`, async () => {
      const { isError, content } = await client.callTool({ name, arguments: given })
      const [first] = content
      assert.equal(isError, true)
      assert.match(first?.type === 'text' ? first.text : '', said)
    })
  }

  it('speaks this year’s revision of the protocol as well as last year’s', async () => {
    const modern = await mcpOverHttp(service.url, {
      key: KEY,
      versionNegotiation: { mode: 'auto' }
    })
    assert.equal(modern.getNegotiatedProtocolVersion(), '2026-07-28')
    assert.equal((await triage(modern, { text: EVENT })).step.kind, 'ask')
    await modern.close()
    assert.equal(client.getNegotiatedProtocolVersion(), '2025-11-25')
  })

  it('opens no case for who shows no key', async () => {
    const open = await startInProcess({})
    const nobody = await mcpOverHttp(open.url)
    const { tools } = await nobody.listTools()
    assert.deepEqual(
      tools.map(({ name }) => name),
      ['triage', 'find_articles', 'read_article']
    )
    await assert.rejects(nobody.callTool({ name: 'open_case', arguments: { text: 'x' } }))
    await nobody.close()
    await open.stop()
  })

  it('serves an assistant that starts it as a command, from folders of its own', async () => {
    const command = await mcpOverStdio('--knowledge', 'knowledge/articles/texts')
    assert.equal((await triage(command, { text: EVENT })).step.kind, 'ask')
    const { tools } = await command.listTools()
    assert.ok(!tools.some(({ name }) => name === 'open_case'))
    await command.close()
  })
})

async function triage(client: Client, given: Record<string, unknown>): Promise<Answer> {
  const { structuredContent } = await client.callTool({ name: 'triage', arguments: given })
  return structuredContent as unknown as Answer
}

const UNIONS = ['$ref', '$defs', 'anyOf', 'oneOf', 'allOf', 'not', 'if', 'const', 'prefixItems']

/** Every schema in it names one type, and none refers to another or leaves a choice. */
function assertFlat(tool: string, schema: unknown): void {
  const {
    type,
    properties = {},
    items
  } = schema as {
    type: unknown
    properties?: Record<string, unknown>
    items?: unknown
  }
  assert.equal(typeof type, 'string', `${tool}: ${JSON.stringify(schema)}`)
  for (const word of UNIONS) assert.ok(!Object.hasOwn(schema as object, word), `${tool}: ${word}`)
  for (const property of Object.values(properties)) assertFlat(tool, property)
  if (type === 'array') assertFlat(tool, items)
}
