import { isSwearing, isVague } from '../understand/cues/temper.ts'
import type { RecognizedMessage } from '../understand/recognizeMessage.ts'
import { asksSomething } from '../understand/sideQuestion.ts'
import { type Case, isHandedOver } from './case.ts'
import { describes, isOnlyService, isStall, tells } from './describes.ts'
import type { Move } from './move.ts'

/** 'does the fix need a reboot': asks of what was just spoken of. */
const FOLLOWS_UP =
  /^.{0,60}\b(?:it|that|this|the (?:fix|update|article|service ?pack)|sp ?\d)\b.{0,40}$/

/** What a message does that says nothing of the conversation: it tells of a problem, or nothing known. */
export function contentOf(known: Case, heard: RecognizedMessage, words: string): Move {
  if (isSwearing(words) && !describes(heard)) return { kind: 'upset' }
  const isAsking = known.article !== null && asksSomething(words)
  if (isAsking && asksOfArticle(known, heard, words)) return { kind: 'question' }
  if (isOnlyService(heard) && known.pendingQuestion === null) return { kind: 'tell-more' }
  // whoever waits for a person tells that person more; only a stall is a problem of its own
  if (isHandedOver(known) && !isStall(heard)) return { kind: 'add' }
  if (describes(heard))
    return isVagueStart(known, words) ? { kind: 'unclear' } : { kind: 'describe' }
  return contentOfOther(known, heard, { words, isAsking })
}

function asksOfArticle(known: Case, heard: RecognizedMessage, words: string): boolean {
  if (FOLLOWS_UP.test(words)) return true
  return known.pendingQuestion === null && !describes(heard) && heard.intent.name !== 'out-of-scope'
}

function isVagueStart(known: Case, words: string): boolean {
  return isVague(words) && known.words === '' && known.step === null
}

/** Words that resemble no problem known. */
function contentOfOther(
  known: Case,
  heard: RecognizedMessage,
  { words, isAsking }: { readonly words: string; readonly isAsking: boolean }
): Move {
  if (isVagueStart(known, words)) return { kind: 'unclear' }
  if (known.step === null || known.pendingQuestion === 'symptom')
    return tells(heard) || known.words !== '' ? { kind: 'describe' } : { kind: 'unclear' }
  if (heard.intent.name === 'out-of-scope' || isAsking)
    return { kind: known.step.kind === 'hand-over' ? 'describe' : 'digress' }
  return { kind: 'unclear' }
}
