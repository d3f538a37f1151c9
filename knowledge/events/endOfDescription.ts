import { beginsEvent } from './beginsEvent.ts'
import { isOwnLine, ownWordsWithin } from './ownWords.ts'

/** How the text of an event goes on below a blank line. */
const GOES_ON = new RegExp(String.raw`^\s*(?:(?:for (?:more|additional|further|other|details)|additional|user action|operator action|cause|resolution|recommended|details?|error|exception|status|reason|result|result code|the following|the (?:error|system|local|specified|requested|last|process|service|data|details?|operation|description|message|root|stack|name|account|subject|logon)|if (?:the|this|you|it)|this (?:event|error|condition|problem|computer can|may|can|could|is usually|is often|message|operation|monitor)|these|possible|verify|check (?:that|the|whether)|make sure|ensure|no action|it contains|either|you (?:can|may|should|must|will|need)|to (?:resolve|fix|correct|prevent|view|enable|disable|determine|diagnose|learn|see)|contact|see (?:the|help|event)|data\s*:|daten\s*:|0000:|[0-9a-f]{4,8}: |at (?:system|microsoft|[\w$]+\.)|stack|faulting|report|fault|process|file|module|inner|custom|context|subject:|component|volume|partner|optional|source\b[^\n]{0,30}:|guid|weitere informationen|zusätzliche|benutzeraktion|pour plus|informations supplémentaires|para (?:obtener|mais|más)|per ulteriori|voor meer|aby uzyskać|дополнительные|подробнее|詳細|追加|有关|有關|자세한)\b|[\p{L}][\p{L}\p{N} ()/'’_.-]{1,50}:(?:\s|$)|[\p{L}\p{N}_.]{3,40}=|[{<[(]|\p{Lu}:\\|\\\\)`, 'iu')
/** Labels that people write, not Windows. */
const PERSONAL = /^\s*(?:(?:my |our )?(?:os|server|windows|system|machine|version|question|problem|ps|p\.s\.|edit|update|env(?:ironment)?|hardware|setup|config(?:uration)?|note|hi|hello|thanks|regards|from|to|sent|cc|platform|software|product|service pack|sp|steps|tried|result so far|background|symptoms?|issue))\b[^:\n]{0,20}:/i
/** 'Event Xml:' and what comes below is told elsewhere. */
const ANOTHER_VIEW = /^\s*(?:event[ -]?xml|ereignis-?\s?xml|xml de (?:l['’]événement|eventos?)|xml evento|gebeurtenis-?xml|kod xml zdarzenia|xml(?:-код)? события|イベント\s?xml|事件\s?xml|이벤트\s?xml)\s*[:：]?\s*$/i
const SENTENCE_ENDS = /[.!?:;)\]"”>。]\s*$/
const LONGEST = 30_000

/**
 * Where a description that begins at `start` ends, at the latest at `limit`: at a blank line, unless Windows goes on below it, and
 * where the person's own words begin.
 */
export const endOfDescription = (text: string, start: number, limit: number): number => {
  const stop = Math.min(limit, start + LONGEST)
  let at = start
  let before = ''
  while (at < stop) {
    const line = lineAt(text, at, stop)
    const said = before !== ''
    if (ANOTHER_VIEW.test(line)) return at
    if (line.trim() === '') {
      if (said && !goesOn(text, at, stop)) return at
    } else {
      if (said && isOwnLine(line) && (SENTENCE_ENDS.test(before) || !continues(line))) return at
      const within = ownWordsWithin(line)
      if (within > 0) return at + within
      before = line
    }
    at += line.length + 1
  }
  return stop
}

/** A wrapped sentence goes on in small letters, or has more of it below. */
const continues = (line: string): boolean => /^\s*(?:we|i|our|my|also|and|every|running|after|since|it|this|that|they|any|is|the|server|system|version|process|machine)\b/.test(line) && line.trim().length > 60

const lineAt = (text: string, at: number, stop: number): string => {
  const end = text.indexOf('\n', at)
  return text.slice(at, end < 0 || end > stop ? stop : end)
}

const goesOn = (text: string, at: number, stop: number): boolean => {
  const ahead = /\S/.exec(text.slice(at, Math.min(stop, at + 400)))
  if (ahead === null) return false
  const line = lineAt(text, text.lastIndexOf('\n', at + ahead.index) + 1, stop)
  return GOES_ON.test(line) && !beginsEvent(line) && !isOwnLine(line) && !PERSONAL.test(line)
}
