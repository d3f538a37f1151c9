import { suitesOf } from '../../../knowledge/releases/suites.ts'
import { releasesOf } from '../../understand/facts.ts'
import { familiesNamed, familyOf } from '../../understand/familiesNamed.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import { type Case, wordsOf } from '../case.ts'

/** 'ECP', 'GSNW': letters that name something, and are no word that is shouted. */
export const SHORT_NAME =
  /\b(?!(?:YES|YEP|NO|NOT|OK|PLS|ASAP|THX|TIA|BTW|FYI|IMHO|AND|THE)\b)[A-Z]{2,6}\d{0,2}\b/

/** Words fewer than these that resemble nothing tell nothing. */
const MIN_WORDS_TOLD = 4

type Told = Pick<RecognizedMessage, 'intent' | 'symptom'>

/** Tells of a problem in words. */
export function describes({ intent, symptom }: Told): boolean {
  return (
    intent.name === 'mail-stall' ||
    intent.name === 'mail-problem' ||
    intent.name === 'problem' ||
    isStall({ symptom })
  )
}

/** Says enough to look for, though it resembles nothing that is known. */
export function tells({ intent, rest, symptom }: RecognizedMessage): boolean {
  return (
    describes({ intent, symptom }) ||
    intent.name === 'out-of-scope' ||
    intent.name === 'paste-event' ||
    (intent.name === null && wordCount(rest) >= MIN_WORDS_TOLD)
  )
}

/** A problem told after a verdict is another one. */
export function describesNew(known: Case, heard: RecognizedMessage): boolean {
  return describes(heard) && (known.words === '' || known.pendingQuestion === null)
}

/** Tells of a service that stopped responding. */
export function isStall({ symptom }: Pick<RecognizedMessage, 'symptom'>): boolean {
  return symptom.stall.verdict === 'stall' && symptom.services.length > 0
}

/** 'pop3': a service and nothing of what happens to it. */
export function isOnlyService({ symptom, rest }: RecognizedMessage): boolean {
  return (
    symptom.services.length > 0 && symptom.happening === null && wordCount(rest) < MIN_WORDS_TOLD
  )
}

/** Words of a message that tells of a problem, whatever they resemble. */
const MIN_WORDS_OF_PROBLEM = 10

/** Tells so much that it tells of a problem. */
export function isLong({ rest }: Pick<RecognizedMessage, 'rest'>): boolean {
  return wordCount(rest) >= MIN_WORDS_OF_PROBLEM
}

/** Whether a text names a program that the case or its choices are about. */
export function namesKnownProgram(known: Case, text: string): boolean {
  return familiesNamed(text).length > 0 && !namesOtherProgram(known, text)
}

/** Whether a text names programs, and none that the case or its choices are about. */
export function namesOtherProgram(known: Case, text: string): boolean {
  const named = familiesNamed(text)
  if (named.length === 0) return false
  const told = [wordsOf(known), ...known.choices, ...known.between.map(({ title }) => title)]
  const stated = releasesOf(known.facts).flatMap(({ product }) => product ?? [])
  const families = [...familiesNamed(told.join('\n')), ...stated.flatMap(familiesOf)]
  return !named.some(family => families.includes(family))
}

/** Of a program its own and those of its suites: 'Visual Basic 6.0' → Visual Basic, Visual Studio */
function familiesOf(product: string): readonly string[] {
  return [product, ...suitesOf(product)].map(familyOf)
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length
}
