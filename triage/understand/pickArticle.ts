import { inSequence, oneOf } from '../../knowledge/language/words/oneOf.ts'
import { CHOICES } from '../wording/choices.ts'

type Offered = { readonly article: string; readonly title: string }

/** Each with its ordinal; 'the last one' is the last that was offered. */
const PLACES: readonly (readonly [RegExp, number])[] = (
  [
    ['first|1st|one|top|upper', 0],
    ['second|2nd|two', 1],
    ['third|3rd|three', 2],
    ['fourth|4th|four', 3],
    ['fifth|5th|five', 4],
    ['last|bottom', -1]
  ] as const
).map(([ordinal, place]) => [new RegExp(`^(?:${ordinal})\\b`), place])

/** What may stand in front of the place of an article: 'no wait, it was the second'. */
const BEFORE_PLACE = new RegExp(
  `^(?:${oneOf(
    'no|yes|yeah|ok(?:ay)?|sorry|wait|hm+|oh|ah|well|actually|maybe|perhaps|so|then|but|and',
    "it(?:'s| is| was| looks like| sounds like)|i (?:think|guess|mean|meant|take|choose|pick)(?: it(?:'s| is| was))?",
    "let(?:'s| us) (?:take|try)|take|try|rather|probably|in fact|the|number|no\\.?|#|article"
  )}[,.! ]+)+`
)
const NONE = new RegExp(
  `^(?:${oneOf('no', 'sorry', 'hm+', 'well', 'i think', 'i guess')}[,.! ]+)*${oneOf(
    CHOICES.noneOfThese,
    'none',
    'neither',
    "(?:it is |it's |is )?not (?:any|one|either) of (?:these|them|those)",
    "(?:these|they|those) (?:do not|don't|dont) (?:fit|match|help|apply)",
    'nothing (?:fits|of (?:these|them|that))',
    'no match',
    'not (?:that|this|it)(?: one)?[.! ]*$'
  )}\\b`,
  'i'
)

/** 'none of these', of whatever was shown */
const NONE_OF =
  /^(?:no[,. ]+|sorry[,. ]+)?(?:none|neither|not (?:any|one)) of (?:these|them|those|that)[.! ]*$/

/** 'not the second', 'it's not the first one' */
const NOT_PLACE = new RegExp(
  inSequence(
    "^(?:(?:no|sorry|hm+|well|but|it(?:'s| is)|i think|definitely|surely|certainly)[,. ]+){0,3}not ",
    '(?:the )?(first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last)(?: one| article| title)?[.! ]*$'
  )
)

/** The article that a person rules out by its place; undefined: none. 'not the second' */
export function ruledOutByPlace(between: readonly Offered[], words: string): string | undefined {
  const place = NOT_PLACE.exec(words)?.[1]
  const at = place === undefined ? undefined : placeIn(place)
  return at === undefined ? undefined : between.at(at)?.article
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
  const place = placeIn(text)
  if (place !== undefined) return between.at(place)?.article
  const isTakenBack = saysAfterAll(text) && (chosen === null || / after all|right/.test(text))
  if (wantsTheOther(text) || isTakenBack) return onlyOne(others)?.article
  return undefined
}

/** What may stand behind the place of an article. */
const BEHIND_PLACE = new RegExp(
  inSequence(
    '^',
    oneOf(
      oneOf(
        '(?:i think|i guess|maybe|probably|(?:but )?(?:i am |i.m )?not (?:so |quite )?sure)',
        'of (?:them|those|these)',
        'one',
        'article',
        'after all',
        'please',
        'then',
        'again',
        'fits',
        'is it',
        'was right',
        'instead'
      ),
      '[ ,.!]'
    ),
    '*$'
  )
)
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

/** 'the one about printing' */
const ONE_ABOUT = new RegExp(
  inSequence(
    '^(?:i think |maybe |probably )?(?:the |that )?(?:one|article|title) ',
    oneOf('about', 'on', 'with', 'for', 'of', 'that says'),
    ' (.{3,60}?)[.! ]*$'
  )
)

/** 'the printer one', 'i think it is the terminal server article' */
const ONE_NAMED = new RegExp(
  inSequence(
    "^(?:(?:yes|yeah|ok|no|hm+|rather|i think|i guess|maybe|probably|it(?:'s| is)|take)[, ]+){0,3}",
    '(?:the |that )([^,.;?]{3,40}?) (?:one|article|title)(?:,? (?:i think|i guess|please|then))?[.! ]*$'
  )
)

/** The only title that has all the words. */
function byWords(between: readonly Offered[], text: string): Offered | undefined {
  const about = (ONE_ABOUT.exec(text) ?? ONE_NAMED.exec(text))?.[1]
  const words = about?.match(/[\p{L}\p{N}]{3,}/gu) ?? []
  const told = words.filter(word => !/^(?:the|that|and|with|for)$/.test(word))
  if (told.length === 0) return undefined
  return onlyOne(
    between.filter(({ title }) => told.every(word => title.toLowerCase().includes(word)))
  )
}

function byName(between: readonly Offered[], text: string): Offered | undefined {
  return (
    between.find(
      ({ article, title }) => text.includes(article.toLowerCase()) || text === title.toLowerCase()
    ) ??
    onlyOne(between.filter(({ title }) => text.length > 8 && title.toLowerCase().includes(text)))
  )
}

function byPlace(between: readonly Offered[], text: string): Offered | undefined {
  const place = placeIn(text)
  if (place === undefined) return undefined
  return between.at(place)
}

/** The place that words name. */
function placeIn(text: string): number | undefined {
  const rest = text.replace(BEFORE_PLACE, '')
  const number = /^([1-5])\b/.exec(rest)
  if (number !== null) {
    if (BEHIND_PLACE.test(rest.slice(1))) return Number(number[1]) - 1
    return undefined
  }
  const found = PLACES.find(([pattern]) => pattern.test(rest))
  if (found === undefined) return undefined
  if (BEHIND_PLACE.test(rest.replace(found[0], ''))) return found[1]
  return undefined
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  if (found.length === 1) return found[0]
  return undefined
}
