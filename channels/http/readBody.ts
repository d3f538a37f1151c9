import type { Request } from 'restify'
import { decodeText } from './decodeText.ts'

/** A refused request, with the sentence its sender reads. */
export class BodyRefused extends Error {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  constructor(status: number, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail)
    this.status = status
    this.headers = headers
  }
}

/** No real message nests deeper; one that does is meant to exhaust whatever walks through it. */
const MAX_JSON_DEPTH = 64

/**
 * The body of a request as bytes.
 * @throws BodyRefused 400 if cut off, 413 above `most` bytes, 415 if compressed
 */
export async function readBody(
  request: Request,
  most: number,
  advice = 'Send the one event and the lines around it.'
): Promise<Buffer> {
  function tooLarge(): BodyRefused {
    return new BodyRefused(413, `That is more than ${Math.round(most / 1024)} KB. ${advice}`)
  }
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge()
  if (!/^(?:identity)?$/i.test(String(request.headers['content-encoding'] ?? '')))
    throw new BodyRefused(415, 'Send the body without compression.')
  return await new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let size = 0
    request.on('data', (part: Buffer) => {
      size += part.length
      if (size <= most) return void parts.push(part)
      // the rest is discarded: closing the connection would hide the answer
      parts.length = 0
      reject(tooLarge())
    })
    request.on('end', () => resolve(Buffer.concat(parts)))
    function cutOff(): void {
      if (!request.complete) reject(new BodyRefused(400, 'The body was cut off. Send it again.'))
    }
    request.on('error', cutOff)
    request.on('close', cutOff)
  })
}

/** The body as a JSON object. @throws BodyRefused 400, 413, 415 */
export async function readJson(request: Request, most: number): Promise<Record<string, unknown>> {
  const type = mediaType(request)
  if (type !== 'application/json') throw new BodyRefused(415, 'Send the body as application/json.')
  return parseObject(decodeText(await readBody(request, most)))
}

/** A JSON object of a sane depth. @throws BodyRefused 400 */
export function parseObject(text: string): Record<string, unknown> {
  if (depthOf(text) > MAX_JSON_DEPTH)
    throw new BodyRefused(400, `The body nests more than ${MAX_JSON_DEPTH} levels.`)
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
  } catch {
    /* reported below */
  }
  throw new BodyRefused(400, 'The body is no JSON object.')
}

const STEPS: ReadonlyMap<string | undefined, number> = new Map([
  ['[', 1],
  ['{', 1],
  [']', -1],
  ['}', -1]
])

/** How deep brackets nest outside of strings; in one pass, without recursion. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (inString && sign === '\\') at += 1
    else if (sign === '"') inString = !inString
    else if (!inString) depth += STEPS.get(sign) ?? 0
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** 'application/json; charset=utf-8' → 'application/json' */
export function mediaType(request: Request): string {
  return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}
