import type { WindowsEvent } from '../../../knowledge/events/event.ts'
import { recognizeSymptom } from '../../../knowledge/language/recognizeSymptom.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { memoizeText } from '../../../knowledge/memoizeText.ts'
import { recognizeReleases } from '../../../knowledge/releases/said/recognizeReleases.ts'
import { isOrdinary } from '../../../knowledge/releases/said/statementWords.ts'
import {
  affectedOf,
  levelsOf,
  namesLevel,
  productsOf,
  statementsOf,
  withoutSubject
} from './affectedStatements.ts'
import { correctsThisOne } from './correctsThisOne.ts'
import { affectedMachine, MODEL, machinesNamed } from './machinesNamed.ts'
import {
  ONCE,
  OTHER_ROLES,
  TROUBLE,
  tellsOfItsWork,
  UNNAMED_OTHERS,
  WITHOUT_TROUBLE
} from './otherMachines.ts'

/** What is said of machines without a name goes no further; a heading 'Other site:' does. */
const SENTENCE_END = /(?:[.!?]|[^:]\n)\s{0,4}$/

/** 'DC1', 'BDC-OLD', 'PRINTSRV': a machine that is one of those */
const HAS_ROLE = /dc\d*(?:$|-)|^(?:[pb]?dc|file|fs|print|ps|web)/i
const ONE_THAT = '(?:the|our) (?:one|box|server|machine) (?:that|which|with) '
/** 'MAIL02, the one that hangs, is' */
const ASIDE_OF_NAME = new RegExp(`, (${ONE_THAT}[^,.;\\n]{2,40}),`, 'g')
/** 'MAIL02', 'MAIL02 and MAIL03' */
const NAMES = String.raw`([\w.-]{2,40}?(?:(?: ?[+&/] ?| and )[\w.-]{2,40}){0,4}?)`
/**
 * 'MAIL02 runs ...', 'but MAIL02: ...', '* MAIL02 (': a machine that a statement begins with and
 * says something of.
 */
const SUBJECT = new RegExp(
  String.raw`^\W{0,4}(?:(?:and|but|while|whereas|our|the|server) )*${NAMES}${oneOf(
    ' ?[:=(]',
    ' [-–—]',
    String.raw` (?=(?:still )?(?:nt|w2k3?|win\w*|xp|20\d\d|sp ?\d|service)\b)`,
    String.raw`(?:'s)? (?:has|have|runs?|is|are|was|were|got|stays?|still)\b`,
    ` ${ONE_THAT}`
  )}`,
  'i'
)
/** Between the machines of one statement: 'MAIL02 and MAIL03 are' */
const LISTED = / ?[+&/] ?| and /
/** The machine that the event is of, without being named. */
const THIS = new RegExp(
  oneOf(
    String.raw`\b(?:this|here|ours?|mine|it|affected|failing|faulty|active|live|production)\b`,
    String.raw`^\W{0,4}(?:(?:and|but|while) )?we(?:'re| are| have| run| use)\b`
  ),
  'i'
)
/** What is said of the machine in trouble, where several are named. */
const IN_TROUBLE = new RegExp(
  String.raw`\b${oneOf(
    'hangs?',
    'hanging',
    'crash(?:es|ing)?',
    'fails?',
    'failing',
    'dies',
    'stops',
    'affected',
    'logs?',
    'events?',
    `(?:has|have|shows?|logs?|gets?) (?:it|this|the (?:same )?${TROUBLE})`
  )}\b`,
  'i'
)
/** 'EX-BERLIN': a name of capital letters without a number. */
const CAPITAL_NAME = /^[A-Z][A-Z\d]*(?:-[A-Z\d]+)+$/
/** Letters that the names of one site have in common. */
const AKIN_LENGTH = 3
/** Whose it is, before what runs there: 'our Exchange 5.5 SP2 users mail to a partner' */
const OWN = /\b(?:our|my|we|i|this|here)\b/i
/** 'SP4 is in on [all the other servers]' */
const PLACE_END = /\b(?:on|at|in|for|with|under|by|has|have|runs?)(?: [a-z]+){0,2} ?$/i
/** So many words behind what runs, others are another matter. */
const FAR_WORDS = 5

/** The machine meant, where it is known, and whether its trouble is told apart from its level. */
type Told = {
  readonly own: string | null
  readonly isElsewhere: boolean
  readonly words: string
}

