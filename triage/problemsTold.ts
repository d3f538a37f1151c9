import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import { normalizeText } from '../knowledge/language/words/normalizeText.ts'
import { type Decision, decide } from './decide/decide.ts'
import { tellsDeed } from './understand/cues/tellsCircumstance.ts'
import { learn, NOTHING_KNOWN, sameMachine } from './understand/facts.ts'
import { familiesNamed } from './understand/familiesNamed.ts'
import { withSharedRelease } from './understand/machines/sharedRelease.ts'
import { goesOnWithBefore, problemsIn } from './understand/problemsIn.ts'
import { recognizeMessage } from './understand/recognizeMessage.ts'
import { countTerms } from './understand/sharesTerms.ts'

/** Characters of a sentence whose halves are looked for; several sentences tell a story. */
const MAX_LENGTH = 320
const SEVERAL_SENTENCES = /[.!?;]\s+\S|\n\s*\S/
/** Places where a message may fall in two; with more of them it lists what happens. */
const MAX_JOINTS = 2
/** Words and telling words that a problem takes to be found by. */
const MIN_WORDS = 5
const MIN_TERMS = 2
const JOINT = /,?\s+(?:and|plus)\s+(?:also\s+)?/gi

/**
 * The problems of a message in the order they are told: those that it says are several, or two
 * halves beside an 'and' of which each leads clearly to an article that the other is nowhere near.
 */
export function problemsTold(knowledge: Knowledge, text: string): readonly string[] {
  const problems = problemsIn(text)
  const isOneSentence = text.length <= MAX_LENGTH && !SEVERAL_SENTENCES.test(text.trim())
  if (problems.length > 1) return withSharedRelease(problems, text)
  if (!isOneSentence) return problems
  if (recognizeMessage(text).events.length > 0) return problems
  const joints = [...text.matchAll(JOINT)]
  if (joints.length === 0 || joints.length > MAX_JOINTS) return problems
  const halves = joints
    .map(({ index, 0: joint }): readonly [string, string] => [
      text.slice(0, index).trim(),
      text.slice(index + joint.length).trim()
    ])
    .find(both => areTwo(knowledge, both))
  return halves ?? problems
}

function areTwo(knowledge: Knowledge, [first, second]: readonly [string, string]): boolean {
  if (!isToldEnough(first) || !isToldEnough(second)) return false
  if (goesOnWithBefore(second) && !isElsewhere(first, second)) return false
  if (tellsDeed(normalizeText(first)) || tellsDeed(normalizeText(second))) return false
  const [one, other] = [recognizeMessage(first), recognizeMessage(second)]
  const facts = learn(NOTHING_KNOWN, one, null)
  const ofSecond = decide(knowledge, other, learn(sameMachine(facts), other, null))
  if (!isFound(ofSecond)) return false
  const ofFirst = decide(knowledge, one, facts)
  return isFound(ofFirst) && !isNear(ofFirst, ofSecond) && !isNear(ofSecond, ofFirst)
}

/** 'on the exchange server a setup says ...': begins with the program of another problem. */
const AT_ANOTHER = /^(?:on|in|at|with) \S+(?: \S+){0,4}/i

function isElsewhere(first: string, second: string): boolean {
  const named = familiesNamed(AT_ANOTHER.exec(second)?.[0] ?? '')
  const before = familiesNamed(first)
  return named.length > 0 && !named.some(family => before.includes(family))
}

function isToldEnough(part: string): boolean {
  return part.split(/\s+/).length >= MIN_WORDS && countTerms(part) >= MIN_TERMS
}

function isFound({ article, outcome }: Decision): boolean {
  return article !== null && outcome.kind !== 'not-applicable'
}

function isNear({ article }: Decision, { candidates }: Decision): boolean {
  return candidates.some(one => one.article === article?.id)
}
