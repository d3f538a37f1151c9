import { findServices } from '../../knowledge/language/rules/mailServices.ts'
import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../knowledge/language/words/oneOf.ts'
import { tellsFault } from './cues/tellsTrouble.ts'
import { familiesNamed } from './familiesNamed.ts'
import { recognizeMessage } from './recognizeMessage.ts'

/** Characters of a message that may tell of two problems; longer ones are read as one. */
const MAX_LENGTH = 1_200
/** Words that a problem takes to tell. */
const MIN_WORDS = 3
/** Words within which a problem of another program names it. */
const MAX_WORDS_TO_SUBJECT = 5

/** '1) ... 2) ...', with anything before it */
const NUMBERED =
  /^[^]{0,80}?(?:^|[\s:])(?:1|a|i)[.):] ([^]+?)[\s,;]+(?:and )?(?:2|b|ii)[.):] ([^]+)$/i
const THIRD = /[\s,;]+(?:and )?(?:3|c|iii)[.):] /i
/** 'two things on our NT 4.0 server, [SP3.] First: ...' */
const LEVEL = String.raw`(?:sp|service pack) ?\d\w?`
/** 'two things: ...': what follows is told one after the other. */
const COUNTED = new RegExp(
  String.raw`^.{0,40}?\b${oneOf('two|2|three|3|a couple of|several|a few')} (?:\w{1,12} )?${oneOf(
    'things|problems|issues|questions|errors|troubles',
    'users|people|colleagues|calls|tickets|pcs|machines'
  )}\b(?:[^.:;,\n–-]|\.(?=\d)){0,24}(?:[:;,\n–-]|\.(?!\d))+\s*(?:${LEVEL}[.,:;]+\s*)?`,
  'i'
)
/** 'first: ... also ...' */
const FIRST = new RegExp(
  String.raw`^.{0,24}?\b${oneOf(
    '(?:first(?:ly| of all)?|number one|for one|one is)[,:] ',
    '(?:firstly|first of all|number one|one is) ',
    'first (?=(?:the|my|our|an?|i|we|it|when|if)\\b)'
  )}`,
  'i'
)
const THE_SECOND = oneOf(
  'also',
  'then',
  'next',
  '(?:second|third)(?:ly)?',
  'finally|lastly',
  '(?:the )?(?:other|second)(?: one| thing| problem)?(?: is)?'
)
/** Where the next of several begins: at a sentence, or behind an 'and'. */
const NEXT = new RegExp(
  oneOf(
    String.raw`[.!?;\n]+\s+(?:and )?(?:${THE_SECOND}[,:]? )?`,
    String.raw`,?\s(?:and|plus)\s+(?:${THE_SECOND}[,:]? )?`,
    String.raw`,\s+${THE_SECOND}[,:]? `
  ),
  'i'
)
/** Where the second begins after one was said to be the first. */
const SECOND = new RegExp(
  oneOf(
    String.raw`[.!?;,\n]+\s+(?:and )?${THE_SECOND}[,:]? `,
    String.raw`\sand ${THE_SECOND}[,:]? `
  ),
  'i'
)
/** Where a second problem begins by being said to be another. */
const ANNOUNCED = new RegExp(
  String.raw`[.!?;,\n]\s*(?:and |oh |also |plus )*${oneOf(
    'another (?:problem|thing|issue|question)(?: is| i have is)?[:,]?',
    '(?:the|a|my) (?:other|second) (?:problem|issue)(?: is)?[:,]?',
    inSequence(
      "(?:i|we)(?: myself)?(?: also)? (?:have|got|'ve got) ",
      '(?:another|one more|a (?:second|different|further)) (?:problem|thing|issue|question)[:,]?'
    ),
    'second(?:ly)?[:,]',
    'on top of that,?',
    'besides(?: that)?,',
    'unrelated(?:ly)?[:,]',
    '(?:and )?one more (?:problem|thing|issue)[:,]?'
  )}\s+`,
  'i'
)
/** 'printer offline AND outlook cannot open my pst' */
const STRESSED = /[.,;]?\s+(?:AND|PLUS)\s+/
/** Words that a problem takes to tell behind a stressed 'and'. */
const MIN_WORDS_STRESSED = 2

/** Where one may begin that is of another program. */
const JOINED =
  /(?:[.!?;,\n]|\band)\s+(?:(?:and|but|then) )?(?:also|plus|additionally|in addition)[,:]?\s+|[.!?;]\s+also\s+/i

/** A sentence that is told beside another. */
const ALSO = /[.!?;\n]\s*(?:and )?also[,:]?\s+/i

/** What no problem begins with: it goes on with the one before. */
const GOES_ON =
  /^(?:when|if|while|with|without|on|in|at|after|before|because|since|for|to|using|it|they|this|that|not|only)\b/i

/** Whether words go on with the problem that was told in front of them. */
export function goesOnWithBefore(words: string): boolean {
  return GOES_ON.test(words)
}

/**
 * The problems of a message, in the order they are told: 'POP3 hangs, and also Word 97 prints blank
 * pages' → two. Only what is said to be another, or is of another program, is one of its own.
 */
