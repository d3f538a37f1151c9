/** `npm run check-knowledge`: what is odd about articles, with file, line and remedy. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createCommand } from '../channels/terminal/command/createCommand.ts'
import { Mistake } from '../channels/terminal/command/mistake.ts'
import { runCommand } from '../channels/terminal/command/runCommand.ts'
import type { Remark } from '../knowledge/articles/article.ts'
import { listArticleFiles } from '../knowledge/articles/index/listArticleFiles.ts'
import { openKnowledge } from '../knowledge/articles/openKnowledge.ts'
import { decodeArticle } from '../knowledge/articles/read/decodeArticle.ts'
import { parseArticle } from '../knowledge/articles/read/parseArticle.ts'
import { describeRemark, fatalRules } from '../knowledge/articles/read/remarks.ts'
import { splitSources } from '../knowledge/articles/sources/readSources.ts'

/** Places shown of each rule unless one rule is asked for. */
const FEW = 5

const COMMAND = createCommand({
  name: 'check-knowledge',
  about:
    'Lists what is odd about the articles of folders: each rule with how many articles break it, ' +
    'the first places and the remedy. An index is opened.',
  examples: [
    ['own/', 'what is odd in your own articles'],
    ['own/ --rule no-title', 'all places where one rule is broken'],
    ['articles.index', 'whether an index is whole']
  ],
  exits: [
    [0, 'nothing keeps the articles from being opened'],
    [1, 'something does'],
    [2, 'wrong usage, or no such folder; a line says what to do']
  ]
})
  .argument('<source...>', 'folders of articles, and indexes')
  .option('--rule <RULE>', 'all places of one rule')
  .action(check)

/** @throws Mistake */
function check(named: readonly string[], { rule = null }: { readonly rule?: string | null }): void {
  const sources = splitSources(named)
  const missing = sources.find(path => !existsSync(path))
  if (missing !== undefined)
    throw new Mistake(`${missing} is not there. Name a folder of articles, or an index.`)
  const codes = sources.map(path =>
    statSync(path).isDirectory() ? checkFolder(path, rule) : checkIndex(path)
  )
  process.exitCode = Math.max(...codes)
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
  const { files, passed, aside } = listArticleFiles(folder)
  const fatal = fatalRules(files.length)
  const remarks = files.flatMap(
    file => parseArticle(decodeArticle(readFileSync(join(folder, file))), file).remarks
  )
  for (const line of [...passed, ...aside]) say(line)
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

await runCommand(COMMAND)
