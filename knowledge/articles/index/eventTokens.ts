import { oneOf } from '../../language/words/oneOf.ts'
import { readClasses } from '../read/slots/readClasses.ts'
import { termOf } from './terms.ts'

/** A word of an event's text. */
export type EventToken = {
  readonly term: string
  /** it may be the name or the number of one machine, so that it proves little when it differs */
  readonly named: boolean
  /** it is of an address, a distinguished name or a path, and so of one machine however common */
  readonly placed: boolean
  /** as it was written */
  readonly word: string
}

/** What Windows appends, placeholders and dumps: no evidence either way. */
const NOTHING: readonly RegExp[] = [
  /\bS-1-\d+(?:-\d+)+/g,
  /<[^<>\n]{1,60}>/g,
  /%{1,2}\d+|%[a-z_]+%/gi,
  /\b(?:x{3,20}|n{3,20})\b/gi,
  /\bhttps?:\/\/\S+/gi,
  /^\s*[0-9a-f]{4,8}:(?: [0-9a-f]{2,8}){2,}.*$/gim,
  new RegExp(
    [
      String.raw`\bfor ?(?:more|additional) ?(?:inf[\w!|]{2,3}rmation|details),?\s*(?:please )?`,
      String.raw`(?:see|c[l1|i]ick|visit|contact|about)\b[^\n]*`
    ].join(''),
    'gi'
  )
]
const GUID = /\{?\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b\}?/gi
/** Paths, addresses and distinguished names: each word of them may be a name. */
const PLACE = new RegExp(
  oneOf(
    String.raw`\\\\\S+`,
    String.raw`\b[a-z]:\\\S*`,
    String.raw`(?<![^\s<>"'(=:])[^\s@]{1,80}@[^\s@]{1,80}\.\w{1,20}`,
    String.raw`\b\d{1,3}(?:\.\d{1,3}){3}\b`,
    String.raw`(?:\b|\/)(?:cn|ou|dc|o|l|p|a|c)=[^,;/\s]*[,;]?`
  ),
  'gi'
)
const WORD = /[\p{L}\p{N}_]+(?:\.\d[\p{L}\p{N}]*)*(?:\+\+)?/gu
/** 'RAWN2', 'S3270A', 'jsmith_1', 'X400Link', '1722' */
const NAME =
  /^(?:[\p{N}.]+|(?=.*\p{N})(?=.*\p{L}).+|\p{Lu}{2,}|.*_.*|\p{Lu}?\p{Ll}+\p{Lu}.*|\p{Lu}{2,}\p{Ll}.*)$/u
const MAX_TEXT_LENGTH = 4_000

/** The words of an event's text in their order; what may be of one machine only is marked. */
export function eventTokens(description: string): readonly EventToken[] {
  const text = description.slice(0, MAX_TEXT_LENGTH).normalize('NFKC')
  const general = NOTHING.reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    withoutOwnGuids(text)
  )
  const shouted = !/\p{Ll}{3}/u.test(general)
  const places = [...general.matchAll(PLACE)].flatMap(match => withoutFile(match.index, match[0]))
  return [...general.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const placed = places.some(({ from, to }) => index >= from && index < to)
    const named = placed || (!shouted && NAME.test(word))
    return termOf(word).map(term => ({ term, named, placed, word }))
  })
}

/** A CLSID tells which component it is; any other GUID is of one machine. */
function withoutOwnGuids(text: string): string {
  if (text.search(GUID) < 0) return text
  const classes = new Set(readClasses(text).map(({ value }) => value))
  return text.replace(GUID, guid =>
    classes.has(guid.replace(/[{}]/g, '').toLowerCase()) ? guid : ' '
  )
}

/**
 * The places a path takes, without the name of its file, which may be the same everywhere:
 * 'snadump' in 'C:\\SNA\\snadump.log'.
 */
function withoutFile(
  start: number,
  path: string
): readonly { readonly from: number; readonly to: number }[] {
  const file = /\\([\p{L}\p{N}_-]+)(?=\.\w{2,4}\b[^\\]*$)/u.exec(path)
  if (file === null) return [{ from: start, to: start + path.length }]
  const from = start + file.index + 1
  return [
    { from: start, to: from },
    { from: from + (file[1] ?? '').length, to: start + path.length }
  ]
}
