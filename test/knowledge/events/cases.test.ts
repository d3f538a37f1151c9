import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseEvents } from '../../../knowledge/events/parseEvents.ts'

const CASES = fileURLToPath(new URL('../../cases/', import.meta.url))

describe('pastes read as a person reads them', () => {
  for (const name of readdirSync(CASES).toSorted()) {
    it(name, () => {
      const paste = readFileSync(`${CASES}${name}/paste.txt`, 'utf8')
      const { events, rest } = parseEvents(paste)
      const read = { events: events.map(({ span: _, ...event }) => event), rest }
      assert.deepEqual(read, JSON.parse(readFileSync(`${CASES}${name}/expected.json`, 'utf8')))
      for (const { span } of events)
        assert.ok(
          0 <= span.start && span.start < span.end && span.end <= paste.length,
          'each event has a place in the text'
        )
    })
  }
})
