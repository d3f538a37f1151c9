/** `npm ci` and `npm install` end with it. A service without a bundle only starts more slowly. */
import { existsSync } from 'node:fs'
import { ROOT } from './entryOf.js'

try {
  const { makeBundle } = await import('./makeBundle.js')
  // an image installs the packages before it has the sources
  if (existsSync(new URL('index.ts', ROOT))) await makeBundle()
} catch (error) {
  process.stderr.write(`No bundle for a faster start: ${String(error.message).split('\n')[0]}\n`)
}
