/** `npm run backup` and `npm run restore`: everything that is kept, into one file and back. */
import { parseArgs } from 'node:util'
import { readConfig } from '../config/readConfig.ts'
import { backUp } from '../storage/backup/backUp.ts'
import { restore } from '../storage/backup/restore.ts'

const USAGE = `Usage: npm run --silent backup -- FILE
       npm run --silent restore -- FILE

backup copies everything that is kept, as it is at one moment, into FILE, beside the running service.
restore puts it where DATA_DIR and STORAGE_URL say; nothing may be there yet, and no service may run.
FILE is the same for SQLite and PostgreSQL. It holds what people wrote, and secrets: keep it safe.
`

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } }
  })
  const [what, file] = positionals
  if (values.help === true || file === undefined) return void process.stdout.write(USAGE)
  const place = readConfig(process.env)
  if (what === 'restore') await restore(file, place)
  else await backUp(place, file)
  process.stdout.write(`${file}: ${what === 'restore' ? 'restored' : 'backed up'}\n`)
}

run().catch((error: Error) => {
  process.stderr.write(`${error.message.split('\n')[0]}\n`)
  process.exit(1)
})
