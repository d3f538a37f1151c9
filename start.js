/**
 * `npm start`. What Node strips and compiles is cached in the machine's temporary folder for the
 * next start. That covers only what is imported after the call below, and it saves loading the type
 * stripper: so this file is JavaScript and imports nothing before it.
 */
import { enableCompileCache } from 'node:module'

enableCompileCache()
if (process.argv.length > 2) await import('./operation/startPage.ts')
else await import('./index.ts')
