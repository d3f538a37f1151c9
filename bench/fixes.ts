/**
 * How well the statements of fixes are read, on a folder of measured data and an unpacked archive
 * that are not part of the project:
 *   npm run bench:fixes -- DATA_FOLDER ARCHIVE_FOLDER
 * DATA_FOLDER holds fixphrases.tsv (count, example, phrase, normalised); fixReadings.tsv beside
 * this file is what a person read in 200 of its lines.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../knowledge/articles/article.ts'
import { decodeArticle } from '../knowledge/articles/read/decodeArticle.ts'
import { objectOf } from '../knowledge/articles/read/fixes/fixSentences.ts'
import { parseArticle } from '../knowledge/articles/read/parseArticle.ts'
import { parseFixKeyword } from '../knowledge/releases/written/parseFixKeyword.ts'
import type { NamedLevel } from '../knowledge/releases/written/namedLevel.ts'
import { readLevels } from '../knowledge/releases/written/readLevels.ts'

const [dataFolder = '', archiveFolder = ''] = process.argv.slice(2)
function percent(part: number, whole: number): string {
  return `${part} of ${whole} (${whole === 0 ? '-' : ((100 * part) / whole).toFixed(2)} %)`
}

const KINDS: Readonly<Record<NamedLevel['kind'], string>> = {
  'service-pack': 'sp',
  'latest-service-pack': 'latest',
  version: 'version',
  hotfix: 'hotfix',
  rollup: 'rollup'
}

/** 'sp | Windows NT 4.0 | 4 + version | Visual C++ 6.0', as the readings are written. */
function written(levels: readonly NamedLevel[]): string {
  return (
    levels
      .map(level =>
        [
          level.kind === 'service-pack' && level.called === 'Service Release'
            ? 'sr'
            : KINDS[level.kind],
          level.product ??
            `${level.family ?? ''}${level.version === null ? '' : ` ?${level.version}`}`.trim(),
          `${level.servicePack ?? ''}${level.letter}`
        ]
          .filter(Boolean)
          .join(' | ')
      )
      .toSorted()
      .join(' + ') || 'none'
  )
}

/** A pattern anybody would begin with, for comparison. */
function plainly(phrase: string): string {
  const match =
    /^(?:the )?(?:latest )?(?:Microsoft )?([A-Z][\w+ ]*?),?(?: version)? ([\d.]+[a-z]?)(?: (?:US )?Service Pack(?: (\d)(?:\.0)?)?)?$/.exec(
      phrase
    )
  if (match === null) return 'none'
  const kind = match[3] !== undefined ? 'sp' : /Service Pack$/.test(phrase) ? 'latest' : 'version'
  return [kind, `${match[1]} ${match[2]}`, match[3]].filter(Boolean).join(' | ')
}

