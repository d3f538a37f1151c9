import type { Step } from '../../answer.ts'
import type { Decision } from '../../decide/decide.ts'
import { quoteLines } from '../../tell/quotes.ts'
import { stepOf } from '../../tell/stepOf.ts'
import type { Utterance } from '../../tell/utterance.ts'
import { SAY } from '../../wording/say.ts'
import type { Case } from '../case.ts'
import { passageFor } from './passageFor.ts'

/** Whether a verdict is the one that was told before. */
export function isToldBefore({ step: before, pendingQuestion }: Case, step: Step): boolean {
  const isVerdict = step.kind !== 'ask' && step.kind !== 'hand-over'
  const isSame = before?.kind === step.kind && 'article' in before && 'article' in step
  return isVerdict && isSame && pendingQuestion === null && before.article === step.article
}

/** A detail beside a verdict or the one title that is offered: what the article says of it. */
export function withDetail(
  before: Case,
  told: Utterance,
  judgement: Decision,
  detail: string
): Utterance {
  const step = stepOf(judgement, told)
  if (isToldBefore(before, step)) return withPassage(told, judgement, detail)
  const [only, ...others] = judgement.offered
  const isSame = before.between.length === 1 && before.between[0]?.article === only?.id
  const passage =
    only !== undefined && isSame && others.length === 0 && isOfTitles(judgement)
      ? passageFor(only, detail)
      : undefined
  if (only === undefined || passage === undefined) return told
  return {
    ...told,
    recognised: SAY.speaksOf(only.id),
    paragraphs: told.paragraphs.slice(-1),
    quotes: quoteLines(only, passage.lines)
  }
}

/** The sentence of the article that speaks of a detail, in place of all that was told before. */
function withPassage(told: Utterance, { article }: Decision, detail: string): Utterance {
  const passage = article === null ? undefined : passageFor(article, detail)
  if (article === null || passage === undefined) return told
  const headline = SAY.speaksOf(article.id)
  return { ...told, headline, quotes: quoteLines(article, passage.lines), paragraphs: [] }
}

/** Whether it is asked which of the titles that were found fits. */
export function isOfTitles({ outcome }: Decision): boolean {
  return outcome.kind === 'ask' && outcome.about === 'article'
}
