/**
 * `npm run bench:knowledge -- INDEX [flips]`: own articles beside an archive, edits on three
 * replicas, kills while an edit is read, flipped bits in the index. The index is copied first.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countFlips } from './flips.ts'
import { countKills, timeReplicas } from './liveServices.ts'
import { countOwnFirst } from './ownFirst.ts'

const [archive, flips = '2000'] = process.argv.slice(2)
if (archive === undefined) throw new Error('name an index of the archive')
const folder = mkdtempSync(join(tmpdir(), 'kb-triage-bench-'))
const index = join(folder, 'archive.kbindex')
copyFileSync(archive, index)
try {
  for (const step of [countOwnFirst, timeReplicas, countKills])
    process.stdout.write(`${await step(index)}\n`)
  process.stdout.write(`${countFlips(index, Number(flips))}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
