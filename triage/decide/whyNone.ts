import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import type { Facts } from '../answer.ts'
import { isVague } from '../understand/cues/temper.ts'
import { missingFact } from './missingFact.ts'
import type { Problem } from './problem.ts'

/** That no article is chosen, and why; 'unclear': too little was said to find anything. */
export type NothingChosen =
  | { readonly kind: 'unclear' }
  | { readonly kind: 'none'; readonly because: 'no-article' | 'off-topic' }

/** Words fewer than these that resemble nothing are asked about. */
const MIN_TELLING_WORDS = 4

/** More words than these tell something, whatever move of a conversation they resemble. */
const MAX_MOVE_WORDS = 12

/** Below this it is uncertain. */
const MIN_CONFIDENCE_OFF_TOPIC = 0.5

const DESCRIBING: readonly string[] = [
  'mail-stall',
  'mail-problem',
  'problem',
  'paste-event',
  'out-of-scope'
]

/**
 * Why the search has no article for a problem: too little was said, it is off topic, or there is
 * none.
 */
export function whyNone(problem: Problem, facts: Facts): NothingChosen {
  if (problem.events.length > 0) return { kind: 'none', because: 'no-article' }
  const isAllSaid =
    facts.ruledOut.length > 0 || facts.symptom !== null || problem.symptom.otherProduct !== null
  if (isAllSaid) return { kind: 'none', because: 'no-article' }
  if (isOffTopic(problem, facts)) return { kind: 'none', because: 'off-topic' }
  const isUnclear =
    problem.rest.trim() === '' ||
    saysNoProblem(problem) ||
    mayBeStall(problem) ||
    missingFact(problem, facts) !== null
  if (isUnclear) return { kind: 'unclear' }
  return { kind: 'none', because: 'no-article' }
}

/** What may be off topic and says little is asked about first. */
function isOffTopic(problem: Problem, facts: Facts): boolean {
  const { name, confidence } = problem.intent
  const isSure = confidence >= MIN_CONFIDENCE_OFF_TOPIC
  return name === 'out-of-scope' && (isSure || missingFact(problem, facts) === null)
}

/** A mail service was named, and whether it stalls could not be told. */
function mayBeStall({ symptom: { stall, services } }: Problem): boolean {
  return stall.verdict === 'unsure' && services.length > 0
}

/** 'hello', 'Windows 2000 SP2': words that ask for nothing yet. */
function saysNoProblem({ intent, symptom, rest }: Problem): boolean {
  if (symptom.stall.verdict === 'stall') return false
  const count = rest.trim().split(/\s+/).length
  if (intent.name === null) return count < MIN_TELLING_WORDS || isVague(normalizeText(rest))
  return !DESCRIBING.includes(intent.name) && count <= MAX_MOVE_WORDS
}
