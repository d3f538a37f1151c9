import { repairWords } from './classifyIntent.ts'
import { plainWords } from './plainWords.ts'
import { rememberRecent } from '../rememberRecent.ts'
import { symptomFacts } from './symptomFacts.ts'

/** Lines of a case beyond these tell nothing new. */
const MOST_LINES = 40

/** Plain, repaired words of those lines that tell anything of a problem, or of all lines when none does: an answer such as 'not sure' must not hide what was told before. */
export const tellingWords: (words: string) => string = rememberRecent(
  words => {
    const lines = words
      .split(/\r?\n/, MOST_LINES)
      .map(line => repairWords(plainWords(line)))
      .filter(line => line !== '')
    const telling = lines.length < 2 ? lines : lines.filter(line => symptomFacts(line).length > 0)
    return (telling.length > 0 ? telling : lines).join(' ')
  },
  words => words,
  50
)
