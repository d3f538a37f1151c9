import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { tellsTrouble } from '../../understand/cues/tellsTrouble.ts'

/** Where one clause ends and the next begins. */
const BETWEEN = /[.;!?]+\s+|\n+|,\s+|\s(?=(?:but|however|though|yet|only)\s)/g
/** Where one sentence ends, or its 'but' begins. */
const SENTENCE_END = /[.;!?]+\s+|\n+|,\s+(?=but\s)/g
/** More sentences than these tell a story, whose last one is only one more detail. */
const MAX_SENTENCES = 3
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
  'properly',
  'smooth(?:ly)?',
  'clean(?:ly)?',
  'all right',
  'alright',
  'in full',
  'no problem',
  'as (?:expected|documented|designed|intended|always|before)',
  '(?:as|like|when) (?:it|they) should',
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
/** What fails, in the forms of its verb and of its noun. */
const FAILS = `['"]?${oneOf(
  'access violation|exception|conflict|violat|fault|blue[- ]?screen',
  'crash|hang|hung|fail(?!ed\\b)|leak|trap|freez|abort|die[sd]?\\b',
  'refus|reject|den(?:y|ied)|truncat|corrupt|garbl|delay|disconnect|duplicat',
  'lost\\b|lose|drop(?:s|ped)\\b|kill|lock(?:ed|s)? (?:out|up)',
  'unexpected|unintended|unwanted|errors?\\b|warnings?\\b'
)}`
/** Where a clause may end, or goes on with no more than where and for whom. */
const ENDS = String.raw`(?=\W*$|,? (?:here|now|again|so far|for|with|in|on|at|from|between)\b)`
const NO_DENIAL = String.raw`(?!(?:not|never|no|hardly)\b)`
const NOT = "(?:do|does|did)(?: not|n't|nt)"
/** What works, is not there, or is not used. */
const WORKS = new RegExp(
  oneOf(
    inSequence(
      String.raw`\b`,
      oneOf('is|are|was|were', 'works?|runs?|goes|go|went|looks?', 'starts?|prints?|opens?|comes?'),
      `(?: (?:all|just|back|through|out|up|quite|still)){0,2} ${FINE}\\b`
    ),
    String.raw`\bworks?${ENDS}`,
    String.raw`(?<![\w'’])(?:${NO_DENIAL}\w+ ){1,3}${FINE}${ENDS}`,
    String.raw`\b(?:survives?|keeps? (?:going|running|working))\b`,
    String.raw`\bstays? (?:up|alive|loaded|low|flat)\b`,
    inSequence(
      String.raw`\b(?:no|never|not|neither|without`,
      String.raw`|(?:is|are|do|does|did|has|have|was|were)n['’]?t)(?: [\w'’-]+){0,3}? `,
      FAILS
    ),
    String.raw`\bno ['"]?(?:\d{3,}|0x|[A-Z]+_[A-Z_]+)`,
    inSequence(
      `\\b${NOT} (?:give|return|show|report|raise|throw|produce|display|log|get|see) (?:an? |the )?`,
      String.raw`(?:(?:code|status|error|event|message) )?['"]?(?:\d{3,}|0x|errors?\b|events?\b)`
    ),
    String.raw`\b(?:is|are|was|were) (?:history|solved)\b`,
    String.raw`\bit(?:['’]?s| is)(?: not|n't) (?:the|our|about)\b`,
    String.raw`\b(?:is|are|get)(?: all)? (?:there|shown|listed|displayed)${ENDS}`,
    String.raw`\b(?:no|without|never an?|not an?|not a single) (?:\w+ )?${TROUBLE}\b`,
    String.raw`\b${TROUBLE}\b(?: \w+){0,2} (?:is|are|has|have|went) (?:now |all )?${GONE}\b`,
    String.raw`\b${TROUBLE}\b(?: \w+){0,2} (?:does|do|did)(?: not|n't) (?:come|show|appear)\b`,
    `\\b${NOT} ${STOPPING}\\b`,
    `\\b(?:we|i) ${NOT} (?:use|have|run)\\b`
  ),
  'i'
)
/** Said of what the clause before it tells. */
const IT_WORKS = /^(?:it|that|this|all of it) (?:all )?(?:works?|runs?|is (?:fine|ok|okay))\W*$/i
/** 'is not right', 'never works', 'no longer works': that is the trouble. */
const NOT_SO = /\b(?:not|never|no longer|n't|hardly|nothing|until|before|if|unless|except)\b/i
/** What is left of the words of a message, and what of them tells what works. */
export type Said = { readonly left: string; readonly works: string }

/**
 * The words without the clauses that tell what works, where something else is told beside them;
 * null: no such clause. 'Tag works. But ImageList crashes when I add an icon' → 'But ImageList ...'
 */
export function withoutWhatWorks(words: string): Said | null {
  if (words.length > MAX_LENGTH) return null
  const clauses = partsOf(words, BETWEEN)
  const works = clauses.filter(
    (clause, at) => isSaidToWork(clause) || IT_WORKS.test(clauses[at + 1] ?? '')
  )
  const left = clauses
    .filter(clause => !works.includes(clause))
    .join(' ')
    .trim()
  const isEnough = left.split(/\s+/).length >= MIN_WORDS_LEFT
  return works.length > 0 && isEnough ? { left, works: works.join(' ').trim() } : null
}

/**
 * The sentences that tell trouble, the last of them at least, and those that tell none; null: they
 * are not told apart. 'The folders are listed. Moving one fails' → 'Moving one fails'
 */
export function toldLast(words: string): Said | null {
  const sentences = words.length > MAX_LENGTH ? [] : partsOf(words, SENTENCE_END)
  const end = sentences.at(-1) ?? ''
  const isFew = sentences.length > 1 && sentences.length <= MAX_SENTENCES
  if (!isFew || isSaidToWork(end) || end.trim().endsWith('?')) return null
  const told = sentences.filter(one => !isSaidToWork(one) && tellsTrouble(one.toLowerCase()))
  if (!told.includes(end) || told.length === sentences.length) return null
  const works = sentences.filter(one => !told.includes(one))
  return { left: told.join(' '), works: works.join(' ') }
}

function partsOf(words: string, between: RegExp): readonly string[] {
  const ends = [...words.matchAll(between)].map(match => match.index + match[0].length)
  return [0, ...ends]
    .map((start, at) => words.slice(start, ends[at] ?? words.length))
    .filter(part => part.trim() !== '')
}

function isSaidToWork(clause: string): boolean {
  const said = WORKS.exec(clause)
  if (said === null) return false
  return !NOT_SO.test(clause.replace(said[0], ''))
}
