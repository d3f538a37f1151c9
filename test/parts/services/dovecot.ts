import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DOVECOT_SETTINGS, type DovecotSettings } from './dovecotSettings.ts'
import { freePort } from './freePort.ts'

/** A real mailbox on this machine. */
export type Dovecot = {
  /** what MAIL_IMAP is set to */
  readonly url: string
  readonly port: number
  /** puts a mail into the mailbox as a mail server would, the lines of it ending with \n */
  readonly deliver: (mail: string) => void
  /** how many were put into it */
  readonly delivered: () => number
  /** ends it; what is in the mailbox stays */
  readonly stop: () => Promise<void>
  readonly startAgain: () => Promise<void>
  /** makes the mailbox anew with the same mails, which then count from the start */
  readonly makeAnew: () => void
  readonly remove: () => void
}

export const PASSWORD = 'p@ss/word'

/** Whether it is there, in a version whose settings are known here. */
export function hasDovecot(): boolean {
  return settingsOf() !== undefined
}

function settingsOf(): DovecotSettings | undefined {
  try {
    const version = execFileSync('dovecot', ['--version'], { stdio: 'pipe' }).toString()
    return DOVECOT_SETTINGS[version.slice(0, '2.3'.length)]
  } catch {
    return undefined
  }
}

/** Whoever runs the tests; for root somebody else, as Dovecot opens no mailbox of root's. */
const NOBODY = 65_534
const IS_ROOT = process.getuid?.() === 0
const UID = IS_ROOT ? NOBODY : (process.getuid?.() ?? 0)
const GID = IS_ROOT ? NOBODY : (process.getgid?.() ?? 0)

/**
 * Starts Dovecot with settings of its own on a free port, without root's rights. `askAbout`: where it
 * asks whether a token is good; it takes tokens then.
 */
export async function startDovecot(askAbout?: string): Promise<Dovecot> {
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-mailbox-'))
  const port = await freePort()
  const inbox = join(folder, 'mail')
  const file = join(folder, 'dovecot.conf')
  for (const name of ['', 'mail', 'mail/new', 'mail/cur', 'mail/tmp']) own(join(folder, name))
  const [user, group] = [nameOf('-un', UID), nameOf('-gn', UID)]
  const place = { folder, port, user, group, uid: UID, gid: GID, password: PASSWORD }
  const settings = settingsOf()?.({ ...place, askAbout })
  writeFileSync(file, settings?.main ?? '')
  writeFileSync(join(folder, 'oauth2.conf'), settings?.oauth2 ?? '')
  let server = await run(file, port)
  let delivered = 0
  return {
    url: `imap://ana:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/INBOX`,
    port,
    deliver: mail => {
      delivered += 1
      const name = `${Date.now()}.${process.pid}_${delivered}.here`
      const [part, whole] = [join(inbox, 'tmp', name), join(inbox, 'new', name)]
      writeFileSync(part, mail)
      if (IS_ROOT) chownSync(part, UID, GID)
      renameSync(part, whole)
    },
    delivered: () => delivered,
    stop: async () => await end(server),
    startAgain: async () => {
      server = await run(file, port)
    },
    makeAnew: () => {
      for (const name of ['uidlist', '.index', '.index.log', '.index.cache'])
        rmSync(join(inbox, `dovecot${name.startsWith('.') ? name : `-${name}`}`), { force: true })
    },
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}

function own(folder: string): void {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  if (IS_ROOT) chownSync(folder, UID, GID)
}

type Running = { readonly kill: () => void; readonly ended: Promise<void> }

async function run(file: string, port: number): Promise<Running> {
  const child = spawn('dovecot', ['-F', '-c', file], {
    stdio: 'ignore',
    // a group of its own: its parts would go on with who is connected
    detached: true,
    ...(IS_ROOT ? { uid: UID, gid: GID } : {})
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  for (let looked = 0; !(await isListening(port)); looked += 1) {
    if (looked > 200) throw new Error('Dovecot did not listen within 10 s')
    await wait(50)
  }
  const kill = () => void process.kill(-(child.pid ?? 0), 'SIGTERM')
  process.once('exit', kill)
  void ended.then(() => process.off('exit', kill))
  return { kill, ended }
}

async function end({ kill, ended }: Running): Promise<void> {
  kill()
  await ended
}

async function isListening(port: number): Promise<boolean> {
  return await new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

function nameOf(flag: string, uid: number): string {
  return execFileSync('id', [flag, String(uid)])
    .toString()
    .trim()
}
