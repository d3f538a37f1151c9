import { opensWithProduct } from '../fields/platformWords.ts'
import { eventOf, type Format, type ReadEvent } from '../fields/readEvent.ts'
import { isQuantity } from '../prose/isQuantity.ts'
import { SOURCE_LIKE } from '../prose/mentionPatterns.ts'
import { SPACED_SOURCES } from './tables/rowPatterns.ts'

/**
 * Lists of numbers with their sources, a line each, a text behind or none: '7000 Service Control
 * Manager', '2. 36887 Schannel - A fatal alert ...'. One line alone is no list.
 */
export const NUMBERED_LIST: Format = {
  name: 'numbered-list',
  read: text => {
    const found = [...text.matchAll(ENTRY)].filter(match => !isOfThings(text, match))
    const isList = found.length > 1 && found.some(({ groups }) => isSource(groups?.source ?? ''))
    if (!isList) return countedIn(text)
    return found.filter(({ groups }) => mayBeSource(groups?.source ?? '')).flatMap(readEntry)
  }
}

/** '2000 Windows Server', '20 users' */
function isOfThings(text: string, { 0: line, index, groups }: RegExpExecArray): boolean {
  const { id = '' } = groups ?? {}
  return opensWithProduct(line.trim()) || isQuantity(text, text.indexOf(id, index) + id.length)
}

const BULLET = String.raw`(?:\d{1,2}[.)][ \t]{1,4}|[-*•][ \t]{1,4})?`
const NUMBER = String.raw`(?<id>\d{2,5})[ \t]{1,4}(?:[-–:|][ \t]{1,4})?`
const SOURCE = String.raw`(?<source>\p{L}[\w.$-]{1,60}(?: \p{Lu}[\w.$-]{1,40}){0,3})`
const TEXT = String.raw`(?:[ \t]{0,4}[-–:|][ \t]{1,4}(?<text>\S[^\n]{0,2000}))?`
const ENTRY = new RegExp(`^[ \\t]{0,8}${BULLET}${NUMBER}${SOURCE}${TEXT}[ \\t]{0,8}$`, 'gmu')
const SPACED = new RegExp(`^${SPACED_SOURCES}$`)

/**
 * What a monitor counts of a log: 'TermDD:56 (3), Schannel:36887 (1)', 'disk (153) x2'. The text has
 * to speak of the log of events.
 */
function countedIn(text: string): readonly ReadEvent[] {
  if (!/event ?log/i.test(text)) return []
  return [...text.matchAll(COUNTED)].flatMap(({ 0: entry, index, groups }) =>
    eventOf('numbered-list', { ...groups }, { start: index, end: index + entry.length })
  )
}

const COUNTED = new RegExp(
  [
    String.raw`(?<=^[ \t]{0,8}|[,;] ?|: | [-–] )(?<source>[A-Za-z][\w.$/-]{1,60}(?: [\w.$/-]{1,40}){0,4})`,
    String.raw`(?:: ?| ?[([])(?<id>\d{1,5})[\])]? (?:\(\d{1,6}\)|x ?\d{1,6}|\d{1,6}x)(?=[,;]|\s|$)`
  ].join(''),
  'gm'
)

/** A name that programs have and things do not: 'Service Control Manager', 'MSExchangeIS' */
function isSource(name: string): boolean {
  return SPACED.test(name) || (!name.includes(' ') && SOURCE_LIKE.test(name))
}

/** Beside a sure one a single word is one, too: 'Schannel', 'disk' */
function mayBeSource(name: string): boolean {
  return isSource(name) || !name.includes(' ')
}

function readEntry({ 0: line, index, groups }: RegExpExecArray): readonly ReadEvent[] {
  const start = index + line.length - line.trimStart().length
  const { id, source, text } = groups ?? {}
  return eventOf(
    'numbered-list',
    { id, source, description: text },
    { start, end: index + line.trimEnd().length }
  )
}
