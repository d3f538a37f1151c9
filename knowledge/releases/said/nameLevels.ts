import { NUMERALS } from '../../language/words/numerals.ts'
import { oneOf } from '../../language/words/oneOf.ts'
import { memoizeText } from '../../memoizeText.ts'

/** A service pack named somewhere, whether it is in or not. */
export type LevelMention = {
  /** 0: none; null: left open, as in 'SP2 or later' */
  readonly servicePack: number | null
  /** 'a' of 6a */
  readonly letter?: string
  /** one before its release: 'SP3 RC1' counts as SP2 */
  readonly prerelease: boolean
  /** the number as said, of which a negation says that it is not in */
  readonly named: number | null
  readonly start: number
  readonly end: number
}

/** Longer numbers are no service packs. */
const MAX_LEVEL = 12

/**
 * A text with more of them is no statement about a machine, and their owners are looked up in
 * pairs.
 */
const MAX_LEVELS = 64

const PACK = oneOf(
  '(?:serv(?:ice|\\.)? ?p{1,2}ac?k?(?:s|i?em)?)',
  's[ervic]{4,7} ?p[ack]{2,4}s?',
  '(?:svc|srv) ?pack',
  'spack',
  'service ?p',
  'servicepack',
  's\\.p\\.',
  'sp'
)
const WORD_NUMBERS = oneOf('one', 'two', 'three', 'four', 'five', 'six', 'iii', 'ii', 'iv')
const NUMBER = String.raw`(\d{1,2})(?!\d)(?:([a-c])(?![a-z])| ([a-c])(?=$|[,.;)\n]))?(?:\.0+)?|(${WORD_NUMBERS})`
/** 'Service pack? 3.': somebody repeats what they were asked. */
const REPEATED = String.raw`\?(?= ?\d{1,2}[a-c]?[ ]?(?:[.,;!)\n]|$))`
const SAYS_NUMBER = String.raw`(?:level )?(?:number |n[or]\.? ?|is )?#?[(['"]{0,1}`
const BETWEEN = String.raw`[ ]{0,2}(?:[.:#=-]|${REPEATED})?[ ]{0,2}\n{0,4}${SAYS_NUMBER}`
/** What a level may be joined to: 'NT4SP6', 'W2kSrvSP2' */
const JOINED_TO = oneOf(
  '\\d',
  'nt',
  '2k',
  'as',
  'xp',
  'win',
  'srv',
  'svr',
  'server',
  'std',
  'ent',
  'pro',
  'wks'
)
const NAMED = new RegExp(
  String.raw`(?:\b|(?<=${JOINED_TO}))${PACK}${BETWEEN}(?:${NUMBER})(?![\w])`,
  'gi'
)
const ORDINAL =
  /\b(first|second|third|fourth|fifth|sixth|[1-6](?:st|nd|rd|th)) (?:service ?pack|sp)\b/gi

/** 'SR-1a' of Office: a service release counts as a service pack. */
const RELEASE = /\bsr[- ]?([1-4])([a-c])?\b/gi

const NONE_OF = oneOf(
  'no',
  'without',
  'w\\/o',
  'zero',
  'not any',
  'not (?:a|one) single',
  'never (?:installed|had|applied)'
)
const ANY = oneOf('any', 'a', 'the', 'single', 'further', 'additional', 'other', 'ms', 'windows')
const PACKS = oneOf('service ?packs?', 'svc ?packs?', 'packs', 'sps?')
const ANY_NUMBER = oneOf('\\d', `${WORD_NUMBERS}\\b`, 'i\\b')
/** Ways to say that none is in. */
const NO_LEVEL = new RegExp(
  oneOf(
    String.raw`\b${NONE_OF}(?: ${ANY}){0,2} ?${PACKS}\b(?! ?${ANY_NUMBER})`,
    String.raw`\b(?:keine?n?|ohne|sans|aucun|sin|ningún|senza|sem|geen) service ?packs?\b(?! ?\d)`,
    String.raw`\b(?:service ?packs?|sp)s?[:=? ]{0,2}(?:none|not installed|n\/a)\b`
  ),
  'gi'
)
/** The release itself, unless it is an edition or a partner that is called so. */
const RELEASED =
  /\b(?:rtm|gold|unpatched|(?:never|not) patched(?! (?:up )?(?:to|with))|vanilla)\b(?! (?:edition|partner|card))/gi
