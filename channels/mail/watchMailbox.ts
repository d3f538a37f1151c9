import type { ImapFlow } from 'imapflow'
import type { Logger } from 'pino'
import { backOff } from '../../bots/pacing/backOff.ts'
import type { Store } from '../../storage/store.ts'
import type { MailAccess } from './letters/mailAccess.ts'
import { connectionTo, type MailboxAddress, whyNotRead } from './mailbox.ts'
import { readMail } from './received/readMail.ts'
import type { Handled, TakeMail } from './takeMail.ts'

/** What became of a mail: taken, left for a person to look at, or it could not be read now. */
export type MailOutcome = Handled | 'failed'

export type MailboxWatched = {
  /** the mailbox was read: so many mails wait there */
  readonly looked: (waiting: number) => void
  readonly mail: (outcome: MailOutcome) => void
}

export type WatchParts = {
  readonly mailbox: MailboxAddress
  /** gives a token where the mailbox takes no password */
  readonly access?: MailAccess | undefined
  readonly take: TakeMail
  readonly store: Pick<Store, 'mark' | 'noteMark' | 'check'>
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>
  /** hears how the mailbox was found, and what became of each mail */
  readonly watched?: MailboxWatched | undefined
  /** milliseconds between two looks where the server tells nothing */
  readonly look?: number
  /** milliseconds before the first attempt to connect again */
  readonly firstWait?: number
}

/** Ends the watching; resolves when the mail that is being taken is done with. */
export type StopWatching = () => Promise<void>

const LOOK_INTERVAL_MS = 60_000
const FIRST_WAIT_MS = 2_000
const MAX_WAIT_MS = 300_000
/** Attempts at one mail that itself is the trouble. */
const MAX_ATTEMPTS = 3

/**
 * Takes each mail that comes into a mailbox, in order: as soon as the server tells of it (IDLE), and
 * through lost connections and restarts, since how far it got is kept. A mail is passed over only
 * when it is taken, or fails three times by itself; then a person finds it flagged.
 */
export function watchMailbox(parts: WatchParts): StopWatching {
  const { mailbox, log, firstWait = FIRST_WAIT_MS } = parts
  const bell = createBell()
  const attempts = new Map<number, number>()
  let stopped = false

  async function session(onRead: () => void): Promise<void> {
    const { ImapFlow: Client } = await import('imapflow')
    const client = new Client(await connectionTo(mailbox, parts.access))
    // what goes wrong on the line ends it, and that is heard
    client.on('error', () => undefined)
    for (const event of ['exists', 'close'] as const) client.on(event, bell.ring)
    try {
      await client.connect()
      await client.mailboxOpen(mailbox.folder)
      while (!stopped && client.usable) {
        await takeNew(client, parts, { attempts, goesOn: () => !stopped && client.usable })
        onRead()
        if (!stopped && client.usable) await bell.rung(parts.look ?? LOOK_INTERVAL_MS)
      }
    } finally {
      if (client.usable) await client.logout().catch(() => undefined)
      client.close()
    }
  }

  let failures = 0
  function read(): void {
    if (failures > 0) log.info('the mailbox is read again')
    failures = 0
  }
  function failed(error: unknown): void {
    const problem = whyNotRead(error)
    if (failures === 0)
      log.warn({ problem }, 'the mailbox cannot be read, tried again later; mails wait there')
    failures += 1
  }
  async function watch(): Promise<void> {
    while (!stopped) {
      await session(read).catch(failed)
      if (!stopped) await bell.rung(backOff(failures, firstWait, MAX_WAIT_MS))
    }
  }
  const watching = watch()
  return async () => {
    stopped = true
    bell.ring()
    await watching
  }
}

