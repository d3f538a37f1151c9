import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import type { Case } from '../case.ts'
import type { IncomingMessage, Move } from '../move.ts'

/** 'change the machine', 'wrong event': what was read of it is to be told anew. */
const RETELLS = /^(?:(?:change|correct) the|(?:the )?wrong) (machine|event)$/
/** 'MAIL02', 'mail02.example.com' */
const ONE_NAME = /^\w[\w.-]{2,62}$/

type Retold = {
  readonly heard: RecognizedMessage
  readonly move: Move
  readonly question: null
}

/**
 * What is wrong of the event that was read, or the machine's right name where that was asked for;
 * null: neither.
 */
export function retoldIn(
  { events, isMachineAsked }: Case,
  heard: RecognizedMessage,
  { text }: IncomingMessage
): Retold | null {
  if (events.length === 0 || text.length > MAX_LENGTH) return null
  const about = RETELLS.exec(normalizeText(text).trim())?.[1]
  if (about === 'machine' || about === 'event')
    return { heard, move: { kind: 'retell', about }, question: null }
  const machine = text.trim()
  if (isMachineAsked !== true || heard.releases.length > 0 || !isName(machine)) return null
  return { heard, move: { kind: 'rename-machine', machine }, question: null }
}

const MAX_LENGTH = 80

/** A word alone is a name where it does not look like one that people say: 'MAIL02', not 'Yes'. */
function isName(text: string): boolean {
  return ONE_NAME.test(text) && /^[A-Z]{3,}$|[A-Za-z][\d._-]|-/.test(text)
}
