import { inSequence } from '../../language/words/oneOf.ts'
import { endOfDescription } from '../fields/endOfDescription.ts'
import { parseEventId } from '../fields/eventId.ts'
import { FURTHER_LANGUAGES, VIEWER_ORDER } from '../fields/languages/furtherLanguages.ts'
import type { Field } from '../fields/languages/languageWords.ts'
import { levelAtStart } from '../fields/level.ts'
import { normalizeLabel } from '../fields/normalizeLabel.ts'
import { eventOf, type Format, type ReadEvent } from '../fields/readEvent.ts'
import { isChannel } from './logName.ts'

/**
 * Event Viewer's copies in languages whose labels are not known: lines of a word and a value, in
 * Event Viewer's order around a whole number. What the order tells counts where the value bears it
 * out: a log, a level, a machine's name are not taken on trust.
 */
export const FRAME: Format = {
  name: 'frame',
  read: text =>
    runsOf(linesOf(text)).flatMap((run, index, all) =>
      readRun(text, run, all[index + 1]?.[0]?.start ?? text.length)
    )
}

type FrameLine = {
  readonly start: number
  readonly label: string
  readonly value: string
  /** where the value begins */
  readonly at: number
  readonly end: number
}
type Run = readonly FrameLine[]

const BLANKS = String.raw`[ \t\u200e\u200f]{0,30}`
const LINE = new RegExp(
  inSequence(
    String.raw`^(?<lead>[ \t>*•-]{0,12})`,
    String.raw`(?<label>[\p{L}][\p{L}\p{M}\p{N} .'’()/-]{0,46}?)`,
    `(?<mark>${BLANKS}[:：]${BLANKS})`,
    String.raw`(?<value>[^\n]{0,300})$`
  ),
  'u'
)
const MAX_LABEL_WORDS = 5
const MIN_LINES = 4
/** Without a known label the order alone has to tell. */
const MIN_UNKNOWN_LINES = 7
/** Before Windows Vista: the type first, the date and the time behind the number. */
const OLD_ORDER: readonly Field[] = [
  'type',
  'source',
  'category',
  'id',
  'date',
  'time',
  'user',
  'computer',
  'description'
]
const ID_PLACE = 3
/** No letters stand between the numbers of a date but those of East Asia. */
const BETWEEN = String.raw`[^\p{L}\d]{0,2}[年月日년월일]?[^\p{L}\d]{0,2}`
const DATE = new RegExp(
  String.raw`^\D{0,4}\d{1,4}(?!\d)${BETWEEN}\d{1,2}(?!\d)${BETWEEN}\d{1,4}`,
  'u'
)
/** Names of programs, 'HasMoreData', are no words of a language. */
const OF_A_PROGRAM = /\p{Ll}\p{Lu}/u
const CLOCK = /^\D{0,6}\d{1,2}[:.]\d{2}/

const KNOWN: ReadonlyMap<string, Field> = new Map(
  Object.values(FURTHER_LANGUAGES).flatMap(({ labels }) =>
    labels.flatMap((label, index) => {
      const field = VIEWER_ORDER[index]
      if (field === undefined) return []
      return [[normalizeLabel(label), field] as const]
    })
  )
)

function linesOf(text: string): readonly (FrameLine | null)[] {
  let start = 0
  return text.split('\n').map(line => {
    const at = start
    start += line.length + 1
    return frameLine(line, at)
  })
}

function frameLine(line: string, start: number): FrameLine | null {
  if (line.length > 400) return null
  const groups = LINE.exec(line)?.groups
  const label = groups?.label ?? ''
  if (groups === undefined || label.split(' ').length > MAX_LABEL_WORDS) return null
  const value = (groups.value ?? '').trim()
  const at = start + line.length - (groups.value ?? '').length
  return { start, label, value, at, end: start + line.length }
}

