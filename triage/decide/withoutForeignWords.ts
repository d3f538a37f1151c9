import { ACCEPT } from '../../knowledge/articles/knowledge.ts'
import { functionWordsOf, recognizeLanguage } from '../../knowledge/language/recognizeLanguage.ts'
import { isTranslated, searchWords } from '../../knowledge/language/translate/inEnglish.ts'
import type { Assessment } from './assess.ts'
import { NUMBER_SAID } from './findCandidates.ts'
import { servicesOf } from './liftStalls.ts'
import type { Problem } from './problem.ts'
import { hasModule, saidModules } from './said/saidModules.ts'
import { hasCode, saidCodes } from './said/saidNames.ts'

/**
 * What may be offered for words in another language, of which few are translated: what is found
 * well and of what runs, or by a code or file that was said; all of it where a text on the screen
 * is told.
 */
export function withoutForeignWords(
  found: readonly Assessment[],
  problem: Problem
): readonly Assessment[] {
  const language = foreignLanguageOf(problem)
  if (language === null || tellsScreen(problem.rest, language)) return found
  return found.filter(one => isWellFound(one, language) || isNamed(one, problem))
}

/** Whether nothing but words of another language leads to an article: it may be offered, not named. */
export function isByForeignWords({ candidate }: Assessment, problem: Problem): boolean {
  const { own, stalls, because } = candidate
  const isOfWords = because.every(reason => reason === 'words' || reason.startsWith(NUMBER_SAID))
  const language = foreignLanguageOf(problem)
  const isByWords = !own && servicesOf(stalls).length === 0 && isOfWords
  return isByWords && language !== null && !tellsScreen(problem.rest, language)
}

/** Words from which on a text that is in no other language is one of the screen. */
const MIN_WORDS_OF_SCREEN = 3

/** Whether a text on the screen is quoted, or stands on a line or behind a colon. */
function tellsScreen(text: string, language: string): boolean {
  const quoted = QUOTED.exec(text)?.[0]
  const isQuoted = quoted !== undefined && recognizeLanguage(quoted.slice(1, -1)) !== language
  return isQuoted || text.split(/\n|: /).some(part => isOfScreen(part, language))
}

function isOfScreen(part: string, language: string): boolean {
  if (recognizeLanguage(part) === 'en') return true
  const isLong = part.trim().split(/\s+/).length >= MIN_WORDS_OF_SCREEN
  if (!isLong) return false
  return isTranslated(language) ? searchWords(part, language) === part : isPlain(part, language)
}

/** Whether a text has no letter and no word of a language of which no table is kept. */
function isPlain(part: string, language: string): boolean {
  const words = functionWordsOf(language)
  return (
    /^[\x20-\x7e]+$/.test(part) &&
    !part
      .toLowerCase()
      .split(/\W+/)
      .some(word => words.has(word))
  )
}

/** A text on the screen, which is of the program: 'la imprimante dit "Not ready reading drive A"' */
const QUOTED = /(?<![\p{L}\p{N}])["'“«][^"'“”«»]{12,300}["'”»]/u

/** The language of a description without events that is not English; null: it is English. */
function foreignLanguageOf({ events, rest }: Problem): string | null {
  const language = events.length === 0 ? recognizeLanguage(rest) : null
  return language === 'en' ? null : language
}

/** Where a table has the words, what runs need not be said; it must only be no other. */
function isWellFound({ applicability, candidate }: Assessment, language: string): boolean {
  const mayApply = isTranslated(language)
    ? applicability.kind !== 'excluded'
    : applicability.kind === 'applies'
  const isOfWhatRuns = mayApply && candidate.score >= ACCEPT
  return isOfWhatRuns || candidate.own || candidate.stalls.length > 0
}

/** Whether an article has a code or a file that was said. */
function isNamed({ article }: Assessment, { rest }: Problem): boolean {
  const hasSaidCode = saidCodes(rest).some(code => hasCode(article, code))
  return hasSaidCode || saidModules(rest).some(module => hasModule(article, module))
}
