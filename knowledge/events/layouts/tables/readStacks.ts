import { levelAtStart } from '../../fields/level.ts'
import { eventOf, type Format, type ReadEvent } from '../../fields/readEvent.ts'
import { guessRow } from './guessRow.ts'

/**
 * Rows copied out of a page: a cell a line, without names. A line that is a level and nothing else,
 * one that is the number, one that is the time.
 */
export const STACKS: Format = {
  name: 'stack',
  read: text => paragraphsOf(text).flatMap(readStack)
}

type Paragraph = { readonly lines: readonly string[]; readonly start: number; readonly end: number }

const CELLS = { min: 4, max: 9 }
const MAX_LENGTH = 4_000
const NUMBER = /^\d{1,5}$/
const DATED = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.{0,6}\d{1,2}:\d{2}/

function paragraphsOf(text: string): readonly Paragraph[] {
  let start = 0
  return text.split(/\n[ \t]*\n/).flatMap(written => {
    const at = text.indexOf(written, start)
    start = at + written.length
    const lines = written.split('\n', CELLS.max + 1).map(line => line.trim())
    const isStack =
      written.length <= MAX_LENGTH && lines.length >= CELLS.min && lines.length <= CELLS.max
    if (!isStack) return []
    return [{ lines, start: at, end: start }]
  })
}

function readStack({ lines, start, end }: Paragraph): readonly ReadEvent[] {
  const isEvent =
    lines.some(line => NUMBER.test(line)) &&
    lines.some(line => DATED.test(line) && line.length < 40) &&
    lines.some(line => line.length < 24 && /^\D+$/.test(line) && levelAtStart(line) !== null)
  const said = isEvent ? guessRow(lines) : null
  if (said === null) return []
  return eventOf('stack', said, { start, end })
}
