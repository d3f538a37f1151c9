/** The fields of an event as articles write them, line by line. */

/** `beside` is text that stands behind the id with no label of its own. */
export type FieldName = 'id' | 'source' | 'type' | 'category' | 'description' | 'beside' | 'other'

/** A field on a line. `sure` ones are fields wherever they stand; the others only beside an id. */
export type Field = {
  readonly name: FieldName
  readonly value: string
  readonly ids: readonly number[]
  readonly sure: boolean
}

const NUMBERS = String.raw`\d{1,7}(?:(?:\s{0,2}(?:,|/|&|\band\b|\bor\b)\s{0,2}){1,2}\d{1,5}(?![\w.:]))*`
const LABEL =
  /(?<![\w.'"\\/<-])(?:(?<sure>(?:RAS )?Event[ -]?(?:I\.?D\.?'?s?|Number|Code|#|Source|Src|Type|Category|Description|Message|Text|User|Computer|Date|Time|Log)|EventI[Dd]s?|Symbol Name|Message Text|Source Name)|(?<weak>Event|ID|Error|Source|Src|Type|Category|D?es?cription|Descript|Message|Date|Time|User|Computer|Data|Explanation|User Action|Action|Severity|Log))(?:\(s\))?[ ]{0,14}(?<mark>[:;=])[ ]*/gi
/** An id without a mark behind its label, at the start of a line: 'Event ID 2028', 'Event 18', 'Event ID (4)' */
const BARE = new RegExp(
  String.raw`^(?:[-*o+]\s+|\d{1,2}[.)]\s+|["'(])?(?:the )?(?<before>[A-Z][\w&. ]{1,40}? |)(?<label>Event[ -]?I\.?D\.?'?s?|EventID|Event Number|Event)[ ]{0,4}(?:No\.?|Number|#)?[ ]{0,2}[("#]?[ ]{0,2}(?<ids>${NUMBERS})[)"]?(?<rest>.*)$`,
  'i'
)
const LEVEL =
  /^(?:error|warning|information(?:al)?|success(?: audit)?|failure(?: audit)?|audit (?:success|failure)|stop|critical|none)\b/i
const LIST_ROW =
  /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\s+\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?\s+(?<source>\S.{0,40}?)\s+(?:Information|Error|Warning|Success Audit|Failure Audit)\s+(?:None|\(\d+\)|\S.{0,30}?)\s+(?<id>\d{1,5})\s+\S+\s+\S+\s*$/i
/** A label that lost its colon: 'Source MTA' */
const LOOSE =
  /^(?<label>Source|Src|Type|Category)(?: {1,6}| {1,3}-{1,2} {1,3})(?<value>[A-Z]\S*(?: \S+){0,3})$/
/** 'The description may be similar to:' stands for a label. */
const SAID_BELOW =
  /^(?:and |with )?(?:the (?:following )?(?:error )?|following )descriptions?\b(?! for\b).{0,60}:$/i
/** The right column of a viewer's print without colons: 'Date   11/24/01      Event ID    1027' */
const COLUMN =
  /^(?:Date|Time|User|Computer) {2,}\S.*? {2,}(?<label>Event ID|Source|Type|Category) {2,}(?<value>\S.*)$/i
const DASHED =
  /^(?<id>\d{2,5}) {1,2}-{1,2} {1,2}(?<source>[A-Z][\w.]{2,30}(?: [A-Z][\w.]*){0,3}) {1,2}-{1,2} {1,2}(?<text>\S.{8,})$/

const NAMES: readonly (readonly [RegExp, FieldName])[] = [
  [/^(?:ras )?event[ -]?(?:i\.?d|number|code|#)|^eventid|^id$|^event$|^error$/i, 'id'],
  [/source|src/i, 'source'],
  [/type|severity/i, 'type'],
  [/category/i, 'category'],
  [/^(?:event )?(?:d?es?cription|descript|message(?: text)?|text)$/i, 'description']
]
function nameOf(label: string): FieldName {
  return NAMES.find(([said]) => said.test(label))?.[1] ?? 'other'
}

/** Every number of 'a, b and c' that can be an event's. '2446/2447' → [2446, 2447]; '100003' → [] */
export function idsOf(text: string): readonly number[] {
  return [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits)).filter(id => id <= 0xffff)
}

/** What is around a line: whether an event is being spoken of, and whether the line goes on with a sentence. */
export type Around = { readonly near: boolean; readonly within: boolean }

/** The fields a line of an article holds, in their order. */
export function fieldsOf(line: string, { near, within }: Around): readonly Field[] {
  const text = line.trim()
  const row = LIST_ROW.exec(text)?.groups
  if (row !== undefined)
    return [
      field('source', row['source'] ?? '', true),
      { ...field('id', '', true), ids: idsOf(row['id'] ?? '') }
    ]
  const dashed = near ? DASHED.exec(text)?.groups : undefined
  if (dashed !== undefined)
    return [
      { ...field('id', '', true), ids: idsOf(dashed['id'] ?? '') },
      field('source', dashed['source'] ?? '', false),
      field('description', dashed['text'] ?? '', false)
    ]
  const loose = near ? LOOSE.exec(text)?.groups : undefined
  if (loose !== undefined) return [field(nameOf(loose['label'] ?? ''), loose['value'] ?? '', false)]
  if (near && SAID_BELOW.test(text)) return [field('description', '', false)]
  const column = COLUMN.exec(text)?.groups
  if (column !== undefined)
    return valueOf(
      { name: nameOf(column['label'] ?? ''), sure: true, start: 0, end: 0 },
      column['value'] ?? ''
    )
  const labelled = labelledFields(text)
  const bare = within || labelled[0]?.name === 'id' ? null : BARE.exec(text)
  return bare === null ? labelled : (bareFields(bare, labelled) ?? labelled)
}

function field(name: FieldName, value: string, sure: boolean): Field {
  return { name, value: value.trim(), ids: [], sure }
}

type SignatureLines = {
  readonly name: FieldName
  readonly sure: boolean
  readonly start: number
  readonly end: number
}

function labelledFields(text: string): readonly Field[] {
  const places: SignatureLines[] = []
  for (const { 0: said, index, groups = {} } of text.matchAll(LABEL)) {
    const label = (groups['sure'] ?? groups['weak'] ?? '').replace(/\s+/g, ' ')
    const place = {
      name: nameOf(label),
      sure: groups['sure'] !== undefined,
      start: index,
      end: index + said.length
    }
    if (stands(text, place, places, label)) places.push(place)
  }
  return places.flatMap((place, index) =>
    valueOf(place, text.slice(place.end, places[index + 1]?.start ?? text.length))
  )
}

/** A weak label stands at the start of the line, behind a gap, or behind an id or another field of the line. */
function stands(
  text: string,
  { name, sure, start, end }: SignatureLines,
  before: readonly SignatureLines[],
  label: string
): boolean {
  if (name === 'id' && !/^\(?#?\d/.test(text.slice(end))) return false
  if (/^error$/i.test(label) && !/^\d{3,5}$/.test(text.slice(end).trim())) return false
  const opening = text.slice(0, start)
  return (
    sure ||
    /^\W{0,4}$/.test(opening) ||
    /\s{2}$/.test(opening) ||
    before.some(place => place.name === 'id') ||
    /\bEvent(?:[ -]?ID)?[: ]*\d{1,5}\b/i.test(opening)
  )
}

function valueOf({ name, sure }: SignatureLines, value: string): readonly Field[] {
  if (name !== 'id') return [field(name, value, sure)]
  const [, said = '', rest = ''] =
    new RegExp(String.raw`^[(#]?(${NUMBERS})\)?(.*)$`).exec(value) ?? []
  const ids = idsOf(said)
  return ids.length === 0 ? [] : [{ ...field('id', '', sure), ids }, ...behindId(rest)]
}

/** What stands behind an id: a source ('MSExchangeMSMI'), a text ('- Semaphore timeout.'), or nothing of use. */
function behindId(rest: string): readonly Field[] {
  const text = rest.replace(/^[\s)"]+/, '')
  const source =
    /^(?:from |- ?|\()?([A-Z]\w*[A-Z]\w*(?: [A-Z]\w+){0,2}|[A-Z]\w+(?:MTA|IS))\)?[\s.:,-]*$/.exec(
      text
    )?.[1]
  if (source !== undefined && !LEVEL.test(source)) return [field('source', source, false)]
  const said =
    /^(?:[-:]+|,\s+(?=["A-Z]))\s*(\S.{7,})$/.exec(text)?.[1] ??
    (/^["A-Z].{7,}/.test(text) ? text : undefined)
  return said === undefined || /^\(?\d+[ ,)]*$/.test(said) ? [] : [field('beside', said, false)]
}

/** 'Event ID 2028', 'Macprint Event ID 2019 - Semaphore timeout.'; a sentence that goes on behind the number is prose. */
function bareFields(
  { groups = {} }: RegExpExecArray,
  labelled: readonly Field[]
): readonly Field[] | null {
  const rest = groups['rest'] ?? ''
  const behind = behindId(rest)
  const alone =
    /^[\s.:;,)"-]*$/.test(rest) ||
    /^\s*\((?:error|warning|information|source)?[^)]{0,40}\)[\s.:]*$/i.test(rest)
  if (!alone && behind.length === 0 && labelled.length === 0) return null
  const before = (groups['before'] ?? '').trim()
  const general =
    before === '' ||
    LEVEL.test(before) ||
    /^(?:application|system|security|windows nt|ras)(?: log)?$/i.test(before)
  const source = general ? null : likelySource(before)
  if (!general && source === null) return null
  const ids = idsOf(groups['ids'] ?? '')
  if (ids.length === 0) return null
  return [
    { ...field('id', '', true), ids },
    ...(source === null ? [] : [field('source', source, false)]),
    ...(labelled.length > 0 ? labelled.filter(({ name }) => name !== 'id') : behind)
  ]
}

const VERB =
  / (?:Fails?|Reports?|Generates?|Logs?|May|Does|Is|Are|Was|With|Has|Stops?|Records?|Causes?|Shows?|Service Logs|and|or|may|logs?|reports?)\b.*$/
const SOURCE =
  /^(?:\w*[a-z][A-Z]\w*(?: (?:IS|DS|Private|Public|MTA|IMC|POP3|IMAP4))?|[A-Z]{3,}[a-z]{0,3}\d{0,3}|[A-Z]\w*\d\w*|Macprint|Srv|Rdr|Netlogon|Perflib|Disk|Atdisk|Serial|Browser|Print|Security|Userenv|Replicator|Kerberos|Sparrow|Service Control Manager|SNA Server|SNA Base Service|SNA [A-Z]\w+(?: Service)?|Apple ?[Tt]alk|Remote ?[Aa]ccess)$/

/** The source in front of an event's number. 'SNA Server Fails With' → 'SNA Server'; 'Exchange Dirsync Generates' → null */
export function likelySource(before: string): string | null {
  const words = before.trim().replace(VERB, '')
  return SOURCE.test(words) &&
    !/^(?:XADM|XFOR|XCON|XCLN|XIMS|XWEB|XGEN|SMS|BUG|PRB|FIX|NOTE|THE|RAS)$/.test(words)
    ? words
    : null
}

/** Whether a value of 'Type:' is a level and not something else. */
export function isLevel(value: string): boolean {
  return LEVEL.test(value)
}
