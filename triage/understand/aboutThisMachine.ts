import type { WindowsEvent } from '../../knowledge/events/event.ts'
import { recognizeSymptom } from '../../knowledge/language/recognizeSymptom.ts'
import { oneOf } from '../../knowledge/language/words/oneOf.ts'
import { nameLevels } from '../../knowledge/releases/said/nameLevels.ts'
import { isOrdinary } from '../../knowledge/releases/said/statementWords.ts'
import { affectedMachine, machinesNamed } from './machinesNamed.ts'

/** Where one statement ends and the next begins: at a stop, a line, or a comma and the like. */
const BETWEEN =
  /[.;!?]+\s+|\n+|[,–—]\s+|\s[-/|]\s|\s(?=(?:but|while|whereas|and)\s(?![\w.-]+ (?:one )?(?:are|have|were|run)\s))/g

/** What is said of machines without a name goes no further; a heading 'Other site:' does. */
const SENTENCE_END = /(?:[.!?]|[^:]\n)\s{0,4}$/

const ALL_BUT_THIS = oneOf(
  'other',
  'others',
  'another',
  'remaining',
  'second',
  'twin',
  'sister',
  'neighbou?r(?:ing)?'
)
/** Machines that are there beside the one that does the work. */
const ASIDE = oneOf(
  'backup',
  'standby',
  'passive',
  'spare',
  'test(?:ing)?',
  'lab',
  'staging',
  'pilot',
  'demo',
  'development',
  'home',
  'private'
)
const MACHINES = oneOf(
  'servers?',
  'machines?',
  'box(?:es)?',
  'hosts?',
  'computers?',
  'nodes?',
  'clusters?',
  'systems?',
  'sites?',
  'pcs?',
  'dcs?',
  'ones?'
)
/** Words between, as in 'another [Windows 2000 SP3] server'; what a preposition begins is none. */
const NAMED_SO = String.raw`(?:(?!(?:on|with|in|of|at|for|to|from|and|this|the|our) )[\w.-]+ ){0,4}`
const TROUBLE = '(?:trouble|problem|issue|error|event)s?'
const DENIED = oneOf('never', "(?:does|do|did)(?:n't|nt| not)")
/** What is said of machines that do not have the problem. */
const IS_WELL = oneOf(
  `${DENIED} (?:do|log|have|show|see|get|suffer|exhibit|report)s?(?: from)? (?:it|this|that|the)\\b`,
  `${DENIED} (?:happen|occur|appear)s? (?:with|on|under|in)\\b`,
  `no (?:such )?${TROUBLE} (?:with|on|under|in|at|there)\\b`,
  `(?:is|are|has|have|with) no (?:such )?${TROUBLE}`,
  `(?:runs?|running|works?|working) without (?:any )?${TROUBLE}`,
  '(?:not (?:seem )?(?:to be )?|un)affected',
  `(?:cannot|can't|could not|couldn't|unable to|not) (?:be )?reproduc\\w+`,
  'healthy'
)
const WORKS = '(?:(?:is|are|runs?|works?)(?: just)? (?:fine|ok|okay|well|perfectly)|works?$)'
/** 'had no problems until monday': then it is the machine in trouble. */
const ONCE = /\b(?:until|till|before|since|first|yet|so far|after|when)\b/i
/** 'all our other servers', 'the second node', 'the others', 'the box next to it', 'my test PC' */
const UNNAMED_OTHERS = new RegExp(
  oneOf(
    String.raw`\b${ALL_BUT_THIS} ${NAMED_SO}${MACHINES}\b`,
    String.raw`(?<![/-])\b${ASIDE} ${MACHINES}\b`,
    String.raw`^\W{0,4}${ASIDE} ?[:=]`,
    String.raw`\bin (?:the|our|my) ${oneOf('lab', 'test (?:lab|environment)')}\b`,
    String.raw`\brest (?:of (?:the|our|my)|are|have)\b|\bevery(?:body|one) else\b|^\W{0,4}elsewhere\b`,
    String.raw`\b(?:half|some|most)(?: of)?(?: the| our| my)? ${NAMED_SO}${MACHINES}\b`,
    String.raw`\b(?:all|every\w*)\b.{0,40}?\b(?:but|except)(?: for)? (?:this|ours|mine)\b`,
    String.raw`\bnone of (?:the|our|my) ${NAMED_SO}${MACHINES} (?:do|does|did|has|have|shows?)\b`,
    String.raw`^\W{0,4}(?:the )?${oneOf('servers', 'machines', 'boxes', 'systems', 'ones')} (?:with|on|running)\b`,
    String.raw`^\W{0,4}where ${NAMED_SO}(?:is|are|runs?)\b`,
    String.raw`\bother (?:admins|people|companies)\b`,
    String.raw`\b(?:the|all) others\b`,
    String.raw`\b(?:twin|sister|sibling|neighbou?r) of\b`,
    String.raw`\b(?:next|close) (?:door|to (?:it|this|that|ours?|me|us))\b`,
    String.raw`\b(?:beside|alongside) (?:it|this|ours?)\b`,
    String.raw`\bthe ones? (?:in|at|from|of|upstairs|downstairs)\b`,
    String.raw`\b(?:sister|parent|partner) company\b`,
    String.raw`\b${MACHINES} (?:upstairs|downstairs|elsewhere|over there)\b`,
    String.raw`\b(?:an?|another|some|other|my) (?:customer|colleague|friend|compan(?:y|ies))s?\b(?! sa)`,
    String.raw`^\W{0,4}an? ${NAMED_SO}${MACHINES}\b.{0,60}?\b${WORKS}`
  ),
  'i'
)
const WITHOUT_TROUBLE = new RegExp(String.raw`\b${IS_WELL}`, 'i')
/** What runs beside a mail server, in the plural: 'our DCs are all' */
const OTHER_ROLES = new RegExp(
  String.raw`\b${oneOf('(?:[pb]?dc|gc)s', 'domain controllers', '(?:file|print|web) ?servers')} (?:are|have|run|all)\b`,
  'i'
)
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
    String.raw`(?:'s)? (?:has|have|runs?|is|are|was|were|got|stays?|still)\b`
  )}`,
  'i'
)
/** Between the machines of one statement: 'MAIL02 and MAIL03 are' */
const LISTED = / ?[+&/] ?| and /
/** The machine that the event is of, without being named. */
const THIS = /\b(?:this|here|ours?|mine|it|affected|failing|faulty|active|live|production)\b/i
/** 'EX-BERLIN': a name of capital letters without a number. */
const CAPITAL_NAME = /^[A-Z][A-Z\d]*(?:-[A-Z\d]+)+$/
/** Letters that the names of one site have in common. */
const AKIN_LENGTH = 3
/** What a server is sold as: 'DL380 (Windows 2000 SP2)' */
const MODEL = /^(?:dl|ml|bl|pe|piii|xeon)-?\d/i

/**
 * The words without the statements about other machines than that of the pasted events: what runs
 * there is not installed here. ('MAIL02 has SP4, MAIL01 is still on SP2', MAIL01) → 'MAIL01 is still on SP2'
 */
export function aboutThisMachine(words: string, events: readonly WindowsEvent[]): string {
  const [pasted] = events.flatMap(({ computer }) => shortName(computer) ?? [])
  const own = pasted ?? affectedMachine(words)
  const statements = statementsOf(words)
  if (!statements.some(statement => isOfOthers(statement, own))) return words
  const kept: string[] = []
  let isElsewhere = false
  let isOver = false
  for (const statement of statements) {
    if (isOfOthers(statement, own)) isElsewhere = true
    else if (isOver || subjectOf(statement, own) !== undefined || THIS.test(statement))
      isElsewhere = false
    if (!isElsewhere) kept.push(statement)
    isOver = SENTENCE_END.test(statement) && subjectOf(statement, own) === undefined
  }
  if (own === null && kept.length === 0) return words
  return kept.join('')
}

function statementsOf(words: string): readonly string[] {
  const ends = [...words.matchAll(BETWEEN)].map(match => match.index + match[0].length)
  return [0, ...ends].map((start, at) => words.slice(start, ends[at] ?? words.length))
}

/** Without the event's machine nobody knows which of the named ones is meant. */
function isOfOthers(statement: string, own: string | null): boolean {
  if (own === null) return isOfUnnamed(statement)
  const subject = subjectOf(statement, own)
  if (subject !== undefined) return subject !== own
  const isOfOther = UNNAMED_OTHERS.test(statement) || OTHER_ROLES.test(statement)
  return isOfOther || isUntroubled(statement)
}

function isOfUnnamed(statement: string): boolean {
  if (isUntroubled(statement)) return true
  return UNNAMED_OTHERS.test(statement) && (namesLevel(statement) || !tellsTrouble(statement))
}

/** A level there where the trouble is not. */
function isUntroubled(statement: string): boolean {
  return WITHOUT_TROUBLE.test(statement) && namesLevel(statement) && !ONCE.test(statement)
}

function namesLevel(statement: string): boolean {
  return nameLevels(statement).length > 0
}

/** 'imap hangs on the other server': the other one is what the message is about. */
function tellsTrouble(statement: string): boolean {
  const { happening, services } = recognizeSymptom(statement)
  return happening !== null || services.length > 0
}

function subjectOf(statement: string, own: string | null): string | undefined {
  const names = (SUBJECT.exec(statement)?.[1] ?? '').split(LISTED)
  const machines = names.filter(name => isMachineName(name, own)).map(shortName)
  return machines.find(short => short === own) ?? machines[0]
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
