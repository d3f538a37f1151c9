import type { Transporter } from 'nodemailer'
import { isLoopback } from '../../../config/addresses.ts'
import { LANGUAGES, type Language } from '../../../triage/language.ts'
import { wordingIn } from '../../../triage/wording/wordingIn.ts'
import { type Block, blocksAsHtml, blocksAsText } from './blocks.ts'
import { createMailAccess, type MailAccess, NoMailAccess } from './mailAccess.ts'

/** One letter. Ids of mails stand in angle brackets, as they travel. */
export type Letter = {
  readonly to: string
  readonly subject: string
  /** of its words, and of the line that stands first */
  readonly language: Language
  readonly blocks: readonly Block[]
  readonly messageId: string
  readonly inReplyTo?: string | undefined
  readonly references: readonly string[]
  /** where an answer goes */
  readonly replyTo: string
  /** whether an answer is fetched from there */
  readonly isAnswered: boolean
  /** whether it answers a mail, or is sent because something happened (RFC 3834) */
  readonly because: 'auto-replied' | 'auto-generated'
  readonly attached?: { readonly filename: string; readonly content: string } | undefined
}

/**
 * What may stand first in a letter that can be answered, by language: by it the letter is known
 * again below an answer, however a program writes what it quotes.
 */
export const WRITE_ABOVE: readonly string[] = LANGUAGES.map(aboveIn)

function aboveIn(language: Language): string {
  return wordingIn(language).letter.writeAbove
}

function lineIn(language: Language): Block {
  return { kind: 'paragraph', text: `##- ${aboveIn(language)} -##` }
}

/** Hands a letter to the mail server. @throws NotMailed */
export type Mailer = (letter: Letter) => Promise<void>

export type MailServer = {
  readonly server: string
  readonly from: string
  /** where tokens come from, for a server that takes no password; '' for none */
  readonly token: string
}

/**
 * A mail server did not take a letter, in words that reveal nothing of it. `statusCode` says to
 * whoever retries what kind of no it was: none where another time may do.
 */
export class NotMailed extends Error {
  readonly statusCode?: number
  constructor(problem: string, statusCode?: number) {
    super(problem)
    this.name = 'NotMailed'
    if (statusCode !== undefined) this.statusCode = statusCode
  }
}

/** Milliseconds for each step of the conversation with the mail server. */
const TIMEOUTS_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** Sends letters as text and as HTML, marked so that no machine answers them. */
export function createMailer({ server, from, token }: MailServer): Mailer {
  const access = createMailAccess(token)
  return async ({
    blocks: told,
    because,
    references,
    attached,
    isAnswered,
    language,
    ...letter
  }) => {
    const blocks = isAnswered ? [lineIn(language), ...told] : told
    try {
      const transport = await openTransport(server, access)
      await transport.sendMail({
        ...letter,
        from,
        references: [...references],
        text: `${blocksAsText(blocks)}\n`,
        html: blocksAsHtml(blocks, language),
        headers: { 'Auto-Submitted': because, 'X-Auto-Response-Suppress': 'OOF, AutoReply' },
        attachments: attached === undefined ? [] : [{ ...attached, contentType: JSON_TYPE }],
        disableFileAccess: true,
        disableUrlAccess: true
      })
    } catch (error) {
      if (error instanceof NoMailAccess) throw new NotMailed(error.message)
      throw notMailed(error as { code?: string; responseCode?: number })
    }
  }
}

const JSON_TYPE = 'application/json'
/** What a mail server says to a name or password that is not, or no longer, right. */
const DENIED: readonly number[] = [530, 534, 535]

function notMailed({ code, responseCode }: { code?: string; responseCode?: number }): NotMailed {
  if (responseCode === undefined)
    return new NotMailed(`the mail server cannot be reached (${code ?? 'unknown reason'})`)
  const answered = `the mail server answered ${responseCode}`
  if (DENIED.includes(responseCode)) return new NotMailed(answered, 401)
  return new NotMailed(answered, responseCode >= 500 ? 400 : undefined)
}

/**
 * How a server is reached: by its address alone, or with a token where that has no password. The
 * library is loaded with the first letter, and keeps no connection open.
 * @throws NoMailAccess
 */
export async function openTransport(server: string, access?: MailAccess): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  const { protocol, hostname, port, username, password } = new URL(server)
  const isByToken = password === '' && username !== '' && access !== undefined
  if (!isByToken) return createTransport({ url: server, ...TIMEOUTS_MS })
  const isSecure = protocol === 'smtps:'
  return createTransport({
    host: hostname,
    port: Number(port) || (isSecure ? 465 : 587),
    secure: isSecure,
    // a token is said to nobody who could listen
    requireTLS: !isSecure && !isLoopback(hostname),
    auth: {
      type: 'OAuth2',
      user: decodeURIComponent(username),
      accessToken: await access()
    },
    ...TIMEOUTS_MS
  })
}
