import type { Question } from './answer.ts'
import type { Case } from './case.ts'
import { learn } from './facts.ts'
import { hear, type Heard } from './hear.ts'
import { pickArticle } from './pickArticle.ts'
import { CHOICES, SYMPTOMS } from './wording.ts'

/** What arrived: the text, and whether something that is no text came with it. */
export type Said = { readonly text: string; readonly attachment: boolean; readonly returned: boolean }

/** What a message does to a case. */
export type Move =
  | { readonly kind: 'nothing' | 'attachment' | 'restart' | 'person' | 'another' | 'solved' | 'not-solved' | 'either-or' | 'declined' |
      'did-it-help' | 'why' | 'help' | 'thanks' | 'greeting' | 'goodbye' | 'wait' | 'look-up' | 'same' | 'describe' | 'unclear' | 'add' }
  | { readonly kind: 'paste' | 'answer'; readonly also: 'why' | 'define' | null }
  | { readonly kind: 'show'; readonly article: string | null }
  | { readonly kind: 'change'; readonly about: Question }
  | { readonly kind: 'pick'; readonly article: string | null }
  | { readonly kind: 'symptom'; readonly symptom: string }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'define' }

export type Interpretation = { readonly move: Move; readonly heard: Heard }

const SHOW = /^(?:please )?(?:show|open|read|quote|see)\b.{0,30}?\b(?:article|source|kb|(q\d{5,6}))\b|^(?:source|the article|which article|where does (?:it|that|this) (?:come from|say so|say that))\b.{0,40}$|^(?:what(?:'s| is) (?:the|your) source)/i
const CHANGE = /^change the (windows|product|service pack)$/i
const WAIT = /^(?:ok(?:ay)?[, ]+)?(?:please )?(?:wait|hold on|hang on|one (?:moment|minute|sec|second)|just a (?:moment|minute|sec|second)|give me a (?:moment|minute|sec|second)|brb|let me (?:look|check|see)|i(?:'ll| will) (?:look|check))\b.{0,40}$/i
const DEFINE = /\b(?:what(?:'s| is| are|s)|what do you mean by|explain|meaning of)\b/i
const LOOK_UP = /\b(?:where|how)\b.{0,40}\b(?:look|find|see|check|know|tell|get|figure)\b/i
const WHY = /\bwhy\b.{0,40}\b(?:ask|need|know|matter|want|important)|^why\b.{0,12}$/i

/** Words fewer than these that resemble nothing tell nothing. */
const TELLING = 4

/** Reads a message in the light of the case: what it does, and what it holds. Content counts before courtesy. */
export const interpret = (known: Case, said: Said): Interpretation => {
  const heard = hear(said.text)
  return { heard, move: moveOf(known, said, heard) }
}

const moveOf = (known: Case, said: Said, heard: Heard): Move => {
  const words = heard.rest.trim()
  const intent = heard.intent.name
  if (said.text.trim() === '') return { kind: said.attachment ? 'attachment' : 'nothing' }
  if (heard.events.length > 0) return { kind: 'paste', also: alsoAsked(words) }
  if (intent === 'restart' || intent === 'person') return { kind: intent }
  return commandOf(words) ?? answerOf(known, heard, words) ?? courtesyOf(known, heard, words) ?? contentOf(known, heard)
}

const commandOf = (words: string): Move | null => {
  const show = SHOW.exec(words)
  if (show !== null) return { kind: 'show', article: show[1]?.toUpperCase() ?? null }
  const change = CHANGE.exec(words)?.[1]?.toLowerCase()
  if (change !== undefined) return { kind: 'change', about: change === 'service pack' ? 'service-pack' : 'product' }
  return WAIT.test(words) ? { kind: 'wait' } : null
}

const answerOf = (known: Case, heard: Heard, words: string): Move | null => {
  if (known.asked === 'article') {
    const picked = pickArticle(known.between, words, heard.intent.name)
    if (picked !== undefined) return { kind: 'pick', article: picked }
  }
  const symptom = known.asked === 'symptom' ? symptomChosen(words) : undefined
  if (symptom !== undefined) return { kind: 'symptom', symptom }
  if (heard.conflict.length > 0) return { kind: 'conflict' }
  if (DEFINE.test(words) && words.endsWith('?') && !mentionsLevel(heard)) return { kind: 'define' }
  if (WHY.test(words) && !mentionsLevel(heard)) return { kind: 'why' }
  if (LOOK_UP.test(words) && !mentionsLevel(heard)) return { kind: 'look-up' }
  const learned = learn(known.facts, heard, known.asked)
  if (JSON.stringify(learned) !== JSON.stringify(known.facts) && !describesNew(known, heard)) return { kind: 'answer', also: alsoAsked(words) }
  if (known.asked === 'product' && words.toLowerCase().startsWith(CHOICES.another.toLowerCase())) return { kind: 'another' }
  return heard.releases.length > 0 && !describes(heard) ? { kind: 'same' } : null
}

const courtesyOf = (known: Case, heard: Heard, words: string): Move | null => {
  const intent = heard.intent.name
  switch (intent) {
    case 'solved': case 'not-solved': return known.step === null || known.asked !== null ? null : { kind: intent }
    case 'help': case 'thanks': case 'greeting': case 'goodbye': case 'why': return { kind: intent }
    case 'yes': case 'no': return yesOrNo(known, intent)
    default: return words.toLowerCase() === CHOICES.notThere.toLowerCase() ? { kind: 'not-solved' } : null
  }
}

const yesOrNo = (known: Case, intent: 'yes' | 'no'): Move => {
  if (known.asked !== null) return intent === 'yes' ? { kind: 'either-or' } : { kind: 'unclear' }
  switch (known.step?.kind) {
    case 'recommend': case 'show-article': return intent === 'yes' ? { kind: 'did-it-help' } : { kind: 'not-solved' }
    case 'hand-over': case 'already-fixed': case 'not-applicable': return intent === 'yes' ? { kind: 'person' } : { kind: 'declined' }
    default: return { kind: 'unclear' }
  }
}

const contentOf = (known: Case, heard: Heard): Move => {
  if (heard.intent.name === null && !describes(heard) && heard.rest.trim().split(/\s+/).length < TELLING && known.step?.kind !== 'hand-over') return { kind: 'unclear' }
  if (describes(heard) || known.step === null) return { kind: 'describe' }
  if (known.step.kind === 'hand-over' && known.step.because === 'asked') return { kind: 'add' }
  return known.asked === 'symptom' || (known.asked === null && heard.intent.name === 'out-of-scope') ? { kind: 'describe' } : { kind: 'unclear' }
}

/** Tells of a problem in words. */
const describes = ({ intent, symptom }: Heard): boolean =>
  intent.name === 'mail-stall' || intent.name === 'mail-problem' || intent.name === 'problem' ||
  (symptom.stall.verdict === 'stall' && symptom.services.length > 0)

/** A problem told after a verdict is another one. */
export const describesNew = (known: Case, heard: Heard): boolean =>
  describes(heard) && (known.words === '' || known.asked === null)

const mentionsLevel = (heard: Heard): boolean => heard.releases.some(release => release.servicePack !== null)

const alsoAsked = (words: string): 'why' | 'define' | null =>
  WHY.test(words) ? 'why' : DEFINE.test(words) && words.includes('?') ? 'define' : null

const symptomChosen = (words: string): string | undefined =>
  Object.entries(SYMPTOMS).find(([choice]) => choice.toLowerCase() === words.toLowerCase().replace(/\.$/, ''))?.[1]
