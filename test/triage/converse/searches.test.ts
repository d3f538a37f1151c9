import assert from 'node:assert/strict'
import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { type Case, NEW_CASE } from '../../../triage/converse/case.ts'
import { converse } from '../../../triage/converse/converse.ts'
import { readTranscripts, saidBy } from '../../parts/transcripts/transcript.ts'

/** Searches of one turn: what it was, what it is with the message, and the message alone. */
const MAX_SEARCHES = 3
/** Searches of all turns together, for each of them. */
const MAX_MEAN_SEARCHES = 1

const opened = openKnowledge(new URL('../../../knowledge/articles/texts', import.meta.url).pathname)

/** The knowledge, and how often it was searched since it was last asked. */
function counting(knowledge: Knowledge): { counted: Knowledge; searches: () => number } {
  let count = 0
  const counted: Knowledge = {
    ...knowledge,
    find: (query, limit) => {
      count++
      return knowledge.find(query, limit)
    }
  }
  function searches(): number {
    const before = count
    count = 0
    return before
  }
  return { counted, searches }
}

describe('what a turn costs', () => {
  it(`is at most ${MAX_SEARCHES} searches, and ${MAX_MEAN_SEARCHES} in the mean`, () => {
    const { counted, searches } = counting(opened)
    const counts = readTranscripts().flatMap(({ turns }) => {
      let known: Case = NEW_CASE
      return turns.map(({ said }) => {
        const { text, attachment } = saidBy(said)
        const message = { text, attachment: attachment !== null, returned: false }
        known = converse(counted, known, message).after
        return { said, count: searches() }
      })
    })
    const most = counts.toSorted((a, b) => b.count - a.count)[0]
    assert.ok((most?.count ?? 0) <= MAX_SEARCHES, `"${most?.said}" took ${most?.count}`)
    const mean = counts.reduce((sum, { count }) => sum + count, 0) / counts.length
    assert.ok(mean <= MAX_MEAN_SEARCHES, `${mean} in the mean`)
  })
})
