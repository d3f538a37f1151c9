import type { Article } from '../../../knowledge/articles/article.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'

const MAX_LENGTH = 4_000
/** Files that programs and drivers are loaded from. */
const ENDING = oneOf(
  'sys',
  'dll',
  'exe',
  'drv',
  'vxd',
  'ocx',
  'vbx',
  '386',
  'xll',
  'cpl',
  'cnv',
  'lib'
)
const MODULE = new RegExp(String.raw`(?<![\w.@-])[a-z][\w~]{1,14}\.${ENDING}(?!\w|\.\w)`, 'gi')
/** Every computer has one: it tells nothing of what fails. */
const OF_ALL: ReadonlySet<string> = new Set([
  'config.sys',
  'setup.exe',
  'install.exe',
  'update.exe'
])

/** The programs, libraries and drivers that words name by their files: 'Nwrdr.sys' → 'nwrdr.sys' */
export function saidModules(words: string): readonly string[] {
  const named = [...words.slice(0, MAX_LENGTH).matchAll(MODULE)].map(([name]) => name.toLowerCase())
  return [...new Set(named)].filter(name => !OF_ALL.has(name))
}

/** 'sqloledb.h', 'fonts.inf': a name with an ending, and no address */
const FILE = /(?<![\w.@/-])[a-z][\w~]{3,}\.[a-z]\w{0,3}(?![\w@]|\.\w)/gi

/** The files of any kind that words name: 'SqlOleDb.h' → 'sqloledb.h' */
export function saidFiles(words: string): readonly string[] {
  const named = [...words.slice(0, MAX_LENGTH).matchAll(FILE)].map(([name]) => name.toLowerCase())
  return [...new Set(named)].filter(name => !OF_ALL.has(name))
}

/** Whether an article names a module anywhere; a program ('winmgmt.exe') with its ending or not. */
export function hasModule({ lines }: Article, module: string): boolean {
  const written = module.replace(/\.exe$/, '')
  return lines.some(line => line.toLowerCase().includes(written))
}
