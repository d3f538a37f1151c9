import { endOfDescription } from './endOfDescription.ts'
import { eventOf, type Format } from './read.ts'

const NAMES = String.raw`[A-Z][\w.$&()-]*(?: [A-Z][\w.$&()-]*){0,4}`
/** What stands before a row: a level in brackets, a bullet. */
const OPENS = String.raw`^[ \t]*(?:\[[A-Za-z]{3,12}\][ \t]*|[-*•][ \t]+)?`
const TEXT = String.raw`(?=["“(]?[\p{L}\\%<][^\n]{11})`
/** A line with the parts of an event in an order that people keep: 'MAIL01 MSExchangeMTA error 248 Too many ...', 'DNS / 4004 / The DNS server ...' */
const LINES: readonly RegExp[] = [
  new RegExp(String.raw`${OPENS}(?<computer>[A-Z][A-Z0-9-]{2,14})[ \t]+(?<source>${NAMES})[ \t]+(?<level>[Ee]rror|[Ww]arning|[Ii]nformation|ERROR|WARNING)[ \t]+(?<id>\d{1,5})[ \t:-]{1,3}${TEXT}`, 'gmu'),
  new RegExp(String.raw`${OPENS}(?<source>${NAMES})[ \t]*(?<mark>\/|\||[-–—]{1,2}|;)[ \t]*(?:event )?(?<id>\d{1,5})[ \t]*\k<mark>[ \t]*${TEXT}`, 'gmu'),
  new RegExp(String.raw`${OPENS}(?:event )?(?<id>\d{2,5})[ \t]*(?<mark>\/|\||[-–—]{1,2}|;)[ \t]*(?<source>${NAMES})[ \t]*\k<mark>[ \t]*${TEXT}`, 'gmu'),
  new RegExp(String.raw`${OPENS}[Ee]vent:?[ ](?<id>\d{1,5}),[ ](?<source>${NAMES})[,:][ ]${TEXT}`, 'gmu'),
  new RegExp(String.raw`(?<=^|[ ,;])[Ss]ource:?[ ](?<source>${NAMES}),[ ](?:[Ee]vent )?(?:id|ID|Id):?[ ](?<id>\d{1,5})[,:][ ]${TEXT}`, 'gmu')
]
const FEWEST_WORDS = 3

/** An event written out on a line of its own, its parts in a row without labels. */
export const TOLD: Format = {
  name: 'told',
  read: text => LINES.flatMap(line => [...text.matchAll(line)].flatMap(({ 0: head, index, groups = {} }) => {
    const start = index + head.length
    const end = endOfDescription(text, start, text.length)
    const description = text.slice(start, end)
    if (description.split(/\s+/).filter(word => /\p{L}{2}/u.test(word)).length < FEWEST_WORDS) return []
    return eventOf('told', { id: groups.id, source: groups.source, level: groups.level, computer: groups.computer, description }, { start: index, end })
  }))
}
