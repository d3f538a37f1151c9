import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../knowledge/language/words/oneOf.ts'
import { asksByForm } from './cues/asksByForm.ts'
import { SIDE_QUESTIONS, type SideQuestionKind } from './sideQuestionList.ts'

/** A question beside the case; its answer decides nothing. */
export type SideQuestion = {
  readonly kind: SideQuestionKind
  /** the clause that asks it */
  readonly words: string
}

/** Characters of a message that may ask something beside the case. */
const MAX_MESSAGE_LENGTH = 400

/** Words that a question begins with. */
const OPENS = oneOf(
  'why',
  "what(?:'s| is| are| does)",
  'where (?:do|can|is|would|could|should)',
  'how (?:do|can|would|will|should)',
  '(?:can|could|should|may|must|do) (?:i|we)',
  String.raw`(?:is|would|does|will) (?:sp ?\d|service pack)`
)
/** Where a question begins within a message: at a new sentence, or at such a word. */
const CLAUSE = new RegExp(
  oneOf(
    String.raw`(?<=[.!?;\n])\s+`,
    String.raw`(?<!\b(?:how|what|where|why|when|which)),?\s(?:(?:but|and|also|btw|though|however|–|-)\s)?(?=${OPENS}\b)`
  ),
  'i'
)

const PATTERNS = SIDE_QUESTIONS.map(([kind, ways]) => ({
  kind,
  pattern: new RegExp(oneOf(...ways))
}))

/**
 * What a message tells, and the question it asks beside that.
 * 'sp2, but why do you ask?' → told 'sp2', question why; 'what is a service pack?' → told '',
 * question define
 */
export function splitQuestion(
  text: string,
  mayBeAsked: (kind: SideQuestion['kind'], told: string) => boolean
): { readonly told: string; readonly question: SideQuestion | null } {
  const clauses =
    text.length > MAX_MESSAGE_LENGTH
      ? []
      : text.split(CLAUSE).filter(clause => clause.trim() !== '')
  for (const clause of clauses) {
    const told = clauses
      .filter(other => other !== clause)
      .join(' ')
      .replace(/[,;–-]\s*$|^(?:and|but|so|ok|okay|well|then)[,. ]*$/i, '')
      .trim()
    const question = questionIn(clause, kind => mayBeAsked(kind, told))
    if (question !== null) return { told, question }
  }
  return { told: text, question: null }
}

/**
 * The side question of a clause among the kinds that make sense; null: it is none that is known.
 */
export function questionIn(
  clause: string,
  mayBe: (kind: SideQuestion['kind']) => boolean
): SideQuestion | null {
  const words = normalizeText(clause)
  const kind = PATTERNS.find(one => one.pattern.test(words) && mayBe(one.kind))?.kind
  if (kind === undefined) return null
  return { kind, words: clause }
}

/** Whether words ask something. */
export function asksSomething(words: string): boolean {
  return asksByForm(normalizeText(words))
}
