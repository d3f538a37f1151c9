import { oneOf } from '../../language/words/oneOf.ts'
import { memoizeText } from '../../memoizeText.ts'
import { parseEvents } from '../parseEvents.ts'
import { maskPatterns } from './maskPatterns.ts'

/** Accounts that every Windows has; they name nobody. */
const EVERYBODYS = new RegExp(
  `^${oneOf(
    'n/?a',
    'system',
    'anonymous logon',
    'local service',
    'network service',
    'administrators?',
    'everyone',
    'unknown',
    'nt authority',
    '-'
  )}$`,
  'i'
)
const MIN_NAME_LENGTH = 3
const MARK = /\[(?:computer|user) [\da-f]{8}\]/g
const WORD = /[\w-]{3,255}/g
const MAX_READ_LENGTH = 256 * 1024

/** Each name in small letters, with the mark that takes its place. */
type Names = Map<string, string>
type Named = { readonly kind: 'computer' | 'user'; readonly name: string }
type Mark = (kind: Named['kind'], name: string) => string

/**
 * Masks JSON; `known` is text that was masked before in the same conversation: the names behind
 * its marks are known again.
 */
export type Mask = <T>(value: T, known: string) => T

/**
 * Masks what JSON says about people and machines: the computers and users of its events, wherever
 * their names occur, and whatever has the form of a SID, an address or an account. The same name
 * always gets the same mark, so one machine remains one machine. `hash` returns at least eight hex
 * digits and is keyed, so nobody can work out the name behind a mark.
 */
export function createMask(hash: (name: string) => string): Mask {
  function mark(kind: Named['kind'], name: string): string {
    return `[${kind} ${hash(name.toLowerCase()).slice(0, 8)}]`
  }
  return (value, known) => {
    const names: Names = new Map()
    for (const { kind, name } of namesIn(value)) names.set(name.toLowerCase(), mark(kind, name))
    const marks = new Set(known.match(MARK) ?? [])
    function masked(text: string): string {
      return maskPatterns(withKnownMarks(withoutNames(text, names), marks, mark))
    }
    return maskedIn(value, masked) as typeof value
  }
}

/** Names of machines and people in JSON, whether it says so or holds an event that does. */
function namesIn(value: unknown): readonly Named[] {
  if (typeof value === 'string') return namesInText(value)
  if (typeof value !== 'object' || value === null) return []
  const { computer, user } = value as { computer?: unknown; user?: unknown }
  return [...namesOf(computer, user), ...Object.values(value).flatMap(namesIn)]
}

/** Remembered: what a case holds is masked again with each turn. */
const namesInText = memoizeText((text: string): readonly Named[] => {
  if (text.length <= MIN_NAME_LENGTH || text.length >= MAX_READ_LENGTH) return []
  return parseEvents(text).events.flatMap(({ computer, user }) => namesOf(computer, user))
})

/** 'mail01.contoso.com' and 'mail01', 'CONTOSO\\jane' and 'jane' */
function namesOf(computer: unknown, user: unknown): readonly Named[] {
  const [machine, person] = [trimmed(computer), trimmed(user)]
  const named: readonly Named[] = [
    { kind: 'computer', name: machine },
    { kind: 'computer', name: machine.split('.')[0] ?? '' },
    { kind: 'user', name: person },
    ...person
      .split('\\')
      .slice(1)
      .map((name): Named => ({ kind: 'user', name }))
  ]
  return named.filter(({ name }) => isName(name))
}

function trimmed(name: unknown): string {
  return typeof name === 'string' ? name.trim() : ''
}

function isName(name: string): boolean {
  return name.length >= MIN_NAME_LENGTH && !EVERYBODYS.test(name) && !name.startsWith('[')
}

/** Masks the words again that were masked before in the same conversation. */
function withKnownMarks(text: string, marks: ReadonlySet<string>, mark: Mark): string {
  if (marks.size === 0) return text
  return text.replace(
    WORD,
    word => [mark('computer', word), mark('user', word)].find(each => marks.has(each)) ?? word
  )
}

/** What the channel needs to know its own messages again stays as it is. */
const KEPT: readonly string[] = [
  'id',
  'type',
  'timestamp',
  'channelId',
  'conversation',
  'from',
  'recipient',
  'replyToId',
  'channelData',
  '$schema',
  'contentType'
]

function maskedIn(value: unknown, masked: (text: string) => string): unknown {
  if (typeof value === 'string') return masked(value)
  if (Array.isArray(value)) return value.map(part => maskedIn(part, masked))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      KEPT.includes(key) ? part : maskedIn(part, masked)
    ])
  )
}

/** The longest first: a full name is not masked in parts. */
function withoutNames(text: string, names: Names): string {
  if (names.size === 0) return text
  return text.replace(
    new RegExp(
      `(?<![\\w-])(?:${[...names.keys()]
        .toSorted((a, b) => b.length - a.length)
        .map(name => name.replace(/[^\w ]/g, '\\$&'))
        .join('|')})(?![\\w-])`,
      'gi'
    ),
    name => names.get(name.toLowerCase()) ?? name
  )
}
