import type { WindowsEvent } from '../../../../knowledge/events/event.ts'
import { inSequence, oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import { tellsFault } from '../../../understand/cues/tellsTrouble.ts'
import type { Case } from '../../case.ts'
import type { EventWanted } from '../../move.ts'
import { OPENER, ORDINAL } from './names.ts'

/** Words of a message that only turns to an event. */
const MAX_WORDS = 12
const ENTRY = '(?:one|event|entry|error|warning|message|id)'
const ASKED = oneOf(
  'and|what about|how about|now|next|then|what is|what does|so',
  "(?:(?:can|could) (?:we|you) |let'?s )?(?:do|take|look at|see)"
)
const BEHIND =
  '(?: (?:first|now|next|again|please|then|about|mean|say|too|is|there)){0,3}[.?! ]*(?:$|[,:?])'
/** 'and the second?', 'now the other event please', 'what is the last one about?' */
const BY_PLACE = new RegExp(
  inSequence(
    `^${OPENER}(?:${ASKED} ){0,2}(?:the )?(${ORDINAL})(?: (?:of )?(?:the )?${ENTRY}s?)?`,
    BEHIND
  )
)
/** 'ok, now the MTA one': by a word of its source. */
const BY_SOURCE = new RegExp(
  inSequence(
    `^${OPENER}(?:${ASKED} ){0,2}(?:the|that) `,
    oneOf(`([\\w.-]{3,20}) ${ENTRY}`, `${ENTRY} (?:from|of|by) (?:the )?([\\w.-]{3,20})`),
    BEHIND
  )
)
const PLACES: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, last: -1 }

/** The event of several pasted ones that words turn to; null: to none. `words` are normalized. */
export function eventWanted(known: Case, words: string): EventWanted | null {
  const { step, waiting = [], earlier = [] } = known
  const pasted = [known, ...earlier.toReversed()].find(({ events }) => events.length > 1)
  if (step === null || pasted === undefined || words.split(' ').length > MAX_WORDS) return null
  if (waiting.length > 0 || tellsFault(words.replace(OF_ENTRY, ' '))) return null
  const at = oneWith(pasted.events, ({ id }) => new RegExp(String.raw`\b${id}\b`).test(words))
  if (at !== null) return { pasted, at }
  const source = BY_SOURCE.exec(words)?.slice(1).find(Boolean) ?? ''
  const ofSource = source === '' ? null : oneWith(pasted.events, event => isOf(event, source))
  return ofSource === null ? byPlace(pasted, words) : { pasted, at: ofSource }
}

/** What an event is called by, and no trouble of its own. */
const OF_ENTRY = /\b(?:error|warning|problem)\b/g

function isOf({ source }: WindowsEvent, word: string): boolean {
  return source?.toLowerCase().includes(word) === true
}

function byPlace(pasted: Case, words: string): EventWanted | null {
  const place = BY_PLACE.exec(words)?.[1]
  const isOfTitles = pasted.pendingQuestion === 'article'
  if (place === undefined || isOfTitles) return null
  const at = PLACES[place]
  if (at === undefined) return { pasted, at: null }
  const count = pasted.events.length
  return at < count ? { pasted, at: (at + count) % count } : null
}

/** The place of the only one of them that is so; null: of none, or of several. */
function oneWith(
  events: readonly WindowsEvent[],
  isSo: (event: WindowsEvent) => boolean
): number | null {
  const found = events.flatMap((event, at) => (isSo(event) ? [at] : []))
  return found.length === 1 ? (found[0] ?? null) : null
}
