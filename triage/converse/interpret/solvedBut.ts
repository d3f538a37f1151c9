import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { saysItWorks } from '../../understand/cues/reportsSuccess.ts'
import { tellsFault } from '../../understand/cues/tellsTrouble.ts'
import { refersBack } from '../../understand/sharesTerms.ts'
import type { Case } from '../case.ts'

/** 'it worked! but now outlook is slow' */
const SOLVED_BUT =
  /^([^.!?;]{2,40}?)[.!;,)]+\s*(?:but|and|however|only)[, ]+(?:now |also )?(\S.{8,200})$/is

/** The trouble that is told behind the word that the last one is solved; null: none. */
export function solvedBut({ article, pendingQuestion }: Case, text: string): string | null {
  if (article === null || pendingQuestion !== null) return null
  const [, first = '', second = ''] = SOLVED_BUT.exec(text.trim()) ?? []
  const words = normalizeText(second)
  const isOther = tellsFault(words) && !refersBack(words)
  return isOther && saysItWorks(normalizeText(first)) ? second : null
}
