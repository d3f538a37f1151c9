import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

const SUITE = 'node_modules/@modelcontextprotocol/conformance/dist/index.js'

/**
 * Those of the suite that a server of any kind can be asked. The others call tools, prompts and
 * resources that only the suite's own sample server has, or want logging, subscriptions, completion,
 * sampling and elicitation, which nothing here needs.
 */
const SCENARIOS = [
  'server-initialize',
  'ping',
  'tools-list',
  'resources-list',
  'server-sse-multiple-streams',
  'dns-rebinding-protection'
]

describe('the official conformance suite of MCP', function () {
  this.timeout(60_000)
  let service: InProcess
  before(async () => {
    service = await startInProcess({})
  })
  after(async () => await service.stop())

  for (const scenario of SCENARIOS) {
    it(scenario, async () => {
      const { stdout } = await promisify(execFile)(process.execPath, [
        SUITE,
        'server',
        ...['--url', `${service.url}/mcp`],
        ...['--scenario', scenario]
      ])
      assert.match(stdout, /Failed: 0|, 0 failed/i)
    })
  }
})
