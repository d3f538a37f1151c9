import { whyFound } from '../../knowledge/articles/find/whyFound.ts'
import { openArticleIndex } from '../../knowledge/articles/index/articleIndex.ts'
import { openArticles } from '../../knowledge/articles/index/openArticles.ts'
import { ACCEPT, CONSIDER, OFFER } from '../../knowledge/articles/knowledge.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { parseEvents } from '../../knowledge/events/parseEvents.ts'
import { triage } from '../../triage/triage.ts'

/** Why a message gets the answer it does, in lines. `path`: a folder or an index of articles. */
export function explainWhy(path: string, message: string): readonly string[] {
  const knowledge = openKnowledge(path)
  const { step, candidates, message: said } = triage(knowledge, message)
  knowledge.close()
  const database = openArticles(path)
  const byWords = whyFound(openArticleIndex(database), parseEvents(message).rest)
  database.close()
  return [
    `an article is named from ${ACCEPT}, mentioned from ${CONSIDER}`,
    `titles are offered when the best five add up to ${OFFER}`,
    'by words alone:',
    ...byWords,
    'what the decision had to choose from:',
    ...candidates.map(
      ({ article, title, score, because }) =>
        `  ${score.toFixed(2)} ${article} ${title} (${because.join(', ')})`
    ),
    `step: ${JSON.stringify(step)}`,
    said
  ]
}
