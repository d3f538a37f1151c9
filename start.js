/**
 * `npm start`. What Node strips and compiles is kept in the machine's temporary folder, for the
 * next start. That counts for what is imported after it is said, and it spares the service the
 * compiler of types: so this file is JavaScript and imports nothing before.
 */
import { enableCompileCache } from 'node:module'

enableCompileCache()
await import('./index.ts')