/** Something to wait for that may have happened already. */
function createBell() {
  let isRung = false
  let wake: () => void = () => undefined
  return {
    ring: (): void => {
      isRung = true
      wake()
    },
    /** resolves when it rings, has rung since the last time, or after so many milliseconds */
    rung: async (most: number): Promise<void> => {
      if (!isRung)
        await new Promise<void>(resolve => {
          const timer = setTimeout(resolve, most)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      isRung = false
    }
  }
}

type Going = {
  /** how often each mail was tried */
  readonly attempts: Map<number, number>
  readonly goesOn: () => boolean
}

/** Takes what came since the last time, and notes after each mail how far that is. */
async function takeNew(client: ImapFlow, parts: WatchParts, going: Going): Promise<void> {
  const { mailbox, store, watched } = parts
  const marks = marksOf(mailbox)
  const found = await newIn(client, parts)
  watched?.looked(found.length)
  for (const [taken, uid] of found.entries()) {
    if (!going.goesOn()) return
    await takeOne(client, uid, parts, going)
    await store.noteMark(marks.uid, uid)
    await store.noteMark(marks.at, Date.now())
    watched?.looked(found.length - taken - 1)
  }
}

async function takeOne(
  client: ImapFlow,
  uid: number,
  { take, store, log, watched }: WatchParts,
  { attempts, goesOn }: Going
): Promise<void> {
  const tries = (attempts.get(uid) ?? 0) + 1
  attempts.set(uid, tries)
  try {
    const mail = await readMail(client, uid)
    const handled = mail === null ? null : await take(mail)
    watched?.mail(handled ?? 'done')
    if (handled !== null) await mark(client, uid, handled === 'done' ? '\\Seen' : '\\Flagged')
  } catch (error) {
    watched?.mail('failed')
    // a line that broke or a store that does not answer says nothing of the mail
    await store.check()
    if (!goesOn() || tries < MAX_ATTEMPTS) throw error
    log.error(
      { error: (error as Error).name },
      'a mail cannot be read; it is flagged in the mailbox, and those behind it go on'
    )
    await mark(client, uid, '\\Flagged')
  }
  attempts.delete(uid)
}

/** For who looks into the mailbox; where that is not allowed, nothing else changes. */
async function mark(client: ImapFlow, uid: number, flag: string): Promise<void> {
  await client.messageFlagsAdd(String(uid), [flag], { uid: true }).catch(() => undefined)
}

function marksOf({ host, user, folder }: MailboxAddress) {
  const name = `mail/${host}/${user}/${folder}`
  return { uid: `${name}/uid`, validity: `${name}/validity`, at: `${name}/at` }
}

const DAY_MS = 86_400_000

/**
 * The numbers of the mails that came since the last time, in order. The first time none of those
 * that are there: they are of before. Where the mailbox was made anew and counts from the start,
 * those since the day before the last one was taken; what was taken has no effect again.
 */
async function newIn(client: ImapFlow, parts: WatchParts): Promise<readonly number[]> {
  const { mailbox, store, log } = parts
  const marks = marksOf(mailbox)
  const { uidValidity, uidNext } = client.mailbox as Exclude<ImapFlow['mailbox'], false>
  const validity = Number(uidValidity)
  const [last, known] = [(await store.mark(marks.uid)) ?? 0, await store.mark(marks.validity)]
  if (known === validity) return await numbersAfter(client, last)
  const at = await store.mark(marks.at)
  const isFirst = known === null
  const since = new Date((at ?? Date.now()) - DAY_MS)
  const found = isFirst ? [] : (await client.search({ since }, { uid: true })) || []
  // the number first: an end between the two is then found as a new count again
  await store.noteMark(marks.uid, Math.min(uidNext, ...found) - 1)
  if (isFirst) await store.noteMark(marks.at, Date.now())
  await store.noteMark(marks.validity, validity)
  if (isFirst) log.info('the mailbox is read from now on; what is in it stays as it is')
  return found.toSorted((a, b) => a - b)
}

/** 'n:*' finds the last mail even when its number is smaller. */
async function numbersAfter(client: ImapFlow, last: number): Promise<readonly number[]> {
  const found = (await client.search({ uid: `${last + 1}:*` }, { uid: true })) || []
  return found.filter(uid => uid > last).toSorted((a, b) => a - b)
}
