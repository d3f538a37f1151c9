import { labelNamed } from './labels.ts'
import { isPhraseRow } from './phraseRows.ts'

/** First lines of events whose layout has no label there. */
export const FIRST_LINES =
  /^\s*(?:the description for event id|(?:error|warning|information|critical):? \(\d|an? \w+ event occurr?ed|event ?\[\d{1,7}\]|<\??(?:event|system|provider|xml)\b|\{\s*"|[-+]\s*(?:system|provider)\s*$|<\d{1,3}>\S|\[\d{1,10}\] \S[^\n]{0,80}$|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? +\d{1,2}:\d{2}|(?:level|type|date|ebene|niveau|nivel|livello|nível|poziom|уровень)[,;\t]|\w{3} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} \S+ |\d{4} \w{3} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} |\S{1,40}: ?evntslog|winevtlog:|category=\d)/i
const LABEL = /^[\s(*>-]{0,20}([\p{L}][\p{L} .#'’()/-]{0,46}?)[ ]{0,30}[:：=]/u
/** Labels that stand inside of descriptions too. */
const OF_A_TEXT =
  /^\s*event (?:(?:code|message|time)\s*[:=]|id\s*[:=](?=[ \t]*\S)(?!\s*[#(]?(?:0x)?[\da-f]{1,10}(?![\w-])))/i
const OPENING: ReadonlySet<string> = new Set(['log', 'source', 'type', 'level', 'id'])

/** An id with its label anywhere in a line: 'Date: 11/13/95  Event ID: 2012' */
const HOLDS_ID =
  /(?:event[ -]?id|ereignis-?\s?id|ereigniskennung|id de l['’][ée]v[ée]nement|id\.? (?:de |del )?(?:suceso|evento)|id (?:do )?evento|identificação do evento|gebeurtenis-?\s?id|identyfikator zdarzenia|код события|イベント\s?id|事件\s?id|事件識別碼|이벤트\s?id)\s{0,12}[:：=]\s{0,12}[(#]?(?:0x[\da-f]{1,8}|\d{1,5})(?![\w-])/i

/** Whether an event may begin with this line, whatever its layout. */
export function beginsEvent(line: string): boolean {
  if (FIRST_LINES.test(line) || HOLDS_ID.test(line) || isPhraseRow(line)) return true
  const label = labelNamed(LABEL.exec(line)?.[1] ?? '')
  return label !== null && OPENING.has(label.field) && !OF_A_TEXT.test(line)
}
