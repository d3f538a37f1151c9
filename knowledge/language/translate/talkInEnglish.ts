import { memoizeText } from '../../memoizeText.ts'
import { KINDS, type Kind } from './talkKinds.ts'
import { FRENCH } from './vocabulary/french.ts'
import { GERMAN } from './vocabulary/german.ts'
import { JAPANESE } from './vocabulary/japanese.ts'
import { SPANISH } from './vocabulary/spanish.ts'
import type { TalkWord, Vocabulary } from './vocabulary/vocabulary.ts'

/** Characters of a message that may say something of the talk. */
const MAX_LENGTH = 120
/** Words, or letters where no blanks stand between words, of one entry at most. */
const MAX_ENTRY_LENGTH = 12

/** By how it is written what a word does; a star stands for any ending. */
type Entries = ReadonlyMap<string, ReadonlySet<TalkWord>>
type Language = { readonly entries: Entries; readonly terms: ReadonlyMap<string, string> }
/** A word of a message, or several that have one meaning: where it ends, and what it does. */
type Piece = { readonly end: number; readonly does: ReadonlySet<TalkWord>; readonly said: string }

const OF_WORDS = [
  ['de', languageOf(GERMAN)],
  ['fr', languageOf(FRENCH)],
  ['es', languageOf(SPANISH)]
] as const
const OF_KANA = languageOf(JAPANESE)

function languageOf({ term, ...words }: Vocabulary): Language {
  const entries = new Map<string, Set<TalkWord>>()
  const terms = new Map(listOf(term).map(pair => pair.split('=') as [string, string]))
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['term', [...terms.keys()]],
    ...Object.entries(words).map(([does, list]) => [does, listOf(list)] as const)
  ]
  for (const [does, list] of rows)
    for (const said of list)
      entries.set(said, new Set([...(entries.get(said) ?? []), does as TalkWord]))
  return { entries, terms }
}

function listOf(words: string): readonly string[] {
  return words.split(',').map(word => word.trim())
}

/**
 * A whole message in German, French, Spanish or Japanese that says something of the talk, in the
 * English that does the same, whatever the order of its words; null: it says something else. 'Was
 * ist denn ein Service Pack?' → 'what is a service pack?', 'SP4でもいいですか' → 'would sp4 help, too?'
 * One word without accents counts in the language that is `spoken` alone: 'date' is English, too.
 */
export function talkInEnglish(text: string, spoken: string | null = null): string | null {
  if (text.length > MAX_LENGTH) return null
  const readings = readingsOf(text)
  return readings.find(({ only }) => only === null || only === spoken)?.english ?? null
}

/** What a message says of the talk, and in which language alone; null: in whichever is spoken. */
type Reading = { readonly english: string; readonly only: string | null }

const readingsOf = memoizeText((text): readonly Reading[] => {
  const said = text.normalize('NFKC').toLowerCase()
  const asks = ASKS.test(said)
  if (IN_KANA.test(said)) {
    const english = readIn(OF_KANA, [...said.replace(MARKS, '')], '', asks)
    return english === null ? [] : [{ english, only: null }]
  }
  const words = wordsOf(said)
  // 'moechte' is möchte, where no umlaut can be typed
  const spelled = words.map(word => word.replace(/(?<![eq])([aou])e(?!u)/g, '$1'))
  const isTelling = words.length > 1 || /[^\x00-\x7f]/.test(said)
  return OF_WORDS.flatMap(([code, language]) => {
    const english = readIn(language, words, ' ', asks) ?? readIn(language, spelled, ' ', asks)
    return english === null ? [] : [{ english, only: isTelling ? null : code }]
  })
})

const IN_KANA = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
/** 'SP4でもいいですか' asks without a mark, too. */
const ASKS = /\?|か[。\s]*$/
const MARKS = /[\s\p{P}\p{S}]/gu

