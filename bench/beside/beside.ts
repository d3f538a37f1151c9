/**
 * `npm run bench:beside -- --before FOLDER [--index FILE --before-index FILE --data FOLDER]
 * [--archive FOLDER] [--rounds N] [command npm start decisions postgres import]`: what people wait for, beside
 * another checkout (installed, such as the commit before or the first version) in turns in one run.
 * Without names all of it: decisions where indexes are named, an import where an archive is.
 */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { median } from '../parts/statistics.ts'
import { compareDecisions } from './compareDecisions.ts'
import { type Both, inTurns } from './inTurns.ts'
import { type Taken, timeCommand, timeImport, timeNpm, timeStart } from './timeProcess.ts'
import { compareOnPostgres } from './turnsOnPostgres.ts'

const HERE = fileURLToPath(new URL('../../', import.meta.url))
const { values, positionals } = parseArgs({
  options: {
    before: { type: 'string' },
    index: { type: 'string' },
    'before-index': { type: 'string' },
    data: { type: 'string', default: '../shared/bench' },
    archive: { type: 'string' },
    rounds: { type: 'string', default: '15' }
  },
  allowPositionals: true
})

async function run(before: string): Promise<void> {
  const rounds = Number(values.rounds)
  if (isWanted('command')) await compare('the command', before, rounds, timeCommand)
  if (isWanted('npm')) await compare('the command through npm', before, rounds, timeNpm)
  if (isWanted('start')) await compare('start to ready', before, rounds, timeStart)
  const { index, 'before-index': beforeIndex, archive } = values
  if (isWanted('decisions') && index !== undefined && beforeIndex !== undefined)
    process.stdout.write(
      await compareDecisions(
        { folder: before, index: resolve(beforeIndex) },
        { folder: HERE, index: resolve(index) },
        values.data
      )
    )
  if (isWanted('postgres')) process.stdout.write(await compareOnPostgres(rounds, before, HERE))
  if (isWanted('import') && archive !== undefined) {
    const texts = resolve(archive)
    await compare('an import of all', before, 1, folder => timeImport(folder, texts))
  }
}

function isWanted(name: string): boolean {
  return positionals.length === 0 || positionals.includes(name)
}

async function compare(
  what: string,
  before: string,
  rounds: number,
  time: (folder: string) => Promise<Taken>
): Promise<void> {
  const taken = await inTurns(
    rounds,
    () => time(before),
    () => time(HERE)
  )
  process.stdout.write(rowOf(what, 'ms', taken))
  process.stdout.write(rowOf(what, 'megabytes', taken))
}

function rowOf(what: string, unit: keyof Taken, taken: Both<Taken>): string {
  const [before, now] = [taken.before, taken.now].map(all => median(all.map(one => one[unit])))
  const ratio = ((now ?? 0) / (before ?? 0)).toFixed(2)
  const name = unit === 'ms' ? 'ms' : 'MB at most'
  return `${what.padEnd(26)}${name.padEnd(12)}before ${before?.toFixed(0)}  now ${now?.toFixed(0)}  ratio ${ratio}\n`
}

if (values.before === undefined)
  process.stdout.write('Name the checkout to compare with: --before FOLDER.\n')
else await run(resolve(values.before))
