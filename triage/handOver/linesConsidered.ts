import type { Article } from '../../knowledge/articles/article.ts'
import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import type { Facts, Quote } from '../answer.ts'
import { advise, fixFor } from '../decide/advise.ts'
import { quoteAppliesTo, quoteFix, quoteLines } from '../tell/quotes.ts'
import { releasesOf } from '../understand/facts.ts'

const MAX_LINES = 3

/**
 * The lines of an article that say why it was ruled out or may still be the one, as far as is known
 * now; [] when the article is gone. Pure.
 */
export function linesConsidered(
  knowledge: Pick<Knowledge, 'article'>,
  id: string,
  facts: Facts
): readonly Quote[] {
  const article = knowledge.article(id)
  if (article === undefined) return []
  const isSaidNotToBe = facts.ruledOut.includes(id)
  const lines = isSaidNotToBe ? problemLines(article) : tellingLines(article, facts)
  return (lines.length > 0 ? lines : problemLines(article)).slice(0, MAX_LINES)
}

function tellingLines(article: Article, facts: Facts): readonly Quote[] {
  const advice = advise(article, releasesOf(facts))
  switch (advice.kind) {
    case 'already-fixed':
    case 'recommend':
      return quoteFix(article, advice.fix)
    case 'not-applicable':
      return quoteAppliesTo(article)
    case 'need': {
      const fix = fixFor(article, advice.release?.product ?? null)
      return fix === undefined ? [] : quoteFix(article, fix)
    }
    case 'show-article':
      return problemLines(article)
  }
}

/** The first lines that tell what is wrong. */
function problemLines(article: Article): readonly Quote[] {
  const section =
    article.sections.find(({ name }) => name === 'SYMPTOMS') ??
    article.sections.find(({ lines }) => lines.last >= lines.first)
  return section === undefined ? [] : quoteLines(article, section.lines)
}
