import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { releasesOf } from '../../understand/facts.ts'
import { familiesNamed, familyOf } from '../../understand/familiesNamed.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import { type Case, isHandedOver, wordsOf } from '../case.ts'
import type { Move } from '../move.ts'

/** What says that an offer is not it, in front of what is told in its place. */
const NOT_IT = new RegExp(
  inSequence(
    '^(?:(?:no|nope|sorry|hm+|but)[,. ]+){0,3}',
    oneOf(
      "(?:that|this|it)(?:'s| is| was) not (?:it|that|the one|right|my problem)",
      "(?:that|this|it) (?:isn'?t|wasn'?t) (?:it|that|the one|right|my problem)",
      'none of (?:these|them|those)(?: fits?)?',
      'neither(?: of (?:them|those|these))?'
    ),
    String.raw`\s*[,.;:!–-]+ *(.*)$`
  ),
  'is'
)
/** Words from which on what follows tells something. */
const MIN_WORDS_TOLD = 3

/** 'not exchange', 'no, it is not word' */
const NOT_NAMED = new RegExp(
  inSequence(
    "^(?:(?:no|nope|sorry|hm+|but|well)[,. ]+){0,2}(?:(?:it|this|that)(?:'s| is)? |its )?",
    String.raw`(?:not|isn'?t) (?:about |on |in |the |our |my )?([\w .]{2,30}?)[.! ]*$`
  ),
  'i'
)

/** 'not exchange': what the case was taken to be about is denied, and nothing put in its place. */
export function deniedIn(known: Case, heard: RecognizedMessage): Move | null {
  if (known.step === null || isHandedOver(known)) return null
  const denied = familiesNamed(NOT_NAMED.exec(heard.rest.trim())?.[1] ?? '')
  const stated = releasesOf(known.facts).flatMap(({ product }) => product ?? [])
  const told = [...familiesNamed(wordsOf(known)), ...stated.map(familyOf)]
  return denied.some(family => told.includes(family)) ? { kind: 'wrong' } : null
}

/** 'no that isn't it, it says "cannot open file"': what is offered is ruled out, the rest told. */
export function rejectedIn(known: Case, text: string): Move | null {
  const { article, between, pendingQuestion } = known
  const isOffered = article !== null || (pendingQuestion === 'article' && between.length > 0)
  if (!isOffered || isHandedOver(known)) return null
  const told = NOT_IT.exec(text.trim())?.[1]?.trim() ?? ''
  return told.split(/\s+/).length < MIN_WORDS_TOLD ? null : { kind: 'reject-and-tell', told }
}
