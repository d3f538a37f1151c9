import { oneOf } from '../../language/words/oneOf.ts'
import { labelNamed } from './labels.ts'
import { isPhraseRow } from './phraseRows.ts'

/** First lines of events whose layout has no label there. */
export const FIRST_LINES = new RegExp(
  String.raw`^\s*${oneOf(
    'the description for event id',
    String.raw`(?:error|warning|information|critical):? \(\d`,
    String.raw`an? \w+ event occurr?ed`,
    String.raw`event ?\[\d{1,7}\]`,
    String.raw`<\??(?:event|system|provider|xml)\b`,
    String.raw`\{\s*"`,
    String.raw`[-+]\s*(?:system|provider)\s*$`,
    String.raw`<\d{1,3}>\S`,
    String.raw`\[\d{1,10}\] \S[^\n]{0,80}$`,
    String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? +\d{1,2}:\d{2}`,
    String.raw`(?:level|type|date|ebene|niveau|nivel|livello|nível|poziom|уровень)[,;\t]`,
    String.raw`\w{3} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} \S+ `,
    String.raw`\d{4} \w{3} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} `,
    String.raw`\S{1,40}: ?evntslog`,
    'winevtlog:',
    String.raw`category=\d`
  )}`,
  'i'
)
const LABEL = /^[\s(*>-]{0,20}([\p{L}][\p{L} .#'’()/-]{0,46}?)[ ]{0,30}[:：=]/u
/** Labels that stand inside of descriptions too. */
const OF_A_TEXT = new RegExp(
  String.raw`^\s*event ${oneOf(
    String.raw`(?:code|message|time)\s*[:=]`,
    String.raw`id\s*[:=](?=[ \t]*\S)(?!\s*[#(]?(?:0x)?[\da-f]{1,10}(?![\w-]))`
  )}`,
  'i'
)
const OPENING: ReadonlySet<string> = new Set(['log', 'source', 'type', 'level', 'id'])

/** An id with its label anywhere in a line: 'Date: 11/13/95  Event ID: 2012' */
const HOLDS_ID = new RegExp(
  String.raw`${oneOf(
    'event[ -]?id',
    String.raw`ereignis-?\s?id`,
    'ereigniskennung',
    "id de l['’][ée]v[ée]nement",
    String.raw`id\.? (?:de |del )?(?:suceso|evento)`,
    'id (?:do )?evento',
    'identificação do evento',
    String.raw`gebeurtenis-?\s?id`,
    'identyfikator zdarzenia',
    'код события',
    String.raw`イベント\s?id`,
    String.raw`事件\s?id`,
    '事件識別碼',
    String.raw`이벤트\s?id`
  )}\s{0,12}[:：=]\s{0,12}[(#]?(?:0x[\da-f]{1,8}|\d{1,5})(?![\w-])`,
  'i'
)

/** Whether an event may begin with this line, whatever its layout. */
export function beginsEvent(line: string): boolean {
  if (FIRST_LINES.test(line) || HOLDS_ID.test(line) || isPhraseRow(line)) return true
  const label = labelNamed(LABEL.exec(line)?.[1] ?? '')
  return label !== null && OPENING.has(label.field) && !OF_A_TEXT.test(line)
}
