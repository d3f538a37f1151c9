import { inSequence, oneOf } from '../../../../knowledge/language/words/oneOf.ts'

const BREAK = '(?<=[,.;:!?–-] |^)'
const HINTS = '(?:idea|hint|clue|advice|help|suggestion|tip|thought)s?'
const SOMEBODY = '(?:you|some(?:one|body)|any(?:one|body))'

/** Asks for help with what was told in front of it, at the end of a message. */
const PLEA = new RegExp(
  inSequence(
    '[,.;:!?–-]* *(?:and |so |but )?',
    oneOf(
      `${BREAK}(?:any|some) ${HINTS}(?: (?:why|what|how|there|please))?`,
      `${BREAK}(?:ideas|hints|clues|help|tips|suggestions)(?: please)?`,
      '(?:do you know|any idea) (?:why|what to do|how|who|what that is)',
      inSequence(
        `(?:can|could) ${SOMEBODY} (?:also |please )?(?:help|fix (?:it|that))`,
        '(?: me| us)?(?: with (?:it|that|this))?'
      ),
      inSequence(
        'what (?:can|could|should|must|do|shall) (?:i|we) do',
        '(?: (?:there|about (?:it|that)|now))?'
      ),
      'who (?:do|can|should|must) (?:i|we) (?:call|ask|contact|tell)',
      'who (?:fixes|repairs|does|looks after) (?:it|that)',
      inSequence(
        'how (?:do|can|could|should) (?:i|we) ',
        '(?:fix|solve|repair|stop|get rid of) (?:it|that|this)'
      ),
      'why(?: is (?:it|that))?',
      'what now',
      '(?:please )?help'
    ),
    '(?: too| as well| please)?[?.! ]*$'
  )
)

/** The words without what only asks for help: 'the fax is dead, any idea?' → 'the fax is dead' */
export function withoutPlea(words: string): string {
  const told = words.replace(PLEA, '')
  return told.trim() === '' ? words : told
}

/** Whether it asks for help with what it tells. */
export function pleads(words: string): boolean {
  return withoutPlea(words) !== words
}
