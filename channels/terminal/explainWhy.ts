import { whyFound } from '../../knowledge/articles/find/whyFound.ts'
import { ACCEPT, CONSIDER, OFFER } from '../../knowledge/articles/knowledge.ts'
import { joinSources } from '../../knowledge/articles/sources/joinSources.ts'
import { openSources } from '../../knowledge/articles/sources/openSources.ts'
import { readSources, splitSources } from '../../knowledge/articles/sources/readSources.ts'
import { parseEvents } from '../../knowledge/events/parseEvents.ts'
import { triage } from '../../triage/triage.ts'

/** Why a message gets the answer it does, in lines. `from`: folders and indexes of articles. */
export function explainWhy(from: string | readonly string[], message: string): readonly string[] {
  const sources = openSources(readSources(splitSources(from)).contents)
  const knowledge = joinSources(sources)
  const { step, candidates, message: said } = triage(knowledge, message)
  const { rest } = parseEvents(message)
  const byWords = sources.flatMap(({ path, index }) => [
    `by words alone, in ${path}:`,
    ...whyFound(index, rest)
  ])
  knowledge.close()
  return [
    `an article is named from ${ACCEPT}, mentioned from ${CONSIDER}`,
    `titles are offered when the best five add up to ${OFFER}`,
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
