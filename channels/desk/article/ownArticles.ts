import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { basename, join } from 'node:path'
import { listArticleFiles } from '../../../knowledge/articles/index/listArticleFiles.ts'
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
const ID = /^[A-Z]{1,8}-?\d{1,8}$/
const NUMBERED = /^([A-Z]{1,8})-(\d{1,8})$/

/** The first folder among the sources of knowledge; an index takes no article. */
export function openOwnArticles(knowledge: string): OwnArticles {
  const folder = splitSources(knowledge).find(isFolder)
  function filesById(): ReadonlyMap<string, string> {
    const isThere = folder !== undefined && isFolder(folder)
    const { files } = isThere ? listArticleFiles(folder) : { files: [] }
    return new Map(
      files
        .filter(file => /\.md$/i.test(file))
        .map(file => [idOf(readFileSync(join(folder ?? '', file), 'utf8'), file), file])
    )
  }
  function read(id: string): OwnArticle | null {
    const file = filesById().get(id)
    if (folder === undefined || file === undefined) return null
    const text = readFileSync(join(folder, file), 'utf8')
    return { id, text, stamp: stampOf(text) }
  }
  function isAsBefore(id: string, stamp: string): boolean {
    return (read(id)?.stamp ?? '') === stamp
  }
  function pathOf(id: string): string {
    return join(folder ?? '', filesById().get(id) ?? `${id}.md`)
  }
  return {
    fault: () => faultOf(folder),
    nextId: () => nextOf([...filesById().keys()]),
    read,
    write: (id, text, stamp) => {
      if (faultOf(folder) !== null || !ID.test(id)) return 'refused'
      if (!isAsBefore(id, stamp)) return 'changed'
      return replaceFile(pathOf(id), text)
    },
    remove: (id, stamp) => {
      if (faultOf(folder) !== null) return 'refused'
      if (!isAsBefore(id, stamp)) return 'changed'
      rmSync(pathOf(id))
      return 'saved'
    }
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

function faultOf(folder: string | undefined): string | null {
  if (folder === undefined)
    return 'There is no folder to write into: name one before the index in KNOWLEDGE, as in "own,archive.kbindex".'
  try {
    accessSync(folder, constants.W_OK)
    return null
  } catch {
    return (
      'The folder of articles cannot be written: let the service write into it, or name another ' +
      'one first in KNOWLEDGE.'
    )
  }
}

/** Whoever reads the folder meanwhile sees the old text or the new one. */
function replaceFile(path: string, text: string): Saved {
  try {
    writeFileSync(`${path}.new`, text)
    renameSync(`${path}.new`, path)
    return 'saved'
  } catch {
    rmSync(`${path}.new`, { force: true })
    return 'refused'
  }
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
