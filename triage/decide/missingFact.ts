import { oneOf } from '../../knowledge/language/words/oneOf.ts'
import { PRODUCTS } from '../../knowledge/releases/products.ts'
import type { Facts } from '../answer.ts'
import { releasesOf } from '../understand/facts.ts'
import type { Problem } from './problem.ts'

/** What would decide where the search has found nothing, the most telling first. */
export type MissingFact = 'happening' | 'program' | 'message' | 'since'

/** Who has said more than this many words was asked often enough: titles or a person are next. */
const MAX_WORDS_ASKED = 10
/** A message of this many words says what happens, and when a program is named nothing more is asked. */
const MIN_TELLING_WORDS = 8

const FAMILIES = [...new Set(PRODUCTS.map(({ family }) => family.toLowerCase()))]
const PROGRAM = new RegExp(String.raw`\b${oneOf(...FAMILIES.map(escaped))}\b`)
/** A text on the screen or a code. */
const MESSAGE = new RegExp(
  oneOf(
    '["“”][^"“”]{6,}["“”]',
    String.raw`\b(?:says?|saying|message|reads)\b.{0,3}[:"“]`,
    String.raw`\b0x[0-9a-f]{3,8}\b`,
    String.raw`\b(?:error|code|stop|id)\D{0,4}\d`
  )
)
const SINCE = /\b(?:since|after|when|whenever|every|each|always|today|yesterday|ago|until)\b/

/**
 * What to ask for when nothing was found; null: enough was said, and no more is asked. Trouble with
 * mail that was recognised says what it is.
 */
export function missingFact({ rest, symptom, intent }: Problem, facts: Facts): MissingFact | null {
  if (symptom.services.length > 0 && symptom.happening === null) return 'happening'
  if (intent.name === 'mail-problem') return null
  const words = rest.toLowerCase()
  const count = words.split(/\s+/).filter(word => word !== '').length
  if (count > MAX_WORDS_ASKED) return null
  const isProgramNamed =
    releasesOf(facts).length > 0 || symptom.services.length > 0 || PROGRAM.test(words)
  if (isProgramNamed && (MESSAGE.test(words) || count >= MIN_TELLING_WORDS)) return null
  if (!isProgramNamed) return 'program'
  return SINCE.test(words) || !MESSAGE.test(words) ? 'message' : 'since'
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
