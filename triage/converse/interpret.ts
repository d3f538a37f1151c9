import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import type { Question } from '../answer.ts'
import {
  answerTakenBack,
  articleWanted,
  asksOfCase,
  type Cue,
  cueOf,
  isSwearing,
  isVague
} from '../understand/cues.ts'
import { learn } from '../understand/facts.ts'
import { pickArticle } from '../understand/pickArticle.ts'
import {
  isPasted,
  type RecognizedMessage,
  recognizeMessage
} from '../understand/recognizeMessage.ts'
import {
  asksSomething,
  questionIn,
  type SideQuestion,
  splitQuestion
} from '../understand/sideQuestion.ts'
import { CHOICES, SYMPTOMS } from '../wording.ts'
import type { Case } from './case.ts'
import { earlierWanted, wantsToGoOn } from './earlierWanted.ts'
import { recognizeAnswer } from './recognizeAnswer.ts'

/** What arrived: the text, and whether something that is no text came with it. */
export type IncomingMessage = {
  readonly text: string
  readonly attachment: boolean
  readonly returned: boolean
}

/** What a message does to a case. */
export type Move =
  | {
      readonly kind:
        | 'nothing'
        | 'attachment'
        | 'restart'
        | 'person'
        | 'another'
        | 'solved'
        | 'not-solved'
        | 'yes'
        | 'no'
        | 'declined'
        | 'paste'
        | 'answer'
        | 'conflict'
        | 'did-it-help'
        | 'help'
        | 'thanks'
        | 'greeting'
        | 'goodbye'
        | 'same'
        | 'describe'
        | 'unclear'
        | 'add'
        | 'upset'
        | 'digress'
        | 'question'
        | 'tell-more'
        | 'drop'
        | 'go-on'
        | 'of-the-case'
        | Exclude<Cue, 'dont-know' | 'never-mind'>
    }
  | { readonly kind: 'show'; readonly article: string | null }
  /** the problem to go back to, null: there is only one */
  | { readonly kind: 'back'; readonly to: Case | null }
  | { readonly kind: 'change'; readonly about: Question }
  | { readonly kind: 'pick'; readonly article: string | null }
  | { readonly kind: 'symptom'; readonly symptom: string; readonly choice: string }

/** A message read in the light of the case: what it does, what it holds, and what it asks beside that. */
export type Interpretation = {
  readonly move: Move
  readonly heard: RecognizedMessage
  readonly question: SideQuestion | null
}

