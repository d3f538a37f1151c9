import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { type Client, startClient } from '../parts/channels/directLineClient.ts'
import { type Service, startService } from '../parts/services/service.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const HANDOVER_SECRET = 'a secret of the helpdesk, long enough'

describe('the command that shows and answers cases', () => {
  let service: Service
  let client: Client
  before(async () => {
    service = await startService({ HANDOVER_SECRET })
    client = await startClient(service.url)
    await client.say('pop3 hangs on windows 2000 sp4')
    await client.say('talk to a person')
  })
  after(async () => {
    client.end()
    await service.stop()
  })

  async function command(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
    const settings = { DATA_DIR: service.dataDir, PORT: new URL(service.url).port, ...env }
    const child = spawn(process.execPath, ['operation/casesCommand.ts', ...args], {
      cwd: ROOT,
      env: { PATH: process.env.PATH ?? '', ...settings }
    })
    const [[status], out, error] = await Promise.all([
      once(child, 'exit'),
      text(child.stdout),
      text(child.stderr)
    ])
    return [status, out, error]
  }
  async function heard(words: string): Promise<void> {
    for (let looked = 0; !JSON.stringify(client.heard()).includes(words); looked += 1) {
      assert.ok(looked < 500, `not heard: ${words}`)
      await new Promise(resolve => setTimeout(resolve, 10))
    }
  }

  it('answers the person in the chat', async () => {
    const args = ['reply', '1001', 'Which switch is it on?', '--from', 'Ana']
    assert.deepEqual(await command({ HANDOVER_SECRET }, ...args), [0, 'Case 1001: kept.\n', ''])
    await heard('Ana, helpdesk:')
    await heard('Which switch is it on?')
    assert.equal((await client.say('the blue one')).text, 'Sent to Ana.')
  })
  it('keeps a note that nobody in the chat sees, and shows it with the case', async () => {
    await command({ HANDOVER_SECRET }, 'reply', '1001', 'the old rack', '--private')
    const [, out] = await command({}, '1001')
    assert.match(String(out), /noted, for the helpdesk only:\n\nthe old rack/)
    assert.match(String(out), /added to case 1001:\n\nthe blue one/)
  })
  it('closes a case', async () => {
    const args = ['close', '1001', '--from', 'Ana', '--outcome', 'solved']
    assert.deepEqual(await command({ HANDOVER_SECRET }, ...args), [0, 'Case 1001: closed.\n', ''])
    await heard('Ana has closed case 1001 and left.')
    assert.doesNotMatch(JSON.stringify(client.heard()), /old rack/)
    const [, out] = await command({}, '--all')
    assert.match(String(out), /closed {2}\[Case 1001\]/)
  })

  for (const [what, env, args, says] of [
    ['no secret', {}, ['reply', '1001', 'x'], /^Replies are off; set HANDOVER_SECRET/],
    ['no number', { HANDOVER_SECRET }, ['reply', 'x', 'x'], /^"x" is no case number\.\n$/],
    ['nothing said', { HANDOVER_SECRET }, ['reply', '1001'], /^Missing required argument 'text'/],
    ['no such case', { HANDOVER_SECRET }, ['close', '9999'], /^There is no case of that number/],
    [
      'another outcome',
      { HANDOVER_SECRET },
      ['close', '1001', '--outcome', 'fine'],
      /Allowed choices are solved, not-solved, duplicate/
    ],
    ['no service', { HANDOVER_SECRET, PORT: '1' }, ['close', '1001'], /^Nothing answers at /]
  ] as const)
    it(`${what}: one clear sentence`, async () => {
      const [status, out, error] = await command(env, ...args)
      assert.deepEqual([status, out], [2, ''])
      assert.match(String(error), says)
      assert.equal(String(error).split('\n').length, 2)
    })
})
