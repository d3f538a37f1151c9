import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Remark } from './articles/article.ts'
import { listArticleFiles } from './articles/index/listArticleFiles.ts'
import { openKnowledge } from './articles/openKnowledge.ts'
import { decodeArticle } from './articles/read/decodeArticle.ts'
import { parseArticle } from './articles/read/parseArticle.ts'
import { describeRemark, fatalRules } from './articles/read/remarks.ts'
import { splitSources } from './articles/sources/readSources.ts'

const USAGE = 'usage: npm run check-knowledge -- FOLDER_OR_INDEX... [--rule RULE]'
/** Places shown of each rule unless one rule is asked for. */
const FEW = 5

/**
 * Lists what is odd about the articles of folders: each rule with how many articles break it, the
 * first places and the remedy; with --rule all of its places. An index is opened. Exit 0: nothing
 * keeps them from being opened. 1: something does. 2: wrong usage, told in one line on standard
 * error.
 */
function check(parameters: readonly string[]): number {
  const at = parameters.indexOf('--rule')
  const rule = at < 0 ? null : (parameters[at + 1] ?? '')
  const sources = splitSources(
    parameters.filter((_, index) => at < 0 || (index !== at && index !== at + 1))
  )
  if (sources.length === 0 || rule === '') return complain(USAGE)
  const missing = sources.find(path => !existsSync(path))
  if (missing !== undefined) return complain(`${missing}: there is no such folder; ${USAGE}`)
  const codes = sources.map(path =>
    statSync(path).isDirectory() ? checkFolder(path, rule) : checkIndex(path)
  )
  return Math.max(...codes)
}

function checkIndex(path: string): number {
  try {
    const knowledge = openKnowledge(path)
    say(`${knowledge.size} articles in ${path}, which is whole`)
    knowledge.close()
    return 0
  } catch (error) {
    say((error as Error).message.split('\n')[0] ?? '')
    return 1
  }
}

function checkFolder(folder: string, rule: string | null): number {
  const { files, passed } = listArticleFiles(folder)
  const fatal = fatalRules(files.length)
  const remarks = files.flatMap(
    file => parseArticle(decodeArticle(readFileSync(join(folder, file))), file).remarks
  )
  for (const line of passed) say(line)
  say(`${files.length} articles, ${new Set(remarks.map(({ file }) => file)).size} with remarks`)
  for (const [name, group] of grouped(
    remarks.filter(remark => rule === null || remark.rule === rule),
    fatal
  ))
    tell(name, group, rule === null ? FEW : group.length, fatal)
  if (remarks.some(remark => fatal.includes(remark.rule))) return 1
  return 0
}

function say(line: string): void {
  return void process.stdout.write(`${line}\n`)
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 2
}

/** The rules that keep an article from being opened first, then the most broken ones. */
function grouped(
  remarks: readonly Remark[],
  fatal: readonly string[]
): readonly (readonly [string, readonly Remark[]])[] {
  function rank(name: string): number {
    if (fatal.includes(name)) return 0
    return 1
  }
  return [...Map.groupBy(remarks, ({ rule }) => rule)].toSorted(
    ([a, first], [b, second]) => rank(a) - rank(b) || second.length - first.length
  )
}

function tell(
  name: string,
  group: readonly Remark[],
  places: number,
  fatal: readonly string[]
): void {
  say(
    `\n${name}: ${group.length}${fatal.includes(name) ? ', such an article is refused at start' : ''}`
  )
  for (const remark of group.slice(0, places)) say(`  ${describeRemark(remark)}`)
  if (group.length > places)
    say(`  and ${group.length - places} more: --rule ${name} lists them all`)
}

process.exitCode = check(process.argv.slice(2))
