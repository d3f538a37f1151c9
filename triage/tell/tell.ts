import type { Article } from '../../knowledge/articles/article.ts'
import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import type { Decision } from '../decide/decide.ts'
import { ask } from './ask.ts'
import { goesOn } from './goesOn.ts'
import { offers, recognised } from './recognised.ts'
import { handedOver, noArticle, offTopic, unknownFacts } from './tellHandOver.ts'
import type { Utterance } from './utterance.ts'
import { alreadyFixed, notApplicable, recommend, showArticle } from './verdicts.ts'

/** Puts a judgement into words, other ones than those just said; and whether more is said of it. */
export function tell(judgement: Decision, knowledge: Knowledge, last = ''): Utterance {
  const told = tellOutcome(judgement, knowledge, last)
  const more = goesOn(told.quotes, id => articleAmong(judgement, id))
  return { ...told, paragraphs: [...told.paragraphs, ...more] }
}

function articleAmong({ article, offered }: Decision, id: string): Article | undefined {
  return [article, ...offered].find(one => one?.id === id) ?? undefined
}

function tellOutcome(judgement: Decision, knowledge: Knowledge, last: string): Utterance {
  const { outcome, article } = judgement
  if (outcome.kind === 'ask') {
    const { question, choices } = ask(outcome.about, judgement, last)
    const offered = offers(judgement)
    return {
      headline: null,
      recognised: recognised(judgement),
      quotes: [],
      paragraphs: [...offered.map(({ told }) => told), question],
      choices,
      offers: offered
    }
  }
  if (outcome.kind === 'hand-over') return tellHandOver(judgement, outcome.because, last)
  const settled = { ...judgement, article: article as Article }
  switch (outcome.kind) {
    case 'recommend':
      return recommend(settled, outcome.fix, outcome.release, knowledge)
    case 'already-fixed':
      return alreadyFixed(settled, outcome.fix, outcome.release, last)
    case 'not-applicable':
      return notApplicable(settled, outcome.release, last)
    case 'show-article':
      return showArticle(settled, knowledge)
  }
}

function tellHandOver(
  judgement: Decision,
  because: 'no-article' | 'asked' | 'unknown-facts' | 'off-topic',
  last: string
): Utterance {
  switch (because) {
    case 'no-article':
      return noArticle(judgement, last)
    case 'asked':
      return handedOver(judgement, last)
    case 'unknown-facts':
      return unknownFacts(judgement, last)
    case 'off-topic':
      return offTopic(last)
  }
}
