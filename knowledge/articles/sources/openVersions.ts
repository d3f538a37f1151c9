import { randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { Article } from '../article.ts'
import { parseArticle } from '../read/parseArticle.ts'
import { versionOf } from './versionOf.ts'

/** A text that an article had. */
export type KeptVersion = {
  readonly version: string
  /** when it was kept last, in milliseconds since 1970 */
  readonly at: number
}

/** The texts that the articles of a folder have and had. */
export type Versions = {
  /** Keeps a text under its version, once. `file`: the name that says its format. */
  readonly keep: (id: string, text: string, file: string) => void
  /** the article as it was; undefined when that text is not kept */
  readonly read: (id: string, version: string) => Article | undefined
  /** the newest first */
  readonly list: (id: string) => readonly KeptVersion[]
}

/** Begins with a dot, so that nothing in it is read as an article. */
const FOLDER = '.versions'
const MAX_VERSIONS = 100
/** An id that is a plain name of a folder, too. */
const ID = /^\w[\w-]{0,79}$/
const VERSION_FILE = /^([\da-f]{12})\.(?:md|txt)$/

/** The versions in `.versions/ID/` of a folder of articles, a file each. */
export function openVersions(folder: string): Versions {
  function folderOf(id: string): string {
    return join(folder, FOLDER, id)
  }
  function filesOf(id: string): readonly string[] {
    if (!ID.test(id) || !existsSync(folderOf(id))) return []
    return readdirSync(folderOf(id)).filter(file => VERSION_FILE.test(file))
  }
  function listOf(id: string): readonly (KeptVersion & { readonly path: string })[] {
    return filesOf(id)
      .map(file => join(folderOf(id), file))
      .map(path => ({ path, version: versionIn(path), at: statSync(path).mtimeMs }))
      .toSorted((a, b) => b.at - a.at)
  }
  return {
    keep: (id, text, file) => {
      if (!ID.test(id)) return
      const path = join(folderOf(id), `${versionOf(text)}${extname(file).toLowerCase()}`)
      if (existsSync(path)) return touch(path)
      replaceFile(path, text)
      for (const old of listOf(id).slice(MAX_VERSIONS)) rmSync(old.path, { force: true })
    },
    read: (id, version) => {
      const file = filesOf(id).find(name => versionIn(name) === version)
      if (file === undefined) return undefined
      const { article } = parseArticle(readFileSync(join(folderOf(id), file), 'utf8'), file)
      const origin = { source: basename(folder), file: `${FOLDER}/${id}/${file}`, version }
      return { ...article, origin }
    },
    list: id => listOf(id).map(({ version, at }) => ({ version, at }))
  }
}

/** '…/a0f31c0a0f31.md' → 'a0f31c0a0f31' */
function versionIn(path: string): string {
  return VERSION_FILE.exec(basename(path))?.[1] ?? ''
}

function touch(path: string): void {
  const now = new Date()
  utimesSync(path, now, now)
}

/** Whoever reads meanwhile sees the old text or the new one; what begins with a dot is passed. */
export function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.new`)
  try {
    writeFileSync(beside, text)
    renameSync(beside, path)
  } finally {
    rmSync(beside, { force: true })
  }
}
