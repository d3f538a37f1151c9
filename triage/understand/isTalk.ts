import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { answerTakenBack } from './cues/answerTakenBack.ts'
import { articleWanted } from './cues/articleWanted.ts'
import { cueOf } from './cues/cueOf.ts'
import { asksOfCase } from './cues/ofTheCase.ts'
import { onlyPoints } from './cues/onlyPoints.ts'
import { reportsSuccess } from './cues/reportsSuccess.ts'
import { isVague } from './cues/temper.ts'
import type { RecognizedMessage } from './recognizeMessage.ts'
import { type SideQuestion, splitQuestion } from './sideQuestion.ts'

/** Words of a message that may be about the conversation alone; longer ones tell of something. */
const MAX_WORDS_OF_TALK = 8
/** From this confidence on, words that resemble those of a conversation are not searched for. */
const MIN_CONFIDENCE_OF_TALK = 0.9

/** What people want of whoever they talk to, whatever is wrong. */
const OF_CONVERSATION: readonly (string | null)[] = [
  'restart',
  'help',
  'thanks',
  'greeting',
  'goodbye',
  'yes',
  'no',
  'dont-know',
  'correct'
]
/** Questions that are answered without an article. */
const OF_TERMS: readonly SideQuestion['kind'][] = ['define', 'look-up', 'get', 'why']

/**
 * Whether a message that opens a case speaks of the conversation and of no problem: 'hello',
 * 'where do I find that?', 'please look at this'. Then there is nothing to search for yet.
 */
export function isTalk({
  events,
  rest,
  intent
}: Omit<RecognizedMessage, 'releases' | 'conflict' | 'symptom'>): boolean {
  if (events.length > 0) return false
  const words = normalizeText(rest)
  if (isVague(words) || onlyPoints(words)) return true
  if (words.split(/\s+/).length > MAX_WORDS_OF_TALK) return false
  if (intent.name === 'solved' || intent.name === 'not-solved') return reportsSuccess(words)
  const isOfConversation =
    OF_CONVERSATION.includes(intent.name) && intent.confidence >= MIN_CONFIDENCE_OF_TALK
  return isOfConversation || isCommand(words) || isOfTerms(rest)
}

function isCommand(words: string): boolean {
  const cue = cueOf(words)
  return (
    (cue !== null && cue !== 'not-solved') ||
    articleWanted(words) !== undefined ||
    answerTakenBack(words) !== undefined ||
    asksOfCase(words)
  )
}

/** Asks what a word means or where something is found, and says nothing else. */
function isOfTerms(text: string): boolean {
  const { told, question } = splitQuestion(text, kind => OF_TERMS.includes(kind))
  return question !== null && told === ''
}
