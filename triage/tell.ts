import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import type { Article } from '../knowledge/articles/article.ts'
import type { Judgement } from './judge.ts'
import { ask } from './wording/questions.ts'
import { recognised } from './wording/recognised.ts'
import type { Told } from './wording/told.ts'
import { alreadyFixed, handedOver, noArticle, notApplicable, offTopic, recommend, showArticle, unknownFacts } from './wording/verdicts.ts'

/** Puts a judgement into words. */
export const tell = (judgement: Judgement, knowledge: Knowledge): Told => {
  const { outcome, article } = judgement
  if (outcome.kind === 'ask') {
    const { question, choices } = ask(outcome.about, judgement)
    return { headline: null, recognised: recognised(judgement), quotes: [], paragraphs: [question], choices }
  }
  if (outcome.kind === 'hand-over') return tellHandOver(judgement, outcome.because)
  const settled = { ...judgement, article: article as Article }
  switch (outcome.kind) {
    case 'recommend': return recommend(settled, outcome.fix, outcome.release, knowledge)
    case 'already-fixed': return alreadyFixed(settled, outcome.fix, outcome.release)
    case 'not-applicable': return notApplicable(settled, outcome.release)
    case 'show-article': return showArticle(settled, knowledge)
  }
}

const tellHandOver = (judgement: Judgement, because: 'no-article' | 'asked' | 'unknown-facts' | 'off-topic'): Told => {
  switch (because) {
    case 'no-article': return noArticle(judgement)
    case 'asked': return handedOver(judgement)
    case 'unknown-facts': return unknownFacts(judgement)
    case 'off-topic': return offTopic()
  }
}
