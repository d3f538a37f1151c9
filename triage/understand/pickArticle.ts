import { inSequence, oneOf } from '../../knowledge/language/words/oneOf.ts'
import { CHOICES } from '../wording/english/choices.ts'
import { placeSaid } from './placeSaid.ts'
import { countTerms, termsBeside } from './sharesTerms.ts'

type Offered = { readonly article: string; readonly title: string }

const NONE = new RegExp(
  `^(?:${oneOf('no', 'sorry', 'hm+', 'well', 'i think', 'i guess')}[,.! ]+)*${oneOf(
    CHOICES.noneOfThese,
    'none',
    'neither',
    "(?:it is |it's |is )?not (?:any|one|either) of (?:these|them|those)",
    "(?:these|they|those) (?:do not|don't|dont) (?:fit|match|help|apply)",
    'no one of (?:these|them|those|the)',
    '(?:the )?wrong ones',
    'nothing (?:fits|of (?:these|them|that))',
    'no match',
    'not (?:that|this|it)(?: one)?[.! ]*$'
  )}\\b`,
  'i'
)

/** 'none of these', of whatever was shown */
const NONE_OF = new RegExp(
  inSequence(
    '^(?:no[,. ]+|sorry[,. ]+)?(?:none|neither|no one|not (?:any|one)) of ',
    '(?:these|them|those|that|the)(?: two| three| ones)?[.! ]*$'
  )
)

/** 'not the second', 'it's not the first one' */
const NOT_PLACE = new RegExp(
  inSequence(
    "^(?:(?:no|sorry|hm+|well|but|it(?:'s| is)|i think|definitely|surely|certainly)[,. ]+){0,3}not ",
    '(?:the )?(first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last)(?: one| article| title)?[.! ]*$'
  )
)

/** The article that a person rules out by its place; undefined: none. 'not the second' */
export function ruledOutByPlace(between: readonly Offered[], words: string): string | undefined {
  const [place] = NOT_PLACE.test(words) ? placeSaid(words).denied : []
  return place === undefined ? undefined : between.at(place)?.article
}

/** Whether words say that nothing of what was shown is it. */
export function saysNone(words: string): boolean {
  return NONE_OF.test(words)
}

/**
 * The article a person means among those offered; null: none of them; undefined: nothing was
 * picked. 'the second' → between[1]; 'Q303283' → that one; 'yes' to a single one → it
 */
export function pickArticle(
  between: readonly Offered[],
  words: string,
  intent: string | null
): string | null | undefined {
  const text = words.trim().toLowerCase()
  if (NONE.test(text)) return null
  const isOfVersion = intent === 'no' && CORRECTS_VERSION.test(text)
  if (between.length === 1 && (intent === 'yes' || intent === 'no') && !isOfVersion) {
    if (intent === 'yes') return between[0]?.article
    return null
  }
  const picked = byName(between, text) ?? byPlace(between, text) ?? byWords(between, text)
  const isNo = intent === 'no' && !isOfVersion && text.split(/\s+/).length <= MAX_WORDS_OF_NO
  return picked === undefined && isNo ? null : picked?.article
}

