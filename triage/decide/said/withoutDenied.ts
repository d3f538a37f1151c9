import type { Candidate } from '../../../knowledge/articles/knowledge.ts'
import { countTerms, newTerms } from '../../understand/sharesTerms.ts'
import { thingsOf } from './absentThings.ts'

/** The share of a title's words that were named, and of the named ones that are the title's. */
const SAME_TITLE = 0.7
/** The share of the words of a topic that stand in the title of the article it may be of. */
const SAME_TOPIC = 0.5
/** What may be the article that is not theirs is asked about at most. */
const AT_MOST_ASKED = 0.5
/** Who rules an article out is told of another only from here on. */
const SURE = 0.93

/**
 * A candidate, none where `named` has its title or number, and one to ask about where a topic named
 * may be its own: `named` is what a message says it is not about.
 */
export function withoutDenied(one: Candidate, named: readonly string[]): readonly Candidate[] {
  const isNamed = named.some(
    name => name.toUpperCase() === one.article || isSameTitle(one.title, name)
  )
  if (isNamed) return []
  const isOfTopic = named.some(name => {
    const shared = newTerms(name, one.title, '')
    return shared > 1 && shared >= SAME_TOPIC * countTerms(name)
  })
  const isDoubtful = named.length > 0 && (isOfTopic || one.score < SURE)
  return [isDoubtful ? { ...one, score: Math.min(one.score, AT_MOST_ASKED) } : one]
}

function isSameTitle(title: string, named: string): boolean {
  const [own, said] = [new Set(thingsOf(title)), new Set(thingsOf(named))]
  const shared = [...own].filter(word => said.has(word)).length
  return shared >= SAME_TITLE * Math.max(own.size, said.size)
}
