import type { EventSignature, LineRange } from '../../article.ts'
import { BARRIER, findBlocks, type SignatureBlock } from './signatureBlocks.ts'
import { findMentions, type SignatureMention } from './signatureMentions.ts'

const NAMES_AN_EVENT = /\bevent|\bSrc ?:|\bSource ?:/i
/** Lines that cite other articles or list fixes; what they name is documented there. */
const CITING = /^\s*(?:[-*]\s+)?(?:\d{1,3}[.)]? )?(?:\(?Q\d{5,6}\b|ARTICLE-ID\b|TITLE\s{0,4}:)/
const RULE = /^\s*(?:={3,}|-{3,})\s*$/
const TITLE_LINE = 2
const MAX_EVENTS = 400

/**
 * The events an article documents, with their lines: written out as fields, or named in a sentence
 * or in the title.
 */
export function parseSignatures(
  lines: readonly string[],
  body: LineRange
): readonly EventSignature[] {
  const title = lines[1] ?? ''
  const text = lines.slice(body.first - 1, body.last)
  if (!/event/i.test(title) && !text.some(line => NAMES_AN_EVENT.test(line))) return []
  const own = ownLines(text)
  const blocks = findBlocks(own, body.first)
  const told = new Set(blocks.flatMap(({ ids }) => ids))
  const taken = new Set(
    blocks.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index)
    )
  )
  const free = own.map((line, index) => (taken.has(body.first + index) ? BARRIER : line))
  const mentions = findMentions(free)
    .filter(({ id, description }) => description !== null || !told.has(id))
    .map(mention => ({
      ...mention,
      line: mention.line + body.first - 1,
      last: mention.last + body.first - 1
    }))
  const known = new Set([...told, ...mentions.map(({ id }) => id)])
  const titled = findMentions([title.replace(/^TITLE\s*:/, '')]).filter(({ id }) => !known.has(id))
  return distinct([
    ...blocks.flatMap(ofBlock),
    ...mentions.map(ofMention),
    ...titled.map(mention =>
      ofMention({ ...mention, description: null, line: TITLE_LINE, last: TITLE_LINE })
    )
  ]).slice(0, MAX_EVENTS)
}

/** Headings and citations become barriers, the line on which a long title goes on included. */
function ownLines(lines: readonly string[]): readonly string[] {
  let citing = false
  return lines.map((line, index) => {
    citing = CITING.test(line) || (citing && line.trim() !== '')
    if (citing || RULE.test(line) || (RULE.test(lines[index + 1] ?? '') && line.trim() !== ''))
      return BARRIER
    return line.replace(/<BR ?\/?>/gi, ' ').replace(/\t/g, '   ')
  })
}

/** 'SNA Server (or SnaBase)' is an event of either. */
function ofBlock({
  ids,
  source,
  description,
  first,
  last
}: SignatureBlock): readonly EventSignature[] {
  const either = source === null ? null : /^(.+?) ?[([]?\bor ([\w. ]+?)[)\]]?$/i.exec(source)
  const sources = either === null ? [source] : [(either[1] ?? '').trim(), (either[2] ?? '').trim()]
  return ids.flatMap(id =>
    sources.map(one => ({ id, source: one, description, lines: { first, last } }))
  )
}

function ofMention({ id, source, description, line, last }: SignatureMention): EventSignature {
  return { id, source, description, lines: { first: line, last } }
}

/** The same event once; a bare number is left out where it is told with more. */
function distinct(events: readonly EventSignature[]): readonly EventSignature[] {
  const seen = new Set<string>()
  const fuller = new Set(
    events
      .filter(({ source, description }) => source !== null || description !== null)
      .map(({ id }) => id)
  )
  return events.filter(({ id, source, description }) => {
    const key = `${id}|${source ?? ''}|${description ?? ''}`
    const again = seen.has(key) || (source === null && description === null && fuller.has(id))
    seen.add(key)
    return !again
  })
}
