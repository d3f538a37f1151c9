import { statSync } from 'node:fs'
import { closeStampOf, createFolderReader } from '../index/readFolder.ts'
import type { SourceContent } from './source.ts'

/**
 * What the sources hold, in their order, what keeps articles out, and what is none, by mistake or
 * by its name: in lines.
 */
export type SourcesReading = {
  readonly contents: readonly SourceContent[]
  readonly faults: readonly string[]
  readonly passed: readonly string[]
  readonly aside: readonly string[]
  /** the folders of articles, those below them included */
  readonly folders: readonly string[]
  /** milliseconds until a change that was seen will count; Infinity: there is none */
  readonly settlesIn: number
}

export type SourcesReader = {
  /**
   * Reads what changed. @throws Error in one line with the remedy, the first time: nothing at a
   * path, no article at all
   */
  readonly read: () => SourcesReading
}

type SourceReading = Omit<SourcesReading, 'contents'> & { readonly content: SourceContent }

/** 'own/, archive.index' → ['own/', 'archive.index']; the first wins. */
export function splitSources(sources: string | readonly string[]): readonly string[] {
  return [sources]
    .flat()
    .flatMap(text => text.split(','))
    .map(path => path.trim())
    .filter(path => path !== '')
}

/** @throws Error in one line with the remedy: nothing at a path, no article at all */
export function readSources(paths: readonly string[]): SourcesReading {
  return createSourcesReader(paths).read()
}

export type ReadingRules = {
  /** milliseconds that a change has to be the last one to count */
  readonly quiet?: number
  /** whether there may be no article at all, since some may come; it is told all the same */
  readonly mayBeEmpty?: boolean
}

export function createSourcesReader(
  paths: readonly string[],
  { quiet = 0, mayBeEmpty = false }: ReadingRules = {}
): SourcesReader {
  if (paths.length === 0)
    throw new Error(
      'no folder or index of articles is named; name one with KNOWLEDGE or --knowledge'
    )
  const readers = paths.map(path => readerOf(path, quiet))
  let isFirst = true
  return {
    read: () => {
      const read = readers.map(reader => reader())
      const reading = {
        contents: read.map(({ content }) => content),
        faults: read.flatMap(({ faults }) => faults),
        passed: [...read.flatMap(({ passed }) => passed), ...emptyLine(read)],
        aside: read.flatMap(({ aside }) => aside),
        folders: read.flatMap(({ folders }) => folders),
        settlesIn: Math.min(...read.map(({ settlesIn }) => settlesIn))
      }
      if (isFirst) checkAny(reading, mayBeEmpty)
      isFirst = false
      return reading
    }
  }
}

/** @throws Error when there is no article: with the first fault, which may be why */
function checkAny({ contents, faults }: SourcesReading, mayBeEmpty: boolean): void {
  const [none] = emptyLine(contents.map(content => ({ content })))
  if (none === undefined || (mayBeEmpty && faults.length === 0)) return
  throw new Error(faults[0] ?? none)
}

/** What is told where there is no article at all. */
function emptyLine(read: readonly Pick<SourceReading, 'content'>[]): readonly string[] {
  if (read.some(({ content }) => content.kind === 'index' || content.articles.length > 0)) return []
  const [first] = read
  return [
    `${first?.content.path}: there is no article in this folder; put texts such as Q100000.txt into it`
  ]
}

function readerOf(path: string, quiet: number): () => SourceReading {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined)
    throw new Error(
      `${path}: there is no such folder or index of articles; ` +
        'name one that exists with KNOWLEDGE or --knowledge'
    )
  return stats.isDirectory() ? folderReader(path, quiet) : indexReader(path, quiet)
}

/** A folder that cannot be listed, such as a drive that is away, keeps the articles it had. */
function folderReader(path: string, quiet: number): () => SourceReading {
  const reader = createFolderReader(path, quiet)
  let before: SourceReading | null = null
  let version = 0
  return () => {
    try {
      const { articles, ...reading } = reader.read()
      const isSame =
        before?.content.kind === 'folder' && isSameList(before.content.articles, articles)
      if (!isSame) version += 1
      const content =
        isSame && before !== null
          ? before.content
          : { kind: 'folder' as const, path, version: String(version), articles }
      before = { content, ...reading }
      return before
    } catch (error) {
      if (before === null) throw error
      const { code = 'unknown reason' } = error as NodeJS.ErrnoException
      return {
        ...before,
        settlesIn: Infinity,
        faults: [`${path}: cannot be read (${code}); what was read before stays`]
      }
    }
  }
}

function isSameList<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((one, place) => one === others[place])
}

/** An index that is gone or still being written keeps its version. */
function indexReader(path: string, quiet: number): () => SourceReading {
  let version = closeStampOf(path)
  let seen = { version, since: 0 }
  return () => {
    const now = closeStampOf(path)
    if (now !== seen.version) seen = { version: now, since: performance.now() }
    const left = seen.since + quiet - performance.now()
    if (seen.version !== '' && left <= 0) version = seen.version
    const settlesIn = version === seen.version || seen.version === '' ? Infinity : left
    const content = { kind: 'index' as const, path, version }
    return { content, faults: [], passed: [], aside: [], folders: [], settlesIn }
  }
}
