import { oneOf } from '../../../language/words/oneOf.ts'
import { isOrdinary } from '../statementWords.ts'

/** A version without its name: the product it is of, and where it stands. */
export type BareVersion = {
  readonly product: string
  readonly start: number
  readonly end: number
}

/** A line of products, what names it in a text, and the versions it had. */
type Line = {
  readonly name: string
  readonly anchor: RegExp
  readonly versions: ReadonlySet<string>
}

/** What of a product named in full matters here. */
type Named = { readonly product: string; readonly start: number; readonly end: number }

const LINES: readonly Line[] = [
  line('Exchange Server', '4.0 5.0 5.5', [
    'exchange',
    'exchg?',
    'owa',
    'outlook web access',
    'im[sc]',
    'internet mail (?:service|connector)'
  ]),
  line('SNA Server', '2.0 2.1 2.11 3.0 4.0', ['sna']),
  line('Systems Management Server', '1.0 1.1 1.2 2.0', ['sms']),
  line('SQL Server', '4.2 6.0 6.5 7.0', ['sql']),
  line('Windows NT', '3.5 3.51 4.0', ['nt']),
  line('Windows', '3.0 3.1 3.11', ['win(?:dows)? ?3']),
  line('Visual Basic', '2.0 3.0 4.0 5.0 6.0', ['vb', 'visual basic']),
  line('Visual C++', '1.0 1.5 1.52 2.0 4.0 4.1 4.2 5.0 6.0', [
    'msvc',
    String.raw`v(?:isual )?c\+\+`
  ]),
  line('Visual FoxPro', '3.0 5.0 6.0 7.0', ['vfp', 'visual foxpro', 'foxpro']),
  line('Visual SourceSafe', '4.0 5.0 6.0', ['vss', 'sourcesafe']),
  line('Internet Explorer', '3.0 4.0 4.01 5.0 5.01 5.5 6.0', ['ie', 'internet explorer']),
  line('MDAC', '2.0 2.1 2.5 2.6 2.7', ['mdac']),
  line('MASM', '5.0 5.1 6.0 6.1', ['masm', 'macro assembler']),
  line('MS-DOS', '3.3 5.0 6.0 6.2 6.21 6.22', ['dos'])
]

/** Characters before a version that may say of what it is. */
const MAX_DISTANCE = 90
/** What is measured, and no version: '3.5 inch', '2.0 GB' */
export const MEASURED = oneOf(
  '%',
  '"',
  'inch',
  'floppy',
  'floppies',
  'disks?',
  '[kmg]b?\\b',
  '[mg]hz',
  'megs?',
  'gigs?',
  'percent',
  'times',
  'million',
  'sec(?:ond)?s?',
  'min(?:ute)?s?',
  'hours?',
  'days?',
  'volts?',
  'of\\b'
)
const VERSION = new RegExp(
  String.raw`(?<![\w.:/\\-])(\d\.\d{1,2})([a-c])?(?![\w\\]|[.:/-]\w| ?${MEASURED})`,
  'g'
)
const MACHINE = oneOf('server', 'box', 'machine', 'workstation', 'site', 'system', 'client', 'one')
/** 'our 5.5 server', 'the new 3.0 box' */
const OF_MACHINE = /\b(?:our|my|the|an?|this|that|new|old|plain) $/i
const IS_MACHINE = new RegExp(`^ ${MACHINE}s?\\b`, 'i')
/** 'NT 3.51 [file server to] 4.0', 'VB 5.0[, broken in] 6.0' */
const CHANGE =
  /^(?:[^.;!?\n]{0,40}? to|.{0,80} (?:in|under|with|on)) (?:the |a |new |version ){0,2}$/is
const HAS_LEVEL = /^,? ?\(?(?:sp|service ?pack) ?-?\d/i
/** 'version', 'SP1': of versions, not of what they are of */
export const OF_VERSIONS = /^(?:versions?|ver|v|release|sp\d\w?)$/i
const WORDS = /[\p{L}\p{N}](?:[\p{L}\p{N}'+#-]|\.(?=[\p{L}\p{N}]))*|[.;!?,\n]/gu

/**
 * The versions that stand alone where the line of products they are of was named: 'from our 5.5
 * server to Exchange 2000' → Exchange Server 5.5. A version that two of the lines named had, or
 * that follows another name ('Acrobat 5.0'), is left out.
 */
export function bareVersions(words: string, named: readonly Named[]): readonly BareVersion[] {
  const lines = LINES.filter(({ anchor }) => anchor.test(words))
  if (lines.length === 0) return []
  return [...words.matchAll(VERSION)].flatMap(match => {
    const [all, version = '', letter = ''] = match
    const [start, end] = [match.index, match.index + all.length]
    const before = words.slice(Math.max(0, start - MAX_DISTANCE), start)
    const place = { before, behind: words.slice(end, end + MAX_DISTANCE) }
    const of = lineOf(
      before,
      lines.filter(({ versions }) => versions.has(version))
    )
    const isTaken = named.some(one => start < one.end && one.start < end)
    if (of === undefined || isTaken) return []
    const earlier = named.findLast(one => one.end <= start && isOf(one, of))
    const isChange = earlier !== undefined && CHANGE.test(words.slice(earlier.end, start))
    if (!isChange && !isOfLine(place, of)) return []
    return [{ product: `${of.name} ${version}${letter}`, start, end }]
  })
}

/** Whether a product is a version that its line had: 'Windows 3.11', and not 'Windows 5.5'. */
export function hasVersion(product: string): boolean {
  return LINES.some(
    one => isOf({ product }, one) && one.versions.has(product.slice(one.name.length + 1))
  )
}

/** Of several lines that had a version the one named in its own sentence. */
function lineOf(before: string, lines: readonly Line[]): Line | undefined {
  if (lines.length < 2) return lines[0]
  const sentence = before.split(/[.;!?]\s|\n/).at(-1) ?? ''
  const named = lines.filter(({ anchor }) => anchor.test(sentence))
  if (named.length === 1) return named[0]
  return undefined
}

/** Whether a product is a version of a line. */
function isOf({ product }: Pick<Named, 'product'>, { name }: Line): boolean {
  return product.startsWith(`${name} `) && /^\d/.test(product.slice(name.length + 1))
}

/** Whether a version is said of a line: of one of its machines, at its name, or of nothing else. */
function isOfLine(
  { before, behind }: { readonly before: string; readonly behind: string },
  { anchor }: Line
): boolean {
  const tokens = [...before.matchAll(WORDS)].map(([token]) => token)
  const near = tokens.findLast(token => !OF_VERSIONS.test(token)) ?? '.'
  if (!isOrdinary(near.toLowerCase()) && !isEnd(near) && !anchor.test(near)) return false
  if (HAS_LEVEL.test(behind) || (OF_MACHINE.test(before) && IS_MACHINE.test(behind))) return true
  const name = tokens.findLast(token => anchor.test(token) || !isPassed(token)) ?? '.'
  return isEnd(name) || anchor.test(name)
}

/** A word that names nothing between a version and the name it is of. */
function isPassed(token: string): boolean {
  return OF_VERSIONS.test(token) || (isOrdinary(token.toLowerCase()) && !isEnd(token))
}

function isEnd(token: string): boolean {
  return /^[.;!?,\n]$/.test(token)
}

function line(name: string, versions: string, anchors: readonly string[]): Line {
  const anchor = new RegExp(String.raw`(?<![\w-])${oneOf(...anchors)}(?![a-z])`, 'i')
  return { name, anchor, versions: new Set(versions.split(' ')) }
}
