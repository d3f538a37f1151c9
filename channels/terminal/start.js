/**
 * `npm run triage`, `npm run chat`: starts the command that is named first. What Node strips and
 * compiles is kept in the machine's temporary folder for the next one, as for the service; see
 * start.js of the root.
 */
import { enableCompileCache } from 'node:module'

enableCompileCache()
const [command] = process.argv.splice(2, 1)
await import(`./${command}Command.ts`)
