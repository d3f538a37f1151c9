import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync
} from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { buildCounts } from './articleCounts.ts'
import {
  APPLICATION_ID,
  articleAdder,
  articleRemover,
  createStore,
  FORMAT_VERSION,
  WRITING
} from './articleStore.ts'
import { MIN_LEARNED_ARTICLES, writeLatentVectors } from './buildLatentVectors.ts'
import { buildPostings } from './buildPostings.ts'
import { isFileWhole, sealFile, unsealFile } from './checksums/fileChecksums.ts'
import { holdIndex } from './importing/importLock.ts'
import { learnBeside } from './importing/learnBeside.ts'
import type { NumberedArticle } from './importing/numberTerms.ts'
import { readerCode } from './importing/readerCode.ts'
import { type Given, readInThread } from './importing/readInThread.ts'
import { takeInOrder } from './importing/takeInOrder.ts'
import type { Batch } from './importWorker.ts'
import { listArticleFiles } from './listArticleFiles.ts'
import { stampOf } from './readFolder.ts'

/** What an import did. */
export type Imported = {
  /** how many the index has now */
  readonly articles: number
  /** how many were read anew, kept as they were, and removed since their files are gone */
  readonly read: number
  readonly kept: number
  readonly removed: number
  /** files that are no article or cannot be read, each with why */
  readonly refused: readonly string[]
  /** whether all were read again because the code that reads articles changed */
  readonly renewed: boolean
}

/** How far an import is, for whoever shows it. */
export type Progress = (done: number, of: number) => void

/** Files that a thread is given at once. */
const BATCH = 100
/** Articles that an import which is killed has to read again at most. */
const COMMITTED_AT_ONCE = 1_000
const MAX_THREADS = 8
/**
 * Makes or renews an index of the articles of a folder. Files that have not changed are not read
 * again; an import that was stopped goes on where it was. The index is replaced in one step at the
 * end, so that whoever stops it leaves the old one whole.
 * @throws Error in one line when the folder holds no article, or another import is at it
 */
export async function importArticles(
  folder: string,
  to: string,
  onProgress: Progress
): Promise<Imported> {
  const { files, passed, aside } = listArticleFiles(folder)
  if (files.length === 0)
    throw new Error(
      `${folder}: there is no article in this folder; put texts such as Q100000.txt into it`
    )
  const release = holdIndex(to)
  try {
    const done = await importFiles({ folder, files, to, onProgress })
    return { ...done, refused: [...done.refused, ...passed, ...aside] }
  } finally {
    release()
  }
}

type ImportParts = {
  readonly folder: string
  readonly files: readonly string[]
  readonly to: string
  readonly onProgress: Progress
}

async function importFiles({ folder, files, to, onProgress }: ImportParts): Promise<Imported> {
  const part = `${to}.part`
  const reader = readerCode()
  const renewed = existsSync(to) && isIndex(to) && !isReadBy(to, reader)
  const database = openPart(part, to, reader)
  const stamps = new Map(files.map(file => [file, stampOf(join(folder, file))]))
  const { kept, removed } = removeChanged(database, stamps)
  const wanted = files.filter(file => !kept.has(file))
  const refused = await readAll(database, { folder, files: wanted, stamps, onProgress })
  const { articles } = database.prepare('SELECT count(*) AS articles FROM articles').get() as {
    articles: number
  }
  const learning = articles < MIN_LEARNED_ARTICLES ? null : learnBeside(part)
  buildPostings(database)
  buildCounts(database)
  writeLatentVectors(database, await learning)
  database.close()
  replace(part, to)
  const read = wanted.length - refused.length
  return { articles, read, kept: kept.size, removed, refused, renewed }
}

/**
 * What an earlier import left, else a copy of the index that is there, else nothing; never what
 * other code read.
 */
function openPart(part: string, to: string, reader: string): DatabaseSync {
  if (!existsSync(part) && isReadBy(to, reader) && isFileWhole(to)) {
    copyFileSync(to, part)
    unsealFile(part)
  }
  if (!isReadBy(part, reader)) {
    rmSync(part, { force: true })
    rmSync(`${part}-journal`, { force: true })
    const database = createStore(part)
    database.prepare('INSERT INTO reader VALUES (?)').run(reader)
    return database
  }
  const database = new DatabaseSync(part)
  database.exec(WRITING)
  return database
}

function isReadBy(path: string, reader: string): boolean {
  if (!isIndex(path)) return false
  const database = new DatabaseSync(path)
  try {
    const row = database.prepare('SELECT code FROM reader').get() as { code: string } | undefined
    return row?.code === reader
  } catch {
    return false
  } finally {
    database.close()
  }
}

