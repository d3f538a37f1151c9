import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { Worker } from 'node:worker_threads'
import { MAX_ARTICLE_BYTES } from '../maxArticleBytes.ts'
import { isAsConverted } from './convertedSum.ts'
import type { Conversion, Converted } from './convertWorker.ts'

/** What was made of the originals of a folder. */
export type FolderConversion = {
  /** Markdown files written */
  readonly written: number
  /** those that were there, made from the same originals */
  readonly unchanged: number
  /** what is not taken, a line each, with the reason */
  readonly refused: readonly string[]
}

const ORIGINAL = /\.(?:html?|docx)$/i
const ARTICLE = /\.(?:txt|md)$/i
/** Documents that people may take for articles here, and how they become some. */
const OTHER_DOCUMENT =
  /\.(?:doc|dotx?|docm|rtf|odt|pdf|pptx?|xlsx?|mht(?:ml)?|aspx|one|msg|epub|xml|json)$/i
/** A file or folder that editors keep for themselves, or that is passed as no article. */
const LEFT_ALONE = /(?:^|[\\/])[._~]/
const MAX_BYTES = 20_000_000
const MAX_MS = 20_000
const MAX_HEAP_MB = 512

/** Beside this file, with its ending, as in the import. */
const WORKER = new URL(import.meta.url.replace(/convertFolder(\.[jt]s)$/, 'convertWorker$1'))

/**
 * Writes Markdown beside each `.html`, `.htm` and `.docx` of a folder and of those below it. What
 * somebody wrote, or changed after it was made, is left alone and told.
 */
export async function convertFolder(folder: string): Promise<FolderConversion> {
  const { originals, refused } = listOriginals(folder)
  const thread = openThread()
  let [written, unchanged] = [0, 0]
  try {
    for (const file of originals) {
      const done = await convertOne(folder, file, thread)
      if (done === 'written') written += 1
      else if (done === 'unchanged') unchanged += 1
      else refused.push(done)
    }
  } finally {
    await thread.close()
  }
  return { written, unchanged, refused }
}

function listOriginals(folder: string): { originals: readonly string[]; refused: string[] } {
  const originals: string[] = []
  const refused: string[] = []
  const others = new Map<string, number>()
  const { files, fault } = listFiles(folder)
  if (fault !== null) refused.push(fault)
  for (const file of files) {
    const kind = extname(file).toLowerCase()
    if (ORIGINAL.test(file)) originals.push(file)
    else if (OTHER_DOCUMENT.test(file))
      refused.push(`${file}: ${kind} is no format that is read; save it as .docx or .html`)
    else if (!ARTICLE.test(file)) others.set(kind, (others.get(kind) ?? 0) + 1)
  }
  if (others.size > 0) {
    const counted = [...others].map(([kind, count]) => `${count} ${kind || 'without an ending'}`)
    refused.push(`no articles: ${counted.join(', ')}`)
  }
  return { originals, refused }
}

/** A folder that cannot be listed is told, and stops no import of the articles in it. */
function listFiles(folder: string): { files: readonly string[]; fault: string | null } {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => relative(folder, join(entry.parentPath, entry.name)))
      .filter(file => !LEFT_ALONE.test(file))
      .toSorted()
    return { files, fault: null }
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException
    return { files: [], fault: `${folder}: cannot be searched for documents (${code})` }
  }
}

/** 'written', 'unchanged', or the line that says why not. */
async function convertOne(folder: string, file: string, thread: Thread): Promise<string> {
  const path = join(folder, file)
  const target = path.replace(ORIGINAL, '.md')
  const { size } = statSync(path)
  if (size > MAX_BYTES) return `${file}: it is larger than ${MAX_BYTES / 1e6} MB`
  const before = existsSync(target) ? readFileSync(target, 'utf8') : null
  const isWritten = before !== null && !isAsConverted(before)
  if (isWritten) return `${file}: ${file.replace(ORIGINAL, '.md')} was written by hand and stays`
  const converted = await thread.convert({ path, file })
  if (converted.kind === 'refused') return `${file}: ${converted.reason}`
  if (Buffer.byteLength(converted.markdown) > MAX_ARTICLE_BYTES)
    return `${file}: its text is larger than ${MAX_ARTICLE_BYTES / 1e6} MB, no article`
  if (converted.markdown === before) return 'unchanged'
  try {
    writeFileSync(`${target}.part`, converted.markdown)
    renameSync(`${target}.part`, target)
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException
    return `${file}: no Markdown can be written beside it (${code})`
  }
  return 'written'
}

type Thread = {
  readonly convert: (conversion: Conversion) => Promise<Converted>
  readonly close: () => Promise<void>
}

/** One thread after another: each is ended that takes too long or runs out of memory. */
function openThread(): Thread {
  let worker: Worker | null = null
  return {
    convert: conversion => {
      const thread = worker ?? startWorker()
      worker = thread
      return new Promise(resolve => {
        function take(converted: Converted): void {
          clearTimeout(timer)
          thread.off('error', fail)
          resolve(converted)
        }
        function fail(): void {
          stop(TOO_LARGE)
        }
        function stop(refused: Converted): void {
          clearTimeout(timer)
          thread.off('message', take)
          worker = null
          void thread.terminate()
          resolve(refused)
        }
        const timer = setTimeout(() => stop(TOO_LONG), MAX_MS)
        thread.once('message', take)
        thread.once('error', fail)
        thread.postMessage(conversion)
      })
    },
    close: async () => void (await worker?.terminate())
  }
}

function startWorker(): Worker {
  return new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB } })
}

const TOO_LONG: Converted = {
  kind: 'refused',
  reason: `it takes longer than ${MAX_MS / 1000} s to read`
}
const TOO_LARGE: Converted = { kind: 'refused', reason: 'it takes too much memory to read' }
