import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { answerTakenBack } from '../../understand/cues/answerTakenBack.ts'
import { articleWanted } from '../../understand/cues/articleWanted.ts'
import { wantsPeople } from '../../understand/cues/ask/wantsPeople.ts'
import { asksByForm } from '../../understand/cues/asksByForm.ts'
import { cueOf } from '../../understand/cues/cueOf.ts'
import { asksOfCase } from '../../understand/cues/ofTheCase.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import { type Case, isHandedOver } from '../case.ts'
import type { IncomingMessage, Move } from '../move.ts'
import { cuedOf } from './cuedOf.ts'
import { wantsToGoOn } from './wanted/earlierWanted.ts'

/** Nothing arrived, or a file and not a word. */
export function fileOf({ text, attachment }: IncomingMessage): Move | null {
  if (text.trim() !== '') return null
  return { kind: attachment ? 'attachment' : 'nothing' }
}

/**
 * Beside these, who speaks of people after a case went to them adds to it:
 * 'they can call me after five'.
 */
const ASKS_FOR_PERSON = new RegExp(
  inSequence(
    '^',
    oneOf(
      '.{0,20}$',
      inSequence(
        '(?:yes,? |please |ok,? )*',
        oneOf(
          'can',
          'could',
          'i want',
          'i need',
          "i'd like",
          'i would like',
          'talk',
          'speak',
          'let me',
          'get me',
          'give me',
          'connect',
          'a ',
          'the '
        ),
        String.raw`\b`
      )
    )
  )
)

/** From this confidence on, a new start needs no word that says so. */
const SURE_OF_RESTART = 0.9
const ANEW = new RegExp(
  oneOf(
    String.raw`\b(?:over|again|anew|afresh|fresh|new|reset|restart|scratch|begin)\b`,
    String.raw`^(?:please )?clear(?: (?:it|this|that|all|everything|(?:the|my) \w+))?(?: please)?$`,
    String.raw`\bclear (?:it|all|everything|the (?:chat|case|screen))\b`
  )
)
/** 'ok clear' understands. */
const IS_CLEAR = /\bclear\b/

/** 'start over', and not 'it started yesterday' or 'can I start from a floppy'. */
function isRestart({ intent }: RecognizedMessage, words: string): boolean {
  return (
    ANEW.test(words) ||
    (!IS_CLEAR.test(words) && intent.confidence >= SURE_OF_RESTART && !asksByForm(words))
  )
}

/** From this confidence on, a person is wanted in whatever words. */
const SURE_OF_PERSON = 0.9
const NAMES_PEOPLE = new RegExp(
  String.raw`\b${oneOf(
    'persons?|people|humans?|some(?:one|body)|any(?:one|body)|agent|operator|colleague|technician',
    'persona|personne|person|mensch|mitarbeiter|umano|humano|humain|medewerker|kollege|collega',
    'helpdesk|help desk|support|admin|expert|engineer|boss|staff|team|them|call|phone|talk|speak'
  )}\b`
)

/** What concerns the case as people have it, or asks for them. */
export function toPeople(known: Case, heard: RecognizedMessage, words: string): Move | null {
  const intent = heard.intent.name
  const isDropped = cueOf(words) === 'never-mind'
  if (intent === 'restart' && !isDropped && isRestart(heard, words)) return { kind: intent }
  if (isHandedOver(known)) return ofPeople(heard, words)
  if (known.step === null) return isOfPerson(heard, words) ? { kind: 'person' } : null
  if (asksOfCase(words)) return { kind: 'question' }
  if (wantsPeople(words)) return { kind: 'person' }
  return isOfPerson(heard, words) && cueOf(words) !== 'wait' ? { kind: 'person' } : null
}

/** The same in a case that people have. */
function ofPeople(heard: RecognizedMessage, words: string): Move | null {
  if (wantsToGoOn(words)) return { kind: 'go-on' }
  if (asksOfCase(words)) return { kind: 'of-the-case' }
  if (!isOfPerson(heard, words) || cueOf(words) === 'wait') return null
  return { kind: ASKS_FOR_PERSON.test(words) ? 'person' : 'add' }
}

function isOfPerson({ intent }: RecognizedMessage, words: string): boolean {
  const isSure = intent.confidence >= SURE_OF_PERSON || NAMES_PEOPLE.test(words)
  return intent.name === 'person' && isSure
}

/** What is said of the open question counts before what the words may answer. */
export function ofQuestion(known: Case, heard: RecognizedMessage, words: string): Move | null {
  const cue = known.step === null || heard.releases.length > 0 ? null : cueOf(words)
  if (known.pendingQuestion !== null && (cue === 'refuse' || cue === 'explain'))
    return { kind: cue }
  if (cue === 'next') return cuedOf(known, words) ?? { kind: 'help' }
  return null
}

/** An article is to be shown, or an answer taken back by its name. */
export function commandOf(known: Case, heard: RecognizedMessage, words: string): Move | null {
  const article = articleWanted(words)
  // 'what is the source?' asks of the question, where that was for the source of an event
  if (article === null && known.pendingQuestion === 'source' && /\bsources?\b/.test(words))
    return { kind: 'explain' }
  if (article !== undefined) return { kind: 'show', article }
  const takenBack = heard.releases.length > 0 ? undefined : answerTakenBack(words)
  if (takenBack === undefined) return null
  return { kind: 'change', about: takenBack }
}
