/**
 * Runs after `npm install`: fetches the one file of the official Web Chat that a page needs,
 * without the 440 packages it lists for custom builds. The package is pinned by version and by the
 * hash of its tarball. It is kept as browsers ask for it, compressed.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const PACKAGE = 'botframework-webchat@4.18.1'
const INTEGRITY =
  'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg=='
const folder = fileURLToPath(new URL('./vendor/', import.meta.url))
const target = join(folder, 'webchat-4.18.1.js.gz')

function fetchWebChat() {
  const work = mkdtempSync(join(tmpdir(), 'webchat-'))
  try {
    execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', work], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32'
    })
    const tarball = readFileSync(join(work, 'botframework-webchat-4.18.1.tgz'))
    const found = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
    if (found !== INTEGRITY) throw new Error(`${PACKAGE} is not the package expected: ${found}`)
    execFileSync('tar', ['-xzf', 'botframework-webchat-4.18.1.tgz', 'package/dist/webchat.js'], {
      cwd: work
    })
    mkdirSync(folder, { recursive: true })
    const script = readFileSync(join(work, 'package/dist/webchat.js'))
    writeFileSync(
      target.replace(/gz$/, 'br'),
      brotliCompressSync(script, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 9,
          [constants.BROTLI_PARAM_SIZE_HINT]: script.length
        }
      })
    )
    writeFileSync(`${target}.new`, gzipSync(script, { level: 9 }))
    renameSync(`${target}.new`, target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

if (!existsSync(target)) fetchWebChat()
