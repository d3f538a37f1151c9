import { oneOf } from '../../language/words/oneOf.ts'
import { labelNamed } from '../fields/labels.ts'
import { LEVEL_WORDS } from './levelWords.ts'
import { IS_UNMISTAKABLE, NO_SOURCE } from './mentionPatterns.ts'

/** What stands between the number of an event and its text when somebody writes it out. */
export type SpokenHead = {
  readonly source: string
  readonly level: string | null
  readonly computer: string | null
  /** whose machine it is is told, and not how it is called: 'on my PC' */
  readonly isOnOwn: boolean
  /** where the head ends: the mark before the text, or the end of the line */
  readonly end: number
}

const OF = oneOf('from', 'by', 'of', 'de', 'von', 'vom', 'da', 'van', 'od')
const ON = oneOf('on', 'at', 'auf', 'bei', 'sur', 'en', 'su', 'na', 'op', 'em')
const SOURCE_WORD = oneOf(
  '[Ss]ource',
  'Quelle',
  '[Oo]rigine',
  '[Oo]rigen',
  '[Bb]ron',
  '[Ff]onte',
  'Źródło',
  'Källa',
  'Kilde'
)
const LEVEL = oneOf(...LEVEL_WORDS, '[Aa]udit [Ff]ailure', '[Aa]udit [Ss]uccess')
/** 'Service Control Manager', 'Microsoft-Windows-DNS-Client', and the plain names of drivers. */
const SOURCE = oneOf(
  String.raw`(?:\.?\p{Lu}|[a-z]{1,6}[A-Z])[\w.$&/-]{1,60}(?: [\p{Lu}\d(][\w.$&/()-]{0,40}){0,5}?`,
  String.raw`[a-z][a-z\d]{2,20}`
)
/** A machine has a digit, a hyphen or a dot in its name, or capitals only. */
const COMPUTER = oneOf(
  String.raw`(?!(?:PC|DC|VM|TS|SQL|IIS|NAS|RDS|DCS|VMS|PCS)(?![\w.-]))[A-Z]{2,15}(?![\w.-])`,
  String.raw`(?=[\d.-]{0,9}[A-Za-z])(?=[\w.-]{0,60}(?:\d|[.-]\w))[A-Za-z\d][\w-]{1,40}(?:\.[\w-]{1,40}){0,6}`
)
const HEAD = new RegExp(
  [
    `^["')]{0,2}(?:[,:]| [-–—|])?[ ]{1,2}(?:${OF} )?(?:${SOURCE_WORD} )?["'(]{0,2}(?<source>${SOURCE})["')]{0,2}`,
    String.raw`(?:[,:]?[ ]{1,2}(?:[Ll]evel )?[(\[]?(?<level>${LEVEL})[)\]]?)?`,
    `(?:(?:,?[ ]${ON}|,)[ ](?:the |our |my )?(?:server |machine |computer |host |pc )?`,
    `(?<computer>${COMPUTER}))?`,
    String.raw`(?<own>[ ]on (?:my|our|the|this) [\w ]{2,30})?`,
    String.raw`(?:[ ]at (?:[\d./-]{6,10},? )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?`,
    String.raw`(?=[ ]?[:：](?:\s|$)|[ ][-–—]{1,2}[ ]|[ ]?[.,]?[ \t]*(?:\n|$))`
  ].join(''),
  'u'
)
/** Words of a sentence that stand where the name of a driver may. */
const PLAIN_WORD = new RegExp(
  `^${oneOf(
    '[a-z]+(?:ed|ing)',
    'happens?',
    'appears?',
    'occurs?',
    'shows?',
    'again',
    'only',
    'every',
    'error',
    'warning',
    'critical',
    'info(?:rmation)?',
    'also',
    'came',
    'comes?',
    'seen',
    'found',
    'keeps',
    'just',
    'both',
    'here',
    'was',
    'are',
    'and'
  )}$`
)
/** 'Sqllib-Fehler: ...' */
const OPENS_TEXT = /[\p{L}-](?:fehler|warnung)$|-error$/iu
const MAX_HEAD_LENGTH = 240
const NAMED_LIKE_LEVEL = new RegExp(`^(?:Application|System) ${LEVEL}$`)

/**
 * The source behind an event's number, with its level and its machine where they follow; null when
 * no name stands there. `end` is a place in `text`.
 * ' User Profile Service warning on TS12: ...' → User Profile Service, warning, TS12
 */
export function spokenHead(text: string, end: number): SpokenHead | null {
  const found = HEAD.exec(text.slice(end, end + MAX_HEAD_LENGTH))
  const { level = null, computer = null } = found?.groups ?? {}
  const source = found?.groups?.source?.replace(/^([^(]*)\)+$/, '$1')
  if (found === null || source === undefined || PLAIN_WORD.test(source)) return null
  if (OPENS_TEXT.test(source)) return null
  const isOnOwn = found.groups?.own !== undefined
  const head = { computer, isOnOwn, end: end + found[0].length }
  const whole = `${source} ${level}`
  if (NAMED_LIKE_LEVEL.test(whole)) return { ...head, source: whole, level: null }
  const isLabel = level === null && computer === null && labelNamed(source) !== null
  const isPlain = isLabel || (NO_SOURCE.test(source) && !isNameOf(source, level))
  if (isPlain || (computer === null && /^[a-z]/.test(source))) return null
  return { ...head, source, level }
}

/** 'Security audit failure': a log of which Windows tells the outcome with it. */
function isNameOf(source: string, level: string | null): boolean {
  if (/^windows \w/i.test(source) || IS_UNMISTAKABLE.test(source)) return true
  return /^security$/i.test(source) && /audit/i.test(level ?? '')
}
