import {
  type ChildProcess,
  type ExecFileSyncOptions,
  execFileSync,
  spawn
} from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../freePort.ts'

const LIBRARY = '/usr/share/request-tracker5/lib'
const SERVER = '/usr/share/request-tracker5/libexec/rt-server'
const PACKAGES = ['request-tracker5', 'rt5-db-sqlite']
const READY_MS = 60_000

/** A token of root's, and a colleague who answers. */
const PEOPLE = `
use RT -init;
my $root = RT::User->new(RT->SystemUser); $root->Load("root");
my $ana = RT::User->new(RT->SystemUser);
$ana->Create(Name => "ana", Password => "a password", RealName => "Ana Ruiz", Privileged => 1);
my $general = RT::Queue->new(RT->SystemUser); $general->Load("General");
$ana->PrincipalObj->GrantRight(Right => $_, Object => $general)
  for qw(SeeQueue ShowTicket ReplyToTicket CommentOnTicket ModifyTicket ShowTicketComments);
my $token = RT::AuthToken->new(RT->SystemUser);
my ($id, $message, $text) = $token->Create(Owner => $root->Id, Description => "try");
print $text;
`

export type RequestTracker = {
  readonly url: string
  readonly token: string
  /** asks its interface as the colleague would; what comes back is JSON */
  readonly asAna: (method: string, path: string, body?: object) => Promise<unknown>
  readonly stop: () => Promise<void>
}

/** Debian's Request Tracker 5 with a database of its own, installed where it is missing. */
export async function startRequestTracker(): Promise<RequestTracker> {
  if (!existsSync(SERVER)) install()
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-rt-'))
  const port = await freePort()
  const env = { ...process.env, ...configured(folder, port) }
  const quiet: ExecFileSyncOptions = { env, stdio: ['ignore', 'pipe', 'ignore'] }
  execFileSync(
    'rt-setup-database-5',
    ['--action', 'init', '--dba-password', '', '--skip-create'],
    quiet
  )
  const token = execFileSync('perl', [`-I${LIBRARY}`, '-e', PEOPLE], quiet)
    .toString()
    .trim()
  const child = spawn(SERVER, ['--port', String(port)], { env, stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  await untilReady(url, child)
  return {
    url,
    token,
    asAna: async (method, path, body) => {
      const answer = await fetch(`${url}/REST/2.0${path}`, {
        method,
        headers: {
          authorization: `Basic ${Buffer.from('ana:a password').toString('base64')}`,
          'content-type': 'application/json'
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) })
      })
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
      return await answer.json()
    },
    stop: async () => {
      child.kill()
      await new Promise(resolve => child.once('exit', resolve))
      rmSync(folder, { recursive: true })
    }
  }
}

function install(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, stdio: 'inherit' } as const
  execFileSync('apt-get', ['update'], options)
  execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', ...PACKAGES], options)
}

function configured(folder: string, port: number): Readonly<Record<string, string>> {
  const [file, more] = [join(folder, 'RT_SiteConfig.pm'), join(folder, 'RT_SiteConfig.d')]
  const settings = {
    rtname: 'try.example',
    Organization: 'try.example',
    WebDomain: '127.0.0.1',
    WebPort: port,
    WebPath: '',
    DatabaseType: 'SQLite',
    DatabaseName: join(folder, 'rtdb'),
    MailCommand: 'testfile'
  }
  const lines = Object.entries(settings).map(([name, value]) => `Set($${name}, '${value}');`)
  mkdirSync(more)
  writeFileSync(file, `${lines.join('\n')}\n1;\n`)
  return { RT_SITE_CONFIG: file, RT_SITE_CONFIG_DIR: more }
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < READY_MS; waited += 250) {
    if (child.exitCode !== null) throw new Error(`${SERVER} ended with ${child.exitCode}`)
    const answer = await fetch(url).catch(() => null)
    if (answer !== null) return
    await wait(250)
  }
  throw new Error('Request Tracker does not answer')
}
