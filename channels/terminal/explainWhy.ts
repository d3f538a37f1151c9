import { searchedFor } from '../../knowledge/articles/find/whyFound.ts'
import { joinSources } from '../../knowledge/articles/sources/joinSources.ts'
import { openSources } from '../../knowledge/articles/sources/openSources.ts'
import { readSources, splitSources } from '../../knowledge/articles/sources/readSources.ts'
import { parseEvents } from '../../knowledge/events/parseEvents.ts'
import { triage, whyTriaged } from '../../triage/triage.ts'

/** Why a message gets the answer it does, in lines. `from`: folders and indexes of articles. */
export function explainWhy(from: string | readonly string[], message: string): readonly string[] {
  const sources = openSources(readSources(splitSources(from)).contents)
  const knowledge = joinSources(sources)
  const { events, rest } = parseEvents(message)
  const { step, message: answer } = triage(knowledge, message)
  const lines = [
    `read as ${events.length} events (npm run explain shows how) and ${rest.length} characters of words`,
    ...sources.map(
      ({ path, index }) => `words looked for in ${path}: ${searchedFor(index, rest) || 'none'}`
    ),
    'beside each article its chance, then what counts for it (+) and against it (-) in log odds',
    ...whyTriaged(knowledge, message),
    `step: ${JSON.stringify(step)}`,
    'the answer:',
    ...answer.split('\n').map(line => `  ${line}`.trimEnd())
  ]
  knowledge.close()
  return lines
}
