import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { type Case, isHandedOver } from '../case.ts'
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

/** 'no that isn't it, it says "cannot open file"': what is offered is ruled out, the rest told. */
export function rejectedIn(known: Case, text: string): Move | null {
  const { article, between, pendingQuestion } = known
  const isOffered = article !== null || (pendingQuestion === 'article' && between.length > 0)
  if (!isOffered || isHandedOver(known)) return null
  const told = NOT_IT.exec(text.trim())?.[1]?.trim() ?? ''
  return told.split(/\s+/).length < MIN_WORDS_TOLD ? null : { kind: 'reject-and-tell', told }
}
