import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { readMessages } from '../../../channels/terminal/readMessages.ts'

function chat(input: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, ['channels/terminal/chatCommand.ts', ...args], {
    input,
    encoding: 'utf8'
  })
}

describe('the chat at a terminal', function () {
  this.timeout(60_000)

  it('talks as the site does, and prints a transcript', () => {
    const { stdout, stderr, status } = chat('pop3 hangs\nw2k\nsp2\n')
    assert.deepEqual([status, stderr], [0, ''])
    assert.match(stdout, /^bot> {2}I look up fixes/)
    assert.match(stdout, /user> pop3 hangs\nbot> {2}POP3 stops responding\./)
    assert.match(stdout, /\[Windows 2000\] \[Windows NT 4\.0\]/)
    assert.match(
      stdout,
      /user> sp2\nbot> {2}Install Windows 2000 Service Pack 3 or later\.\n {6}Q303283, line 39/
    )
  })

  it('takes lines that are further in as one paste', () => {
    const { stdout } = chat(
      'here it is\n  Event Source: MSExchangeCluster\n' +
        '  Event ID: 2086\n  Computer: MAIL01\n  Description: Exchange POP3 Virtual Server ' +
        'Instance - (MAIL01): Failed to set the start bit in the metabase in order to start ' +
        'the protocol\nw2k sp1\n'
    )
    assert.match(stdout, /Event 2086 \(MSExchangeCluster\) on MAIL01/)
    assert.match(stdout, /Install Windows 2000 Service Pack 3 or later on MAIL01\./)
  })

  it('shows nothing that a terminal would obey', () => {
    const { stdout } = chat('Event ID: 4711 Source: \u001b[31mred\u001b[0m\u202e Computer: X\n')
    assert.doesNotMatch(stdout, /[\u001b\u202e]/)
  })

  it('says in one line what is wrong with its call', () => {
    for (const args of [['--nonsense'], ['--knowledge', '/nowhere/at/all']]) {
      const { stderr, stdout, status } = chat('', ...args)
      assert.equal(status, 2)
      assert.equal(stdout, '')
      assert.match(stderr, /^[^\n]+\n$/)
    }
    assert.match(chat('', '--help').stdout, /\nUsage\n/)
  })

  it('typed lines are messages, lines that come at once are one', async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true })
    const messages = readMessages(input, '')[Symbol.asyncIterator]()
    async function next(typed: string): Promise<unknown> {
      const message = messages.next()
      input.write(typed)
      return (await message).value
    }
    assert.equal(await next('pop3 hangs\n'), 'pop3 hangs')
    assert.equal(
      await next('Event ID: 2086\nSource: X\n\nDescription: Y\n'),
      'Event ID: 2086\nSource: X\n\nDescription: Y'
    )
    assert.equal(await next('sp2\n'), 'sp2')
    input.end()
    assert.equal((await messages.next()).done, true)
  })
})
