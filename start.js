/**
 * `npm start`. What Node strips and compiles is cached in the machine's temporary folder for the
 * next start. That covers only what is imported after the call below, and it saves loading the type
 * stripper: so this file is JavaScript, as is the little that it imports before.
 */
import { enableCompileCache } from 'node:module'
import { entryOf } from './operation/bundle/entryOf.js'

enableCompileCache()
if (process.argv.length > 2) await import('./operation/startPage.ts')
else await import(entryOf('./index.ts'))
