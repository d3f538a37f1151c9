/** `node start.js --version`: which version it is, and which step of the schema it writes. */
import packageFile from '../package.json' with { type: 'json' }
import { SCHEMA_VERSION } from '../storage/schema.ts'

process.stdout.write(`${packageFile.name} ${packageFile.version} (schema ${SCHEMA_VERSION})\n`)
