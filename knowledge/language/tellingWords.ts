import { memoizeRecent } from '../memoizeRecent.ts'
import { repairWords } from './model/classifyIntent.ts'
import { symptomFacts } from './rules/symptomFacts.ts'
import { normalizeText } from './words/normalizeText.ts'

/** Lines of a case beyond these tell nothing new. */
const MAX_LINES = 40

/**
 * Plain, repaired words of those lines that tell anything of a problem, or of all lines when none
 * does: an answer such as 'not sure' must not hide what was told before.
 */
export const tellingWords: (words: string) => string = memoizeRecent(
  words => {
    const lines = words
      .split(/\r?\n/, MAX_LINES)
      .map(line => repairWords(normalizeText(line)))
      .filter(line => line !== '')
    const telling = lines.length < 2 ? lines : lines.filter(line => symptomFacts(line).length > 0)
    return (telling.length > 0 ? telling : lines).join(' ')
  },
  words => words,
  50
)
