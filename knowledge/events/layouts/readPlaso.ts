import { eventOf, type Format } from '../fields/readEvent.ts'
import { orderOfNumbers } from '../fields/time.ts'

/**
 * A line of a timeline of Plaso's, whatever columns it was written with: '[7045 / 0x1b85] Source
 * Name: Service Control Manager Strings: [...] Computer Name: PC9 Record Number: 7 Event Level: 4'.
 */
export const PLASO: Format = {
  name: 'plaso',
  read: text =>
    text.includes('] Source Name: ')
      ? [...text.matchAll(ENTRY)].flatMap(({ index, 0: entry, groups = {} }) => {
          const start = text.lastIndexOf('\n', index) + 1
          const time = TIME.exec(text.slice(start, index))?.[0]
          return eventOf(
            'plaso',
            { ...groups, time, description: groups.message ?? groups.strings },
            { start, end: index + entry.length },
            { order: orderOfNumbers(time ?? null)?.mark === '/' ? 'mdy' : null }
          )
        })
      : []
}

const NAMES = [
  String.raw`\[(?<id>\d{1,5}) \/ 0x[\da-f]{1,8}\] Source Name: (?<source>[^\n:]{1,80}?)`,
  String.raw`(?: Message string: (?<message>[^\n]{1,8000}?))? Strings: \[(?<strings>[^\n]{0,8000}?)\]`,
  String.raw` Computer Name: (?<computer>\S{1,120})(?: Record Number: \d{1,12})?`,
  String.raw`(?: Event Level: (?<level>\d))?`
]
const ENTRY = new RegExp(NAMES.join(''), 'gi')
/** The day and the clock may be columns of their own. */
const TIME =
  /^"?(?:\d{4}-\d{2}-\d{2}[T ]|\d{1,2}\/\d{1,2}\/\d{4}[, ])\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})?/
