import type { Candidate, Knowledge, Query } from '../../../knowledge/articles/knowledge.ts'
import { isEqual } from '../../understand/isEqual.ts'

/** The knowledge for one turn: the same query is searched once, however many machines it is for. */
export function searchOnce(knowledge: Knowledge): Knowledge {
  const searched: { query: Query; limit: number | undefined; found: readonly Candidate[] }[] = []
  return {
    ...knowledge,
    find: (query, limit) => {
      const known = searched.find(one => one.limit === limit && isEqual(one.query, query))
      if (known !== undefined) return known.found
      const found = knowledge.find(query, limit)
      searched.push({ query, limit, found })
      return found
    }
  }
}