function isIndex(path: string): boolean {
  if (!existsSync(path)) return false
  try {
    const database = new DatabaseSync(path)
    const { user_version: version } = database.prepare('PRAGMA user_version').get() as {
      user_version: number
    }
    const { application_id: application } = database.prepare('PRAGMA application_id').get() as {
      application_id: number
    }
    database.close()
    return version === FORMAT_VERSION && application === APPLICATION_ID
  } catch {
    return false
  }
}

/** Takes out what changed or is gone. */
function removeChanged(
  database: DatabaseSync,
  stamps: ReadonlyMap<string, string>
): { kept: ReadonlySet<string>; removed: number } {
  const there = database
    .prepare('SELECT place, file, stamp FROM articles')
    .all() as unknown as readonly { place: number; file: string; stamp: string }[]
  const kept = new Set(
    there.filter(({ file, stamp }) => stamps.get(file) === stamp).map(({ file }) => file)
  )
  const remove = articleRemover(database)
  database.exec('BEGIN')
  for (const { place, file } of there) if (!kept.has(file)) remove(place)
  database.exec('COMMIT')
  return { kept, removed: there.filter(({ file }) => !stamps.has(file)).length }
}

type Reading = {
  readonly folder: string
  readonly files: readonly string[]
  readonly stamps: ReadonlyMap<string, string>
  readonly onProgress: Progress
}

/**
 * Reads files in as many threads as there are processors, and adds them batch by batch in the order
 * of the files, so that every import of a folder makes the same index. The refused ones, each with
 * its reason.
 * @throws what ended a thread, once the others have read the rest
 */
async function readAll(database: DatabaseSync, reading: Reading): Promise<readonly string[]> {
  const { folder, files, stamps, onProgress } = reading
  const takeAll = articleTaker(database)
  const refused: string[] = []
  const ordered = takeInOrder()
  let [next, done, committed] = [0, 0, 0]
  function nextBatch(): Given {
    const place = next
    const batch = files
      .slice(place * BATCH, (place + 1) * BATCH)
      .map(file => ({ file, stamp: stamps.get(file) ?? '' }))
    next += 1
    return { batch, finish: read => ordered.take(place, read) }
  }
  function finish(batch: Batch, numbers: number[]): void {
    const twins = takeAll(batch, numbers).filter(refusal => refusal !== null)
    refused.push(...twins, ...batch.refused)
    done += batch.articles.length + batch.refused.length
    if (done - committed >= COMMITTED_AT_ONCE) {
      database.exec('COMMIT; BEGIN')
      committed = done
    }
    onProgress(done, files.length)
  }
  const threads = Math.min(availableParallelism(), MAX_THREADS, Math.ceil(files.length / BATCH))
  database.exec('BEGIN')
  const ends = await Promise.allSettled(
    Array.from({ length: threads }, () => readInThread(folder, nextBatch, finish))
  )
  ordered.rest()
  database.exec('COMMIT')
  const failed = ends.find(end => end.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  return refused
}

/**
 * Adds an article, or says why not. One of the helpdesk takes the place of another with its number.
 */
function articleTaker(
  database: DatabaseSync
): (batch: Batch, numbers: number[]) => readonly (string | null)[] {
  const { addNumbered, termId } = articleAdder(database)
  const remove = articleRemover(database)
  const twin = database.prepare('SELECT place, file, own FROM articles WHERE id = ?')
  function take(article: NumberedArticle, numbers: readonly number[]): string | null {
    const other = twin.get(article.id) as { place: number; file: string; own: number } | undefined
    const isReplacing = other !== undefined && article.own && other.own === 0
    if (isReplacing) remove(other.place)
    if (other === undefined || isReplacing) {
      addNumbered(article, numbers)
      return null
    }
    const isExpected = !article.own && other.own === 1
    if (isExpected) return null
    return `${article.file}:1 ${article.id} is in ${other.file} already; keep one of the files`
  }
  return ({ articles, terms }, numbers) => {
    numbers.length = terms.from
    for (const term of terms.terms) numbers.push(termId(term))
    return articles.map(article => take(article, numbers))
  }
}

/** The new index takes the place of the old one whole, once it is on the disk. */
function replace(part: string, to: string): void {
  rmSync(`${part}-journal`, { force: true })
  sealFile(part)
  const file = openSync(part, 'r+')
  fsyncSync(file)
  closeSync(file)
  renameSync(part, to)
}
