import type { Decision } from '../decide/decide.ts'
import { SAY } from '../wording/say.ts'
import { ask } from './ask.ts'
import { listed } from './names.ts'
import { pickUnused } from './pickUnused.ts'
import { quoteSection } from './quotes.ts'
import type { Utterance } from './utterance.ts'
import { tellingSection } from './verdicts.ts'

/**
 * Titles that were offered often enough: what the only one says, so that the person can judge
 * it.
 */
export function tellClosest(decision: Decision, last: string): Utterance {
  const { between, offered } = decision
  const [only, ...others] = offered
  const section = only === undefined || others.length > 0 ? null : tellingSection(only)
  const { question, choices } = ask('article', decision, last)
  const articles = listed(between.map(({ article }) => article))
  return {
    headline: null,
    recognised: '',
    quotes: only === undefined || section === null ? [] : quoteSection(only, section.lines),
    paragraphs: [pickUnused(SAY.nothingBetter(articles, between.length), last), question],
    choices
  }
}
