import type { Request } from 'restify'
import { collectBytes } from './bodies/collectBytes.ts'
import { holdBody } from './bodies/heldBodies.ts'
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

/** Of a body that is refused; then the connection ends: each part takes its time, however short. */
const MAX_DISCARDED_BYTES = 32 * 1024 * 1024
const MAX_DISCARDED_PARTS = 20_000
const CLOSE = { connection: 'close' }

/** No real message nests deeper; one that does is meant to exhaust whatever walks through it. */
const MAX_JSON_DEPTH = 64

/**
 * The body of a request as bytes.
 * @throws BodyRefused 400 if cut off, 408 if others need the room, 413 above `most` bytes, 415 if
 * compressed
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
    let collected = collectBytes()
    let size = 0
    let isRefused = false
    let discarded = 0
    function discard(): void {
      discarded += 1
      if (size > MAX_DISCARDED_BYTES || discarded > MAX_DISCARDED_PARTS) request.destroy()
    }
    function refuse(refused: BodyRefused): void {
      isRefused = true
      collected = collectBytes()
      body.release()
      reject(refused)
    }
    const body = holdBody(() => refuse(crowdedOut()))
    request.on('data', (part: Buffer) => {
      size += part.length
      // what was refused is discarded for a while: closing at once would hide the answer
      if (isRefused) return discard()
      if (size > most) return refuse(tooLarge())
      if (!collected.add(part)) return refuse(inPieces())
      body.grow(part.length)
    })
    request.on('end', () => {
      body.release()
      resolve(collected.bytes())
    })
    function cutOff(): void {
      if (!request.complete) refuse(new BodyRefused(400, 'The body was cut off. Send it again.'))
    }
    request.on('error', cutOff)
    request.on('close', cutOff)
  })
}

/** For a body of parts that are hardly more than a byte. */
export function inPieces(): BodyRefused {
  return new BodyRefused(400, 'The body comes in too many small pieces. Send it in one.', CLOSE)
}

/** For a body that takes longest of all, when others need the room. */
export function crowdedOut(): BodyRefused {
  return new BodyRefused(408, 'This took too long while others were sending. Send it again.', {
    'retry-after': '5'
  })
}

/** The body as a JSON object. @throws BodyRefused 400, 408, 413, 415 */
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
