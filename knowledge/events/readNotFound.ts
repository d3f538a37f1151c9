import { parseEventId } from './eventId.ts'
import { descriptionText, fieldText, NO_FIELDS, type Format } from './read.ts'

const SAID = /The description\s{1,9}for\s{1,9}Event\s{1,9}ID[ :]{0,3}\(?\s{0,3}'?(-?\d{1,10})'?\s{0,3}\)?,?\s{1,9}(?:in|from)\s{1,9}source[ :]{0,3}(?:\(\s{0,3}([^()\n]{1,80}(?:\([^()\n]{0,40}\))?[^()\n]{0,40}?)\s{0,3}\)|"?'?([^"'\n]{1,80}?)'?"?)\s{1,9}(?:cannot|could\s{1,9}not)\s{1,9}be\s{1,9}found/gi
const LONGEST = 3_000

/** 'The description for Event ID (N) in Source (X) could not be found': with the strings that were to be inserted. */
export const NOT_FOUND: Format = {
  name: 'description-not-found',
  read: text => [...text.matchAll(SAID)].flatMap(match => {
    const id = parseEventId(match[1] ?? null)
    const start = match.index
    const end = endOf(text, start + match[0].length)
    return id === null ? [] : [{
      ...NO_FIELDS, format: 'description-not-found', id, source: fieldText(match[2] ?? match[3]),
      description: descriptionText(text.slice(start, end)), span: { start, end }
    }]
  })
}

const endOf = (text: string, from: number): number => {
  const next = text.indexOf('The description for Event ID', from)
  const stop = Math.min(next < 0 ? text.length : next, from + LONGEST)
  const blank = /\n\s*\n(?!\s*(?:The following|If the event|Either the|You can|the message))/i.exec(text.slice(from, stop))
  return blank === null ? stop : from + blank.index
}

/** The source such a text names, when it stands as the description of a labelled event. */
export const sourceNotFound = (description: string): string | null => {
  const match = new RegExp(SAID.source, 'i').exec(description)
  return match === null ? null : fieldText(match[2] ?? match[3])
}