/** More words than these hold more than thanks. */
const ONLY_THANKS = 7
/** Words fewer than these that resemble nothing tell nothing. */
const TELLING = 4
/** Beside these, who speaks of people after a case went to them adds to it: 'they can call me after five'. */
const ASKS_FOR_PERSON =
  /^(?:.{0,20}$|(?:yes,? |please |ok,? )*(?:can|could|i want|i need|i'd like|i would like|talk|speak|let me|get me|give me|connect|a |the )\b)/
const FOLLOWS_UP =
  /^.{0,60}\b(?:it|that|this|the (?:fix|update|article|service ?pack)|sp ?\d)\b.{0,40}$/

/** Reads a message: any text, never throws. Content counts before courtesy. */
export function interpret(known: Case, said: IncomingMessage): Interpretation {
  const whole = recognizeAnswer(known, said.text)
  const back = whole.events.some(isPasted)
    ? undefined
    : earlierWanted(known, normalizeText(said.text))
  if (back !== undefined) return { heard: whole, move: { kind: 'back', to: back }, question: null }
  if (whole.events.length > 0)
    return {
      heard: whole,
      move: { kind: 'paste' },
      question: questionIn(whole.rest.slice(-200), kind => ['why', 'define'].includes(kind))
    }
  function asking(kind: SideQuestion['kind'], rest: string): boolean {
    return (!stalls(whole) || stalls(recognizeMessage(rest))) && mayBeAsked(known, kind, rest)
  }
  const { told, question } = splitQuestion(said.text, asking)
  if (question === null) return { heard: whole, move: moveOf(known, said, whole), question: null }
  const heard = recognizeAnswer(known, told)
  const move =
    told === '' ? ({ kind: 'question' } as const) : moveOf(known, { ...said, text: told }, heard)
  return ALONE.includes(move.kind)
    ? { heard, move: { kind: 'question' }, question }
    : { heard, move, question }
}

/** What a message that asks something says beside it when it says nothing. */
const ALONE: readonly Move['kind'][] = [
  'unclear',
  'thanks',
  'greeting',
  'yes',
  'no',
  'same',
  'help',
  'digress',
  'upset',
  'wrong'
]

/** Levels and downloads can be asked about once an article is spoken of; to an open question a level is the answer. */
function mayBeAsked(known: Case, kind: SideQuestion['kind'], told: string): boolean {
  if (kind === 'why' && known.step === null) return false
  if (kind === 'service') return known.article !== null
  if (kind === 'other') return known.article !== null && known.pendingQuestion === null
  if (kind !== 'level' && kind !== 'get') return true
  const heard = recognizeMessage(told)
  return known.article === null
    ? stalls(heard) && mentionsLevel(heard)
    : known.pendingQuestion === null || mentionsLevel(heard)
}

function moveOf(known: Case, said: IncomingMessage, heard: RecognizedMessage): Move {
  const intent = heard.intent.name
  if (said.text.trim() === '') return { kind: said.attachment ? 'attachment' : 'nothing' }
  const words = normalizeText(heard.rest)
  if (intent === 'restart') return { kind: intent }
  if (isHandedOver(known) && wantsToGoOn(words)) return { kind: 'go-on' }
  if (known.step !== null && asksOfCase(words))
    return { kind: isHandedOver(known) ? 'of-the-case' : 'question' }
  const early = known.step === null ? null : cueOf(words)
  if (intent === 'person' && early !== 'wait')
    return { kind: isHandedOver(known) && !ASKS_FOR_PERSON.test(words) ? 'add' : intent }
  if (
    known.pendingQuestion !== null &&
    heard.releases.length === 0 &&
    (early === 'refuse' || early === 'explain')
  )
    return { kind: early }
  if (early === 'next' && heard.releases.length === 0)
    return cuedOf(known, words) ?? { kind: 'help' }
  return (
    commandOf(words, heard) ??
    answerOf(known, heard, words) ??
    cuedOf(known, words) ??
    courtesyOf(known, heard, words) ??
    contentOf(known, heard, words)
  )
}

function commandOf(words: string, heard: RecognizedMessage): Move | null {
  const article = articleWanted(words)
  if (article !== undefined) return { kind: 'show', article }
  const takenBack = heard.releases.length > 0 ? undefined : answerTakenBack(words)
  return takenBack === undefined ? null : { kind: 'change', about: takenBack }
}

function answerOf(known: Case, heard: RecognizedMessage, words: string): Move | null {
  if (known.pendingQuestion === 'article') {
    const picked = pickArticle(known.between, heard.rest, heard.intent.name)
    if (picked !== undefined) return { kind: 'pick', article: picked }
  }
  const chosen = known.pendingQuestion === 'symptom' ? symptomChosen(words) : undefined
  if (chosen !== undefined) return { kind: 'symptom', choice: chosen[0], symptom: chosen[1] }
  if (heard.conflict.length > 0) return { kind: 'conflict' }
  const learned = learn(known.facts, heard, known.pendingQuestion)
  if (JSON.stringify(learned) !== JSON.stringify(known.facts) && !describesNew(known, heard))
    return { kind: 'answer' }
  if (
    (known.pendingQuestion === 'product' || known.pendingQuestion === 'version') &&
    (words.startsWith(CHOICES.another.toLowerCase()) ||
      ANY_WINDOWS.test(words) ||
      ONLY_EDITION.test(words))
  )
    return { kind: 'another' }
  return heard.releases.length > 0 &&
    !describes(heard) &&
    !(known.pendingQuestion === null && OPENS_QUESTION.test(words))
    ? { kind: 'same' }
    : null
}

function cuedOf(known: Case, words: string): Move | null {
  const cue = cueOf(words)
  const verdict = known.step !== null && known.pendingQuestion === null
  switch (cue) {
    case null:
    case 'dont-know':
      return null
    case 'never-mind':
      return known.step === null ? null : { kind: 'drop' }
    case 'refuse':
      return null
    case 'not-solved':
      return verdict && ADVISED.includes(known.step?.kind ?? '') ? { kind: cue } : null
    case 'hurry':
    case 'explain':
      return known.pendingQuestion === null ? null : { kind: cue }
    case 'all-of-them':
      return known.pendingQuestion === 'product' ||
        known.pendingQuestion === 'version' ||
        known.pendingQuestion === 'service-pack'
        ? { kind: cue }
        : null
    case 'latest':
      return known.pendingQuestion === 'service-pack'
        ? { kind: cue }
        : known.pendingQuestion === 'product'
          ? { kind: 'another' }
          : null
    case 'next':
      return known.article === null && known.step?.kind !== 'hand-over'
        ? null
        : { kind: known.pendingQuestion === null ? cue : 'hurry' }
    case 'will-try':
      return verdict ? { kind: cue } : { kind: 'wait' }
    case 'wrong':
      return known.step === null ? null : { kind: cue }
    default:
      return { kind: cue }
  }
}

function courtesyOf(known: Case, heard: RecognizedMessage, words: string): Move | null {
  const intent = heard.intent.name
  switch (intent) {
    case 'solved':
    case 'not-solved':
      return known.step === null || known.pendingQuestion !== null ? null : { kind: intent }
    case 'thanks':
      return isHandedOver(known) && words.split(' ').length > ONLY_THANKS ? null : { kind: intent }
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

function contentOf(known: Case, heard: RecognizedMessage, words: string): Move {
  if (isSwearing(words) && !describes(heard)) return { kind: 'upset' }
  const settled = known.article !== null && known.pendingQuestion === null
  const asks = known.article !== null && asksSomething(words)
  if (
    asks &&
    (FOLLOWS_UP.test(words) ||
      (settled && !describes(heard) && heard.intent.name !== 'out-of-scope'))
  )
    return { kind: 'question' }
  if (onlyNames(heard) && known.pendingQuestion === null) return { kind: 'tell-more' }
  // whoever waits for a person tells that person more; only a service that stalls is a problem of its own
  if (isHandedOver(known) && !stalls(heard)) return { kind: 'add' }
  if (isVague(words) && known.words === '' && known.step === null) return { kind: 'unclear' }
  if (describes(heard)) return { kind: 'describe' }
  if (known.step === null || known.pendingQuestion === 'symptom')
    return tells(heard) || known.words !== '' ? { kind: 'describe' } : { kind: 'unclear' }
  if (heard.intent.name === 'out-of-scope' || asks)
    return { kind: known.step.kind === 'hand-over' ? 'describe' : 'digress' }
  return { kind: 'unclear' }
}

export function isHandedOver({ step }: Case): boolean {
  return step?.kind === 'hand-over' && step.because === 'asked'
}

/** 'do I have to uninstall sp2 first' */
const OPENS_QUESTION =
  /^(?:(?:and|but|so|ok|well)[, ]+)?(?:do|does|did|can|could|should|must|will|would|what|when|how)\b/

/** 'a windows server': no version is named. */
const ANY_WINDOWS =
  /^(?:it(?:'s| is) |just |an? |the )*(?:ms |microsoft )?(?:windows|win|server|windows server)[.!]?$/

/** 'R2 x64': an edition of several versions. */
const ONLY_EDITION =
  /^(?:(?:it(?:'s| is)|just|an?|the|with|and|r2|x64|x86|ia64|amd64|(?:32|64)[- ]?bit|standard|enterprise|datacenter|web|professional|home|workstation|advanced|server|edition)(?:[ ,.]+|$))+$/

/** Steps that may have helped or not. */
const ADVISED: readonly string[] = ['recommend', 'show-article']

/** Says enough to look for, though it resembles nothing that is known. */
export function tells({ intent, rest, symptom }: RecognizedMessage): boolean {
  return (
    describes({ intent, symptom }) ||
    intent.name === 'out-of-scope' ||
    intent.name === 'paste-event' ||
    (intent.name === null && rest.trim().split(/\s+/).length >= TELLING)
  )
}

/** 'pop3': a service and nothing of what happens to it. */
function onlyNames({ symptom, rest }: RecognizedMessage): boolean {
  return (
    symptom.services.length > 0 &&
    symptom.happening === null &&
    rest.trim().split(/\s+/).length < TELLING
  )
}

/** Tells of a problem in words. */
export function describes({
  intent,
  symptom
}: Pick<RecognizedMessage, 'intent' | 'symptom'>): boolean {
  return (
    intent.name === 'mail-stall' ||
    intent.name === 'mail-problem' ||
    intent.name === 'problem' ||
    stalls({ symptom })
  )
}

function stalls({ symptom }: Pick<RecognizedMessage, 'symptom'>): boolean {
  return symptom.stall.verdict === 'stall' && symptom.services.length > 0
}

/** A problem told after a verdict is another one. */
export function describesNew(known: Case, heard: RecognizedMessage): boolean {
  return describes(heard) && (known.words === '' || known.pendingQuestion === null)
}

function mentionsLevel(heard: RecognizedMessage): boolean {
  return heard.releases.some(release => release.servicePack !== null)
}

function symptomChosen(words: string): readonly [choice: string, symptom: string] | undefined {
  const said = words.replace(/\.$/, '')
  return Object.entries(SYMPTOMS).find(
    ([choice], place) => choice.toLowerCase() === said || String(place + 1) === said
  )
}
