/**
 * How well the statements of fixes are read, on a folder of measured data and an unpacked archive
 * that are not part of the project:
 *   npm run bench:fixes -- DATA_FOLDER ARCHIVE_FOLDER
 * DATA_FOLDER holds fixphrases.tsv (count, example, phrase, normalised); fixReadings.tsv beside
 * this file is what a person read in each of its lines.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../knowledge/articles/article.ts'
import { decodeArticle } from '../knowledge/articles/read/decodeArticle.ts'
import { objectOf } from '../knowledge/articles/read/fixes/fixSentences.ts'
import { parseArticle } from '../knowledge/articles/read/parseArticle.ts'
import type { NamedLevel } from '../knowledge/releases/written/namedLevel.ts'
import { parseFixKeyword } from '../knowledge/releases/written/parseFixKeyword.ts'
import { readLevels } from '../knowledge/releases/written/readLevels.ts'

const [dataFolder = '', archiveFolder = ''] = process.argv.slice(2)

function percent(part: number, whole: number): string {
  const share = whole === 0 ? '-' : ((100 * part) / whole).toFixed(2)
  return `${part} of ${whole} (${share} %)`
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
  return levels.map(writtenLevel).toSorted().join(' + ') || 'none'
}

function writtenLevel(level: NamedLevel): string {
  const { kind, called, product, family, version, servicePack, letter } = level
  const isRelease = kind === 'service-pack' && called === 'Service Release'
  const unnamed = version === null ? '' : ` ?${version}`
  return [
    isRelease ? 'sr' : KINDS[kind],
    product ?? `${family ?? ''}${unnamed}`.trim(),
    `${servicePack ?? ''}${letter}`
  ]
    .filter(Boolean)
    .join(' | ')
}

const PLAIN_PRODUCT = String.raw`([A-Z][\w+ ]*?),?(?: version)? ([\d.]+[a-z]?)`
const PLAIN_PACK = String.raw`(?: (?:US )?(Service Pack)(?: (\d)(?:\.0)?)?)?`
const PLAIN = new RegExp(`^(?:the )?(?:latest )?(?:Microsoft )?${PLAIN_PRODUCT}${PLAIN_PACK}$`)

/** A pattern anybody would begin with, for comparison. */
function plainly(phrase: string): string {
  const match = PLAIN.exec(phrase)
  if (match === null) return 'none'
  const [, base, version, pack, number] = match
  const product = `${base} ${version}`
  if (pack === undefined) return `version | ${product}`
  if (number === undefined) return `latest | ${product}`
  return `sp | ${product} | ${number}`
}

const MAX_PHRASE_SHOWN = 90

function readPhrases(): void {
  const file = join(dataFolder, 'fixphrases.tsv')
  if (!existsSync(file)) {
    console.log(`phrases: not measured, ${file} is not there`)
    return
  }
  const lines = readFileSync(file, 'utf8').split('\n')
  const readings = readFileSync(new URL('./fixReadings.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map(row => row.split('\t'))
  const cases = readings.map(([line = '', reading = '']) => {
    const phrase = lines[Number(line) - 1]?.split('\t')[2] ?? ''
    const person = reading.split(' + ').toSorted().join(' + ')
    return { line, phrase, person, parser: written(readLevels(objectOf(phrase))) }
  })
  const wrong = cases.filter(({ person, parser }) => person !== parser)
  const plain = cases.filter(({ phrase, person }) => plainly(phrase) === person)
  console.log(`phrases read as by a person: ${percent(cases.length - wrong.length, cases.length)}`)
  console.log(`by one plain pattern: ${percent(plain.length, cases.length)}`)
  for (const { line, phrase, person, parser } of wrong) {
    console.log(`  line ${line}: ${phrase.slice(0, MAX_PHRASE_SHOWN)}`)
    console.log(`    person ${person}; parser ${parser}`)
  }
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
  const verb =
    '(?:problem|bug|issue|error|this) (?:was|has been|is) (?:first )?(?:corrected|fixed|resolved) in'
  const other = '(?:the )?(?:[^.]{0,90} and (?:in )?)?(?:Microsoft )?'
  const edition = '(?: Server)?(?: for Windows)?,?(?: version)?'
  const pack = `${version.replace('.', '\\.')}(?: Server)?,? (?:Service Pack|SP) ?${servicePack}\\b`
  return new RegExp(`${verb} ${other}${name}${edition} ${pack}`, 'i').test(text)
}

function readArchive(): void {
  if (archiveFolder === '' || !existsSync(archiveFolder)) {
    console.log('archive: not measured, name the unpacked folder as the second argument')
    return
  }
  const files = readdirSync(archiveFolder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.txt$/i.test(file))
    .toSorted()
  const counts: Counts = {
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
      countEvents(article, counts)
      countLevels(article, counts)
      outcomes.set(article.outcome, (outcomes.get(article.outcome) ?? 0) + 1)
    } catch (error) {
      counts.exceptions += 1
      console.log(`  ${file}: ${String(error)}`)
    }
  }
  tellSpeed(files.length, counts, times)
  tellCounts(counts, outcomes)
}

function tellSpeed(files: number, { exceptions }: Counts, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2)
  const together = (times.reduce((sum, time) => sum + time, 0) / 1000).toFixed(1)
  console.log(`archive: ${files} articles, ${exceptions} exceptions`)
  console.log(
    `parse ms p50 ${at(0.5)}, p99 ${at(0.99)}, worst ${at(0.99999)}, together ${together} s`
  )
}

function tellCounts(counts: Counts, outcomes: ReadonlyMap<string, number>): void {
  console.log(
    `service packs that the words say plainly and the keyword names, read from the text: ` +
      percent(counts.read, counts.plain)
  )
  console.log(
    `text and keyword name a level of the same product: the same level ` +
      `${percent(counts.same, counts.named)}; the others contradict themselves`
  )
  console.log(
    `events: ${counts.events} articles, ${counts.described} with a description, ` +
      `${counts.sourced} with a source`
  )
  const sorted = [...outcomes].toSorted((a, b) => b[1] - a[1])
  console.log(`outcomes: ${sorted.map(([kind, number]) => `${kind} ${number}`).join(', ')}`)
}

type Counts = {
  exceptions: number
  named: number
  same: number
  plain: number
  read: number
  events: number
  described: number
  sourced: number
}

/** A description of fewer words tells little. */
const MIN_DESCRIPTION_WORDS = 4

function countEvents({ events }: Article, counts: Counts): void {
  const isDescribed = events.some(
    ({ description }) => (description ?? '').split(' ').length >= MIN_DESCRIPTION_WORDS
  )
  if (events.length > 0) counts.events += 1
  if (isDescribed) counts.described += 1
  if (events.some(({ source }) => source !== null)) counts.sourced += 1
}

function countLevels(article: Article, counts: Counts): void {
  const said = article.fixes.filter(fix => fix.from === 'text' && fix.kind === 'service-pack')
  for (const level of article.keywords.flatMap(keyword => parseFixKeyword(keyword) ?? [])) {
    const { kind, product, servicePack } = level
    if (kind !== 'service-pack' || servicePack === null) continue
    const same = said.filter(fix => fix.product === product)
    const isRead = same.some(fix => fix.servicePack === servicePack)
    if (same.length > 0) counts.named += 1
    if (isRead) counts.same += 1
    if (!saysPlainly(article, product, servicePack)) continue
    counts.plain += 1
    if (isRead) counts.read += 1
    else console.log(`  not read: ${article.id} ${product} Service Pack ${servicePack}`)
  }
}

readPhrases()
readArchive()