function runsOf(lines: readonly (FrameLine | null)[]): readonly Run[] {
  const runs: FrameLine[][] = []
  let run: FrameLine[] = []
  for (const line of [...lines, null]) {
    if (line !== null) run.push(line)
    else {
      if (run.length >= MIN_LINES) runs.push(run)
      run = []
    }
  }
  return runs
}

function readRun(text: string, run: Run, limit: number): readonly ReadEvent[] {
  const order = orderOf(run)
  if (order === null) return []
  const { id, fields } = order
  const offset = id - ID_PLACE
  function line(field: Field): FrameLine | undefined {
    const known = run.find(each => fieldNamed(each) === field)
    return known ?? run[fields.indexOf(field) + offset]
  }
  const described = fields.includes('description') ? line('description') : undefined
  const end = described === undefined ? endOf(run) : endOfDescription(text, described.at, limit)
  const level = levelAtStart(line('level')?.value ?? line('type')?.value ?? '')
  return eventOf(
    'frame',
    {
      id: run[id]?.value,
      source: line('source')?.value,
      log: logOf(line('log')?.value),
      category: categoryOf(line('category')),
      time: timeOf(line('date')?.value, fields.includes('time') ? line('time')?.value : ''),
      user: userOf(line('user')?.value),
      computer: machineOf(line('computer')?.value),
      description: described === undefined ? null : text.slice(described.at, end)
    },
    { start: Math.max(0, run[Math.max(0, offset)]?.start ?? 0), end },
    { level }
  )
}

type FrameOrder = { readonly id: number; readonly fields: readonly Field[] }

/**
 * Which line holds the number, and the order of the fields around it; null: the run is no event.
 */
function orderOf(run: Run): FrameOrder | null {
  const known = run.findIndex(line => fieldNamed(line) === 'id')
  const hasSource = run.some(line => fieldNamed(line) === 'source')
  if (known >= 0 && hasSource && isId(run[known])) return { id: known, fields: VIEWER_ORDER }
  const isOfProgram = run.some(({ label }) => OF_A_PROGRAM.test(label))
  if (run.length < MIN_UNKNOWN_LINES || run[ID_PLACE] === undefined || isOfProgram) return null
  return orderByValues(run)
}

/** The order in a language that nobody taught us: by where the number and the date are. */
function orderByValues(run: Run): FrameOrder | null {
  const id = run.findIndex((line, index) => index >= ID_PLACE - 1 && isId(line))
  if (id < 0) return null
  function valueAt(place: number): string {
    return run[place]?.value ?? ''
  }
  if (DATE.test(valueAt(id + 1)) && CLOCK.test(valueAt(id + 2))) return { id, fields: OLD_ORDER }
  const isWhole = run.length >= VIEWER_ORDER.length - 1 && id === ID_PLACE
  if (DATE.test(valueAt(id - 1)) || isWhole) return { id, fields: VIEWER_ORDER }
  return null
}

function fieldNamed({ label }: FrameLine): Field | undefined {
  return KNOWN.get(normalizeLabel(label))
}

function isId(line: FrameLine | undefined): boolean {
  return /^\d{1,5}$/.test(line?.value ?? '') && (parseEventId(line?.value ?? '') ?? 0) > 0
}

function endOf(run: Run): number {
  return run.at(-1)?.end ?? 0
}

/** What stands where the category does, and is not known to be something else. */
function categoryOf(line: FrameLine | undefined): string | null {
  const field = line === undefined ? null : fieldNamed(line)
  return field === undefined || field === 'category' ? (line?.value ?? null) : null
}

/** A channel's name is the same in every language. */
function logOf(value = ''): string | null {
  return isChannel(value) ? value : null
}

function machineOf(value = ''): string | null {
  if (/^[\w][\w.-]{0,80}(?:\s[([,]|$)/.test(value)) return value
  return null
}

function userOf(value = ''): string | null {
  if (/^[^\s\\]{1,60}\\\S|^S-1-\d/.test(value)) return value
  return null
}

function timeOf(date = '', time = ''): string {
  if (DATE.test(date)) return `${date} ${time}`.trim()
  return ''
}
