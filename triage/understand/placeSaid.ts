import { inSequence, oneOf } from '../../knowledge/language/words/oneOf.ts'
import { tellsFault } from './cues/tellsTrouble.ts'

/** The place of an offer among those that were made, as people say it. */
export type PlaceSaid = {
  /** counted from 0, -1: the last; null: none, or several */
  readonly place: number | null
  /** those that are said not to be it */
  readonly denied: readonly number[]
}

/** Each with its place; -1: the last that was offered. */
const ORDINALS: readonly (readonly [RegExp, number])[] = (
  [
    ['first|1st|former|top|upper|premier|premi[eè]re|erste[rns]?|eerste|primer[oa]|prim[oa]', 0],
    ['second|2nd|deuxi[eè]me|zweite[rns]?|tweede|segund[oa]|second[oae]', 1],
    ['third|3rd|dritte[rns]?|derde|troisi[eè]me|tercer[oa]|terz[oa]', 2],
    ['fourth|4th', 3],
    ['fifth|5th', 4],
    ['last|latter|bottom|lower|letzte[rns]?|laatste|dernier|derni[eè]re|[uú]ltim[oa]', -1]
  ] as const
).map(([said, place]) => [new RegExp(`^(?:${said})$`, 'u'), place])
const ORDINAL = String.raw`\d(?:st|nd|rd|th)|\p{L}{3,9}`
const NUMERALS = ['one', 'two', 'three', 'four', 'five']
const NUMERAL = oneOf(...NUMERALS, '[1-5]')

const TITLE = oneOf(
  'article|title|option|choice|link|entry|item|suggestion|hit|answer|result|match|variant|kb',
  'alternative|possibility'
)
const IS = "(?:is|was|are|would be|might be|must be|could be|should be|will be|has to be|'s)"
const OURS = oneOf(
  'it|right|correct|ours?|mine|my|exactly|precisely|just|what|the (?:one|right|correct|same)|that',
  'clos(?:er|est)|better|best|more|likely|most|match\\w*|fitting|probably|surely|definitely|us'
)
/** Behind a place: it is said of it that it fits. */
const FITS = oneOf(
  `${IS} (?:${OURS})\\b`,
  String.raw`(?:looks?|sounds?|seems?|fits?|match\w*|describes?|applies|comes|hits|covers|it is)\b`
)
const GLUE = oneOf(
  'please|pls|plz|then|again|instead|after all|i (?:think|guess|mean|suppose)|maybe|probably',
  'of (?:them|these|those|the (?:two|both|list))|thanks|thx|for (?:me|us)|because|since|and not',
  '(?:but )?(?:i am |i.m )?not (?:so |quite )?sure|indeed|surely|definitely|was right|1'
)
/** What may stand behind a place that is meant; in its groups: a title, or that it fits. */
const BEHIND = new RegExp(
  `^(?: (${TITLE})\\b(?! (?:in|on|from|for) )| one)?(?: (${FITS})|[ ,]*(?:${GLUE})\\b|[ ]*[.,;:!)=-]|\\s*$)`
)
/** In front of it: of time, of a machine, of an error, and of no title. */
const OF_OTHER = new RegExp(
  String.raw`\b${oneOf(
    '(?:error|event|code|line|page|port|user|room|step|serial|phone|disk)',
    'on|in|at|from|since|after|before|for|until|every|each|per|of|during|to',
    '(?<!\\b(?:go|going|try|start|begin|proceed|continue|stick) )with'
  )} (?:the |my |our )?$`
)
const DENIES_BEFORE = new RegExp(
  inSequence(
    String.raw`\b`,
    oneOf(
      "(?:not|isn'?t|nor|neither|never|rather than|instead of|more than|except)",
      "(?:don'?t|do not) (?:think|believe|mean|want|take)"
    ),
    "(?: (?:really|sure about|about|that|it'?s|it is|so much|like|this is))*(?: the| our)? $"
  )
)
const DENIES_BEHIND = new RegExp(
  inSequence(
    `^(?: one| (?:${TITLE}))?[,:]?(?: (?!but\\b)\\S+){0,2} `,
    String.raw`(?:no|not|isn'?t|doesn'?t|don'?t|never|cannot|can'?t|nothing|wrong)\b`
  )
)

