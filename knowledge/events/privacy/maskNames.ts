import { oneOf } from '../../language/words/oneOf.ts'
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

type Names = Map<string, string>

/**
 * Masks JSON; `known` is text that was masked before in the same conversation: the names behind
 * its marks are known again.
 */
export type Mask = <T>(value: T, known: string) => T

/**
 * Masks whatever JSON holds of people and machines: the computers and users of the events in it,
 * wherever their names stand, and what is
 * a SID, an address or an account by its form. The same name becomes the same mark, so that one
 * machine stays one machine; `hash` gives eight or more hex
 * digits and is keyed, so that the marks cannot be worked out.
 */
export function createMask(hash: (name: string) => string): Mask {
  function mark(kind: string, name: string): string {
    return `[${kind} ${hash(name.toLowerCase()).slice(0, 8)}]`
  }
  function learn(names: Names, kind: 'computer' | 'user', name: string | null): void {
    const bare = name?.trim() ?? ''
    for (const part of [
      bare,
      ...(kind === 'computer' ? [bare.split('.')[0] ?? ''] : bare.split('\\').slice(1))
    ]) {
      if (part.length >= MIN_NAME_LENGTH && !EVERYBODYS.test(part) && !part.startsWith('['))
        names.set(part.toLowerCase(), mark(kind, part))
    }
  }
  function read(names: Names, value: unknown): void {
    if (
      typeof value === 'string' &&
      value.length > MIN_NAME_LENGTH &&
      value.length < MAX_READ_LENGTH
    ) {
      for (const { computer, user } of parseEvents(value).events) {
        learn(names, 'computer', computer)
        learn(names, 'user', user)
      }
    }
    if (typeof value !== 'object' || value === null) return
    const { computer, user } = value as { computer?: unknown; user?: unknown }
    if (typeof computer === 'string') learn(names, 'computer', computer)
    if (typeof user === 'string') learn(names, 'user', user)
    for (const part of Object.values(value)) read(names, part)
  }
  return (value, known) => {
    const names: Names = new Map()
    read(names, value)
    const marks = new Set(known.match(MARK) ?? [])
    function knownAgain(word: string): string {
      return [mark('computer', word), mark('user', word)].find(each => marks.has(each)) ?? word
    }
    function masked(text: string): string {
      return maskPatterns(
        marks.size === 0
          ? withoutNames(text, names)
          : withoutNames(text, names).replace(WORD, knownAgain)
      )
    }
    return maskedIn(value, masked) as typeof value
  }
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
