import { execFileSync } from 'node:child_process'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  renameSync,
  rmSync
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

const BIN = join(
  dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
  '../../bin'
)
const UNPACKED = join(tmpdir(), 'kb-triage-chromium-147')

/**
 * A real Chromium from npm, with the libraries that a bare Debian lacks; CHROMIUM_PATH names
 * another one.
 */
export async function startBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH
  if (own === undefined) await unpack()
  return await chromium.launch({
    executablePath: own ?? join(UNPACKED, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    env:
      own === undefined
        ? {
            ...(process.env as Record<string, string>),
            LD_LIBRARY_PATH: join(UNPACKED, 'al2023/lib'),
            FONTCONFIG_PATH: join(UNPACKED, 'fonts')
          }
        : (process.env as Record<string, string>)
  })
}

/**
 * Unpacks into a folder of its own and renames it: two that start at once do not disturb each
 * other.
 */
async function unpack(): Promise<void> {
  if (existsSync(UNPACKED)) return
  const work = mkdtempSync(join(tmpdir(), 'kb-triage-unpack-'))
  async function inflate(name: string): Promise<string> {
    await pipeline(
      createReadStream(join(BIN, `${name}.br`)),
      createBrotliDecompress(),
      createWriteStream(join(work, name), { mode: 0o755 })
    )
    return join(work, name)
  }
  await inflate('chromium')
  for (const name of ['al2023.tar', 'fonts.tar', 'swiftshader.tar'])
    execFileSync('tar', ['-xf', await inflate(name), '-C', work])
  try {
    renameSync(work, UNPACKED)
  } catch {
    rmSync(work, { recursive: true, force: true })
  }
}
