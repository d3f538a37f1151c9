import { oneOf } from '../../language/words/oneOf.ts'
import { beginsEvent } from '../fields/beginsEvent.ts'
import { isPersonal } from '../fields/description/isFormal.ts'
import { isPersonSpeaking } from '../fields/isPersonSpeaking.ts'
import { eventOf, type Format, type ReadEvent } from '../fields/readEvent.ts'
import { levelIn } from './readXml.ts'

/**
 * The friendly view of the details, copied: the XML as a tree of names and values, '- EventID
 * 7000', '[ Name] Service Control Manager', each on a line or all in one.
 */
export const FRIENDLY: Format = {
  name: 'friendly',
  read: text =>
    text.includes('EventID') && text.includes('[')
      ? treesOf(text).flatMap(({ start, end }) => readTree(text, start, end))
      : []
}

const MAX_TREE_LENGTH = 8_000
/** The number stands at most so far behind the provider. */
const MAX_ID_DISTANCE = 1_500
/** The names of the system part in the order of the schema. */
const NAMES = [
  'EventSourceName',
  'EventRecordID',
  'EventID',
  'Qualifiers',
  'Version',
  'Level',
  'Task',
  'Opcode',
  'Keywords',
  'TimeCreated',
  'SystemTime',
  'Correlation',
  'RelatedActivityID',
  'ActivityID',
  'Execution',
  'ProcessID',
  'ThreadID',
  'Channel',
  'Computer',
  'Security',
  'UserID',
  'Provider',
  'Name',
  'Guid'
] as const
type Name = (typeof NAMES)[number]

/** The root, when it was copied, and the provider with its first attribute. */
const ROOT =
  /(?<![^\s>*•+-])(?:System[ \t]*[\s+-]{1,12})?Provider[\s+-]{1,12}\[ ?(?:Name|Guid|EventSourceName) ?\]/g
/**
 * A name of the system part: an attribute in brackets, or an element that begins a line or stands
 * apart. 'Channel Security': the name of a log.
 */
const NAMED = new RegExp(
  [
    String.raw`\[ ?(?<attribute>${oneOf(...NAMES)}) ?\]`,
    String.raw`(?<![^\s+-])(?<!\bChannel[ \t]{1,4})(?<element>${oneOf(...NAMES)})(?=\s|$)`
  ].join('|'),
  'g'
)
const DATA = /(?<![^\s+-])(?:EventData|UserData)(?=\s|$)/
/** A line of the values below: a name with or without a value. */
const VALUE = /^\s*(?:[-+]\s*)?(?:\[ ?[\w.:-]{1,60} ?\]|[\w.:-]{1,60}(?![:\w]))(?:\s[^\n]*)?$|^\s*$/

function treesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const starts = [...text.matchAll(ROOT)].map(({ index }) => index)
  return starts.map((start, index) => ({
    start,
    end: Math.min(starts[index + 1] ?? text.length, start + MAX_TREE_LENGTH)
  }))
}

function readTree(text: string, start: number, limit: number): readonly ReadEvent[] {
  const tree = text.slice(start, limit)
  const data = DATA.exec(tree)
  const system = tree.slice(0, data?.index ?? tree.length)
  const { values, end } = valuesOf(system)
  const id = values.get('EventID')
  if (id === undefined || id.at > MAX_ID_DISTANCE) return []
  function value(name: Name): string | undefined {
    return values.get(name)?.text
  }
  const from = data === null ? end : data.index + data[0].length
  const described = data === null ? '' : endOfValues(tree.slice(from))
  const level = value('Level')
  return eventOf(
    'friendly',
    {
      id: id.text,
      source: value('Name') ?? value('EventSourceName'),
      log: value('Channel'),
      level,
      category: value('Task')?.replace(/^0\s*$/, ''),
      time: value('SystemTime'),
      user: value('UserID'),
      computer: value('Computer'),
      description: described.replace(/^[ \t]*[-+](?:[ \t]+|(?=\[))/gm, '').replace(/\n\s*\n/g, '\n')
    },
    { start: start - bulletsBefore(text, start), end: start + from + described.length },
    {
      level: levelIn(level ?? null, value('Keywords') ?? null),
      otherSource: value('EventSourceName') ?? null
    }
  )
}

type Value = { readonly text: string; readonly at: number }

/**
 * Each name's first value, and where the last one ends: a value reaches to the next name, on its
 * line or the one below.
 */
function valuesOf(system: string): {
  readonly values: ReadonlyMap<Name, Value>
  readonly end: number
} {
  const values = new Map<Name, Value>()
  const found = [...system.matchAll(NAMED)]
  let end = 0
  for (const [index, match] of found.entries()) {
    const name = (match.groups?.attribute ?? match.groups?.element) as Name
    const at = match.index + match[0].length
    const written = system.slice(at, found[index + 1]?.index ?? system.length)
    const line = /^\s*([^\n]*)/.exec(written)?.[0] ?? ''
    const text = line.trim().replace(/(?:^|\s)[-+\s]+$/, '')
    if (!values.has(name)) values.set(name, { text, at })
    end = at + (text === '' ? 0 : line.trimEnd().length)
  }
  return { values, end }
}

/**
 * The values stand as far in as the first one, with a name or without, some with empty lines
 * between; below them a person or another event goes on. Where nothing is set in, a value without
 * a name must not be personal.
 */
function endOfValues(values: string): string {
  let at = 0
  let margin: number | null = null
  for (const line of values.split('\n')) {
    const isBlank = line.trim() === ''
    if (margin !== null && !isBlank && isElse(line, margin)) break
    if (margin === null && !isBlank) margin = at === 0 ? 0 : marginOf(line)
    at += line.length + 1
  }
  return values.slice(0, at).trimEnd()
}

function isElse(line: string, margin: number): boolean {
  if (isPersonSpeaking(line) || (beginsEvent(line) && !MOMENT_ALONE.test(line))) return true
  return margin > 0 ? marginOf(line) < margin : !VALUE.test(line) && isPersonal(line)
}

/** A moment that is a value, too. */
const MOMENT_ALONE = /^[\d\s.:/-]{8,40}$/

function marginOf(line: string): number {
  return line.search(/\S/)
}

/** The marks that open the tree: '+ System', '- Provider' */
function bulletsBefore(text: string, start: number): number {
  return (
    /[-+\s]{0,20}$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].trimStart().length ?? 0
  )
}
