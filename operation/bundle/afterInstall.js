/**
 * `npm ci` and `npm install` end with it. Without a bundle and a snapshot the service and the command
 * only start more slowly.
 */
import { existsSync } from 'node:fs'
import { ROOT } from './entryOf.js'

try {
  const { makeBundle } = await import('./makeBundle.js')
  const { makeSnapshot } = await import('./makeSnapshot.js')
  // an image installs the packages before it has the sources
  if (existsSync(new URL('index.ts', ROOT)) && (await makeBundle())) await makeSnapshot()
} catch (error) {
  process.stderr.write(
    `Not all that makes a start faster could be made: ${String(error.message).split('\n')[0]}\n`
  )
}
