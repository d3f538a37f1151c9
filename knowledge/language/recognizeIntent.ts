import { memoizeRecent } from '../memoizeRecent.ts'
import type { Intent } from './intent.ts'
import { classifyIntent, repairWords } from './model/classifyIntent.ts'
import { recognizeSymptom } from './recognizeSymptom.ts'
import { RULES } from './rules/intentRules.ts'
import { tellingWords } from './tellingWords.ts'
import { likelyRows } from './words/likelyRows.ts'
import { normalizeText } from './words/normalizeText.ts'

/** Words beyond these tell a story, not a wish. */
const WISH = 240
/**
 * Below it, the words resemble no example well enough to say what is wanted; trouble and what is
 * none of ours are taken for it sooner.
 */
const RESEMBLES = 0.65
const TROUBLE = 0.25
/** A stall that is only possible is named one from here; it is asked about sooner. */
const POSSIBLE = 0.15
/**
 * From here on a stall is likely. Below it what is wrong is asked for where nothing is found; of a
 * product that is not asked about, the likelier is said.
 */
export const LIKELY_STALL = 0.55
/** What is done at once must be said clearly. */
const COMMAND = 0.85
const TOLD: readonly Intent['name'][] = ['mail-problem', 'problem', 'out-of-scope']
const DONE_AT_ONCE: readonly Intent['name'][] = ['restart', 'person']

/**
 * What somebody wants: the grammar of commands and short answers first, then whether a stall is
 * told or may be, then what the words resemble. `'no idea'` → dont-know; `'pop3 hangs'` →
 * mail-stall; `'asdf'` → null. Any text, never throws.
 */
export function recognizeIntent(words: string): Intent {
  return intentOf(words.slice(0, 8_000))
}

const intentOf = memoizeRecent(
  (words: string): Intent => {
    const plain = normalizeText(words)
    if (plain === '') return { name: null, confidence: 0 }
    const repaired = repairWords(plain)
    const rule = plain.length > WISH ? undefined : (ruleFor(plain) ?? ruleFor(repaired))
    if (rule !== undefined) return { name: rule.intent, confidence: 1 }
    const {
      stall: { confidence },
      otherProduct
    } = recognizeSymptom(words)
    if (confidence >= (otherProduct === null ? POSSIBLE : LIKELY_STALL))
      return { name: 'mail-stall', confidence }
    const { others } = classifyIntent(tellingWords(words.slice(0, 2_000)))
    return (
      others.find(other => other.confidence >= neededFor(other.name)) ?? {
        name: null,
        confidence: others[0]?.confidence ?? 0
      }
    )
  },
  words => words,
  100
)

function neededFor(name: Intent['name']): number {
  if (TOLD.includes(name)) return TROUBLE
  if (DONE_AT_ONCE.includes(name)) return COMMAND
  return RESEMBLES
}

const rulesLikely = likelyRows(RULES, ({ words }) => words)

function ruleFor(plain: string) {
  return rulesLikely(plain).find(({ words }) => words.test(plain))
}
