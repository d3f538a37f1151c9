import { accessSync, constants, existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Remark } from '../article.ts'
import { storedText } from '../index/articleStore.ts'
import { isOwnArticle } from '../index/listArticleFiles.ts'
import { decodeArticle } from '../read/decodeArticle.ts'
import { parseArticle } from '../read/parseArticle.ts'
import { fatalRules } from '../read/remarks.ts'
import { openVersions, replaceFile, type Versions } from './openVersions.ts'
import { splitSources } from './readSources.ts'
import type { SourceContent } from './source.ts'
import { versionOf } from './versionOf.ts'

/** What came of an article that was sent, with what is odd about it. */
export type Written = { readonly remarks: readonly Remark[] } & (
  | {
      readonly kind: 'created' | 'replaced' | 'unchanged'
      /** its path from the folder */
      readonly file: string
      readonly version: string
    }
  | { readonly kind: 'refused' }
)

/** An article by its id, and the file that it was last seen in. */
export type Named = { readonly id: string; readonly file: string | null }

/** The folder that articles are written into from outside. */
export type OwnFolder = {
  /** why nothing can be written, in a sentence with the remedy; null: it can */
  readonly fault: () => string | null
  /** the version of the text that an article has on the disk right now; null: there is none */
  readonly versionNow: (named: Named) => string | null
  /** Writes an article whole or not at all. @throws Error of the disk */
  readonly write: (named: Named, text: string) => Written
  /** Takes an article out; false when the folder has none of that id. @throws Error of the disk */
  readonly remove: (named: Named) => boolean
  readonly versions: Versions
  /** Keeps the own articles of what was just read, whoever wrote them. @throws Error of the disk */
  readonly keep: (contents: readonly SourceContent[]) => void
}

const NO_FOLDER =
  'There is no folder to write articles into: name one first in KNOWLEDGE, as in ' +
  'KNOWLEDGE=own,archive.kbindex.'
const NOT_WRITABLE =
  'The folder of articles cannot be written: let the service write into it, or name another one ' +
  'first in KNOWLEDGE.'
const ARCHIVE_TEXT = /^\s*DOCUMENT:/

/** The first source, where that is a folder: what stands behind an index would not come first. */
export function openOwnFolder(sources: string): OwnFolder {
  const [first = ''] = splitSources(sources)
  const folder = isFolder(first) ? first : ''
  const place = { folder, versions: openVersions(folder) }
  return {
    fault: () => faultOf(folder),
    versionNow: named => {
      const [file] = filesOf(place, named)
      return file === undefined ? null : versionOf(readText(join(folder, file)))
    },
    write: (named, text) => writeInto(place, named, text),
    remove: named => {
      const files = filesOf(place, named)
      for (const file of files) takeOut(place, named.id, file)
      return files.length > 0
    },
    versions: place.versions,
    keep: keeperOf(place)
  }
}

type Place = { readonly folder: string; readonly versions: Versions }

function writeInto(place: Place, named: Named, text: string): Written {
  const { id } = named
  const name = `${id}${ARCHIVE_TEXT.test(text) ? '.txt' : '.md'}`
  const before = filesOf(place, named)
  const file = before.find(other => isOwnArticle(other) === isOwnArticle(name)) ?? name
  const path = join(place.folder, file)
  const { article, remarks } = parseArticle(text, name)
  const isTaken = !before.includes(file) && existsSync(path)
  const misplaced = [...otherId(named, article.id, name), ...(isTaken ? [otherFile(name)] : [])]
  const fatal = fatalRules(1)
  if (misplaced.length > 0 || remarks.some(({ rule }) => fatal.includes(rule)))
    return { kind: 'refused', remarks: [...misplaced, ...remarks] }
  const done = { file, version: versionOf(text), remarks }
  if (before.length === 1 && before.includes(file) && readText(path) === text)
    return { kind: 'unchanged', ...done }
  if (before.includes(file)) place.versions.keep(id, readText(path), file)
  replaceFile(path, text)
  place.versions.keep(id, text, file)
  for (const other of before) if (other !== file) takeOut(place, id, other)
  return { kind: before.length > 0 ? 'replaced' : 'created', ...done }
}

/** The files of an article, checked on the disk: what was last seen may be a moment old. */
function filesOf({ folder }: Place, { id, file }: Named): readonly string[] {
  const names = new Set([...(file === null ? [] : [file]), `${id}.md`, `${id}.txt`])
  return [...names].filter(name => isFile(join(folder, name)) && holds(folder, name, id))
}

function takeOut({ folder, versions }: Place, id: string, file: string): void {
  versions.keep(id, readText(join(folder, file)), file)
  rmSync(join(folder, file), { force: true })
}

function keeperOf({ folder, versions }: Place): OwnFolder['keep'] {
  const kept = new Map<string, string>()
  return contents => {
    if (faultOf(folder) !== null) return
    const read = contents.find(({ kind, path }) => kind === 'folder' && path === folder)
    for (const { id, file, stamp, text, own } of read?.kind === 'folder' ? read.articles : []) {
      if (!own || kept.get(file) === stamp) continue
      versions.keep(id, storedText(text), file)
      kept.set(file, stamp)
    }
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

/** `folder`: '' for none */
function faultOf(folder: string): string | null {
  if (folder === '') return NO_FOLDER
  try {
    accessSync(folder, constants.W_OK)
    return null
  } catch {
    return NOT_WRITABLE
  }
}

/** Whether a file is that article, or one so broken that it names none. */
function holds(folder: string, name: string, id: string): boolean {
  const { article } = parseArticle(readText(join(folder, name)), name)
  return article.id === id || article.id === ''
}

/** The text of a file as it is read into the articles. */
function readText(path: string): string {
  return plainText(readFileSync(path))
}

/** The text of what was sent or is in a file, with the line ends that articles have in here. */
export function plainText(bytes: Uint8Array): string {
  return decodeArticle(bytes).replace(/\r\n?/g, '\n')
}

function otherId({ id }: Named, told: string, file: string): readonly Remark[] {
  if (told === '' || told === id) return []
  const found = `the id ${told} in the text, ${id} in the address`
  return [{ rule: 'id', file, line: 1, found, remedy: 'send it to the address of its own id' }]
}

function otherFile(file: string): Remark {
  const found = `a file ${file} that holds another article`
  return { rule: 'id', file, line: 1, found, remedy: 'give that file another name' }
}
