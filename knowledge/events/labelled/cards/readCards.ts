import { inSequence, oneOf } from '../../../language/words/oneOf.ts'
import { opensWithLabel } from '../../fields/description/opensWithLabel.ts'
import { endOfDescription } from '../../fields/endOfDescription.ts'
import { parseEventId } from '../../fields/eventId.ts'
import { languagesOfLevel, levelAtStart, parseTypeNumber } from '../../fields/level.ts'
import { opensWithProduct, saysLevel } from '../../fields/platformWords.ts'
import {
  eventOf,
  type FieldNames,
  type Format,
  type RawFields,
  type ReadEvent,
  type SaidField
} from '../../fields/readEvent.ts'
import { orderOfLanguages } from '../../fields/time.ts'
import { isLogName } from '../../layouts/logName.ts'
import { sourcesApart } from '../../layouts/sourcesApart.ts'
import { textBelow } from '../../prose/textAround.ts'
import { BARE_RANK, type CardField, WEAK_RANK } from '../meaningOf.ts'
import { ROW_SHAPE } from '../pairsInRow.ts'
import { LABELLED } from '../readLabelled.ts'
import { type CardLine, isNamedSentence, isSentence, isTitle } from './cardLine.ts'
import { cardLines, OF_A_PROGRAM, withoutTexts } from './cardLines.ts'
import { type Card, cardsOf, isOfPowerShell, isRow } from './groupCards.ts'

/**
 * Cards: a name and a value a line, in any order, with names of any product among them: alerts of
 * monitors, lists of tools, records of a search. Read where they tell more than the labels alone.
 */
export const CARDS: Format = {
  name: 'card',
  read: text => {
    if (!HOLDS_NUMBERED_NAME.test(text)) return []
    const cards = cardsOf(withoutTexts(text, cardLines(text)))
    return cards
      .slice(0, MAX_CARDS)
      .flatMap((card, index) => readCard(text, card, cards[index + 1]?.[0]?.start ?? text.length))
  }
}

