import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { MAX_ARTICLE_BYTES } from '../maxArticleBytes.ts'

/** The article files of a folder, and what looks like one or holds some and is none, with why. */
export type ArticleFiles = {
  readonly files: readonly string[]
  /** what cannot be read or is no file, a line each */
  readonly passed: readonly string[]
  /** what is no article by its name, as whoever named it wants: a line each */
  readonly aside: readonly string[]
  /** the folder itself, '', and those below it that are read */
  readonly folders: readonly string[]
}

const ARTICLE = /\.(?:txt|md)$/i
/** What tells of a folder or a project. */
const ABOUT_FOLDER = [
  'authors',
  'changelog',
  'code_of_conduct',
  'contributing',
  'licen[cs]e',
  'notice',
  'readme',
  'security'
]
const NO_ARTICLE = new RegExp(`^(?:${ABOUT_FOLDER.join('|')})\\.(?:md|txt)$`, 'i')

/**
 * The article files of a folder, those below it included, by their paths from it: the helpdesk's
 * own first, which stand before others of the same id. What begins with a dot is left alone, untold:
 * there editors, Git and Kubernetes keep their own, and change it all the time.
 */
export function listArticleFiles(folder: string): ArticleFiles {
  const files: string[] = []
  const passed: string[] = []
  const aside: string[] = []
  const folders: string[] = []

  function walk(below: string, above: readonly string[]): void {
    const path = join(folder, below)
    const real = realpathSync(path)
    if (above.includes(real)) {
      passed.push(`${below}: leads back to a folder above it; passed`)
      return
    }
    folders.push(below)
    for (const name of readdirSync(path)) {
      if (name.startsWith('.')) continue
      visit(below === '' ? name : join(below, name), name, [...above, real])
    }
  }
  function take(file: string, stats: Stats): void {
    const name = basename(file)
    if (name.startsWith('_')) aside.push(`${file}: its name begins with "_", no article; passed`)
    else if (NO_ARTICLE.test(name)) aside.push(`${file}: tells of the folder, no article; passed`)
    else if (!stats.isFile()) passed.push(`${file}: no file; passed`)
    else if (stats.size > MAX_ARTICLE_BYTES)
      passed.push(`${file}: larger than ${MAX_ARTICLE_BYTES / 1e6} MB, no article; passed`)
    else files.push(file)
  }
  function visit(file: string, name: string, above: readonly string[]): void {
    const isNamedSo = ARTICLE.test(name)
    try {
      const stats: Stats = statSync(join(folder, file))
      if (stats.isDirectory()) {
        if (name.startsWith('_')) {
          aside.push(`${file}: a folder whose name begins with "_"; passed with what is in it`)
          return
        }
        if (isNamedSo) aside.push(`${file}: a folder, no article; what is in it is read`)
        walk(file, above)
      } else if (isNamedSo) take(file, stats)
    } catch (error) {
      passed.push(unreadable(file, error))
    }
  }
  walk('', [])
  files.sort()
  return {
    files: [...files.filter(isOwnArticle), ...files.filter(file => !isOwnArticle(file))],
    passed,
    aside,
    folders
  }
}

/** 'notes/a.txt: cannot be read (EACCES); passed' */
export function unreadable(file: string, error: unknown): string {
  const { code = 'unknown reason' } = error as NodeJS.ErrnoException
  return `${file}: cannot be read (${code}); passed`
}

/** Whether a file is an article of the helpdesk itself. */
export function isOwnArticle(file: string): boolean {
  return /\.md$/i.test(file)
}
