import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { SETTINGS } from '../../../config/settings.ts'
import { listArticleFiles } from '../../../knowledge/articles/index/listArticleFiles.ts'
import { openOwnFolder } from '../../../knowledge/articles/sources/openOwnFolder.ts'
import { splitSources } from '../../../knowledge/articles/sources/readSources.ts'

/** An article of the helpdesk's own, as its file holds it. */
export type OwnArticle = {
  readonly id: string
  readonly text: string
  /** changes with the text */
  readonly stamp: string
}

/** What came of saving: it is there, somebody changed it meanwhile, or the folder takes nothing. */
export type Saved = 'saved' | 'changed' | 'refused'

/** The folder that the helpdesk's own articles are written into. */
export type OwnArticles = {
  /** why nothing can be written there, in a sentence with the remedy; null: it can */
  readonly fault: () => string | null
  /** the next free id: 'HD-19' */
  readonly nextId: () => string
  readonly read: (id: string) => OwnArticle | null
  /**
   * Writes an article whole or not at all. `stamp`: of the text that was edited; '' for a new one,
   * which takes no other's place.
   */
  readonly write: (id: string, text: string, stamp: string) => Saved
  /** Removes an article that is still as its stamp says. */
  readonly remove: (id: string, stamp: string) => Saved
}

const DEFAULT_PREFIX = 'HD'
/** Characters of a file that its id is looked for in. */
const MAX_FRONT_LENGTH = 2_000
const NUMBERED = /^([A-Z]{1,8})-(\d{1,8})$/

/** The first source, where that is a folder; the one that comes with the service takes none. */
export function openOwnArticles(knowledge: string): OwnArticles {
  const sources = knowledge === SETTINGS.KNOWLEDGE[0] ? '' : knowledge
  const own = openOwnFolder(sources)
  const [folder = ''] = splitSources(sources)
  function filesById(): ReadonlyMap<string, string> {
    const { files } = isFolder(folder) ? listArticleFiles(folder) : { files: [] }
    return new Map(
      files
        .filter(file => /\.md$/i.test(file))
        .map(file => [idOf(readFileSync(join(folder, file), 'utf8'), file), file])
    )
  }
  function named(id: string): { readonly id: string; readonly file: string | null } {
    return { id, file: filesById().get(id) ?? null }
  }
  function read(id: string): OwnArticle | null {
    const { file } = named(id)
    if (file === null) return null
    const text = readFileSync(join(folder, file), 'utf8')
    return { id, text, stamp: stampOf(text) }
  }
  function change(id: string, stamp: string, doIt: () => boolean): Saved {
    if (own.fault() !== null) return 'refused'
    if ((read(id)?.stamp ?? '') !== stamp) return 'changed'
    try {
      return doIt() ? 'saved' : 'refused'
    } catch {
      return 'refused'
    }
  }
  return {
    fault: own.fault,
    nextId: () => nextOf([...filesById().keys()]),
    read,
    write: (id, text, stamp) =>
      change(id, stamp, () => own.write(named(id), text).kind !== 'refused'),
    remove: (id, stamp) => change(id, stamp, () => own.remove(named(id)))
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

/** The id that an article gives itself in its first lines; else the name of its file. */
function idOf(text: string, file: string): string {
  const told = /^id:[ \t]*["']?([\w-]{1,20})/m.exec(text.slice(0, MAX_FRONT_LENGTH))?.[1]
  return (told ?? basename(file).replace(/\.md$/i, '')).toUpperCase()
}

/** Goes on with the letters that most of the own articles have. */
function nextOf(ids: readonly string[]): string {
  const numbered = ids.flatMap(id => {
    const [, letters, number] = NUMBERED.exec(id) ?? []
    return letters === undefined ? [] : [{ letters, number: Number(number) }]
  })
  const groups = [...Map.groupBy(numbered, one => one.letters)]
  const [[prefix, own] = [DEFAULT_PREFIX, []]] = groups.toSorted(
    ([, a], [, b]) => b.length - a.length
  )
  return `${prefix}-${Math.max(0, ...own.map(({ number }) => number)) + 1}`
}

function stampOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