/**
 * The words without the statements about other machines than that of the pasted events: what runs
 * there is not installed here. ('MAIL02 has SP4, MAIL01 is still on SP2', MAIL01) → 'MAIL01 is still on SP2'
 * `machine`: the one that the case is about, where the words name it.
 */
export function aboutThisMachine(
  words: string,
  events: readonly WindowsEvent[],
  machine: string | null = null
): string {
  const all = statementsOf(words.replace(ASIDE_OF_NAME, ' $1'))
  const own = machine ?? ownOf(all, events)
  if (own === null && correctsThisOne(words)) return words
  const statements = own === null ? affectedOf(all) : all
  const told: Told = { own, isElsewhere: events.length > 0 || tellsTrouble(words), words }
  if (own === null && isDivided(statements)) return productsOf(statements).join('\n')
  if (!statements.some(statement => isOfOthers(statement, told))) {
    const others = all.filter(statement => !statements.includes(statement))
    const here = statements.map(withoutSubject).join('')
    return others.length > 0 ? [...productsSharedWith(others, here), here].join('\n') : words
  }
  const kept = keptOf(statements, told)
  if (own === null && kept.length === 0) return words
  const left = statements.filter(statement => !kept.includes(statement))
  const said = kept.map(statement => withoutName(statement, own)).join('')
  return [...productsSharedWith(left, said), said].join('\n')
}

/**
 * Whether every level of a message behind a problem told before is of other machines: 'the BDC has
 * SP4', "my colleague's server is fine, SP4"
 */
export function tellsOnlyOfOthers(words: string, told: string): boolean {
  if (!namesLevel(words)) return false
  const known: Told = { own: null, isElsewhere: true, words: `${told}\n${words}` }
  const kept = keptOf(statementsOf(words), known)
  const role = ROLE_NAMED.exec(words)?.[1]?.toLowerCase()
  const isOfCase = role !== undefined && told.toLowerCase().includes(role)
  return !kept.some(namesLevel) && !isOfCase
}

const ROLE_NAMED = /\b([pb]?dc|gc|domain controller|(?:file|print|web) ?server)s?\b/i

/** 'MAIL01 is still SP2' → 'this box is still SP2': its name is none of a product */
function withoutName(statement: string, own: string | null): string {
  if (own === null || subjectOf(statement, own) !== own || !/\d/.test(own)) return statement
  return statement.replace(SUBJECT, subject => subject.replace(/[\w.-]*\d[\w.-]*/, 'this box'))
}

/** The machine that words name as the one in trouble; null: none, or nobody can tell. */
export function machineInTrouble(words: string): string | null {
  return ownOf(statementsOf(words), [])
}

/** The machine of the events, else the only one that is named where the trouble is told. */
function ownOf(statements: readonly string[], events: readonly WindowsEvent[]): string | null {
  const [logged] = events.flatMap(({ computer }) => shortName(computer) ?? [])
  const affected = logged ?? affectedMachine(statements.join(''))
  if (affected !== null) return affected
  const places = statements.filter(one => !namesLevel(one) && subjectOf(one, null) === undefined)
  const troubled = statements.filter(one => IN_TROUBLE.test(one))
  for (const names of [
    troubled.flatMap(one => subjectOf(one, null) ?? []),
    places.flatMap(machinesNamed)
  ])
    if (new Set(names).size === 1) return names[0] ?? null
  return null
}

/** Several machines of several levels, and nobody knows which is meant. */
function isDivided(statements: readonly string[]): boolean {
  const named = statements.filter(one => subjectOf(one, null) !== undefined && namesLevel(one))
  return named.length > 1 && levelsOf(named).size > 1
}

/** 'MAIL02 has W2K SP3. MAIL01 is still SP2': of the same product, when no other was named. */
function productsSharedWith(left: readonly string[], kept: string): readonly string[] {
  const levels = recognizeReleases(kept)
  const products = productsOf(left)
  const isBare = namesLevel(kept) && levels.every(({ product }) => product === null)
  if (isBare && products.length === 1) return products
  return []
}

function keptOf(statements: readonly string[], told: Told): readonly string[] {
  const { own } = told
  const kept: string[] = []
  let isElsewhere = false
  let isOver = false
  for (const statement of statements) {
    if (isOfOthers(statement, told)) isElsewhere = true
    else if (isOver || subjectOf(statement, own) !== undefined || THIS.test(statement))
      isElsewhere = false
    if (!isElsewhere) kept.push(statement)
    isOver = SENTENCE_END.test(statement) && subjectOf(statement, own) === undefined
  }
  return kept
}