/** 'no, 3.0b' is about what was told, and not about the title that is offered. */
const CORRECTS_VERSION =
  /^(?:no|nope|sorry)[,. ]+(?:it(?:'s| is) )?(?:version |v)?\d+\.\d+[a-z]?[.! ]*$/

/** Words of a message that only comes back to a place. */
const MAX_WORDS_OF_PLACE = 8

/** Words of a message that says only that none of them fits. */
const MAX_WORDS_OF_NO = 4

/**
 * The article a person comes back to after another answer: 'actually the first one', 'yes that one
 * after all'. `chosen` is the one spoken of meanwhile: of two, 'the other one' is the other.
 */
export function pickLater(
  between: readonly Offered[],
  words: string,
  chosen: string | null
): string | undefined {
  const text = words.trim().toLowerCase()
  const others = between.filter(({ article }) => article !== chosen)
  const { place } = placeSaid(text)
  if (place !== null && text.split(/\s+/).length <= MAX_WORDS_OF_PLACE)
    return between.at(place)?.article
  const isTakenBack = saysAfterAll(text) && (chosen === null || / after all|right/.test(text))
  if (wantsTheOther(text) || isTakenBack) return onlyOne(others)?.article
  return undefined
}

const TAKES_BACK = oneOf(
  'no|yes|yeah|ok(?:ay)?|sorry|wait|hm+|oh|well|actually|oops|but',
  "it(?:'s| is| was)|i think|i was wrong|my (?:mistake|bad)|i take (?:it|that) back"
)
const AFTER_ALL = '(?: after all| then| actually| indeed)?[.! ]*$'
const IS_IT = new RegExp(
  `^(?:(?:${TAKES_BACK})[,.! ]+)*${oneOf(
    inSequence(
      "(?:it|that|this)(?: one| article)?(?:'s| is| was| were) ",
      oneOf(
        'it|right|correct|mine|my (?:problem|case)',
        '(?:exactly )?(?:that|this)(?: one)?',
        '(?:exactly )?the (?:right |correct )?(?:one|article|problem)'
      )
    ),
    '(?:that|this) one',
    'you (?:are|were) right'
  )}${AFTER_ALL}`
)
/** 'yes, that' says so only after a word that takes something back. */
const THAT = new RegExp(`^(?:(?:${TAKES_BACK})[,.! ]+)+(?:that|this)${AFTER_ALL}`)
const THE_OTHER =
  /^(?:(?:rather|actually|no|sorry|hm+|wait|oh|ok)[,.! ]+)*the other(?: one)?[.! ]*$/

/** 'that one was right after all': what was ruled out is meant all the same. */
export function saysAfterAll(words: string): boolean {
  return IS_IT.test(words) || THAT.test(words)
}

/** 'sorry, the other one' */
export function wantsTheOther(words: string): boolean {
  return THE_OTHER.test(words)
}

const LEAD = inSequence(
  "^(?:(?:yes|yeah|ok|no|hm+|well|rather|actually|probably|maybe|i think|i guess|i mean|i meant|i'd say",
  "|i would say|it(?:'s| is)|that(?:'s| is)|it must be|that would be|take|sounds like|looks like",
  '|more like|seems)[,. ]+){0,3}'
)
/** 'the one about printing' */
const ONE_ABOUT = new RegExp(
  inSequence(
    `${LEAD}(?:the |that )?(?:one|article|title|entry) `,
    oneOf(
      'about|on|with|for|of|where|saying|describing|mentioning|called|concerning|regarding',
      'that (?:says|is about|speaks of|mentions|describes|names|talks about)'
    ),
    ' (.{3,80}?)[.! ]*$'
  )
)

/** 'the printer one', 'i think it is the terminal server article' */
const ONE_NAMED = new RegExp(
  inSequence(
    `${LEAD}(?:the |that )([^,.;?]{3,40}?) (?:one|article|title)`,
    '(?:,? (?:i think|i guess|please|then))?[.! ]*$'
  )
)

/** What a title is said to be about, in words that mean one: 'the one about printing' → 'printing' */
export function titleMeant(words: string): string | null {
  return ONE_ABOUT.exec(words.trim().toLowerCase())?.[1] ?? null
}

/** The only title that has all the words, or else the only one that has most of them. */
function byWords(between: readonly Offered[], text: string): Offered | undefined {
  const about = (ONE_ABOUT.exec(text) ?? ONE_NAMED.exec(text))?.[1]
  const words = about?.match(/[\p{L}\p{N}]{3,}/gu) ?? []
  const told = words.filter(word => !/^(?:the|that|and|with|for)$/.test(word))
  if (told.length === 0) return undefined
  const whole = between.filter(({ title }) => told.every(word => holds(title, word)))
  return whole.length > 0 ? onlyOne(whole) : onlyOne(mostOf(between, about ?? ''))
}

function holds(title: string, word: string): boolean {
  return title.toLowerCase().includes(word)
}

/** The titles with most of the words that say what a text is about, and with half of them at least. */
function mostOf(between: readonly Offered[], about: string): readonly Offered[] {
  const counts = between.map(({ title }) => countTerms(about) - termsBeside(about, title))
  const most = Math.max(...counts)
  return between.filter((_, at) => most > 0 && counts[at] === most && 2 * most >= countTerms(about))
}

function byName(between: readonly Offered[], text: string): Offered | undefined {
  return (
    between.find(
      ({ article, title }) => text.includes(article.toLowerCase()) || text === title.toLowerCase()
    ) ??
    onlyOne(between.filter(({ title }) => text.length > 8 && title.toLowerCase().includes(text)))
  )
}

/** By its place, or because of two the other is said not to be it. */
function byPlace(between: readonly Offered[], text: string): Offered | undefined {
  const { place, denied } = placeSaid(text)
  if (place !== null) return between.at(place)
  if (between.length !== 2 || !/\bother\b/.test(text)) return undefined
  const [out] = denied
  const other =
    out === undefined ? byWords(between, NOT_NAMED.exec(text)?.[1] ?? '') : between.at(out)
  return other === undefined ? undefined : between.find(one => one !== other)
}

/** 'not the printer one, the other' */
const NOT_NAMED = /\bnot (the [^,.;?]{3,40}? (?:one|article|title))\b/

function onlyOne<T>(found: readonly T[]): T | undefined {
  if (found.length === 1) return found[0]
  return undefined
}
