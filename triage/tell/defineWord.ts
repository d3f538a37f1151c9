import { SAY } from '../wording/say.ts'
import type { Variants } from '../wording/variants.ts'

/** What people ask about the words of a question. */
const WORDS: readonly (readonly [about: RegExp, says: () => Variants])[] = [
  [/\bservice ?packs?\b|\bsp\b/i, () => SAY.servicePack],
  [/\bwinver\b/i, () => SAY.winver],
  [/\bevent ?(?:viewer|log)\b/i, () => SAY.eventViewer],
  [/\bvirtual servers?\b/i, () => SAY.virtualServer],
  [/\biis\b/i, () => SAY.iis],
  [/\b(?:who|kb|knowledge base|article|q\d{5,6}|microsoft)\b/i, () => SAY.article],
  [/\b(?:event|event id)\b/i, () => SAY.event]
]

/**
 * What a word of ours means: 'what is a service pack?' → its definition; null when it is not ours.
 */
export function defineWord(words: string): Variants | null {
  return WORDS.find(([about]) => about.test(words))?.[1]() ?? null
}
