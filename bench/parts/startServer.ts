import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type Kind = 'triage' | 'counting' | 'echo' | 'keeping' | 'stock' | 'channel'
export type Started = { readonly url: string; readonly child: ChildProcess }

/**
 * Starts one of the servers that are measured as a process of its own, and waits until it listens.
 */
export async function startServer(
  kind: Kind,
  env: Readonly<Record<string, string>> = {}
): Promise<Started> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./turnServer.ts', import.meta.url)), kind],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } }
  )
  if (child.stdout === null) throw new Error('the server has no output')
  for await (const line of createInterface(child.stdout)) return { url: line, child }
  throw new Error('the server did not start')
}

/** Ends it and waits until it is gone. */
export async function end({ child }: Started, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>(resolve => child.once('exit', () => resolve()))
  child.kill(signal)
  await gone
}
