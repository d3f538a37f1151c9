import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { parseEvents } from '../../../knowledge/events/parseEvents.ts'
import { anyPaste, soundReading } from '../../parts/hostile/anyPaste.ts'

const CASES = fileURLToPath(new URL('../../cases/', import.meta.url))
const pastes = readdirSync(CASES)
  .map(name => ({ name, text: readFileSync(`${CASES}${name}/paste.txt`, 'utf8') }))
  .filter(({ name }) => !/^(?:no-event|mention|zero-width|html)/.test(name))
function fieldsOf(text: string): readonly unknown[] {
  return parseEvents(text).events.map(({ id, source, level, computer, time, count }) => ({
    id,
    source,
    level,
    computer,
    time,
    count
  }))
}

describe('a paste and what stands around it', () => {
  for (const { name, text } of pastes) {
    it(name, () => {
      const alone = fieldsOf(text)
      const { events, rest } = parseEvents(
        `Hello, this came today:\n\n${text}\n\nOur server has Windows 2000 SP2. Can you help?\n`
      )
      assert.deepEqual(
        events.map(({ id }) => id),
        parseEvents(text).events.map(({ id }) => id),
        'the same events inside a mail'
      )
      assert.match(
        rest,
        /Our server has Windows 2000 SP2/,
        "the person's words are not taken for the event's"
      )
      assert.ok(
        events.every(({ description }) => !description?.includes('Our server')),
        "no description takes the person's words"
      )
      assert.deepEqual(
        fieldsOf(text.replace(/\n/g, '\r\n')),
        alone,
        'the same with the line ends of Windows'
      )
      assert.deepEqual(
        fieldsOf(
          text
            .split('\n')
            .map(line => `> ${line}`)
            .join('\n')
        ),
        alone,
        'the same quoted by a mail program'
      )
    })
  }
})

describe('any text', () => {
  it('is read without an error, events within the text, in order, ids that exist', () => {
    fc.assert(
      fc.property(anyPaste, text => soundReading(text, parseEvents(text))),
      { numRuns: 1_500, seed: 2086 }
    )
  })

  it('gives no event without a number', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }).map(text => text.replace(/[0-9]/g, 'x')),
        text => parseEvents(text).events.length === 0
      ),
      { numRuns: 500, seed: 3 }
    )
  })
})
