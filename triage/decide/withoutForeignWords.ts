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
  problem: Problem
): readonly Assessment[] {
  return isForeign(problem) ? found.filter(isWellFound) : found
}

/** Whether nothing but words of another language leads to an article: it may be offered, not named. */
export function isByForeignWords({ candidate }: Assessment, problem: Problem): boolean {
  const { own, stalls, because } = candidate
  const isByWords = !own && stalls.length === 0 && because.every(reason => reason === 'words')
  return isByWords && isForeign(problem) && !tellsScreen(problem.rest)
}

/** Whether a line is in English, or a text on the screen is quoted. */
function tellsScreen(text: string): boolean {
  return QUOTED.test(text) || text.split('\n').some(line => recognizeLanguage(line) === 'en')
}

/** A text on the screen, which is of the program: 'la imprimante dit "Not ready reading drive A"' */
const QUOTED = /(?<![\p{L}\p{N}])["'“«][^"'“”«»]{12,300}["'”»]/u

function isForeign({ events, rest }: Problem): boolean {
  return events.length === 0 && (recognizeLanguage(rest) ?? 'en') !== 'en'
}

function isWellFound({ applicability, candidate }: Assessment): boolean {
  const isOfWhatRuns = applicability.kind === 'applies' && candidate.score >= ACCEPT
  return isOfWhatRuns || candidate.own || candidate.stalls.length > 0
}
