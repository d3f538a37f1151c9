import { oneOf } from '../../../language/words/oneOf.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { likelySource } from './likelySource.ts'
import { BARRIER, findBlocks } from './signatureBlocks.ts'
import { idsOf } from './signatureFields.ts'

/** An event that a sentence names. */
export type SignatureMention = {
  readonly id: number
  readonly source: string | null
  readonly description: string | null
  readonly line: number
  readonly last: number
}

const NUMBER = String.raw`\d{1,5}(?![\d.]*\d|[%\w]|\.\w)`
const KIND = oneOf(
  String.raw`i\.?d\.?`,
  'identifier',
  'number',
  'message',
  'error',
  'code',
  'entr(?:y|ie)',
  'warning'
)
const ANOTHER = String.raw`(?:[ ]?(?:,|/|&|\band\b|\bor\b)[ ]?){1,2}(?:event[ ]?(?:ids?)?[ ])?${NUMBER}`
/**
 * 'The following events are logged in the application log: 1201, 5000' is read as two sentences.
 */
const LISTS_EVENTS =
  /\bevents?\b[^:.]{0,40}\b(?:logged|recorded|reported|generated|appears?|occurs?)\b[^:.]{0,60}:$/i
const MIN_ALONE = 100
const LISTED = new RegExp(`^(${NUMBER}(?:${ANOTHER})*)[.;]?$`, 'i')
const SAID = new RegExp(
  [
    String.raw`(?<![\w-])event(?=[ :=#(,-]|id|s[ :(])(?:[ -]?log)?[ -]?`,
    String.raw`(?:${KIND}'?s?(?:\(s\))?|s)?[ ]?`,
    String.raw`(?:i\.?d\.?s?|numbers?|of|is|are|with ids?)?[ ]?[:=#]?[ ]?[("#]?[ ]?`,
    `(${NUMBER}(?:${ANOTHER})*)[)"]?`
  ].join(''),
  'gi'
)
const NOT_FOUND = new RegExp(
  [
    String.raw`(?:the )?description for Event ID[ :]?\(? ?(\d{1,5}) ?\)? (?:in|from) Source[ :]?`,
    String.raw`(?:\( ?([^()]{1,60}?) ?\)|"?([\w. ]{2,40}?)"?) (?:could not|cannot) be found.{0,600}`
  ].join(''),
  'gi'
)
const BEFORE = /(?:^|[\s("])((?:[A-Z][\w.&]*[ ]){0,3}[A-Z][\w.&]*)['")]? (?:\w+ )?$/
const FROM = oneOf(
  String.raw`\(?(?:from|by|in|of|with)(?: the)?(?: event)? source:? `,
  'from (?:the )?',
  String.raw`\(?source:? `
)
const AFTER = new RegExp(String.raw`^,? ?${FROM}["']?([A-Z][\w.&]*(?: [A-Z][\w.&]*){0,3})`)
const TEXT = /^(?: ?[-:]{1,2} ?|, )["']?([A-Z][^]{14,})$/
/** 'event ID 7031 may be reported. The following event description is reported:' */
const LEADS_TO_TEXT =
  /^(?:the|its|this)\b[^.:]{0,30}\bevents?'?s?\b[^.:]{0,20}\b(?:description|message|text|details?)\b[^.:]{0,60}:$/i
const MAX_TEXT_LENGTH = 1_500
const MAX_LINES_BELOW = 30

/**
 * The events that prose names, with the source and the text where they are said beside it.
 * A sentence that ends in a colon has its event below it, further in:
 * 'logs event 2006:' / '   The server ...'
 */
export function findMentions(lines: readonly string[]): readonly SignatureMention[] {
  const sentences = sentencesOf(lines, { first: 1, last: lines.length }, /event/i)
  return sentences.flatMap((sentence, at) => {
    if (!/event/i.test(sentence.text)) return listedIn(sentence, sentences[at - 1])
    const gone = [...sentence.text.matchAll(NOT_FOUND)].map(match =>
      mention(sentence, match, {
        id: Number(match[1]),
        source: (match[2] ?? match[3] ?? '').trim() || null,
        description: match[0].trim()
      })
    )
    if (gone.length > 0) return gone
    return spokenOf(sentence, sentences[at + 1], lines)
  })
}

/** Numbers alone, behind a sentence that announces events. */
function listedIn(sentence: Sentence, before: Sentence | undefined): readonly SignatureMention[] {
  const numbers = LISTED.exec(sentence.text)
  if (numbers === null || before === undefined || !LISTS_EVENTS.test(before.text)) return []
  const ids = idsOf(numbers[1] ?? '')
  // a small number alone numbers the next paragraph
  if (ids.length === 1 && (ids[0] ?? 0) < MIN_ALONE) return []
  return ids.map(id => mention(sentence, numbers, { id, source: null, description: null }))
}

function mention(
  { lineOf }: Sentence,
  { 0: said, index }: RegExpExecArray,
  named: Pick<SignatureMention, 'id' | 'source' | 'description'>
): SignatureMention {
  return {
    ...named,
    line: lineOf(index),
    last: lineOf(index + (named.description === null ? 0 : said.length - 1))
  }
}

function spokenOf(
  sentence: Sentence,
  next: Sentence | undefined,
  lines: readonly string[]
): readonly SignatureMention[] {
  const { text } = sentence
  const leading = [sentence, next].find(
    (one, at) => one?.text.endsWith(':') && (at === 0 || LEADS_TO_TEXT.test(one.text))
  )
  const found = [...text.matchAll(SAID)]
    .flatMap(match => mentionsOf(sentence, match))
    .filter(({ id, source, description }) => id > 0 || source !== null || description !== null)
  const [only, ...others] = found
  const told =
    only !== undefined &&
    others.every(({ id }) => id === only.id) &&
    only.description === null &&
    leading !== undefined
      ? toldBelow(lines, leading, only)
      : null
  if (told === null) return found
  return [told]
}

/** The numbers that a sentence says, with the source and the text beside them. */
function mentionsOf(sentence: Sentence, match: RegExpExecArray): readonly SignatureMention[] {
  const { text } = sentence
  const end = match.index + match[0].length
  const after = text.slice(end, end + MAX_TEXT_LENGTH)
  const before = BEFORE.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[1] ?? ''
  const source = likelySource(AFTER.exec(after)?.[1] ?? '') ?? likelySource(before)
  const description = TEXT.exec(after)?.[1]?.replace(/["']$/, '') ?? null
  return idsOf(match[1] ?? '').map(id => mention(sentence, match, { id, source, description }))
}

/** The indented lines below a sentence, read as the event that the sentence names. */
function toldBelow(
  lines: readonly string[],
  { text, lineOf }: Sentence,
  named: SignatureMention
): SignatureMention | null {
  const from = lineOf(text.length - 1)
  const first = lines.slice(from, from + 3).findIndex(line => line.trim() !== '')
  const below = first < 0 ? [] : lines.slice(from + first, from + first + MAX_LINES_BELOW)
  const stop = below.findIndex(line => /^[^\s]/.test(line) || line === BARRIER)
  const region = below.slice(0, stop < 0 ? undefined : stop)
  const indent = /^\s*/.exec(region[0] ?? '')?.[0] ?? ''
  if (indent.length < 2 || /^\s*(?:[-*o]|\d{1,2}[.)])\s/.test(region[0] ?? '')) return null
  const [block] = findBlocks([`${indent}Event ID: ${named.id}`, ...region], from + first)
  if (
    block === undefined ||
    (block.description === null && block.source === null) ||
    !block.ids.includes(named.id)
  )
    return null
  return {
    ...named,
    source: block.source ?? named.source,
    description: block.description,
    last: block.last
  }
}
