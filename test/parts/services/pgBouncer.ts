import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './freePort.ts'

export type PgBouncer = {
  /** the address of a database by way of it */
  readonly before: (address: string) => string
  readonly stop: () => Promise<void>
}

/** Debian puts it where only root looks. */
const COMMAND = '/usr/sbin/pgbouncer'
/** It does not run as root. */
const NOBODY = 65_534

export function hasPgBouncer(): boolean {
  try {
    execFileSync(COMMAND, ['--version'], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}

/** Starts PgBouncer in front of a PostgreSQL on this machine. */
export async function startPgBouncer(
  mode: 'session' | 'transaction',
  database: number
): Promise<PgBouncer> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-pgbouncer-'))
  const settings = join(folder, 'pgbouncer.ini')
  writeFileSync(join(folder, 'users'), '"triage" "triage"\n')
  writeFileSync(
    settings,
    `[databases]
* = host=127.0.0.1 port=${database}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${join(folder, 'users')}
pool_mode = ${mode}
`
  )
  chmodSync(folder, 0o755)
  const isRoot = process.getuid?.() === 0
  const child = spawn(COMMAND, ['--quiet', settings], {
    stdio: 'ignore',
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {})
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  while (!(await listens(port))) await wait(20)
  return {
    before: address => address.replace(/:\d+\//, `:${port}/`),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    }
  }
}

async function listens(port: number): Promise<boolean> {
  return await new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