function readPhrases(): void {
  const file = join(dataFolder, 'fixphrases.tsv')
  if (!existsSync(file)) return console.log(`phrases: not measured, ${file} is not there`)
  const lines = readFileSync(file, 'utf8').split('\n')
  const readings = readFileSync(new URL('./fixReadings.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map(row => row.split('\t'))
  const cases = readings.map(([line = '', reading = '']) => ({
    line,
    phrase: lines[Number(line) - 1]?.split('\t')[2] ?? '',
    reading: reading.split(' + ').toSorted().join(' + ')
  }))
  const wrong = cases.filter(
    ({ phrase, reading }) => written(readLevels(objectOf(phrase))) !== reading
  )
  const plain = cases.filter(({ phrase, reading }) => plainly(phrase) === reading)
  console.log(
    `phrases read as by a person: ${percent(cases.length - wrong.length, cases.length)}; one plain pattern: ${percent(plain.length, cases.length)}`
  )
  for (const { line, phrase, reading } of wrong)
    console.log(
      `  line ${line}: ${phrase.slice(0, 90)}\n    person ${reading}; parser ${written(readLevels(objectOf(phrase)))}`
    )
}

/**
 * Whether the words of an article say plainly, by a pattern that knows nothing of the parser, that
 * a product's service pack corrects it.
 */
function saysPlainly(article: Article, product: string, servicePack: number): boolean {
  const [, base = '', version = ''] = /^(.*) (\S+)$/.exec(product) ?? []
  const name = base.replace(/[+]/g, '\\+').replace('Exchange Server', 'Exchange(?: Server)?')
  const text = article.lines
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/U\.S\. /g, '')
  return new RegExp(
    String.raw`(?:problem|bug|issue|error|this) (?:was|has been|is) (?:first )?(?:corrected|fixed|resolved) in (?:the )?(?:[^.]{0,90} and (?:in )?)?(?:Microsoft )?${name}(?: Server)?(?: for Windows)?,?(?: version)? ${version.replace('.', '\\.')}(?: Server)?,? (?:Service Pack|SP) ?${servicePack}\b`,
    'i'
  ).test(text)
}

function readArchive(): void {
  if (archiveFolder === '' || !existsSync(archiveFolder))
    return console.log('archive: not measured, name the unpacked folder as the second argument')
  const files = readdirSync(archiveFolder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.txt$/i.test(file))
    .toSorted()
  const counts = {
    exceptions: 0,
    named: 0,
    same: 0,
    plain: 0,
    read: 0,
    events: 0,
    described: 0,
    sourced: 0
  }
  const outcomes = new Map<string, number>()
  const times: number[] = []
  for (const file of files) {
    const text = decodeArticle(readFileSync(join(archiveFolder, file)))
    const start = performance.now()
    try {
      const { article } = parseArticle(text, file)
      times.push(performance.now() - start)
      count(article, counts)
      outcomes.set(article.outcome, (outcomes.get(article.outcome) ?? 0) + 1)
    } catch (error) {
      counts.exceptions += 1
      console.log(`  ${file}: ${String(error)}`)
    }
  }
  const sorted = times.toSorted((a, b) => a - b)
  function at(share: number): string {
    return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2)
  }
  console.log(
    `archive: ${files.length} articles, ${counts.exceptions} exceptions; parse ms p50 ${at(0.5)}, p99 ${at(0.99)}, worst ${at(0.99999)}, together ${(times.reduce((sum, time) => sum + time, 0) / 1000).toFixed(1)} s`
  )
  console.log(
    `service packs that the words say plainly and the keyword names, read from the text: ${percent(counts.read, counts.plain)}`
  )
  console.log(
    `text and keyword name a level of the same product: the same level ${percent(counts.same, counts.named)}; the others contradict themselves`
  )
  console.log(
    `events: ${counts.events} articles, ${counts.described} with a description, ${counts.sourced} with a source`
  )
  console.log(
    `outcomes: ${[...outcomes]
      .toSorted((a, b) => b[1] - a[1])
      .map(([kind, number]) => `${kind} ${number}`)
      .join(', ')}`
  )
}

type Counts = {
  named: number
  same: number
  plain: number
  read: number
  events: number
  described: number
  sourced: number
}

function count(article: Article, counts: Counts): void {
  if (article.events.length > 0) counts.events += 1
  if (article.events.some(({ description }) => (description ?? '').split(' ').length >= 4))
    counts.described += 1
  if (article.events.some(({ source }) => source !== null)) counts.sourced += 1
  const said = article.fixes.filter(fix => fix.from === 'text' && fix.kind === 'service-pack')
  for (const level of article.keywords.flatMap(keyword => parseFixKeyword(keyword) ?? [])) {
    if (level.kind !== 'service-pack' || level.servicePack === null) continue
    const same = said.filter(fix => fix.product === level.product)
    const agrees = same.some(fix => fix.servicePack === level.servicePack)
    if (same.length > 0) counts.named += 1
    if (agrees) counts.same += 1
    if (!saysPlainly(article, level.product, level.servicePack)) continue
    counts.plain += 1
    if (agrees) counts.read += 1
    else console.log(`  not read: ${article.id} ${level.product} Service Pack ${level.servicePack}`)
  }
}

readPhrases()
readArchive()
