/**
 * `npm start`. What it calls first covers only what is imported afterwards, and it saves loading the
 * type stripper: so this file is JavaScript, as is the little that it imports before.
 */
import { compileOnce } from './operation/bundle/compileOnce.js'
import { entryOf } from './operation/bundle/entryOf.js'

compileOnce()
if (process.argv.length > 2) await import('./operation/startPage.ts')
else await import(entryOf('./index.ts'))
