import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** What a process took by the wall clock, and its resident memory at most. */
export type Taken = { readonly ms: number; readonly megabytes: number }

const PASTE =
  'Event Source: MSExchangeCluster\nEvent ID: 2086\nDescription: Exchange POP3 Virtual Server ' +
  'Instance - (MAIL01): Failed to set the start bit in the metabase'
const MEMORY_READ_MS = 20
const READY_ASKED_MS = 3
const PORT = '3989'

/** The command as package.json of the checkout has it, given a paste. */
export async function timeCommand(folder: string): Promise<Taken> {
  return await timeRun(folder, scriptOf(folder, 'triage'), PASTE)
}

/** The same as people type it. */
export async function timeNpm(folder: string): Promise<Taken> {
  return await timeRun(folder, ['npm', 'run', '--silent', 'triage'], PASTE)
}

/** An import of a folder of articles into an index that is removed again. */
export async function timeImport(folder: string, archive: string): Promise<Taken> {
  const target = mkdtempSync(join(tmpdir(), 'kb-triage-beside-'))
  const index = join(target, 'articles.kbindex')
  const command = [...scriptOf(folder, 'knowledge'), 'import', archive, '--to', index]
  const taken = await timeRun(folder, command, '')
  rmSync(target, { recursive: true, force: true })
  return taken
}

/** The service as `npm start` starts it, until it says that it is ready. */
export async function timeStart(folder: string): Promise<Taken> {
  const data = mkdtempSync(join(tmpdir(), 'kb-triage-beside-'))
  const started = performance.now()
  const service = await startReady(folder, { DATA_DIR: data })
  const taken = { ms: performance.now() - started, megabytes: peakOf(service.child) }
  await service.kill()
  rmSync(data, { recursive: true, force: true })
  return taken
}

/** A service that says that it is ready. */
export type Ready = {
  readonly url: string
  readonly child: ChildProcess
  readonly kill: () => Promise<unknown>
}

/** @throws Error: it ended before */
export async function startReady(
  folder: string,
  env: Readonly<Record<string, string>>
): Promise<Ready> {
  const child = begin(folder, scriptOf(folder, 'start'), { PORT, ...env })
  const ended = endOf(child)
  while (child.exitCode === null && !(await isReady())) await setTimeout(READY_ASKED_MS)
  if (child.exitCode !== null) throw new Error(`${folder}: the service ended`)
  return {
    url: `http://127.0.0.1:${PORT}`,
    child,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    }
  }
}

async function isReady(): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${PORT}/readyz`)).ok
  } catch {
    return false
  }
}

async function timeRun(folder: string, command: readonly string[], input: string): Promise<Taken> {
  const started = performance.now()
  const child = begin(folder, command, {})
  child.stdin?.end(input)
  let megabytes = 0
  const reading = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child))
  }, MEMORY_READ_MS)
  const code = await endOf(child)
  clearInterval(reading)
  if (code !== 0) throw new Error(`${folder}: ${command.join(' ')} ended with ${code}`)
  return { ms: performance.now() - started, megabytes }
}

/** Node is the one that the checkout installed, as npm would choose it. */
function begin(
  folder: string,
  [program = '', ...given]: readonly string[],
  env: Readonly<Record<string, string>>
): ChildProcess {
  const path = `${join(folder, 'node_modules/.bin')}:${process.env.PATH ?? ''}`
  return spawn(program, given, {
    cwd: folder,
    env: { ...process.env, PATH: path, ...env },
    stdio: ['pipe', 'ignore', 'ignore']
  })
}

async function endOf(child: ChildProcess): Promise<number | null> {
  return await new Promise((resolve, reject) => {
    child.once('exit', resolve)
    child.once('error', reject)
  })
}

function scriptOf(folder: string, name: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>
  }
  const [program = 'node', ...given] = (scripts[name] ?? '').split(' ')
  return [program, ...given]
}

/** 0 once the process is gone. */
function peakOf({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