/** Words without accents and marks: "C'est où, ça ?" → c, est, ou, ca */
function wordsOf(said: string): readonly string[] {
  const folded = said.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '')
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** `parts`: the words of a message, or its letters; `blank`: what stands between them */
function readIn(
  language: Language,
  parts: readonly string[],
  blank: string,
  asks: boolean
): string | null {
  const pieces = parts.map((_, at) => piecesAt(language.entries, parts, at, blank))
  if (!isTiled(pieces)) return null
  const kind = KINDS.find(one => isAsked(one, asks) && isSaidBy(one, pieces))
  return kind === undefined ? null : filled(kind.english, language, pieces)
}

function isAsked({ asks }: Kind, isQuestion: boolean): boolean {
  return asks === 'may' || isQuestion === (asks === 'must')
}

const LEVEL = /^(?:sp|service ?pack|サービスパック) ?(\d[a-c]?)$/

function piecesAt(
  entries: Entries,
  parts: readonly string[],
  at: number,
  blank: string
): readonly Piece[] {
  const pieces: Piece[] = []
  const last = Math.min(parts.length, at + MAX_ENTRY_LENGTH)
  for (let end = at + 1; end <= last; end++) {
    const said = parts.slice(at, end).join(blank)
    const does = LEVEL.test(said) ? ONLY_LEVEL : (entries.get(said) ?? byBeginning(entries, said))
    if (does !== undefined) pieces.push({ end, does, said })
  }
  // 'たい' of a wish is never 'た' and 'い'
  const modal = pieces.filter(({ does }) => does.has('modal'))
  return modal.length > 0 ? modal : pieces
}

const ONLY_LEVEL: ReadonlySet<TalkWord> = new Set(['level'])
/** Letters of a beginning at least. */
const MIN_BEGINNING = 4

function byBeginning(entries: Entries, said: string): ReadonlySet<TalkWord> | undefined {
  if (said.includes(' ')) return undefined
  for (let end = said.length; end >= MIN_BEGINNING; end--) {
    const does = entries.get(`${said.slice(0, end)}*`)
    if (does !== undefined) return does
  }
  return undefined
}

/** Whether all of a message is words that do something in the talk, whatever it is. */
function isTiled(pieces: readonly (readonly Piece[])[]): boolean {
  const reached = new Set([0])
  for (const [at, here] of pieces.entries())
    if (reached.has(at)) for (const { end } of here) reached.add(end)
  return reached.has(pieces.length)
}

/** Whether each piece of a message has its place in a kind, and all that it needs is there. */
function isSaidBy(kind: Kind, pieces: readonly (readonly Piece[])[]): boolean {
  const whole = 2 ** kind.needs.length - 1
  // by the place reached: what was there of what is needed
  const reached = Array.from({ length: pieces.length + 1 }, () => new Set<number>())
  reached[0]?.add(0)
  for (const [at, here] of pieces.entries())
    for (const { end, does } of here)
      for (const there of reached[at] ?? [])
        for (const needed of placesIn(kind, does)) reached[end]?.add(there | needed)
  return reached[pieces.length]?.has(whole) === true
}

/** What a piece gives of what a kind needs, as bits; 0: it may stand there. */
function placesIn({ needs, may = [] }: Kind, does: ReadonlySet<TalkWord>): readonly number[] {
  const given = needs.flatMap((need, at) => (does.has(need) ? [2 ** at] : []))
  const isFree = does.has('small') || may.some(one => does.has(one))
  return isFree ? [0, ...given] : given
}

/** The words of a kind with the level or the term that the message names. */
function filled(
  english: string,
  { terms }: Language,
  pieces: readonly (readonly Piece[])[]
): string {
  const all = pieces.flat().toReversed()
  const level = all.map(({ said }) => LEVEL.exec(said)?.[1]).find(one => one !== undefined)
  const term = all.map(({ said }) => terms.get(said)).find(one => one !== undefined)
  return english.replace('$level', level ?? '').replace('$term', term ?? '')
}
