import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import { type Case, isHandedOver } from '../case.ts'
import type { Move } from '../move.ts'

/** A text on the screen or in the log, and hardly a word around it. */
const QUOTED = new RegExp(
  inSequence(
    '^(?:(?:it|the (?:text|event|description|message))(?: only| just)? (?:says|is|reads)[:, ]*)?',
    `["'“‘«](.{12,})["'”’»][.!]?$`
  ),
  'is'
)
const BEFORE_SOURCE = new RegExp(
  `^(?:(?:${oneOf(
    "it(?:'s| is| says| comes)?|that(?:'s| is)?|(?:the |its )?source|is|from|of|by|oh|yes|ok|i think|beside"
  )})[:, ]+)+`,
  'i'
)
/** 'Application Popup', 'MSExchangeIS Private', 'w3svc' */
const SOURCE = /^[a-z][\w.&/()-]*(?: [a-z][\w.&/()-]*){0,2}$/i
/** What answers the question in another way, or does not. */
const OTHERWISE = ['dont-know', 'yes', 'no', 'person', 'restart', 'help', 'why', 'thanks', 'solved']
const NO_SOURCE =
  /^(?:the|an?|our|my|its|none|no source|nothing|empty|unknown|dunno|what|why|how|which|where|it says)\b/i

/** The source or the text of an event of which only the number was said; null: it tells neither. */
export function eventToldIn(known: Case, heard: RecognizedMessage): Move | null {
  const isOpen = known.step !== null && !isHandedOver(known) && isUntoldEvent(known)
  if (!isOpen || heard.events.length > 0) return null
  const text = QUOTED.exec(heard.rest.trim())?.[1]
  if (text !== undefined) return { kind: 'tell-event', source: null, text: text.trim() }
  if (heard.releases.length > 0 || !mayBeSource(known, heard.rest)) return null
  if (OTHERWISE.includes(heard.intent.name ?? '')) return null
  const said = heard.rest
    .trim()
    .replace(/[.!]+$/, '')
    .replace(BEFORE_SOURCE, '')
  const isSource = SOURCE.test(said) && !NO_SOURCE.test(said)
  return isSource ? { kind: 'tell-event', source: said, text: null } : null
}

/** Where it is not asked for, only a name as sources are written is one: 'DhcpServer', 'W3SVC'. */
function mayBeSource({ pendingQuestion, step, events }: Case, text: string): boolean {
  if (pendingQuestion === 'source') return true
  const isWithoutSource = step !== null && events[0]?.source === null
  return isWithoutSource && (AS_WRITTEN.test(text.trim()) || SAYS_SOURCE.test(text.trim()))
}

/** 'the source is DhcpServer' */
const SAYS_SOURCE = /^(?:the |its )?(?:event )?source(?: name)?(?: is|:)/i

const AS_WRITTEN = /^(?=.{5,40}$)(?=.*[a-z])(?:[A-Z][a-z0-9]*){2,}$/

/** Whether the case is about one event, and its text is not known. */
function isUntoldEvent({ events }: Case): boolean {
  const [event, ...others] = events
  return event?.description === null && others.length === 0
}
