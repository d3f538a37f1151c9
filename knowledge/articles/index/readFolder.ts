import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { decodeArticle } from '../read/decodeArticle.ts'
import { parseArticle } from '../read/parseArticle.ts'
import { describeRemark, fatalRules } from '../read/remarks.ts'
import { listArticleFiles, unreadable } from './listArticleFiles.ts'
import { type Prepared, prepareArticle } from './prepareArticle.ts'

/**
 * The articles of a folder, what keeps others out, and what is no file of an article, by mistake
 * or by its name: a line each.
 */
export type FolderReading = {
  readonly articles: readonly Prepared[]
  readonly faults: readonly string[]
  readonly passed: readonly string[]
  readonly aside: readonly string[]
  /** the paths of the folder and of those below it */
  readonly folders: readonly string[]
  /** milliseconds until a change that was seen will count; Infinity: there is none */
  readonly settlesIn: number
}

export type FolderReader = {
  /** @throws Error when the folder cannot be listed */
  readonly read: () => FolderReading
}

/** What stands in a file: an article, one with a fault, or nothing that can be read. */
type ReadFile =
  | { readonly kind: 'article'; readonly article: Prepared }
  | { readonly kind: 'fault' | 'passed'; readonly line: string }

type KnownFile = {
  readonly stamp: string
  readonly read: ReadFile
  /** the last one without a fault, which stays until the fault is mended */
  readonly good: Prepared | null
}

/** A change of a file, seen first at `since`. */
type Change = { readonly stamp: string; readonly since: number }

/**
 * Reads a folder again and again, only what changed of it. A change counts when it has been the
 * last one for `quiet` milliseconds, so that nothing is read while it is written.
 */
export function createFolderReader(folder: string, quiet: number): FolderReader {
  const known = new Map<string, KnownFile>()
  const changes = new Map<string, Change>()
  let isFirst = true

  function hasSettled(file: string, stamp: string, now: number): boolean {
    if (isFirst) return true
    const change = changes.get(file)
    if (change?.stamp !== stamp) changes.set(file, { stamp, since: now })
    return change?.stamp === stamp && now - change.since >= quiet
  }
  function look(file: string, stamp: string, fatal: readonly string[], now: number): void {
    const before = known.get(file)
    if (before?.stamp === stamp) return void changes.delete(file)
    if (!hasSettled(file, stamp, now)) return
    changes.delete(file)
    if (stamp === '') return void known.delete(file)
    const read = readArticle(folder, file, fatal)
    const good = read.kind === 'article' ? read.article : (before?.good ?? null)
    known.set(file, { stamp, read, good })
  }
  return {
    read: () => {
      const { files, passed, aside, folders } = listArticleFiles(folder)
      const now = performance.now()
      const fatal = fatalRules(files.length)
      for (const file of files) look(file, closeStampOf(join(folder, file)), fatal, now)
      const there = new Set(files)
      for (const file of known.keys()) if (!there.has(file)) look(file, '', fatal, now)
      for (const file of changes.keys())
        if (!there.has(file) && !known.has(file)) changes.delete(file)
      isFirst = false
      return {
        ...readingOf(known, passed),
        aside,
        folders: folders.map(below => join(folder, below)),
        settlesIn: Math.min(...[...changes.values()].map(({ since }) => since + quiet - now))
      }
    }
  }
}

/** Of an id that is there twice the helpdesk's own stands, else the first. */
function readingOf(
  known: ReadonlyMap<string, KnownFile>,
  skipped: readonly string[]
): Pick<FolderReading, 'articles' | 'faults' | 'passed'> {
  const articles = new Map<string, Prepared>()
  const faults: string[] = []
  const passed = [...skipped]
  for (const { read, good } of ownFirst(known)) {
    if (read.kind === 'fault') faults.push(read.line)
    if (read.kind === 'passed') passed.push(read.line)
    if (good === null) continue
    const other = articles.get(good.id)
    if (other === undefined) articles.set(good.id, good)
    else if (!other.own || good.own)
      faults.push(`${good.file}:1 ${good.id} is in ${other.file} already; keep one of the files`)
  }
  return { articles: [...articles.values()], faults, passed }
}

function ownFirst(known: ReadonlyMap<string, KnownFile>): readonly KnownFile[] {
  const files = [...known].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file)
  function isOwn({ good }: KnownFile): boolean {
    return good?.own === true
  }
  return [...files.filter(isOwn), ...files.filter(file => !isOwn(file))]
}

function readArticle(folder: string, file: string, fatal: readonly string[]): ReadFile {
  let bytes: Uint8Array
  let stamp: string
  try {
    const path = join(folder, file)
    stamp = stampOf(path)
    bytes = readFileSync(path)
  } catch (error) {
    return { kind: 'passed', line: unreadable(file, error) }
  }
  const text = decodeArticle(bytes).replace(/\r\n?/g, '\n')
  const { article, broken } = parseArticle(text, file)
  const fault = broken(fatal)
  if (fault !== undefined) return { kind: 'fault', line: describeRemark(fault) }
  return { kind: 'article', article: prepareArticle(article, text, file, stamp) }
}

/** Changes when a file does; '' when it is gone. */
export function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return ''
  const { size, mtimeMs } = stats
  return `${size}:${Math.round(mtimeMs)}`
}

/** Changes, too, when another file took the name or kept the time: for what is looked at often. */
export function closeStampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return ''
  return [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino].join(':')
}
