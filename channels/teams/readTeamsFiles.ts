import type { Activity } from '../../bots/activity.ts'
import { eventFileKind, MAX_EVENT_FILE_BYTES } from '../../knowledge/events/text/eventFile.ts'
import { decodeFile, isReadable, type ReadLog, readLogHere } from '../http/decodeText.ts'

/**
 * A file that somebody attached in a Teams chat. Source: "Send and receive files through a bot",
 * Teams platform documentation.
 */
const FILE = 'application/vnd.microsoft.teams.file.download.info'
/** Where Teams stores files; no other host is ever contacted, whatever a message says. */
const HOSTS = /^[a-z\d-]+\.sharepoint\.(?:com|us|cn|de)$/
const TEXT_FILE = /^(?:txt|log|csv|tsv|xml|json|eml|evtx?)$/i
const MAX_FILE_BYTES = 1024 * 1024
const MAX_FILES = 5
/** Milliseconds for all files of a message together: Teams waits 15 s for the answer. */
const FILE_TIMEOUT_MS = 5_000

/**
 * The message with the words of the text files attached to it in Teams; other attachments stay as
 * they are. The link itself opens the file: no token of ours is sent, no redirect is followed,
 * nothing is written to disk, and a file that cannot be fetched stays an attachment. Never throws.
 */
export async function readTeamsFiles(
  activity: Activity,
  readLog: ReadLog = readLogHere
): Promise<Activity> {
  const isTeamsMessage = activity.channelId === 'msteams' && activity.type === 'message'
  const attachments = activity.attachments ?? []
  if (!isTeamsMessage || attachments.length === 0) return activity
  const deadline = AbortSignal.timeout(FILE_TIMEOUT_MS)
  const texts = await Promise.all(
    attachments
      .slice(0, MAX_FILES)
      .map(async attachment => await textOf(attachment, { deadline, readLog }))
  )
  if (texts.every(text => text === null)) return activity
  return {
    ...activity,
    attachments: attachments.filter((_, index) => (texts[index] ?? null) === null),
    text: [activity.text ?? '', ...texts.filter(text => text !== null)]
      .filter(text => text.trim() !== '')
      .join('\n\n')
  }
}

type ReadingParts = { readonly deadline: AbortSignal; readonly readLog: ReadLog }

async function textOf(
  { contentType, content }: { contentType?: unknown; content?: unknown },
  { deadline, readLog }: ReadingParts
): Promise<string | null> {
  const { downloadUrl, fileType } = (content ?? {}) as { downloadUrl?: unknown; fileType?: unknown }
  if (contentType !== FILE || !isTextType(fileType) || !isTeamsFile(downloadUrl)) return null
  try {
    const answer = await fetch(downloadUrl, {
      redirect: 'error',
      credentials: 'omit',
      signal: deadline
    })
    if (answer.ok && answer.body !== null) return await readSome(answer.body, readLog)
    return null
  } catch {
    return null
  }
}

function isTextType(fileType: unknown): boolean {
  return typeof fileType === 'string' && TEXT_FILE.test(fileType)
}

/** An address in Teams' own file store: https, the default port, no user name or password. */
function isTeamsFile(address: unknown): address is string {
  if (typeof address !== 'string' || !URL.canParse(address)) return false
  const { protocol, hostname, port, username, password } = new URL(address)
  return (
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    password === '' &&
    HOSTS.test(hostname)
  )
}

/** The text; null if there is none, or more than a message may have. */
async function readSome(
  body: ReadableStream<Uint8Array>,
  readLog: ReadLog
): Promise<string | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > MAX_EVENT_FILE_BYTES) return null
    parts.push(part)
  }
  const bytes = Buffer.concat(parts)
  const mayBeRead = eventFileKind(bytes) !== null || (size <= MAX_FILE_BYTES && isReadable(bytes))
  const text = mayBeRead ? await decodeFile(bytes, readLog) : ''
  if (text.trim() === '') return null
  return text
}
