import busboy from 'busboy'
import type { Request } from 'restify'
import { decodeText } from '../decodeText.ts'
import { BodyRefused } from '../readBody.ts'

const MOST_BYTES = 1024 * 1024
const MOST_FILES = 5
const TEXT_FILE = /\.(?:txt|log|csv|tsv|xml|json|eml)$/i

type Uploaded = { activity: Record<string, unknown>; texts: string[]; others: string[] }

/**
 * A message with files. Text files are read like a paste; of others only the kind is told, so that the answer can be kind. Nothing is
 * written to disk and no file is kept under the name its sender gave it.
 * @throws BodyRefused 400, 413
 */
export const readUpload = async (request: Request): Promise<Record<string, unknown>> => {
  const { activity, texts, others } = await readParts(request)
  const words = typeof activity.text === 'string' ? [activity.text] : []
  return {
    ...activity, type: 'message', text: [...words, ...texts].filter(text => text.trim() !== '').join('\n\n'),
    attachments: others.map(contentType => ({ contentType }))
  }
}

const readParts = async (request: Request): Promise<Uploaded> => await new Promise((resolve, reject) => {
  const uploaded: Uploaded = { activity: {}, texts: [], others: [] }
  let parser: busboy.Busboy
  try {
    parser = busboy({ headers: request.headers, limits: { fileSize: MOST_BYTES, files: MOST_FILES, fieldSize: MOST_BYTES, parts: MOST_FILES + 5 } })
  } catch {
    return reject(new BodyRefused(415, 'Send files as multipart/form-data.'))
  }
  parser.on('file', (_, stream, { filename, mimeType }) => {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('limit', () => reject(new BodyRefused(413, `A file is larger than ${MOST_BYTES / 1024} KB.`)))
    stream.on('end', () => take(uploaded, Buffer.concat(parts), filename ?? '', mimeType))
  })
  parser.on('field', (name, text) => { if (name === 'activity') uploaded.activity = parse(text) })
  parser.on('error', () => reject(new BodyRefused(400, 'The upload is broken. Send it again.')))
  parser.on('close', () => resolve(uploaded))
  request.pipe(parser)
})

const take = (uploaded: Uploaded, bytes: Buffer, name: string, type: string): void => {
  if (type === 'application/vnd.microsoft.activity') uploaded.activity = parse(bytes.toString('utf8'))
  else if (type.startsWith('text/') || TEXT_FILE.test(name)) uploaded.texts.push(decodeText(bytes))
  else uploaded.others.push(/^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream')
}

const parse = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : {}
  } catch {
    return {}
  }
}