/** Without the event's machine nobody knows which of the named ones is meant. */
function isOfOthers(statement: string, told: Told): boolean {
  const { own } = told
  if (isOfOtherRole(statement, told)) return true
  if (own === null) return isOfUnnamed(statement)
  const subject = subjectOf(statement, own)
  if (subject !== undefined) return subject !== own
  const isNamed = machinesNamed(statement).includes(own)
  return (!isNamed && tellsOfUnnamed(statement)) || isUntroubled(statement)
}

function isOfUnnamed(statement: string): boolean {
  if (isUntroubled(statement)) return true
  return (namesLevel(statement) || !tellsTrouble(statement)) && tellsOfUnnamed(statement)
}

/** Other machines are told of, and what runs is not said of this one before: 'SMS 1.2: some PCs' */
const tellsOfUnnamed = memoizeText(readsOfUnnamed)

function readsOfUnnamed(statement: string): boolean {
  const others = UNNAMED_OTHERS.exec(statement)
  if (others === null) return false
  const before = recognizeReleases(statement.slice(0, others.index))
  const [start, end] = [before[0]?.start ?? 0, before.at(-1)?.end ?? 0]
  const between = statement.slice(end, others.index)
  const isOwn = OWN.test(statement.slice(0, start)) || /^(?: \w{2,4})?:/.test(between)
  const isFar = between.trim().split(/\s+/).length >= FAR_WORDS
  return before.length === 0 || PLACE_END.test(between) || !(isOwn || isFar)
}

/** The level of a domain controller beside the trouble of another machine, or of mail. */
function isOfOtherRole(statement: string, { own, isElsewhere, words }: Told): boolean {
  if (!namesLevel(statement) || !OTHER_ROLES.test(statement)) return false
  if (own !== null) return !HAS_ROLE.test(own)
  const isItsTrouble = tellsOfItsWork(statement, words.replace(statement, ' ')) && !isOfMail(words)
  return isElsewhere && !IN_TROUBLE.test(statement) && !isItsTrouble
}

function isOfMail(words: string): boolean {
  return recognizeSymptom(words).services.length > 0
}

/** A level there where the trouble is not. */
function isUntroubled(statement: string): boolean {
  return namesLevel(statement) && WITHOUT_TROUBLE.test(statement) && !ONCE.test(statement)
}

/**
 * 'imap hangs on the other server': the other one is what the message is about. That it is a client
 * is no trouble.
 */
function tellsTrouble(statement: string): boolean {
  const { happening, services } = recognizeSymptom(statement)
  return (happening !== null && happening !== 'client') || services.length > 0
}

function subjectOf(statement: string, own: string | null): string | undefined {
  const machines = subjectsOf(statement, own)
  return machines.find(short => short === own) ?? machines[0]
}

/** The machines that a statement begins with and says something of, in capital letters. */
export function subjectsOf(statement: string, own: string | null = null): readonly string[] {
  const names = (SUBJECT.exec(statement)?.[1] ?? '').split(LISTED)
  return names.filter(name => isMachineName(name, own)).flatMap(name => shortName(name) ?? [])
}

function isMachineName(name: string, own: string | null): boolean {
  const short = shortName(name)
  if (short === undefined || MODEL.test(short)) return false
  if (short === own || machinesNamed(short).includes(short)) return true
  if (own !== null && isAkin(short, own) && !isOrdinary(short.toLowerCase())) return true
  const isCapital = CAPITAL_NAME.test(name.split('.', 1)[0] ?? '')
  return isCapital && !name.toLowerCase().split('-').every(isOrdinary)
}

/** 'PRINTSRV' beside 'MAILSRV' */
function isAkin(name: string, own: string): boolean {
  const [begin, end] = [own.slice(0, AKIN_LENGTH), own.slice(-AKIN_LENGTH)]
  const isLong = Math.min(name.length, own.length) > AKIN_LENGTH
  return isLong && (name.startsWith(begin) || name.endsWith(end))
}

/** 'mail01.corp.example' → 'MAIL01'; a name that was masked is none. */
function shortName(computer: string | null): string | undefined {
  if (computer === null || computer.startsWith('[')) return undefined
  return computer.split('.')[0]?.toUpperCase()
}
