/**
 * `npm run bench:faults`: people talk to the service while its store is killed, hangs or is full.
 * No answer may be wrong or doubled, every request must be answered within 5 s, and the service
 * must go on within 5 s after the fault is over.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startPostgres } from '../../test/parts/services/postgres.ts'
import { type Service, startService } from '../../test/parts/services/service.ts'
import { startProxy } from '../../test/parts/services/tcpProxy.ts'
import { startChannel } from '../parts/channel.ts'
import { deliver } from '../parts/deliver.ts'
import { SAID_IN_TURN } from './saidInTurn.ts'

const VISITORS = 10
/** Milliseconds between what one visitor says. */
const PAUSE = 500
/** Milliseconds after which a service that does not go on is given up. */
const PATIENCE = 60_000
const root = userInfo().uid === 0

/** Lets people talk for some seconds before, through and after a fault, and says how it went. */
async function withFault(
  name: string,
  service: Service,
  fault: () => Promise<void>
): Promise<void> {
  const channel = await startChannel()
  const said: { readonly id: string; readonly step: number }[] = []
  const answers: { readonly at: number; readonly took: number; readonly status: number }[] = []
  let ended = false
  async function talk(visitor: number): Promise<void> {
    for (let turn = 0; !ended; turn += 1) {
      const step = turn % SAID_IN_TURN.length
      const message = {
        conversation: `${name}-${visitor}`,
        id: `${name}-${visitor}-${turn}`,
        text: SAID_IN_TURN[step]?.[0] ?? ''
      }
      for (let status = 0; status !== 200; ) {
        const before = performance.now()
        status = await deliver(service.url, channel.url, message)
        answers.push({ at: performance.now(), took: performance.now() - before, status })
        await wait(PAUSE)
      }
      said.push({ id: message.id, step })
    }
  }
  const visitors = Promise.all(
    Array.from({ length: VISITORS }, async (_, visitor) => await talk(visitor))
  )
  await wait(3_000)
  const began = performance.now()
  await fault()
  const over = performance.now()
  const heard = new Set(
    channel.posted.filter(one => one.type === 'message').map(one => one.answers)
  )
  while (
    performance.now() < over + PATIENCE &&
    new Set(
      channel.posted
        .filter(one => one.type === 'message' && !heard.has(one.answers))
        .map(({ conversation }) => conversation)
    ).size < VISITORS
  )
    await wait(10)
  if (service.child.exitCode !== null)
    throw new Error(
      `${name}: the service ended with ${service.child.exitCode}: ${service.logged().slice(-1_000)}`
    )
  const recovered = performance.now() - over
  await wait(3_000)
  ended = true
  await visitors
  function replies(): typeof channel.posted {
    return channel.posted.filter(({ type }) => type === 'message')
  }
  for (
    let waited = 0;
    waited < 20_000 && new Set(replies().map(one => one.answers)).size < said.length;
    waited += 100
  )
    await wait(100)
  const texts = new Map(replies().map(one => [one.answers, one.text]))
  const during = answers.filter(({ at }) => at > began && at < over + 5_000)
  console.log(
    `${name}: ${((over - began) / 1_000).toFixed(0)} s; ${said.length} steps acknowledged, ` +
      `${said.filter(({ id }) => !texts.has(id)).length} without a reply, ` +
      `${said.filter(({ id, step }) => !SAID_IN_TURN[step]?.[1].test(texts.get(id) ?? '')).length}` +
      ` answered wrongly, ${replies().length - texts.size} replies doubled; ` +
      `requests answered after at most ` +
      `${(Math.max(0, ...during.map(({ took }) => took)) / 1_000).toFixed(2)} s (` +
      `${during.filter(({ status }) => status === 200).length} with 200, ` +
      `${during.filter(({ status }) => status === 503).length} with 503, ` +
      `${during.filter(({ status }) => status === 0).length} cut off), ` +
      `${channel.posted.filter(({ type }) => type === 'typing').length}` +
      ` signs of work; everybody answered again ${(recovered / 1_000).toFixed(2)}` +
      ` s after it was over`
  )
  channel.stop()
}

async function killed(): Promise<void> {
  const postgres = await startPostgres({ safe: true })
  const service = await startService({ STORAGE_URL: await postgres.newDatabase() })
  await withFault('PostgreSQL killed and started again', service, async () => {
    await postgres.kill()
    await wait(3_000)
    await postgres.start()
  })
  await service.stop()
  await postgres.stop()
}

async function hanging(): Promise<void> {
  const postgres = await startPostgres({ safe: true })
  const proxy = await startProxy(postgres.port)
  const service = await startService({
    STORAGE_URL: (await postgres.newDatabase()).replace(String(postgres.port), String(proxy.port))
  })
  await withFault('PostgreSQL hangs', service, async () => {
    proxy.stall()
    await wait(20_000)
    proxy.flow()
  })
  await service.stop()
  proxy.stop()
  await postgres.stop()
}

async function full(): Promise<void> {
  if (!root) return console.log('disk full: not tried, a small disk can be mounted only by root')
  const dataDir = mkdtempSync(join(tmpdir(), 'kb-triage-full-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', dataDir])
  const service = await startService({ DATA_DIR: dataDir })
  const ballast = join(dataDir, 'ballast')
  await withFault('disk full', service, async () => {
    try {
      writeFileSync(ballast, Buffer.alloc(64 * 1024 * 1024))
    } catch {
      /* now it is full */
    }
    // longer than what the log has room for beforehand
    await wait(30_000)
    rmSync(ballast)
  })
  await service.stop()
  execFileSync('umount', [dataDir])
}

function readOnly(): void {
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-readonly-'))
  mkdirSync(join(folder, 'data'))
  for (const path of [join(folder, 'data'), folder]) chmodSync(path, 0o555)
  const { status, stderr } = spawnSync(process.execPath, ['start.js'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: join(folder, 'data') },
    encoding: 'utf8',
    ...(root ? { uid: 65_534, gid: 65_534 } : {})
  })
  console.log(
    `read-only folder: exit ${status}, ${JSON.stringify(stderr.trim().replace(folder, '...'))}`
  )
}

await killed()
await hanging()
await full()
readOnly()
process.exit()
