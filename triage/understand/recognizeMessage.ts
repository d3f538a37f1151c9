import type { WindowsEvent } from '../../knowledge/events/event.ts'
import { parseEvents } from '../../knowledge/events/parseEvents.ts'
import { platformOf } from '../../knowledge/events/statedPlatform.ts'
import type { IntentName } from '../../knowledge/language/intent.ts'
import { recognizeIntent } from '../../knowledge/language/recognizeIntent.ts'
import { recognizeSymptom, type Symptom } from '../../knowledge/language/recognizeSymptom.ts'
import { wishesPeople } from '../../knowledge/language/translate/shortReplies.ts'
import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../knowledge/language/words/oneOf.ts'
import { memoizeRecent } from '../../knowledge/memoizeRecent.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import { recognizeReleases } from '../../knowledge/releases/said/recognizeReleases.ts'
import { cueOf } from './cues/cueOf.ts'
import { isVague } from './cues/temper.ts'
import { aboutThisMachine } from './machines/aboutThisMachine.ts'
import { likelyHere } from './machines/likelyHere.ts'
import { resolveReleases } from './releases/resolveReleases.ts'

/** What one message holds, read once. */
export type RecognizedMessage = {
  readonly events: readonly WindowsEvent[]
  /** the person's own words, without the events */
  readonly rest: string
  readonly intent: { readonly name: IntentName | null; readonly confidence: number }
  readonly symptom: Symptom
  /** the products and levels named, none when they contradict each other */
  readonly releases: readonly Release[]
  /** the levels that contradict each other ('two are SP2, one is SP4'), else none */
  readonly conflict: readonly Release[]
}

/** Characters of a person's words that are read for what they want. */
const MAX_WORDS_LENGTH = 8_000

/** A message of so many words that tells nothing itself points at what it quotes. */
const MAX_POINTING_WORDS = 12
/** Intents that are whole answers, whatever is quoted beside them. */
const ANSWERS: ReadonlySet<string> = new Set([
  'yes',
  'no',
  'thanks',
  'solved',
  'not-solved',
  'dont-know',
  'why',
  'restart',
  'person',
  'goodbye',
  'correct'
])

/**
 * Characters of a message that is likely to be said again: a button's words, the name of a product.
 */
const MAX_REMEMBERED_LENGTH = 200
const MAX_REMEMBERED = 200
/** Characters of a longer one, such as a paste, that is heard up to three times in its turn. */
const MAX_LONG_LENGTH = 20_000
const MAX_LONG_REMEMBERED = 8

/**
 * Reads a message: any text, never throws. Short ones are remembered, because a button's words are
 * those of everybody, and the last of the others for as long as their turn asks for them.
 */
export function recognizeMessage(text: string): RecognizedMessage {
  if (text.length > MAX_LONG_LENGTH) return read(text)
  if (text.length > MAX_REMEMBERED_LENGTH) return longLately(text)
  return heardLately(text)
}

function read(text: string): RecognizedMessage {
  const { events, rest, quoted } = parseEvents(text)
  const words = rest.slice(0, MAX_WORDS_LENGTH)
  const own = readWords(events, words)
  const stated = platformOf(events)
  if (quoted === '' && stated === null) return own
  const context = `${words}\n${quoted}`.slice(0, MAX_WORDS_LENGTH)
  if (quoted !== '' && pointsAtQuote(own)) return readWords(events, context)
  const saysLevel = own.releases.length > 0 || own.conflict.length > 0
  if (saysLevel) return own
  return { ...own, ...settled(stated ?? quoted.slice(0, MAX_WORDS_LENGTH)) }
}

function readWords(events: readonly WindowsEvent[], words: string): RecognizedMessage {
  const symptom = recognizeSymptom(words)
  return {
    events,
    rest: words,
    symptom,
    intent: intentOf(events, words, symptom),
    ...settledHere(words, events)
  }
}

/** 'any idea about this?' above somebody else's words: they are what is asked about. */
function pointsAtQuote({ rest, intent, symptom, releases }: RecognizedMessage): boolean {
  const isShort = rest.split(/\s+/).length <= MAX_POINTING_WORDS
  const saysNothing = symptom.happening === null && symptom.services.length === 0
  return isShort && saysNothing && releases.length === 0 && !ANSWERS.has(intent.name ?? '')
}

const heardLately = memoizeRecent(read, text => text, MAX_REMEMBERED)
const longLately = memoizeRecent(read, text => text, MAX_LONG_REMEMBERED)

/** Where somebody takes back what they just wrote: 'SP2, no, it is SP1'. */
const TAKEN_BACK = new RegExp(
  String.raw`\b${oneOf(
    "no,? (?:wait|sorry|it'?s|it is|that'?s|make that)",
    '(?:oh )?sorry',
    'i mean',
    'i meant',
    'actually',
    'wait',
    'correction',
    'or rather',
    'scratch that',
    '(?:was|is) (?:nonsense|wrong|incorrect|a mistake|a typo|rubbish)',
    'better',
    'back (?:on|to|at)',
    'but now'
  )}\b`,
  'gi'
)

/** What a message says of what runs, beside products and the machine that were told before. */
export function releasesBeside(
  { events, rest }: RecognizedMessage,
  told: readonly string[],
  machine: string | null
): Pick<RecognizedMessage, 'releases' | 'conflict'> {
  return settledHere(rest, events, machine, told)
}

/** What the words say that the machine in question runs. */
function settledHere(
  words: string,
  events: readonly WindowsEvent[],
  machine: string | null = null,
  known: readonly string[] = []
): Pick<RecognizedMessage, 'releases' | 'conflict'> {
  const told = aboutThisMachine(words, events, machine)
  return likelyHere(words, told, settled(told, known))
}

/**
 * The levels of a message; of two that contradict each other, the one that takes the other back.
 */
function settled(
  words: string,
  told: readonly string[] = []
): Pick<RecognizedMessage, 'releases' | 'conflict'> {
  const first = resolveReleases(recognizeReleases(words, told))
  const back = first.conflict.length === 0 ? undefined : [...words.matchAll(TAKEN_BACK)].at(-1)
  const later =
    back === undefined
      ? first
      : resolveReleases(recognizeReleases(words.slice(back.index + back[0].length), told))
  if (later.conflict.length === 0 && later.releases.length > 0) return later
  return first
}

/** A pasted event says what it is; one only mentioned leaves the word to what is told about it. */
export function intentOf(
  events: readonly WindowsEvent[],
  words: string,
  symptom: Symptom
): RecognizedMessage['intent'] {
  if (events.length === 0) {
    if (wishesPeople(words)) return { name: 'person', confidence: 1 }
    if (asksForNothing(normalizeText(words))) return { name: null, confidence: 0 }
    return recognizeIntent(words)
  }
  const toldOfStall = !events.some(isPasted) && symptom.stall.verdict === 'stall'
  if (toldOfStall) return { name: 'mail-stall', confidence: symptom.stall.confidence }
  return { name: 'paste-event', confidence: 1 }
}

/** 'it is broken', and 'are you a real person', which asks for none. */
function asksForNothing(words: string): boolean {
  return isVague(words) || cueOf(words) === 'robot'
}

/** An event that came with more than its number, its source and what somebody tells of it. */
export function isPasted(event: WindowsEvent): boolean {
  return (
    (event.description !== null && event.format !== 'mention') ||
    event.level !== null ||
    event.rawTime !== null ||
    event.computer !== null
  )
}
