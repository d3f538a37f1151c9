import type { Article } from '../../../knowledge/articles/article.ts'
import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import type { UnansweredGroup } from '../../../triage/outcomes/groupUnanswered.ts'
import { textOfOutcome } from '../../../triage/outcomes/textOfOutcome.ts'
import { triage } from '../../../triage/triage.ts'

/** What the conversations of a group would be answered with now. */
export type Trial = {
  readonly tried: number
  /** those that get the article as the answer */
  readonly given: number
  /** those that are asked for something first */
  readonly asked: number
  /** those that get another article */
  readonly other: number
  /** those that still get none */
  readonly none: number
}

/** Conversations that are tried: each takes a search. */
const MAX_TRIED = 20

/** Tries an article that is live on what people said before there was one. */
export function tryArticle(
  knowledge: Knowledge,
  { id }: Pick<Article, 'id'>,
  { told }: UnansweredGroup
): Trial {
  const steps = told
    .slice(0, MAX_TRIED)
    .map(({ outcome }) => triage(knowledge, textOfOutcome(outcome)).step)
  const count = (holds: (step: (typeof steps)[number]) => boolean) => steps.filter(holds).length
  return {
    tried: steps.length,
    given: count(step => 'article' in step && step.article === id),
    asked: count(({ kind }) => kind === 'ask'),
    other: count(step => step.kind !== 'ask' && 'article' in step && step.article !== id),
    none: count(({ kind }) => kind === 'hand-over')
  }
}
