import type { Request } from 'restify'

/** A body that is not taken. */
export class BodyRefused extends Error {
  readonly status: number
  constructor(status: number, detail: string) {
    super(detail)
    this.status = status
  }
}

/** The body of a request as bytes. @throws BodyRefused 413 above `most` bytes */
export const readBody = async (request: Request, most: number): Promise<Buffer> => {
  const tooLarge = new BodyRefused(413, `That is more than ${Math.round(most / 1024)} KB. Send the one event and the lines around it.`)
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > most) throw tooLarge
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** The body as a JSON object. @throws BodyRefused 400, 413, 415 */
export const readJson = async (request: Request, most: number): Promise<Record<string, unknown>> => {
  const type = mediaType(request)
  if (type !== 'application/json') throw new BodyRefused(415, 'Send the body as application/json.')
  const text = (await readBody(request, most)).toString('utf8')
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch { /* told below */ }
  throw new BodyRefused(400, 'The body is no JSON object.')
}

/** 'application/json; charset=utf-8' → 'application/json' */
export const mediaType = (request: Request): string => (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
