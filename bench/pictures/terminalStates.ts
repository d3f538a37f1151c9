import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { escapeHtml } from '../../channels/http/escapeHtml.ts'
import { EXAMPLE_EVENT } from '../../triage/wording/exampleEvent.ts'
import { DARK, LIGHT, type Stage, type State, type View } from './state.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const COLUMNS = '88'
const VIEWS: readonly View[] = [LIGHT, DARK].map(({ name, options }) => ({
  name,
  options: { ...options, viewport: { width: 880, height: 560 } }
}))

/** Milliseconds in which somebody reads before the next line is typed. */
const READ_MS = 2_500

/** What ANSI's numbers do to what follows; 0 and those that end something are `</span>`. */
const LOOKS: Readonly<Record<string, string>> = {
  1: 'font-weight:700',
  2: 'opacity:.7',
  4: 'text-decoration:underline',
  7: 'background:#c8ccd2;color:#16191d',
  31: 'color:#e0574f',
  32: 'color:#4fae62',
  33: 'color:#c99a2e',
  36: 'color:#3a9fbf',
  90: 'opacity:.7'
}

/** The output of a command as a terminal shows it, as HTML. */
function asHtml(output: string): string {
  const parts = output.split('\u001B[')
  const shown = parts.slice(1).map(part => {
    const [code = '', ...words] = part.split('m')
    const look = LOOKS[code]
    const tag = look === undefined ? '</span>' : `<span style="${look}">`
    return tag + escapeHtml(words.join('m'))
  })
  return escapeHtml(parts[0] ?? '') + shown.join('')
}

/** What a command writes on a terminal; `script` makes one. */
async function outputOf(args: readonly string[], typed: string | undefined): Promise<string> {
  const command = [process.execPath, join(ROOT, 'kb-triage.js'), ...args]
    .map(word => `'${word.replaceAll("'", String.raw`'\\''`)}'`)
    .join(' ')
  const child = spawn('script', ['-qec', `stty cols ${COLUMNS}; ${command}`, '/dev/null'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color' }
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      output += part.toString()
    })
  for (const line of typed?.split('\n') ?? []) {
    await new Promise(resolve => setTimeout(resolve, READ_MS))
    child.stdin.write(`${line}\n`)
  }
  child.stdin.end()
  await new Promise(resolve => child.once('close', resolve))
  return output
}

/** A command as it is typed, in which FILE is the example event, and what is typed into it then. */
function terminal(name: string, typed: string, then?: string): State {
  async function play({ page, service, name: own }: Stage): Promise<void> {
    const file = join(service.dataDir, `${own}-event.txt`)
    writeFileSync(file, EXAMPLE_EVENT)
    const args = typed.split(' ').map(word => (word === 'FILE' ? file : word))
    const output = await outputOf(args, then)
    const asked = escapeHtml(`kb-triage ${typed.replace('FILE', 'event.txt')}`)
    await page.setContent(
      `<!doctype html><meta name="color-scheme" content="light dark"><title>Terminal</title>` +
        `<pre style="margin:24px;font:15px/1.45 Menlo,Consolas,'DejaVu Sans Mono',monospace">` +
        `<span style="opacity:.7">$</span> ${asked}\n${asHtml(output)}</pre>`
    )
  }
  return { name: `terminal-${name}`, views: VIEWS, play }
}

const SAID = 'pop3 hangs on windows 2000\n2\nwhy?'

/** What somebody sees at a prompt. */
export const TERMINAL_STATES: readonly State[] = [
  terminal('help', '--help'),
  terminal('verdict', 'triage FILE --fact product=w2k --fact servicePack=sp2'),
  terminal('question', 'triage FILE'),
  terminal('chat', 'chat', SAID),
  terminal('explain', 'explain FILE'),
  terminal('mistaken', 'trige FILE'),
  terminal('nowhere', 'knowledge import nowhere --to articles.index')
]
