import { ACCEPT } from '../../knowledge/articles/knowledge.ts'
import { recognizeLanguage } from '../../knowledge/language/recognizeLanguage.ts'
import type { Assessment } from './assess.ts'
import type { Problem } from './problem.ts'

/**
 * What may be offered for words in another language: those are an article's by the letter alone,
 * when it quotes some. So only what is found well and of what runs is left.
 */
export function withoutForeignWords(
  found: readonly Assessment[],
  { events, rest }: Problem
): readonly Assessment[] {
  const language = events.length === 0 ? recognizeLanguage(rest) : null
  if (language === null || language === 'en') return found
  return found.filter(isWellFound)
}

function isWellFound({ applicability, candidate }: Assessment): boolean {
  const isOfWhatRuns = applicability.kind === 'applies' && candidate.score >= ACCEPT
  return isOfWhatRuns || candidate.own || candidate.stalls.length > 0
}
