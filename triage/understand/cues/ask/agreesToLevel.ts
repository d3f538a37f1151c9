import { MONTHS } from '../../../../knowledge/language/words/months.ts'
import { oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import { TIMES_TO_COME } from '../../../../knowledge/language/words/timesToCome.ts'

/** Words of a message that agrees to install something, or says when. */
const MAX_WORDS = 14

/** 'got it' says that something was understood. */
const UNDERSTOOD = /\bgot (?:it|that)\b/g

/** What says that something is in, or takes back what was said. */
const IS_IN = new RegExp(
  String.raw`\b${oneOf(
    "has|have|had|having|got|was|were|did|done|went|i've|we've|it's|its|since|ago|yesterday",
    'is (?:on|in|there|installed|already)|are on|installed|applied|upgraded|updated|patched',
    'same|remains?|persists?|(?:print|display|give|tell|state)s',
    'already|says?|said|shows?|reads|winver|runs?|running|last (?:week|night|month|year|\\w+day)',
    'just|now|actually|sorry|oops|typo|wrong|mistake|correction|means?|meant|not|no|nope|still|again'
  )}\b|n't\b`
)

/** What agrees to something, and may only begin an answer. */
const AGREES =
  /\b(?:then|it is|ok(?:ay)?|right|all ?right|fine|good|great|cool|so|will|first|later)\b/

/** What says that something will be done, or when. */
const WILL_BE = new RegExp(
  String.raw`\b${oneOf(
    "(?:install|download|order|apply|putt|schedul)ing|gonna|going to|\\w+'ll|gets|comes|goes on",
    "let'?s|go (?:with|for|ahead)",
    '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekend|tonight|tomorrow|evening|morning|night|noon',
    'weeks?|months?|next|soon|hours|window|maintenance|once|after|when|until|by',
    'christmas|easter|holidays?',
    ...TIMES_TO_COME,
    ...MONTHS.map(month => month.toLowerCase()),
    String.raw`spring|summer|autumn|\d{1,2}(?::\d{2}|th| ?(?:am|pm|uhr))`
  )}\b`
)

/** Says when a level comes, or that it will: 'sp3 on saturday'. Nothing of it is in. */
export function plansLevel(words: string): boolean {
  const said = words.replace(UNDERSTOOD, '')
  return said.split(' ').length <= MAX_WORDS && WILL_BE.test(said) && !IS_IN.test(said)
}

const DOING = new RegExp(
  String.raw`\b${oneOf(
    '(?:order|buy|install|go|plan)(?:s|ing)?',
    '(?:get|put)(?:s|ting)?',
    '(?:upgrad|updat|mov|migrat)(?:e|es|ing)',
    'switch(?:es|ing)?'
  )}\b`
)

/** Says that a program will come: 'we order pc-dos 4.01 next week'. Nothing of it runs. */
export function plansProgram(words: string): boolean {
  return DOING.test(words) && plansLevel(words)
}

/**
 * Agrees to a level that was advised, or says when it comes: 'let's go with sp3', 'sp3 on saturday'.
 * Nothing of it is in. `words` are normalized and name the level.
 */
export function agreesToLevel(words: string): boolean {
  const said = words.replace(UNDERSTOOD, '')
  const isAgreed = said.split(' ').length <= MAX_WORDS && AGREES.test(said) && !IS_IN.test(said)
  return isAgreed || plansLevel(words)
}
