import type { WindowsEvent } from '../../knowledge/events/event.ts'
import { oneOf } from '../../knowledge/language/words/oneOf.ts'
import { machinesNamed } from './machinesNamed.ts'

/** Where one statement ends and the next begins: at a stop, a line, or a comma and the like. */
const BETWEEN = /[.;!?]+\s+|\n+|[,–—]\s+|\s-\s|\s(?=(?:but|while|whereas|and)\s)/g

const ALL_BUT_THIS = oneOf(
  'other',
  'others',
  'another',
  'remaining',
  'second',
  'neighbou?r(?:ing)?'
)
const MACHINES = oneOf(
  'servers?',
  'machines?',
  'box(?:es)?',
  'hosts?',
  'computers?',
  'nodes?',
  'pcs?',
  'dcs?',
  'ones?'
)
/** 'all our other servers', 'the second node', 'the others' */
const UNNAMED_OTHERS = new RegExp(
  String.raw`\b${ALL_BUT_THIS} (?:\w+ )?${MACHINES}\b|\b(?:the|all) others\b`,
  'i'
)
/** 'MAIL02 runs ...', 'but MAIL02: ...': a machine that a statement begins with and says something of. */
const SUBJECT =
  /^\W{0,4}(?:(?:and|but|while|whereas|our|the|server) )*([\w.-]{2,40}?)(?::|(?:'s)? (?:has|have|runs?|is|was|got|stays?|still)\b)/i
/** The machine that the event is of, without being named. */
const THIS = /\b(?:this|here|ours?|mine|it|affected|failing|faulty)\b/i

/**
 * The words without the statements about other machines than that of the pasted events: what runs
 * there is not installed here. ('MAIL02 has SP4, MAIL01 is still on SP2', MAIL01) → 'MAIL01 is still on SP2'
 */
export function aboutThisMachine(words: string, events: readonly WindowsEvent[]): string {
  const [own] = events.flatMap(({ computer }) => shortName(computer) ?? [])
  if (own === undefined) return words
  const statements = statementsOf(words)
  if (!statements.some(statement => isOfOthers(statement, own))) return words
  const kept: string[] = []
  let isElsewhere = false
  for (const statement of statements) {
    if (isOfOthers(statement, own)) isElsewhere = true
    else if (subjectOf(statement) !== undefined || THIS.test(statement)) isElsewhere = false
    if (!isElsewhere) kept.push(statement)
  }
  return kept.join('')
}

function statementsOf(words: string): readonly string[] {
  const ends = [...words.matchAll(BETWEEN)].map(match => match.index + match[0].length)
  return [0, ...ends].map((start, at) => words.slice(start, ends[at] ?? words.length))
}

function isOfOthers(statement: string, own: string): boolean {
  const subject = subjectOf(statement)
  if (subject !== undefined) return subject !== own
  return UNNAMED_OTHERS.test(statement)
}

function subjectOf(statement: string): string | undefined {
  const name = SUBJECT.exec(statement)?.[1] ?? null
  if (name === null) return undefined
  const short = shortName(name)
  return short !== undefined && machinesNamed(short).includes(short) ? short : undefined
}

/** 'mail01.corp.example' → 'MAIL01'; a name that was masked is none. */
function shortName(computer: string | null): string | undefined {
  if (computer === null || computer.startsWith('[')) return undefined
  return computer.split('.')[0]?.toUpperCase()
}
