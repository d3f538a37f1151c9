import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const ENTER = '\r'
const END = '\u0004'
const UP = '\u001b[A'

/** A command in a real pseudo-terminal, by util-linux' script. */
function openTerminal(columns: number, command: string) {
  const child = spawn(
    'script',
    ['--quiet', '--command', `stty cols ${columns}; exec ${command}`, '/dev/null'],
    { cwd: ROOT, env: { ...process.env, TERM: 'xterm' } }
  )
  let shown = ''
  child.stdout.on('data', (part: Buffer) => {
    shown += String(part)
  })
  async function until(words: RegExp): Promise<string> {
    while (!words.test(shown)) {
      assert.equal(child.exitCode, null, `ended without ${words}: ${shown}`)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    const seen = shown
    shown = ''
    return seen
  }
  return { type: (keys: string) => child.stdin.write(keys), until, end: () => child.kill() }
}

describe('at a terminal', function () {
  this.timeout(60_000)

  it('the chat has numbers to type, lines to edit and the lines before', async () => {
    const { type, until, end } = openTerminal(60, `"${process.execPath}" kb-triage.js chat`)
    const welcome = await until(/user> /)
    assert.match(welcome, /Ctrl\+D ends the/)
    for (const line of welcome.split('\r\n')) assert.ok(line.length < 80, line)
    type(`pop3 hangx\u007fs${ENTER}`)
    assert.match(await until(/not sure[\s\S]*user> /), /1\S* {2}Windows 2000\r\n/)
    type(`1${ENTER}`)
    assert.match(
      await until(/not sure[\s\S]*user> /),
      /0\S* {2}No service pack\r\n[^\n]*1\S* {2}SP1/
    )
    type(`2${ENTER}`)
    await until(/Install Windows 2000 Service Pack 3 or later[\s\S]*user> /)
    type(`${UP}${UP}${UP}`)
    await until(/pop3 hangs/)
    end()
  })

  it('the command says how to end what is pasted', async () => {
    const { type, until, end } = openTerminal(80, `"${process.execPath}" kb-triage.js triage`)
    await until(/say what goes wrong, then press Ctrl\+D\./)
    type(`pop3 hangs on windows 2000 sp2${ENTER}${END}`)
    await until(/Install Windows 2000 Service Pack 3 or later/)
    end()
  })
})
