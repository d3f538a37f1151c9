/** How articles write the labels and rows of an event. */
import { oneOf } from '../../../language/words/oneOf.ts'

const NUMBERS = String.raw`\d{1,7}(?:(?:\s{0,2}(?:,|/|&|\band\b|\bor\b)\s{0,2}){1,2}\d{1,5}(?![\w.:]))*`
const EVENT_FIELD = oneOf(
  "I\\.?D\\.?'?s?",
  'Number',
  'Code',
  '#',
  'Source',
  'Src',
  'Type',
  'Category',
  'Description',
  'Message',
  'Text',
  'User',
  'Computer',
  'Date',
  'Time',
  'Log'
)
const SURE_LABEL = oneOf(
  `(?:RAS )?Event[ -]?${EVENT_FIELD}`,
  'EventI[Dd]s?',
  'Symbol Name',
  'Message Text',
  'Source Name'
)
const WEAK_LABEL = oneOf(
  'Event',
  'ID',
  'Error',
  'Source',
  'Src',
  'Type',
  'Category',
  'D?es?cription',
  'Descript',
  'Message',
  'Date',
  'Time',
  'User',
  'Computer',
  'Data',
  'Explanation',
  'User Action',
  'Action',
  'Severity',
  'Log'
)
export const LABEL = new RegExp(
  String.raw`(?<![\w.'"\\/<-])(?:(?<sure>${SURE_LABEL})|(?<weak>${WEAK_LABEL}))` +
    String.raw`(?:\(s\))?[ ]{0,14}(?<mark>[:;=])[ ]*`,
  'gi'
)
const BARE_LABEL = oneOf("Event[ -]?I\\.?D\\.?'?s?", 'EventID', 'Event Number', 'Event')
/**
 * An id without a mark behind its label, at the start of a line: 'Event ID 2028', 'Event 18',
 * 'Event ID (4)'
 */
export const BARE = new RegExp(
  [
    String.raw`^(?:[-*o+]\s+|\d{1,2}[.)]\s+|["'(])?(?:the )?(?<before>[A-Z][\w&. ]{1,40}? |)`,
    String.raw`(?<label>${BARE_LABEL})[ ]{0,4}(?:No\.?|Number|#)?[ ]{0,2}[("#]?[ ]{0,2}`,
    `(?<ids>${NUMBERS})[)"]?(?<rest>.*)$`
  ].join(''),
  'i'
)
export const LEVEL = new RegExp(
  `^${oneOf(
    'error',
    'warning',
    'information(?:al)?',
    'success(?: audit)?',
    'failure(?: audit)?',
    'audit (?:success|failure)',
    'stop',
    'critical',
    'none'
  )}\\b`,
  'i'
)
/**
 * A row of a viewer's list: '11/24/01 10:22 AM MSExchangeIS Error General 1027 N/A MAIL01'
 */
export const LIST_ROW = new RegExp(
  [
    String.raw`^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}`,
    String.raw`\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?`,
    String.raw`(?<source>\S.{0,40}?)`,
    oneOf('Information', 'Error', 'Warning', 'Success Audit', 'Failure Audit'),
    oneOf('None', String.raw`\(\d+\)`, String.raw`\S.{0,30}?`),
    String.raw`(?<id>\d{1,5})`,
    String.raw`\S+`,
    String.raw`\S+\s*$`
  ].join(String.raw`\s+`),
  'i'
)
/** A label that lost its colon: 'Source MTA' */
export const LOOSE =
  /^(?<label>Source|Src|Type|Category)(?: {1,6}| {1,3}-{1,2} {1,3})(?<value>[A-Z]\S*(?: \S+){0,3})$/
/** 'The description may be similar to:' stands for a label. */
export const SAID_BELOW =
  /^(?:and |with )?(?:the (?:following )?(?:error )?|following )descriptions?\b(?! for\b).{0,60}:$/i
/** The right column of a viewer's print without colons: 'Date   11/24/01      Event ID    1027' */
export const COLUMN =
  /^(?:Date|Time|User|Computer) {2,}\S.*? {2,}(?<label>Event ID|Source|Type|Category) {2,}(?<value>\S.*)$/i
export const DASHED =
  /^(?<id>\d{2,5}) {1,2}-{1,2} {1,2}(?<source>[A-Z][\w.]{2,30}(?: [A-Z][\w.]*){0,3}) {1,2}-{1,2} {1,2}(?<text>\S.{8,})$/
/** Ids as a value, and what follows them: '1000 (Application)' */
export const IDS_FIRST = new RegExp(String.raw`^[(#]?(${NUMBERS})\)?(.*)$`)
