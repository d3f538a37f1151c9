import { isLoopback } from '../../config/addresses.ts'
import type { MailAccess } from './letters/mailAccess.ts'

/** Where mails are fetched from, as a setting names it. */
export type MailboxAddress = {
  readonly host: string
  readonly port: number
  readonly isSecure: boolean
  /** whether nothing may be said before the line is made secret */
  readonly needsStartTls: boolean
  readonly user: string
  readonly pass: string
  readonly folder: string
}

/** 'imaps://ana:secret@mail.example/INBOX', which readMail checked */
export function parseMailbox(address: string): MailboxAddress {
  const { protocol, hostname, port, username, password, pathname } = new URL(address)
  const isSecure = protocol === 'imaps:'
  const host = hostname.replace(/^\[|\]$/g, '')
  return {
    host,
    port: Number(port) || (isSecure ? 993 : 143),
    isSecure,
    needsStartTls: !isSecure && !isLoopback(host),
    user: decodeURIComponent(username),
    pass: decodeURIComponent(password),
    folder: decodeURIComponent(pathname.slice(1)) || 'INBOX'
  }
}

/** Milliseconds of silence after which the server is asked to tell of new mails. */
const IDLE_DELAY_MS = 50
const TIMEOUTS_MS = { connectionTimeout: 15_000, greetingTimeout: 10_000, socketTimeout: 90_000 }
/** More than any part that is read. */
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024

/**
 * How the library is told to reach a mailbox, by its password or a token in its place. Its own log
 * is left off: it holds what was written. @throws NoMailAccess
 */
export async function connectionTo(mailbox: MailboxAddress, access?: MailAccess) {
  const { host, port, isSecure, needsStartTls, user, pass } = mailbox
  const isByToken = pass === '' && access !== undefined
  const auth = isByToken ? { user, accessToken: await access() } : { user, pass }
  return {
    host,
    port,
    secure: isSecure,
    ...(needsStartTls ? { doSTARTTLS: true } : {}),
    auth,
    logger: false,
    autoIdleDelay: IDLE_DELAY_MS,
    maxLiteralSize: MAX_RESPONSE_BYTES,
    maxResponseSize: MAX_RESPONSE_BYTES,
    ...TIMEOUTS_MS
  } as const
}

type Refusal = Error & {
  readonly authenticationFailed?: boolean
  readonly code?: string
  readonly serverResponseCode?: string
  readonly mailboxMissing?: boolean
}

/** Why a mailbox cannot be read, in words that reveal nothing of what is in it. */
export function whyNotRead(error: unknown): string {
  const { authenticationFailed, mailboxMissing, serverResponseCode, code, name } = error as Refusal
  if (authenticationFailed === true) return 'it refuses the user or the password'
  if (mailboxMissing === true) return 'it has no such folder'
  return code ?? serverResponseCode ?? name
}