const HOLDS_NUMBERED_NAME = new RegExp(
  inSequence(
    String.raw`[\p{L}#."'*_][ \t]{0,40}`,
    String.raw`(?:[:：=\t\n|║│┃]| {2}| [-–—→⇒] | [-=]> |(?<=Event ?ID|event[._](?:code|id)) )`,
    String.raw`[ \t"'*_]{0,40}(?:0x[\da-f]{1,8}|\d{1,10})`
  ),
  'iu'
)
const MAX_CARDS = 3_000
const WHOLE_NUMBER =
  /^["'([]?(?:0x[\da-f]{1,8}|-?\d{1,10})["')\]]?(?:\s*\(0x[\da-f]{1,8}\))?[,;]?$/i

function readCard(text: string, lines: Card, limit: number): readonly ReadEvent[] {
  const card = lines.slice(0, textPlace(text, lines))
  if (!isNumbered(card)) return []
  const description = textOf(text, card, limit) ?? textBehind(text, card, limit)
  const fields = fieldsOf(card, description)
  const isListed = isOfPowerShell(card)
  if (!isEvent(card, fields, isListed) || (!isListed && isOfViewer(card))) return []
  const used = usedLines(card, description)
  const start = used[0]?.start ?? 0
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const end = Math.max(used.at(-1)?.end ?? 0, description?.end ?? 0)
  const own = used
    .filter(({ field, name, value }) => field === null && saysPlatform(`${name} ${value}`, value))
    .map(line => text.slice(line.start, line.end))
  const level = levelAtStart(fields.level ?? '') ?? parseTypeNumber(fields.level)
  const order = orderOfLanguages(languagesOfLevel(fields.level), fields.time ?? null)
  return eventOf('card', fields, { start, end }, { level, order, names: namesOf(card, fields) })
    .map(event => ({ ...event, aside: [...event.aside, ...own] }))
    .filter(event => isListed || tellsMore(event, LABELLED.read(text.slice(lineStart, end))))
}

/** Which line of a card begins a text that holds labels of its own. */
function textPlace(text: string, lines: Card): number {
  const place = lines.findIndex(
    ({ start, isPadded }, index) =>
      index > 0 &&
      isPadded !== true &&
      opensWithLabel(text.slice(start, start + MAX_OPENING_LENGTH))
  )
  return place < 0 ? lines.length : place
}

const MAX_OPENING_LENGTH = 160

/** What the card calls each field that was read. */
function namesOf(card: Card, fields: RawFields): FieldNames {
  const read = (Object.keys(fields) as SaidField[]).filter(field => fields[field])
  return Object.fromEntries(
    read.flatMap(field => {
      const line = best(card, field) ?? (field === 'level' ? best(card, 'type') : undefined)
      return line === undefined ? [] : [[field, line.written]]
    })
  )
}

/** Names of Event Viewer alone, the text below them: the labels tell it all. */
function isOfViewer(card: Card): boolean {
  const first = card.findIndex(({ field }) => field !== null)
  const last = card.findLastIndex(({ field }) => field !== null)
  const text = card.findIndex(({ field }) => field === 'description')
  const inner = card.slice(first, text < 0 ? last + 1 : text)
  if (inner.some(line => line.field === 'type' && isLogByValue(line))) return false
  return !inner.some(({ isStrange }) => isStrange) && (text < 0 || text >= last)
}

/** The line at the right of a drawn card. */
const BORDER = /[ \t]{0,200}[║│┃][ \t]{0,8}$/gm

type CardText = { readonly line: CardLine; readonly text: string; readonly end: number }

/** The text of the event: what is named so, else the only value that is a sentence. */
function textOf(text: string, card: Card, limit: number): CardText | null {
  const first = best(card, 'description')
  const named =
    first !== undefined && isTitle(first) ? (card.find(isNamedSentence) ?? first) : first
  const line = named ?? card.find(isSentence)
  if (line === undefined) return null
  const end = endOfText(text, card, { line, isNamed: named !== undefined, limit })
  return {
    line,
    text: text.slice(line.at, end).replace(BORDER, ''),
    end: line.at + text.slice(line.at, end).trimEnd().length
  }
}

type Place = { readonly line: CardLine; readonly isNamed: boolean; readonly limit: number }

function endOfText(text: string, card: Card, { line, isNamed, limit }: Place): number {
  const below = card.slice(card.indexOf(line) + 1)
  const holdsLabels = line.isPadded !== true && opensWithLabel(text.slice(line.at, limit))
  const isOver = !holdsLabels && (!isNamed || below.some(next => isBeside(card, line, next)))
  if (isOver && below[0] !== undefined) return below[0].start
  const isOfRow = line.shape === ROW_SHAPE && below.length > 0
  return isOfRow || isLeftEmpty(text, line) ? line.end : endOfDescription(text, line.at, limit)
}

/** PowerShell shows a text that there is none of as nothing; what stands below is somebody's. */
function isLeftEmpty(text: string, { isPadded, value, end }: CardLine): boolean {
  return isPadded === true && value === '' && /^\s*(?:\n\s*\n|$)/.test(text.slice(end, end + 80))
}

/** The text right below the last line of a card that has no name for it. */
function textBehind(text: string, card: Card, limit: number): CardText | null {
  const line = card.at(-1)
  const below = line === undefined ? null : textBelow(text, line.end, limit, isRow(card))
  if (line === undefined || below === null) return null
  return { line, text: below.text, end: below.start + below.text.trimEnd().length }
}

/** When an alert was raised, and where to look at it: no text of Windows ends so. */
const SET_BY_MONITOR = new RegExp(
  `^${oneOf(
    String.raw`https?://\S+$`,
    String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T,]{1,3}\d{1,2}:\d{2}`,
    String.raw`\p{L}{3,9} \d{1,2}, \d{4}\b`,
    String.raw`\d{1,2} \p{L}{3,9} \d{4}\b`
  )}`,
  'u'
)

/** A field of ours, one that only a program names so, or when and where an alert was raised. */
function isSetByMonitor({ field, written, value }: CardLine): boolean {
  return field !== null || OF_A_PROGRAM.test(written) || SET_BY_MONITOR.test(value)
}

/**
 * Whether a line behind a text is one of the card and not of the text: written in the same way,
 * with nothing between that is not, and below a text that began on its own line. The columns of
 * PowerShell's lists tell it alone.
 */
function isBeside(card: Card, line: CardLine, next: CardLine): boolean {
  if (line.isPadded === true) return next.shape === line.shape
  if (!isSetByMonitor(next) || next.value === '' || line.value === '') return false
  const between = card.slice(card.indexOf(line) + 1, card.indexOf(next) + 1)
  return !/[:：]$/.test(line.value) && between.every(({ shape }) => shape === line.shape)
}

