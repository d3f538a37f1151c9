import { labelNamed } from './labels.ts'

/** First lines of events whose layout has no label there. */
export const FIRST_LINES = /^\s*(?:the description for event id|(?:error|warning|information|critical):? \(\d|an? \w+ event occurr?ed|event ?\[\d{1,7}\]|<\??(?:event|system|provider|xml)\b|\{\s*"|[-+]\s*(?:system|provider)\s*$|<\d{1,3}>\S|\[\d{1,10}\] \S[^\n]{0,80}$|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? +\d{1,2}:\d{2}|(?:level|type|date|ebene|niveau|nivel|livello|nível|poziom|уровень)[,;\t]|\w{3} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} \S+ |\d{4} \w{3} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} |\S{1,40}: ?evntslog|winevtlog:)/i
const LABEL = /^[\s(*>-]{0,20}([\p{L}][\p{L} .#'’()/-]{0,46}?)[ ]{0,30}[:：=]/u
/** Labels that stand inside of descriptions too. */
const OF_A_TEXT = /^\s*event (?:(?:code|message|time)\s*[:=]|id\s*[:=](?!\s*[#(]?(?:0x)?[\da-f]{1,10}(?![\w-])))/i
const OPENING: ReadonlySet<string> = new Set(['log', 'source', 'type', 'level', 'id'])

/** Whether an event may begin with this line, whatever its layout. */
export const beginsEvent = (line: string): boolean => {
  if (FIRST_LINES.test(line)) return true
  const label = labelNamed(LABEL.exec(line)?.[1] ?? '')
  return label !== null && OPENING.has(label.field) && !OF_A_TEXT.test(line)
}
