import { memoizeRecent } from '../memoizeRecent.ts'
import { classifyIntent } from './model/classifyIntent.ts'
import { findOtherProduct, findServices } from './rules/mailServices.ts'
import { happeningIn } from './rules/symptomFacts.ts'
import { tellingWords } from './tellingWords.ts'
import { withPhrases } from './translate/withPhrases.ts'

/** What somebody tells of a mail service. */
export type Symptom = {
  /** 'POP3', 'IMAP4', 'SMTP', 'Exchange', 'virtual server', 'mail server', ... */
  readonly services: readonly string[]
  /** what is said to happen, 'hangs', 'slow', the stalls first; null: nothing */
  readonly happening: string | null
  /** a product that no article covers: 'Postfix' */
  readonly otherProduct: string | null
  readonly stall: { readonly verdict: 'stall' | 'other' | 'unsure'; readonly confidence: number }
}

/** A symptom is told in few words; a whole article's section fits too. */
const MAX_CHARACTERS_READ = 2_000
/** From here a stall is taken for one; between the two it is asked. */
const STALL = 0.7
const UNSURE = 0.05
const MAX_TEXTS_KEPT = 100

/**
 * What happens to which mail service, and whether that is a stalled one. Any text, never throws.
 */
export function recognizeSymptom(words: string): Symptom {
  return symptomOf(words.slice(0, MAX_CHARACTERS_READ))
}

const symptomOf = memoizeRecent(
  (words: string): Symptom => {
    const plain = tellingWords(withPhrases(words))
    const { stall } = classifyIntent(plain)
    return {
      services: findServices(plain),
      happening: happeningIn(plain),
      otherProduct: findOtherProduct(plain),
      stall: {
        verdict: verdictOf(stall),
        confidence: stall
      }
    }
  },
  words => words,
  MAX_TEXTS_KEPT
)

function verdictOf(confidence: number): Symptom['stall']['verdict'] {
  if (confidence >= STALL) return 'stall'
  if (confidence >= UNSURE) return 'unsure'
  return 'other'
}