export function problemsIn(text: string): readonly string[] {
  if (text.length > MAX_LENGTH || recognizeMessage(text).events.length > 0) return [text]
  return (
    splitNumbered(text) ??
    splitNamed(text) ??
    splitBehind(text, COUNTED, NEXT) ??
    splitBehind(text, FIRST, SECOND) ??
    splitAt(text, ANNOUNCED, 'said') ??
    splitStressed(text) ??
    splitAt(text, ALSO, 'sentence') ??
    splitAt(text, JOINED, 'joined') ?? [text]
  )
}

type Certainty = 'said' | 'sentence' | 'joined'

function splitNumbered(text: string): readonly string[] | null {
  const [, first = '', second = ''] = NUMBERED.exec(text) ?? []
  if (!areTwo(first, second, 'said')) return null
  return [first, ...second.split(THIRD)].map(part => part.trim())
}

/** 'Anna: ... Ben: ...' */
const NAMED = /(?<![\p{L}\d])\p{Lu}\p{L}{1,14}: /gu

/** Problems of several people, each behind a name. */
function splitNamed(text: string): readonly string[] | null {
  const lead = COUNTED.exec(text)?.[0]
  if (lead === undefined) return null
  const starts = [...text.matchAll(NAMED)].map(({ index }) => index).filter(at => at >= lead.length)
  const isOfRelease = recognizeMessage(lead).releases.length > 0
  const parts = starts.map((start, at) =>
    text.slice(isOfRelease && at === 0 ? 0 : start, starts[at + 1]).trim()
  )
  return parts.length > 1 && parts.every(part => part.split(/\s+/).length > MIN_WORDS)
    ? parts
    : null
}

/** 'win95. also our fax is dead': an answer, and behind it what is said to be told beside it. */
const BESIDE_ANSWER =
  /^([^.;!?\n]{2,60})[.;!\n]+\s+(?:(?:and|oh|but),? )?(?:also|by the way|btw)[, ]+(\S.{9,})$/is

/** Trouble told beside an answer: the answer first; a text without any is left whole. */
export function besideAnswer(text: string): readonly string[] {
  const [, answer = '', beside = ''] = BESIDE_ANSWER.exec(text) ?? []
  const isAnswer = recognizeMessage(answer).releases.length > 0
  return isAnswer && tellsFault(normalizeText(beside)) ? [answer, beside] : [text]
}

/** Splits what stands behind the words that say that there are several. */
function splitBehind(text: string, lead: RegExp, between: RegExp): readonly string[] | null {
  const found = lead.exec(text)
  if (found === null) return null
  const [said] = found
  const [first, second] = splitAt(text.slice(said.length), between, 'said') ?? []
  if (first === undefined || second === undefined) return null
  const isOfRelease = recognizeMessage(said).releases.length > 0
  return [isOfRelease ? said + first : first, ...(splitAt(second, between, 'said') ?? [second])]
}

/** 'the printer in room 12 prints only stars' */
const THING_DOES = /^(?:the|our|my|his|her|their) [\w-]+ (?:\S+ ){0,4}[a-z]+s \w/i

/** Splits at an 'AND' in a text that is not all in capitals. */
function splitStressed(text: string): readonly string[] | null {
  const [first = '', second, ...others] = text.split(STRESSED)
  if (second === undefined || others.length > 0 || text === text.toUpperCase()) return null
  const parts = [first.trim(), second.trim()]
  const areToldBoth = parts.every(part => part.split(/\s+/).length >= MIN_WORDS_STRESSED)
  const isTrouble = tellsFault(normalizeText(second)) || THING_DOES.test(second.trim())
  return areToldBoth && isTrouble && !GOES_ON.test(second.trim()) ? parts : null
}

function splitAt(text: string, pattern: RegExp, certainty: Certainty): readonly string[] | null {
  const found = pattern.exec(text)
  if (found === null) return null
  const first = text.slice(0, found.index).trim()
  const second = text.slice(found.index + found[0].length).trim()
  if (areTwo(first, second, certainty)) return [first, second]
  return null
}

function areTwo(first = '', second = '', certainty: Certainty): boolean {
  if ([first, second].some(part => part.trim().split(/\s+/).length < MIN_WORDS)) return false
  if (certainty === 'said') return true
  const [one, other] = [
    subjectsOf(first),
    subjectsOf(certainty === 'sentence' ? second : startOf(second))
  ]
  const areDisjoint = other.length > 0 && !other.some(name => one.includes(name))
  const isFault = tellsFault(normalizeText(second))
  const isTold = isFault || (one.length > 0 && certainty === 'joined')
  return areDisjoint && isTold && !GOES_ON.test(second)
}

/** What a problem is about stands at its start. */
function startOf(text: string): string {
  return text.split(/\s+/).slice(0, MAX_WORDS_TO_SUBJECT).join(' ')
}

/** The programs and services that a problem is told of. */
function subjectsOf(text: string): readonly string[] {
  return [...familiesNamed(text), ...findServices(normalizeText(text))]
}