function fieldsOf(card: Card, description: CardText | null): RawFields {
  const lines = card.filter(
    ({ start }) =>
      description === null || start <= description.line.start || start >= description.end
  )
  function value(field: CardField): string | undefined {
    return best(lines, field)?.value
  }
  const day = [value('date'), value('clock')].filter(part => part !== undefined).join(' ')
  return {
    id: value('id'),
    source: value('source'),
    log: value('log') ?? lines.find(isLogByValue)?.value,
    level: levelOf(lines),
    category: value('category'),
    time: value('time') ?? day,
    user: value('user'),
    computer: value('computer') ?? machineAmongSources(lines),
    description: description?.text
  }
}

/** Graylog calls the machine a source beside the surer name of the program. */
function machineAmongSources(lines: Card): string | undefined {
  const sources = lines
    .filter(({ field, value }) => field === 'source' && value !== '')
    .toSorted((a, b) => a.rank - b.rank)
  return sourcesApart(sources.map(({ value }) => value)).computer ?? undefined
}

/** 'Event Name: System', 'Type: System': only a log is called so. */
function isLogByValue({ field, name, value }: CardLine): boolean {
  const mayBeLog = field === 'type' || (field === null && /log|event|channel/.test(name))
  return mayBeLog && isLogName(value)
}

function levelOf(lines: Card): string | undefined {
  const told = lines
    .filter(({ field }) => field === 'level' || field === 'type')
    .toSorted((a, b) => a.rank - b.rank)
  const word = told.find(({ value }) => !/^\d/.test(value) && levelAtStart(value) !== null)
  const numbered = told.find(({ field, value }) =>
    field === 'type' ? parseTypeNumber(value) !== null : /^[1-5]$/.test(value)
  )
  return (word ?? numbered)?.value
}

/** The line with the surest name; of equal ones the first. */
function best(lines: Card, field: CardField): CardLine | undefined {
  return lines
    .filter(line => line.field === field && (line.value !== '' || field === 'description'))
    .filter(({ value }) => field !== 'id' || WHOLE_NUMBER.test(value))
    .toSorted((a, b) => a.rank - b.rank)[0]
}

/** What an event tells beside its number where no source is named. */
const MIN_TOLD_WITHOUT_SOURCE = 2

function isNumbered(card: Card): boolean {
  return (parseEventId(best(card, 'id')?.value ?? '') ?? 0) > 0
}

/** A number with a place, and something told of it; a bare "Id" needs all of these. */
function isEvent(card: Card, fields: RawFields, isListed: boolean): boolean {
  const id = best(card, 'id')
  const told = [fields.level, fields.description, fields.computer, fields.log].filter(
    Boolean
  ).length
  if (id === undefined) return false
  const isSure = id.rank < WEAK_RANK && told > MIN_TOLD_WITHOUT_SOURCE
  if (!fields.source && !isListed && !isSure) return false
  return told >= (id.rank === BARE_RANK ? 2 : 1)
}

function usedLines(card: Card, description: CardText | null): Card {
  const isListed = isOfPowerShell(card)
  const first = card.findIndex(line => (isListed ? line.isPadded === true : line.field !== null))
  const last = card.findLastIndex(
    line =>
      (line.field !== null || !line.isStrange) &&
      (description === null ||
        line.start <= description.line.start ||
        line.start >= description.end)
  )
  return card.slice(first, last + 1)
}

function saysPlatform(line: string, value: string): boolean {
  return saysLevel(line) || opensWithProduct(value)
}

const COUNTED = ['source', 'log', 'level', 'computer', 'description', 'rawTime'] as const

function tellsMore(event: ReadEvent, others: readonly ReadEvent[]): boolean {
  const [other] = others
  if (other === undefined || others.length > 1 || other.id !== event.id) return true
  if (event.source === null && other.source !== null) return false
  if (countTold(event) !== countTold(other)) return countTold(event) > countTold(other)
  const isShorterName =
    other.source !== event.source && other.source?.startsWith(event.source ?? '') === true
  if (isShorterName) return true
  if (event.aside.length > 0) return true
  if (other.description === event.description) return false
  return hasBetterText(event, other)
}

/** One text within the other, at its end or start, is the text alone; of two apart a named one counts. */
function hasBetterText({ description, names }: ReadEvent, other: ReadEvent): boolean {
  const [own, theirs] = [description ?? '', other.description ?? '']
  if (theirs.endsWith(own) || theirs.startsWith(own)) return true
  const isApart = !theirs.includes(own) && !own.includes(theirs)
  return isApart && names?.description !== undefined
}

function countTold(event: ReadEvent): number {
  return COUNTED.filter(field => event[field] !== null).length
}
