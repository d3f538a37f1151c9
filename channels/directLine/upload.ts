import busboy from 'busboy'
import type { Request } from 'restify'
import { eventFileKind } from '../../knowledge/events/text/eventFile.ts'
import { decodeText } from '../http/decodeText.ts'
import { BodyRefused, parseObject } from '../http/readBody.ts'
import { kindOf } from './visitorActivity.ts'

/** Bytes of one file, and of all that comes with one message. */
const MOST_BYTES = 1024 * 1024
const MOST_IN_ALL = 5 * MOST_BYTES
const MOST_FILES = 5
const ACTIVITY = 'application/vnd.microsoft.activity'
const TEXT_FILE = /\.(?:txt|log|csv|tsv|xml|json|eml)$/i

type Uploaded = { activity: string; readonly texts: string[]; readonly others: string[] }

/**
 * A message with files. Text files are read like a paste; of others only the kind is told, so that
 * the answer can be kind. Nothing is written to disk, no file is kept under the name its sender
 * gave it, and no address in the message is ever asked for.
 * @throws BodyRefused 400, 413, 415
 */
export async function readUpload(request: Request): Promise<Record<string, unknown>> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_IN_ALL)
    throw tooLarge('All files together are', MOST_IN_ALL)
  const { activity, texts, others } = await readParts(request)
  const said = activity === '' ? {} : parseObject(activity)
  const words = typeof said.text === 'string' ? [said.text] : []
  return {
    ...said,
    type: 'message',
    text: [...words, ...texts].filter(text => text.trim() !== '').join('\n\n'),
    attachments: others.map(contentType => ({ contentType }))
  }
}

async function readParts(request: Request): Promise<Uploaded> {
  return await new Promise((resolve, reject) => {
    const uploaded: Uploaded = { activity: '', texts: [], others: [] }
    const parser = openParser(request)
    let size = 0
    function refuse(refused: BodyRefused): void {
      // the rest is let run by unread: a connection that is cut would hide the answer
      request.unpipe(parser)
      request.resume()
      reject(refused)
    }
    function cutOff(): void {
      refuse(new BodyRefused(400, 'The upload is broken. Send it again.'))
    }
    request.on('data', (part: Buffer) => {
      size += part.length
      if (size > MOST_IN_ALL) refuse(tooLarge('All files together are', MOST_IN_ALL))
    })
    parser.on('file', (_, stream, { filename, mimeType }) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('error', cutOff)
      stream.on('limit', () => refuse(tooLarge('A file is', MOST_BYTES)))
      stream.on('end', () => take(uploaded, Buffer.concat(parts), filename ?? '', mimeType))
    })
    parser.on('field', (name, text: string | undefined) => {
      if (name === 'activity') uploaded.activity = text ?? ''
    })
    for (const many of ['filesLimit', 'partsLimit', 'fieldsLimit'] as const)
      parser.on(many, () =>
        refuse(new BodyRefused(413, `At most ${MOST_FILES} files at once, please.`))
      )
    parser.on('error', cutOff)
    parser.on('close', () => resolve(uploaded))
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
        fileSize: MOST_BYTES,
        files: MOST_FILES + 1,
        fieldSize: MOST_BYTES,
        fields: 5,
        parts: MOST_FILES + 5
      }
    })
  } catch {
    throw new BodyRefused(415, 'Send files as multipart/form-data.')
  }
}

function tooLarge(what: string, most: number): BodyRefused {
  return new BodyRefused(413, `${what} larger than ${most / 1024} KB.`)
}

function take(uploaded: Uploaded, bytes: Buffer, name: string, type: string): void {
  const kind = eventFileKind(bytes)
  if (type === ACTIVITY) uploaded.activity = bytes.toString('utf8')
  else if (kind === 'evt' || (kind === null && (type.startsWith('text/') || TEXT_FILE.test(name))))
    uploaded.texts.push(decodeText(bytes))
  else uploaded.others.push(kindOf(type))
}
