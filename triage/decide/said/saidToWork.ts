import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'

/** Where one clause ends and the next begins. */
const BETWEEN = /[.;!?]+\s+|\n+|,\s+|\s(?=(?:but|however|though|yet|only)\s)/g
/** Fewer words than these beside it tell nothing that could be searched for. */
const MIN_WORDS_LEFT = 4
/** Characters of a message that are read for it. */
const MAX_LENGTH = 4_000

const TROUBLE = oneOf(
  'leaks?',
  'crash(?:es)?',
  'hangs?',
  'errors?',
  'events?',
  'problems?',
  'trouble',
  'issues?',
  'failures?',
  'delays?',
  'warnings?',
  'error messages?',
  '(?:blue|stop) screens?',
  'dr\\.? ?watsons?'
)
const FINE = oneOf(
  'fine',
  'ok',
  'okay',
  'well',
  'good',
  'correct(?:ly)?',
  'right',
  'normal(?:ly)?',
  'perfect(?:ly)?',
  'as (?:expected|it should|they should|always|before)',
  'without (?:any |a )?(?:problem|trouble|error|issue)s?'
)
/** What leaves when it is mended. */
const GONE = oneOf('gone', 'solved', 'fixed', 'away', 'history')
const STOPPING = oneOf(
  'hang',
  'crash',
  'fail',
  'stop',
  'freeze',
  'leak',
  'die',
  'lock up',
  'happen',
  'occur'
)
const NO_DENIAL = String.raw`(?!(?:not|never|no|hardly)\b)`
const NOT = "(?:do|does|did)(?: not|n't|nt)"
/** What works, is not there, or is not used. */
const WORKS = new RegExp(
  oneOf(
    inSequence(
      String.raw`\b`,
      oneOf('is|are|was|were', 'works?|runs?|goes|go|looks?', 'starts?|prints?|opens?|comes?'),
      `(?: (?:all|just|through|out|up|quite|still)){0,2} ${FINE}\\b`
    ),
    String.raw`\bworks?\W*$`,
    String.raw`(?<![\w'’])(?:${NO_DENIAL}\w+ ){1,3}${FINE}\W*$`,
    String.raw`\b(?:no|without|never an?|not an?|not a single) (?:\w+ )?${TROUBLE}\b`,
    String.raw`\b${TROUBLE}\b(?: \w+){0,2} (?:is|are|has|have|went) (?:now |all )?${GONE}\b`,
    String.raw`\b${TROUBLE}\b(?: \w+){0,2} (?:does|do|did)(?: not|n't) (?:come|show|appear)\b`,
    `\\b${NOT} ${STOPPING}\\b`,
    `\\b(?:we|i) ${NOT} (?:use|have|run)\\b`
  ),
  'i'
)
/** 'is not right', 'never works', 'no longer works': that is the trouble. */
const NOT_SO = /\b(?:not|never|no longer|n't|hardly|nothing|until|before|if|unless|except)\b/i

/**
 * The words without the clauses that tell what works, where something else is told beside them;
 * null: no such clause. 'Tag works. But ImageList crashes when I add an icon' → 'But ImageList ...'
 */
export function withoutWhatWorks(words: string): string | null {
  if (words.length > MAX_LENGTH) return null
  const ends = [...words.matchAll(BETWEEN)].map(match => match.index + match[0].length)
  const clauses = [0, ...ends].map((start, at) => words.slice(start, ends[at] ?? words.length))
  const kept = clauses.filter(clause => !isSaidToWork(clause))
  const left = kept.join(' ').trim()
  const isEnough = left.split(/\s+/).length >= MIN_WORDS_LEFT
  return kept.length < clauses.length && isEnough ? left : null
}

function isSaidToWork(clause: string): boolean {
  const said = WORKS.exec(clause)
  if (said === null) return false
  return !NOT_SO.test(clause.replace(said[0], ''))
}