const PRERELEASE =
  /^[, ]{0,2}\(?(?:rc\b|rc ?\d|release candidate|beta|preview|pre-?release|candidate)/i
const PRERELEASE_OF =
  /\b(?:beta|rc ?\d?|release candidate(?: \d)?|preview|pre-?release)(?: version)? (?:of|for) (?:the )?$/i
const OPEN_ENDED =
  /^\)?[, ]{0,2}(?:or|and) (?:less|lower|earlier|older|below|later|higher|newer|above|greater)\b|^ ?\+(?! ?\w)/i
/** 'at least SP2', '<= SP3' */
const LIMIT = new RegExp(
  oneOf(
    '(?:(?<![-=])[<>]=?|≤|≥) ?',
    '(?<!patch |patched |patches |brought |(?:sp|pack) ?\\d[a-c]? )\\bup to (?:the )?',
    '\\bat most ',
    '\\b(?:at least|at minimum|minimum(?: of)?|min\\.?) '
  ).concat('$'),
  'i'
)

/** Every service pack a text names, in order. 'NT4 SP6a' → 6, letter a; 'no service pack' → 0 */
export const nameLevels: (text: string) => readonly LevelMention[] = memoizeText(text => {
  const levels = [named, ordinals, releases, none, released].flatMap(read => read(text))
  return levels.toSorted((a, b) => a.start - b.start).slice(0, MAX_LEVELS)
})

function named(text: string): readonly LevelMention[] {
  return [...text.matchAll(NAMED)].flatMap(match => {
    const [all, digits, near, apart, word] = match
    const number = digits === undefined ? numberOf(word) : Number(digits)
    const letter = near ?? apart
    if (number > MAX_LEVEL) return []
    return [mention(text, { all, start: match.index, number, letter })]
  })
}

function releases(text: string): readonly LevelMention[] {
  return [...text.matchAll(RELEASE)].map(match => {
    const [all, digits, letter] = match
    return mention(text, { all, start: match.index, number: Number(digits), letter })
  })
}

type Spelled = {
  readonly all: string
  readonly start: number
  readonly number: number
  readonly letter: string | undefined
}

function mention(text: string, { all, start, number, letter }: Spelled): LevelMention {
  const end = start + all.length
  const after = text.slice(end, end + 30)
  const before = text.slice(Math.max(0, start - 40), start)
  const prerelease = PRERELEASE.test(after) || PRERELEASE_OF.test(before)
  const isOpen = OPEN_ENDED.test(after) || LIMIT.test(before)
  const hasLetter = letter !== undefined && letter !== '' && !prerelease
  const counted = prerelease ? Math.max(0, number - 1) : number
  return {
    ...(hasLetter ? { letter: letter.toLowerCase() } : {}),
    servicePack: isOpen ? null : counted,
    prerelease,
    named: number,
    start,
    end
  }
}

function ordinals(text: string): readonly LevelMention[] {
  return [...text.matchAll(ORDINAL)].map(match => {
    const [all, word = ''] = match
    const number = /^\d/.test(word) ? Number.parseInt(word, 10) : numberOf(word)
    return mention(text, { all, start: match.index, number, letter: undefined })
  })
}

function none(text: string): readonly LevelMention[] {
  return [...text.matchAll(NO_LEVEL)].map(match => ({
    servicePack: 0,
    prerelease: false,
    named: null,
    start: match.index,
    end: match.index + match[0].length
  }))
}

function released(text: string): readonly LevelMention[] {
  return [...text.matchAll(RELEASED)].map(match =>
    mention(text, { all: match[0], start: match.index, number: 0, letter: undefined })
  )
}

function numberOf(word = ''): number {
  return NUMERALS[word.toLowerCase()] ?? Number.NaN
}
