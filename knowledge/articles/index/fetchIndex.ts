import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { openIndex } from './openArticles.ts'

/** What is fetched, from where, and how it is known to be what was meant. */
export type Wanted = {
  readonly url: string
  /** of the file, 64 hexadecimal digits */
  readonly sha256: string
  /** the file to make or replace */
  readonly to: string
}

/** Milliseconds that a fetch may take: an index of a whole archive has some 250 MB. */
const FETCH_TIMEOUT_MS = 30 * 60_000
const SHA256 = /^[\da-f]{64}$/i

/**
 * Fetches an index of articles over HTTP. It takes the place of the file before it only when it is
 * whole and an index. False when the file is the wanted one already.
 * @throws Error in one line: no address, no checksum, nothing there, other bytes, no index
 */
export async function fetchIndex({ url, sha256, to }: Wanted): Promise<boolean> {
  if (!isWebAddress(url))
    throw new Error(`${JSON.stringify(url)} is no address; name one that begins with https://.`)
  if (!SHA256.test(sha256))
    throw new Error('Name the checksum of the index with --sha256, as "sha256sum FILE" prints it.')
  const wanted = sha256.toLowerCase()
  if (existsSync(to) && (await sumOf(to)) === wanted) return false
  const beside = `${to}.fetched`
  try {
    await download(url, beside)
    const sum = await sumOf(beside)
    if (sum !== wanted)
      throw new Error(
        `${hostOf(url)}: other bytes than were meant (sha256 ${sum}); nothing changed.`
      )
    openIndex(beside).close()
    renameSync(beside, to)
    return true
  } finally {
    rmSync(beside, { force: true })
  }
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

/** @throws Error in one line, without the address: it may hold a secret */
async function download(url: string, to: string): Promise<void> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) }).catch(
    (error: Error) => {
      throw new Error(`${hostOf(url)}: cannot be reached (${whyOf(error)}).`)
    }
  )
  if (!answer.ok || answer.body === null)
    throw new Error(`${hostOf(url)}: answers ${answer.status}; look at the address of the index.`)
  await pipeline(answer.body, createWriteStream(to)).catch((error: Error) => {
    throw new Error(`${hostOf(url)}: the index could not be written whole (${whyOf(error)}).`)
  })
}

function hostOf(url: string): string {
  return new URL(url).host
}

function whyOf(error: Error): string {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } }
  return String(cause?.code ?? code ?? error.name)
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
