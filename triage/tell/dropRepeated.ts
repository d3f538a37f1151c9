import { PHRASES, SAY } from '../wording/say.ts'
import { onlyNew, pickUnused, sentencesOf } from './pickUnused.ts'
import type { Utterance } from './utterance.ts'

/** Lines of a quotation that may be shown again. */
const MAX_LINES_REPEATED = 3

/**
 * What is told, without what was just said: `last` is the message before, `known` that the article
 * was spoken of, `stays` that the verdict is the one told before, `opening` what stands in front.
 * A verdict that stays is said to stay, and a long quotation is not made twice.
 */
export function dropRepeated(
  told: Utterance,
  last: string,
  { known, stays: isSame = false }: { readonly known: boolean; readonly stays?: boolean },
  opening: readonly string[]
): Utterance {
  const isSaid = told.headline !== null && last.includes(told.headline.slice(1))
  const stays = isSaid || (isSame && told.headline !== null)
  const isLong = told.quotes.length > MAX_LINES_REPEATED
  return {
    ...told,
    quotes: stays && isLong ? [] : told.quotes,
    recognised: known ? '' : onlyNew(told.recognised, last),
    headline: stays ? stillSo(told, isLong, last) : told.headline,
    paragraphs: told.paragraphs
      .map(text => notNamedTwice(onlyNew(text, last), opening))
      .filter(text => text !== '')
  }
}

/** That the advice stays; what it is, unless it only leads to a quotation that is left out. */
function stillSo({ headline, quotes }: Utterance, isLeftOut: boolean, last: string): string {
  const [quote] = quotes
  const onlyLeads = quote !== undefined && headline === SAY.saysAboutIt(quote.article)
  if (isLeftOut && onlyLeads) return pickUnused(SAY.stillThisArticle(quote.article), last)
  return pickUnused(SAY.stillSo(PHRASES.behindColon(headline ?? '')), last)
}

/**
 * 'Windows 2000. Which service pack?' after 'Windows 2000 instead of ...' → 'Which service pack?'
 */
function notNamedTwice(text: string, opening: readonly string[]): string {
  return sentencesOf(text)
    .filter(sentence => !opening.some(before => before.startsWith(`${sentence.slice(0, -1)} `)))
    .join(PHRASES.gap)
}
