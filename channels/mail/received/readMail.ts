import { createHash } from 'node:crypto'
import type { FetchMessageObject, ImapFlow } from 'imapflow'
import { htmlText, MAX_TEXT_LENGTH } from '../../../bots/messageText.ts'
import { MAX_EVENT_FILE_BYTES } from '../../../knowledge/events/text/eventFile.ts'
import { addressIn } from '../letters/mailAddress.ts'
import { fieldOf, type HeaderFields, mailIdsIn, parseHeaderFields } from './headerFields.ts'
import { fileNameOf, type MailPart, partsOf } from './partsOf.ts'
import type { ReceivedFile, ReceivedMail } from './receivedMail.ts'

/** What is asked of the server for each mail; its parts are fetched only where they are read. */
const ASKED = {
  uid: true,
  envelope: true,
  bodyStructure: true,
  internalDate: true,
  size: true,
  headers: [
    'references',
    'in-reply-to',
    'to',
    'cc',
    'delivered-to',
    'x-original-to',
    'auto-submitted',
    'precedence',
    'return-path',
    'list-id',
    'x-autoreply',
    'x-autorespond',
    'x-loop',
    'x-failed-recipients'
  ]
}

/** One more than is read, so that what is too long is known to be. */
const MAX_TEXT_BYTES = 2 * MAX_TEXT_LENGTH
/** Bytes of what a returned mail tells of the one that it returns. */
const MAX_REPORT_BYTES = 64 * 1024
const MAX_REFERENCES = 30
const MAX_NAME_LENGTH = 80
/** A file grows by a third on its way. */
const ENCODED = 1.4

/** Reads a mail by its number in the mailbox that is open; null if it is gone. */
export async function readMail(client: ImapFlow, uid: number): Promise<ReceivedMail | null> {
  const message = await client.fetchOne(String(uid), ASKED, { uid: true })
  if (message === false) return null
  const structure: MailPart = message.bodyStructure ?? { type: 'text/plain' }
  const fields = parseHeaderFields(message.headers?.toString('utf8') ?? '')
  const parts = partsOf(structure)
  return {
    ...senderOf(message),
    to: addressedTo(fields),
    subject: message.envelope?.subject ?? '',
    references: [fieldOf(fields, 'references'), fieldOf(fields, 'in-reply-to')]
      .flatMap(mailIdsIn)
      .slice(-MAX_REFERENCES),
    fields,
    type: typeOf(structure),
    text: await textOf(client, uid, structure),
    files: parts.files.map(part => fileOf(client, uid, part))
  }
}

function senderOf(message: FetchMessageObject): Pick<ReceivedMail, 'id' | 'from'> {
  const { messageId = '', from = [] } = message.envelope ?? {}
  const [id] = mailIdsIn(messageId)
  const { address = '', name = '' } = from[0] ?? {}
  return {
    id: id ?? madeId(message),
    from: {
      address: addressIn(address),
      name: name
        .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
        .trim()
        .slice(0, MAX_NAME_LENGTH)
    }
  }
}

/** The same for the same mail, however often it is read. */
function madeId({ headers, internalDate, size }: FetchMessageObject): string {
  const told = `${headers?.toString('utf8') ?? ''}\n${String(internalDate)}\n${size ?? 0}`
  return `without-id-${createHash('sha256').update(told).digest('hex').slice(0, 40)}`
}

function addressedTo(fields: HeaderFields): readonly string[] {
  return ['to', 'cc', 'delivered-to', 'x-original-to'].flatMap(name => fields.get(name) ?? [])
}

function typeOf({ type, parameters = {} }: MailPart): string {
  return [type, ...Object.entries(parameters).map(([name, value]) => `${name}=${value}`)].join('; ')
}

/** The words: the plain ones, else what the HTML says; of a report, what it tells in all parts. */
async function textOf(client: ImapFlow, uid: number, structure: MailPart): Promise<string> {
  if (structure.type === 'multipart/report') return await reportText(client, uid, structure)
  const { plain, html } = partsOf(structure)
  const words = await wordsIn(client, uid, plain)
  if (words.trim() !== '') return words
  return htmlText(await wordsIn(client, uid, html))
}

async function wordsIn(client: ImapFlow, uid: number, parts: readonly MailPart[]): Promise<string> {
  const texts: string[] = []
  let left = MAX_TEXT_BYTES
  for (const part of parts) {
    if (left <= 0) break
    const bytes = await download(client, uid, { part, maxBytes: left })
    left -= bytes.length
    texts.push(bytes.toString('utf8'))
  }
  return texts.join('\n\n')
}

async function reportText(
  client: ImapFlow,
  uid: number,
  { childNodes = [] }: MailPart
): Promise<string> {
  const texts: string[] = []
  for (const part of childNodes.slice(0, 5))
    if (!part.type.startsWith('multipart/'))
      texts.push(String(await download(client, uid, { part, maxBytes: MAX_REPORT_BYTES })))
  return texts.join('\n\n')
}

function fileOf(client: ImapFlow, uid: number, part: MailPart): ReceivedFile {
  return {
    name: fileNameOf(part),
    contentType: part.type,
    read: async () => {
      if ((part.size ?? 0) > MAX_EVENT_FILE_BYTES * ENCODED) return null
      const maxBytes = MAX_EVENT_FILE_BYTES
      return await download(client, uid, { part, maxBytes, isFile: true })
    }
  }
}

type Wanted = {
  readonly part: MailPart
  readonly maxBytes: number
  /** to be read as it is, without making UTF-8 of it */
  readonly isFile?: true
}

async function download(
  client: ImapFlow,
  uid: number,
  { part, maxBytes, isFile }: Wanted
): Promise<Buffer> {
  const { content } = await client.download(String(uid), part.part ?? '1', {
    uid: true,
    maxBytes,
    decodeText: isFile !== true
  })
  if (content === undefined) return Buffer.alloc(0)
  const chunks: Buffer[] = []
  for await (const chunk of content) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
