import type { RecognizedMessage } from '../understand/recognizeMessage.ts'
import { CHOICES } from '../wording.ts'
import { type Case, isHandedOver } from './case.ts'
import { describes } from './describes.ts'
import type { Move } from './move.ts'

/** Words of a message that may hold thanks alone. */
const MAX_WORDS_OF_THANKS = 7

/** What a message is by its intent, where it can mean that; null: something else. */
export function courtesyOf(known: Case, heard: RecognizedMessage, words: string): Move | null {
  const intent = heard.intent.name
  switch (intent) {
    case 'solved':
    case 'not-solved':
      return known.step === null || known.pendingQuestion !== null ? null : { kind: intent }
    case 'thanks':
      return isHandedOver(known) && words.split(' ').length > MAX_WORDS_OF_THANKS
        ? null
        : { kind: intent }
    case 'help':
    case 'greeting':
    case 'goodbye':
      return { kind: intent }
    case 'yes':
    case 'no':
      return known.pendingQuestion === 'symptom' && heard.symptom.happening !== null
        ? null
        : yesOrNo(known, intent)
    case 'correct':
      return known.step === null || describes(heard) ? null : { kind: 'wrong' }
    default:
      return words === CHOICES.notThere.toLowerCase() ? { kind: 'not-solved' } : null
  }
}

function yesOrNo(known: Case, intent: 'yes' | 'no'): Move {
  if (known.pendingQuestion !== null) return { kind: intent }
  if (known.helped === 'solved') return { kind: 'declined' }
  switch (known.step?.kind) {
    case 'recommend':
    case 'show-article':
      if (intent === 'no') return { kind: 'not-solved' }
      return { kind: known.helped === 'asked' ? 'solved' : 'did-it-help' }
    case 'hand-over':
    case 'already-fixed':
    case 'not-applicable':
      return { kind: intent === 'yes' ? 'person' : 'declined' }
    default:
      return { kind: 'unclear' }
  }
}
