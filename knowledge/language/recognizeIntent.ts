import { classifyIntent } from './classifyIntent.ts'
import type { Intent } from './intent.ts'
import { RULES } from './intentRules.ts'
import { plainWords } from './plainWords.ts'
import { recognizeSymptom } from './recognizeSymptom.ts'

/** Words beyond these tell a story, not a wish; the symptom is read from more of them. */
const WISH = 240
/** Below it, the words resemble no example well enough to say what is wanted; trouble is taken for trouble sooner. */
const RESEMBLES = 0.5
const TROUBLE = 0.3
const TOLD: readonly (Intent['name'])[] = ['mail-problem', 'problem']

/**
 * What somebody wants: the grammar of commands and short answers first, then what is told of mail, then what the words resemble.
 * `'no idea'` → dont-know; `'pop3 hangs'` → mail-stall; `'asdf'` → null. Any text, never throws.
 */
export const recognizeIntent = (words: string): Intent => {
  const plain = plainWords(words.slice(0, 8_000))
  if (plain === '') return { name: null, confidence: 0 }
  const rule = plain.length > WISH ? undefined : RULES.find(({ words: spoken }) => spoken.test(plain))
  if (rule !== undefined) return { name: rule.intent, confidence: 1 }
  const { stall } = recognizeSymptom(words)
  if (stall.verdict === 'stall') return { name: 'mail-stall', confidence: stall.confidence }
  const resembled = classifyIntent(plain)
  if (resembled.name === 'mail-stall') return { name: 'mail-problem', confidence: resembled.confidence }
  return resembled.confidence >= (TOLD.includes(resembled.name) ? TROUBLE : RESEMBLES) ? resembled : { name: null, confidence: resembled.confidence }
}