const COUNTED = oneOf('option|number|numero|nummer|no\\.?|nr\\.?|#|article|title|choice|variant')
const SAID = new RegExp(
  inSequence(
    '(?<![\\p{L}\\p{N}.])',
    oneOf(
      `(?:${COUNTED}) ?#?(?<number>${NUMERAL})`,
      `(?<the>(?:the |le |la |der |die |das |de |el |il )?)(?<ordinal>${ORDINAL})`
    ),
    '(?![\\p{L}\\p{N}])'
  ),
  'gu'
)
const OPENER = oneOf(
  "i(?:'d| would)? (?:think|guess|say|take|choose|pick|mean)|(?:it|that)(?:'s| is| was)|no|yes|ok(?:ay)?",
  "so|then|maybe|perhaps|probably|rather|take|hm+|sorry|wait|well|actually|let(?:'s| us) (?:take|try)"
)
/** Behind a number or a letter alone */
const ENDS = String.raw`[).:,!](?!\d)|$| (?:please|pls|${FITS}|i think|then)\b`
/** '2', 'b)', 'a) the hour', 'i think one': with nothing that tells in front of it */
const ALONE = new RegExp(
  inSequence(
    `^(?:(?:${OPENER})[,.! ]+){0,3}[("']?`,
    `(?:(?<number>${NUMERAL})(?=${ENDS})|(?<letter>[a-e])(?=[).:](?: |$)|$))`
  ),
  'u'
)
/** Words of a message that says which of the titles is meant, however it says it. */
const MAX_WORDS = 20
const MAX_WORDS_OF_PLACE = 12
const CLAUSE = /(?<=[,;!?]|(?<!\b(?:no|nr))\.)\s+|\s+(?=(?:but|so|and not)\b)/

/** The place that words name, whatever stands around it. `words` are in small letters. */
export function placeSaid(words: string): PlaceSaid {
  const count = words.split(/\s+/).length
  if (count > MAX_WORDS) return { place: null, denied: [] }
  const alone = placeAlone(words)
  if (alone !== null) return { place: alone, denied: [] }
  const mayBePlain = count <= MAX_WORDS_OF_PLACE && !tellsFault(words)
  const found = words.split(CLAUSE).flatMap(clause => placesIn(clause, mayBePlain))
  const denied = found.flatMap(({ place, isDenied }) => (isDenied ? [place] : []))
  const meant = new Set(found.flatMap(({ place, isDenied }) => (isDenied ? [] : [place])))
  const [only = null] = meant.size === 1 ? meant : []
  return { place: only, denied }
}

function placeAlone(words: string): number | null {
  const { number, letter } = ALONE.exec(words)?.groups ?? {}
  if (letter !== undefined) return 'abcde'.indexOf(letter)
  return number === undefined ? null : placeOfNumber(number)
}

function placeOfNumber(said: string): number {
  const at = NUMERALS.indexOf(said)
  return at < 0 ? Number(said) - 1 : at
}

type Found = { readonly place: number; readonly isDenied: boolean }

function placesIn(clause: string, mayBePlain: boolean): readonly Found[] {
  return [...clause.matchAll(SAID)].flatMap<Found>(said => {
    const place = placeOf(said)
    if (place === undefined) return []
    const before = clause.slice(0, said.index)
    const behind = clause.slice(said.index + said[0].length)
    if (DENIES_BEFORE.test(before) || DENIES_BEHIND.test(behind)) return [{ place, isDenied: true }]
    const isMeant = !OF_OTHER.test(before) && isOffer(said, behind, mayBePlain)
    return isMeant ? [{ place, isDenied: false }] : []
  })
}

function placeOf({ groups }: RegExpExecArray): number | undefined {
  const { ordinal = '', number } = groups ?? {}
  if (number !== undefined) return placeOfNumber(number)
  return ORDINALS.find(([pattern]) => pattern.test(ordinal))?.[1]
}

/** Whether a place is that of an offer, by what stands behind it. */
function isOffer({ groups, index }: RegExpExecArray, behind: string, mayBePlain: boolean): boolean {
  const found = BEHIND.exec(behind)
  if (found === null) return false
  const [, title, fits] = found
  if (groups?.number !== undefined || title !== undefined || fits !== undefined) return true
  return mayBePlain && (groups?.the !== '' || index === 0 || /^ one\b/.test(behind))
}
