import { talkInEnglish } from '../../knowledge/language/translate/talkInEnglish.ts'
import { oneOf } from '../../knowledge/language/words/oneOf.ts'
import { LANGUAGES } from '../language.ts'

/** Characters of a message that may ask to be forgotten. */
const MAX_LENGTH = 120

const OWN = '(?:my|all my|all of my|the|this|our) (?:personal )?'
const SAID = "(?:i|we)(?:'ve| have)?"
const KEPT = oneOf(
  'data',
  'messages?',
  'conversations?',
  'chat(?: history| log)?',
  'history',
  'information',
  'case'
)

const POLITE = '(?:(?:please|can you|could you|would you|i want you to|now) ){0,3}'
const FORGET = new RegExp(
  `^${POLITE}${oneOf(
    'forget (?:about )?(?:me|us)(?: now| completely)?',
    `forget (?:everything|all)(?: that)? (?:about me|${SAID} (?:said|told you|wrote|written))`,
    '(?:delete|erase|remove|wipe) me',
    `(?:delete|erase|remove|wipe) everything (?:about me|${SAID} (?:said|told you|wrote))`,
    `(?:delete|erase|remove|wipe) ${OWN}${KEPT}`
  )}(?: please| now| completely| thanks| thank you){0,2}$`
)

/**
 * Whether somebody asks that what was said is not kept: 'please forget me', 'delete my data', 'oubliez-moi'.
 * 'forget it' only starts over.
 */
export function wantsForgetting(text: string): boolean {
  if (text.length > MAX_LENGTH) return false
  const words = text
    .toLowerCase()
    .replace(/[.,!?。]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (FORGET.test(words)) return true
  return LANGUAGES.some(language => talkInEnglish(text, language) === 'forget me')
}
