import {
  Client,
  type ClientOptions,
  StreamableHTTPClientTransport
} from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'

/** The official client, connected to `/mcp` of a service. */
export async function mcpOverHttp(
  url: string,
  { key, ...options }: ClientOptions & { readonly key?: string } = {}
): Promise<Client> {
  const client = new Client({ name: 'test', version: '1.0.0' }, options)
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` }
  await client.connect(
    new StreamableHTTPClientTransport(new URL(`${url}/mcp`), { requestInit: { headers } })
  )
  return client
}

/** The official client, connected to the command that it starts as assistants do. */
export async function mcpOverStdio(...args: readonly string[]): Promise<Client> {
  const client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['kb-triage.js', 'mcp', ...args],
      stderr: 'ignore'
    })
  )
  return client
}
