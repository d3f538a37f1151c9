import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import packageFile from '../../../package.json' with { type: 'json' }

export type Service = {
  readonly url: string
  /** folder where it keeps its data */
  readonly dataDir: string
  readonly child: ChildProcess
  readonly logged: () => string
  /** stops it as an operator would, or kills it; resolves to the exit code */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** What `npm start` gives Node. */
const START = packageFile.scripts.start.split(' ').slice(1)
const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Starts the real service as its own process on a free port and waits until it is ready. */
export async function startService(env: Readonly<Record<string, string>> = {}): Promise<Service> {
  const dataDir = env.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'kb-triage-data-'))
  const child = spawn(process.execPath, START, {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', HOME: dataDir, PORT: '0', DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let logged = ''
  child.stderr?.on('data', part => {
    logged += part
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', part => {
      logged += part
      const ready = /"url":"([^"]+)"/.exec(logged)
      if (ready !== null) resolve((ready[1] ?? '').replace('localhost', '127.0.0.1'))
    })
    child.once('exit', code => reject(new Error(`the service ended with ${code}: ${logged}`)))
  })
  const ended = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)))
  return {
    url,
    dataDir,
    child,
    logged: () => logged,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal)
      const code = await ended
      if (env.DATA_DIR === undefined && signal === 'SIGTERM')
        rmSync(dataDir, { recursive: true, force: true })
      return code
    }
  }
}
