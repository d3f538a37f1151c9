import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import { normalizeText } from '../knowledge/language/words/normalizeText.ts'
import { type Decision, decide } from './decide/decide.ts'
import { tellsDeed } from './understand/cues/tellsCircumstance.ts'
import { learn, NOTHING_KNOWN, sameMachine } from './understand/facts.ts'
import { familiesNamed } from './understand/familiesNamed.ts'
import { withSharedRelease } from './understand/machines/sharedRelease.ts'
import { goesOnWithBefore, problemsIn } from './understand/problemsIn.ts'
import { recognizeMessage } from './understand/recognizeMessage.ts'
import { countTerms, refersBack } from './understand/sharesTerms.ts'

/** Characters of a message whose halves are looked for; a longer one tells a story. */
const MAX_LENGTH = 600
/** Places where a message may fall in two; with more of them it lists what happens. */
const MAX_JOINTS = 2
const MAX_SENTENCE_ENDS = 4
/** Words and telling words that a problem takes to be found by. */
const MIN_WORDS = 5
const MIN_TERMS = 2
/** Halves that share one of so many first finds are about the same. */
const NEAR_FIRST = 5
const JOINT = /,?\s+(?:and|plus)\s+(?:also\s+)?/gi
const SENTENCE_END = /(?:[.!?;]+\s+|\s*\n\s*)(?:(?:and|also|then|but)\s+)*(?=\S)/gi

/**
 * The problems of a message in the order they are told: those that it says are several, or two
 * halves beside an 'and' of which each leads clearly to an article that the other is nowhere near.
 */
export function problemsTold(knowledge: Knowledge, text: string): readonly string[] {
  const problems = problemsIn(text)
  if (problems.length > 1) return withSharedRelease(problems, text)
  if (text.length > MAX_LENGTH || recognizeMessage(text).events.length > 0) return problems
  return halvesOf(text).find(both => areTwo(knowledge, both)) ?? problems
}

/** The halves that a message may fall into. */
export function halvesOf(text: string): readonly (readonly [string, string])[] {
  return jointsOf(text).map(({ index, 0: joint }) => [
    text.slice(0, index).trim(),
    text.slice(index + joint.length).trim()
  ])
}

/** Where a message may fall in two: at the ends of its sentences, or of one at an 'and'. */
function jointsOf(text: string): readonly RegExpExecArray[] {
  const ends = [...text.matchAll(SENTENCE_END)]
  if (ends.length > 0) return ends.length > MAX_SENTENCE_ENDS ? [] : ends
  const joints = [...text.matchAll(JOINT)]
  return joints.length > MAX_JOINTS ? [] : joints
}

function areTwo(knowledge: Knowledge, [first, second]: readonly [string, string]): boolean {
  if (!isToldEnough(first) || !isToldEnough(second)) return false
  const goesOn = goesOnWithBefore(second) || refersBack(normalizeText(second))
  if (goesOn && !isElsewhere(first, second)) return false
  if (tellsDeed(normalizeText(first)) || tellsDeed(normalizeText(second))) return false
  if (beginAlike(knowledge, first, second)) return false
  const [one, other] = [recognizeMessage(first), recognizeMessage(second)]
  const facts = learn(NOTHING_KNOWN, one, null)
  const ofSecond = decide(knowledge, other, learn(sameMachine(facts), other, null))
  if (!isFound(ofSecond) || !isToldOfProgram(second, ofSecond)) return false
  const ofFirst = decide(knowledge, one, facts)
  if (!isFound(ofFirst) || isNear(ofFirst, ofSecond) || isNear(ofSecond, ofFirst)) return false
  return !isOneTogether(knowledge, `${first}. ${second}`, [ofFirst, ofSecond])
}

/**
 * Whether what full text finds first by one half is among the first by the other: near enough, and
 * found in a tenth of the time of a decision.
 */
function beginAlike(knowledge: Knowledge, first: string, second: string): boolean {
  const [ofFirst, ofSecond] = [first, second].map(half => knowledge.firstLook(half, NEAR_FIRST))
  const isAmong = (one: string | undefined, others: readonly string[] | undefined) =>
    one !== undefined && others?.includes(one) === true
  return isAmong(ofSecond?.[0], ofFirst) || isAmong(ofFirst?.[0], ofSecond)
}

/** What names no program, and leads where nobody said that it is, goes on with the first. */
function isToldOfProgram(words: string, { between }: Decision): boolean {
  return between.length === 0 || familiesNamed(words).length > 0
}

/** Whether both together lead to what neither leads to alone. */
function isOneTogether(knowledge: Knowledge, text: string, halves: readonly Decision[]): boolean {
  const whole = recognizeMessage(text)
  const { article } = decide(knowledge, whole, learn(NOTHING_KNOWN, whole, null))
  return article !== null && !halves.some(half => half.article?.id === article.id)
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
