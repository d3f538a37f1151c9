import { existsSync, statfsSync } from 'node:fs'
import type { Config } from '../../config/readConfig.ts'
import { SETTINGS } from '../../config/settings.ts'
import { openSources } from '../../knowledge/articles/sources/openSources.ts'
import { readSources, splitSources } from '../../knowledge/articles/sources/readSources.ts'
import type { CaseStore } from '../../storage/cases.ts'
import { openCases } from '../../storage/openCases.ts'
import { openReading } from '../../storage/openReading.ts'
import { checkFolder } from './checkFolder.ts'
import { type Finding, fail, off, ok, reasonOf, warn } from './finding.ts'

const MIN_FREE_BYTES = 200 * 1024 * 1024
const LATE_AFTER_MS = 15 * 60_000

export function checkKnowledge({ knowledge: place }: Config): Finding {
  try {
    const { contents, faults, passed } = readSources(splitSources(place))
    const sources = openSources(contents)
    const told = sources.map(({ size, path }) => `${size} in ${path}`)
    for (const source of sources) source.close()
    const [fault] = [...faults, ...passed]
    if (fault !== undefined)
      return warn(
        'articles',
        `${told.join(', ')} can be read; ${faults.length + passed.length} not, such as ${fault}`,
        'Put it right; npm run check-knowledge lists all.'
      )
    if (place === SETTINGS.KNOWLEDGE[0])
      return off(
        'articles',
        'Only the one article that comes with the service is known.',
        'Set KNOWLEDGE to folders of articles and indexes; deploy/README.md says how.'
      )
    return ok('articles', `${told.join(', ')} can be read.`)
  } catch (error) {
    return fail(
      'articles',
      (error as Error).message.split('\n')[0] ?? '',
      'Put the article right, or set KNOWLEDGE to folders of articles and indexes.'
    )
  }
}

/** Whether the database answers, and what in it is waiting to reach people. */
export async function checkStore(config: Config): Promise<readonly Finding[]> {
  const postgres = config.storageUrl.startsWith('postgres')
  const unwritable = checkFolder(config.dataDir)
  if (!postgres && !existsSync(config.dataDir))
    return unwritable.length > 0
      ? unwritable
      : [ok('store', `${config.dataDir} is not there yet; the service makes it.`)]
  try {
    const database = await openReading(config)
    try {
      const cases = await checkCases(openCases(database))
      return [
        ok('store', postgres ? 'PostgreSQL answers.' : 'SQLite can be read.'),
        ...(postgres ? [] : checkSpace(config.dataDir)),
        ...unwritable,
        ...cases
      ]
    } finally {
      await database.close()
    }
  } catch (error) {
    return [
      fail(
        'store',
        reasonOf(error),
        postgres
          ? 'Start the database, or correct STORAGE_URL.'
          : 'Make DATA_DIR readable and writable for who runs the service.'
      )
    ]
  }
}

function checkSpace(folder: string): readonly Finding[] {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < MIN_FREE_BYTES)
    return [
      warn(
        'store',
        `${Math.round((bavail * bsize) / 1_048_576)} MB are left where DATA_DIR is.`,
        'Make room: nothing is answered that cannot be written.'
      )
    ]
  return []
}

async function checkCases(cases: CaseStore): Promise<readonly Finding[]> {
  const { waiting, givenUp, oldest } = await cases.count()
  return [
    ...(oldest !== null && Date.now() - oldest > LATE_AFTER_MS
      ? [
          warn(
            'hand-over',
            `${waiting} wait to reach people, the oldest for ${Math.round((Date.now() - oldest) / 60_000)} min.`,
            'The log says why each was not taken; they are tried again.'
          )
        ]
      : []),
    ...(givenUp > 0
      ? [
          fail(
            'hand-over',
            `${givenUp} did not reach people in three days.`,
            'Put the webhook or the mail server right, then restart the service: it tries them again.'
          )
        ]
      : [])
  ]
}
