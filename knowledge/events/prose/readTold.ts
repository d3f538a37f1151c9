import { endOfDescription } from '../fields/endOfDescription.ts'
import { PHRASE_ROWS } from '../fields/phraseRows.ts'
import { eventOf, type Format } from '../fields/readEvent.ts'
import { endOfQuote } from './quotedDescription.ts'

const MIN_WORDS = 3
/** 'PC-09 - Event ID 455 - ESENT': the number before was part of a name. */
const BEGINS_WITH_ID = /^event(?:[ -]?id)?[ :#]{0,3}\d/i

/** An event written out on a line of its own, its parts in a row without labels. */
export const TOLD: Format = {
  name: 'told',
  read: text => {
    const rows = PHRASE_ROWS.flatMap(row => [...text.matchAll(row)]).toSorted(
      (a, b) => a.index - b.index
    )
    return rows.flatMap(({ 0: head, index, groups = {} }, place) => {
      const start = index + head.length
      const next = rows.slice(place + 1).find(row => row.index >= start)?.index ?? text.length
      const closing = endOfQuote(text, start)
      const end = closing === null ? endOfDescription(text, start, next) : closing + 1
      const description = text.slice(start, end)
      if (BEGINS_WITH_ID.test(description)) return []
      if (description.split(/\s+/).filter(word => /\p{L}{2}/u.test(word)).length < MIN_WORDS)
        return []
      return eventOf(
        'told',
        {
          id: groups.id,
          source: groups.source,
          level: groups.level ?? groups.mood,
          computer: groups.computer,
          description
        },
        { start: index, end }
      )
    })
  }
}
