import { parseEventId } from './eventId.ts'
import { parseLevel } from './level.ts'
import { descriptionText, fieldText, NO_FIELDS, type Format } from './read.ts'
import { parseTime } from './time.ts'

/** The friendly view of the details, copied: the XML as a tree of lines, '- EventID 7000', '[ Name] Service Control Manager'. */
export const FRIENDLY: Format = {
  name: 'friendly',
  read: text => [...text.matchAll(/^[-+\s]*System\s*$/gm)].flatMap(match => readTree(text, match.index))
}

const LONGEST = 6_000

const readTree = (text: string, start: number): ReturnType<Format['read']> => {
  const next = text.slice(start + 8).search(/^[-+\s]*System\s*$/m)
  const tree = text.slice(start, Math.min(start + LONGEST, next < 0 ? text.length : start + 8 + next))
  const id = parseEventId(lineOf(tree, 'EventID'))
  if (id === null) return []
  const rawTime = attribute(tree, 'SystemTime')
  const values = tree.split(/^[-+\s]*(?:EventData|UserData)\s*$/m)[1] ?? ''
  return [{
    ...NO_FIELDS, format: 'friendly', id, source: attribute(tree, 'EventSourceName') ?? attribute(tree, 'Name'),
    log: lineOf(tree, 'Channel'), level: parseLevel(lineOf(tree, 'Level')), rawTime, time: parseTime(rawTime),
    user: attribute(tree, 'UserID'), computer: lineOf(tree, 'Computer'),
    description: descriptionText(values.split(/\n\s*\n\s*\n/)[0]?.replace(/^\s*[-+]\s*/gm, '')), span: { start, end: start + tree.length }
  }]
}

const lineOf = (tree: string, name: string): string | null =>
  fieldText(new RegExp(String.raw`^[-+\s]*${name}[ \t]+(\S.*)$`, 'm').exec(tree)?.[1])

const attribute = (tree: string, name: string): string | null =>
  fieldText(new RegExp(String.raw`\[ ?${name} ?\][ \t]*(.*)$`, 'm').exec(tree)?.[1])
