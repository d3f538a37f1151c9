import busboy from 'busboy'
import type { Request } from 'restify'
import { eventFileKind, MAX_EVENT_FILE_BYTES } from '../../knowledge/events/text/eventFile.ts'
import { collectBytes } from '../http/bodies/collectBytes.ts'
import { holdBody } from '../http/bodies/heldBodies.ts'
import type { ReadLog } from '../http/decodeText.ts'
import { fileText, type SentFile } from '../http/fileText.ts'
import { BodyRefused, crowdedOut, inPieces, parseObject } from '../http/readBody.ts'
import { kindOf } from './visitorActivity.ts'

/** Bytes of one file, and of all files in one message. */
const MAX_FILE_BYTES = 1024 * 1024
const MAX_UPLOAD_BYTES = 5 * MAX_FILE_BYTES
/** The same including event logs, of which only the events are kept. */
const MAX_WITH_LOGS_BYTES = MAX_EVENT_FILE_BYTES + MAX_UPLOAD_BYTES
const MAX_FILES = 5
const ACTIVITY = 'application/vnd.microsoft.activity'

/** A file that is not read: its type, and the name its sender gave it. */
type OtherFile = Omit<SentFile, 'bytes'>
/** What came, unread. */
type Uploaded = { activity: string; readonly files: SentFile[] }

/**
 * A message with files. Text files are read like a paste; of others only the type is passed on, for
 * a helpful answer. Nothing is written to disk, no file is stored under the name its sender gave
 * it, and no address in the message is ever fetched.
 * @throws BodyRefused 400, 408, 413, 415
 */
export async function readUpload(
  request: Request,
  readLog: ReadLog
): Promise<Record<string, unknown>> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_WITH_LOGS_BYTES)
    throw tooLarge('All files together are', MAX_WITH_LOGS_BYTES)
  const { activity, files } = await readParts(request)
  const said = activity === '' ? {} : parseObject(activity)
  const words = typeof said.text === 'string' ? [said.text] : []
  const others: OtherFile[] = []
  for (const file of files) {
    const text = await fileText(file, readLog)
    if (text.trim() === '') others.push({ contentType: file.contentType, name: file.name })
    else words.push(text)
  }
  return {
    ...said,
    type: 'message',
    text: words.filter(text => text.trim() !== '').join('\n\n'),
    attachments: others
  }
}

async function readParts(request: Request): Promise<Uploaded> {
  return await new Promise((resolve, reject) => {
    const uploaded: Uploaded = { activity: '', files: [] }
    const parser = openParser(request)
    let size = 0
    let logs = 0
    function refuse(refused: BodyRefused): void {
      // the rest is discarded unread: closing the connection would hide the answer
      request.unpipe(parser)
      request.resume()
      parser.destroy()
      uploaded.files.length = 0
      body.release()
      reject(refused)
    }
    const body = holdBody(() => refuse(crowdedOut()))
    function cutOff(): void {
      refuse(new BodyRefused(400, 'The upload is broken. Send it again.'))
    }
    request.on('data', (part: Buffer) => {
      size += part.length
      body.grow(part.length)
      if (size > MAX_WITH_LOGS_BYTES)
        refuse(tooLarge('All files together are', MAX_WITH_LOGS_BYTES))
    })
    parser.on('file', (_, stream, { filename, mimeType }) => {
      const collected = collectBytes()
      stream.on('data', (part: Buffer) => {
        if (!collected.add(part)) refuse(inPieces())
      })
      stream.on('error', cutOff)
      stream.on('limit', () => refuse(tooLarge('A file is', MAX_EVENT_FILE_BYTES)))
      stream.on('end', () => {
        const bytes = collected.bytes()
        const isLog = eventFileKind(bytes) !== null
        if (isLog) logs += bytes.length
        if (!isLog && bytes.length > MAX_FILE_BYTES) refuse(tooLarge('A file is', MAX_FILE_BYTES))
        else if (mimeType === ACTIVITY) uploaded.activity = bytes.toString('utf8')
        else uploaded.files.push({ bytes, name: filename ?? '', contentType: kindOf(mimeType) })
      })
    })
    parser.on('field', (name, text: string | undefined) => {
      if (name === 'activity') uploaded.activity = text ?? ''
    })
    for (const many of ['filesLimit', 'partsLimit', 'fieldsLimit'] as const)
      parser.on(many, () =>
        refuse(new BodyRefused(413, `At most ${MAX_FILES} files at once, please.`))
      )
    parser.on('error', cutOff)
    parser.on('close', () => {
      body.release()
      if (size - logs > MAX_UPLOAD_BYTES)
        refuse(tooLarge('All files together are', MAX_UPLOAD_BYTES))
      else resolve(uploaded)
    })
    request.on('error', cutOff)
    request.on('close', () => {
      if (!request.complete) cutOff()
    })
    request.pipe(parser)
  })
}

/** @throws BodyRefused 415 */
function openParser(request: Request): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      limits: {
        fileSize: MAX_EVENT_FILE_BYTES,
        files: MAX_FILES + 1,
        fieldSize: MAX_FILE_BYTES,
        fields: 5,
        parts: MAX_FILES + 5
      }
    })
  } catch {
    throw new BodyRefused(415, 'Send files as multipart/form-data.')
  }
}

function tooLarge(what: string, most: number): BodyRefused {
  return new BodyRefused(413, `${what} larger than ${most / 1024} KB.`)
}
