import type { Logger } from 'pino'
import type { Config } from '../config/readConfig.ts'
import { SETTINGS } from '../config/settings.ts'
import { type OwnFolder, openOwnFolder } from '../knowledge/articles/sources/openOwnFolder.ts'

/**
 * The folder that KNOWLEDGE_KEY opens for writing, undefined without a key; what keeps it from
 * keeping the texts that its articles had is logged. The folder that comes with the service is none.
 */
export function openOwnTexts(
  { knowledge, knowledgeKeys }: Pick<Config, 'knowledge' | 'knowledgeKeys'>,
  log: Pick<Logger, 'warn'>
): OwnFolder | undefined {
  if (knowledgeKeys.length === 0) return undefined
  const own = openOwnFolder(knowledge === SETTINGS.KNOWLEDGE[0] ? '' : knowledge)
  const fault = own.fault()
  if (fault !== null) log.warn({ fault }, 'articles cannot be written')
  return {
    ...own,
    keep: contents => {
      try {
        own.keep(contents)
      } catch (error) {
        const { code = 'unknown' } = error as NodeJS.ErrnoException
        log.warn({ code }, 'the texts that articles had cannot be kept')
      }
    }
  }
}
