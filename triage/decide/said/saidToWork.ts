import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { memoizeText } from '../../../knowledge/memoizeText.ts'
import { recognizeReleases } from '../../../knowledge/releases/said/recognizeReleases.ts'
import { tellsTrouble } from '../../understand/cues/tellsTrouble.ts'
import { refersBack } from '../../understand/sharesTerms.ts'
import { isSaidToWork } from './isSaidToWork.ts'

/** Where one clause ends and the next begins. */
const BETWEEN = /(?<![.;!?])[.;!?]+\s+|\n+|,\s+|\s(?=(?:but|however|though|yet|only)\s)/g
/** Where one sentence ends, or its 'but' begins. */
const SENTENCE_END = /(?<![.;!?])[.;!?]+\s+|\n+|,\s+(?=but\s)/g
/** More sentences than these tell a story, whose last one is only one more detail. */
const MAX_SENTENCES = 3
/** Fewer words than these beside it tell nothing that could be searched for. */
const MIN_WORDS_LEFT = 4
/** 'access 7.0 on NT 4, ...': so few words only name where. */
const MAX_WORDS_OF_PLACE = 5
const MAX_WORDS_OF_JUDGEMENT = 2
/** Characters of a message that are read for it. */
const MAX_LENGTH = 4_000

/** Said of what the clause before it tells. */
const IT_WORKS = /^(?:it|that|this|all of it) (?:all )?(?:works?|runs?|is (?:fine|ok|okay))\W*$/i
/** 'any idea what causes it', 'thanks for any help', 'how do we get rid of this' */
const ASKS_FOR_HELP = new RegExp(
  String.raw`\b${oneOf(
    'ideas?|hints?|clues?|suggestions?|advice|help|thanks|thank you|thx|please|urgent(?:ly)?|asap',
    'hotfix|patch|solution|workaround|work around|remedy|cure|article|kb',
    'known (?:bug|issue|problem)|causes?|caused|reason|rid of|fix(?:es)? (?:it|this|that)',
    '(?:stop|avoid|prevent|solve|repair|explain) (?:it|this|that|them)',
    'what (?:can|could|should|must|do|to|is|does|am)\\b.{0,40}(?:do|mean|wrong|happening|going on)'
  )}\b`
)
/** 'very annoying in a long list', 'this is a pain': how bad it is, of what was told before. */
const JUDGES = new RegExp(
  `^(?:(?:it|this|that|which)(?:['’]s| is) )?(?:(?:an?|very|real|really|quite|so|most|pretty|extremely) )*${oneOf(
    'annoying|embarrassing|frustrating|irritating|unacceptable|disturbing|inconvenient',
    'strange|odd|weird|puzzling|confusing|funny|curious|bad|urgent|critical|serious|important',
    'pain|nuisance|nightmare|shame|pity|problem for (?:us|me)'
  )}\\b`
)
/** What is left of the words of a message, and what of them tells what works. */
export type Said = { readonly left: string; readonly works: string }

/**
 * The words without the clauses that tell what works, where something else is told beside them;
 * null: no such clause. 'Tag works. But ImageList crashes when I add an icon' → 'But ImageList ...'
 */
export const withoutWhatWorks = memoizeText(readWhatWorks)

function readWhatWorks(words: string): Said | null {
  if (words.length > MAX_LENGTH) return null
  const clauses = partsOf(words, BETWEEN)
  const works = partsOf(words, SENTENCE_END).flatMap(workingClauses)
  const left = clauses
    .filter(clause => !works.includes(clause))
    .join(' ')
    .trim()
  const isEnough = left.split(/\s+/).length >= MIN_WORDS_LEFT
  return works.length > 0 && isEnough ? { left, works: works.join(' ').trim() } : null
}

/** The clauses of a sentence that tell what works, with those before them that only name where. */
function workingClauses(sentence: string): readonly string[] {
  const clauses = partsOf(sentence, BETWEEN)
  const doWork = clauses.map(
    (clause, at) => isSaidToWork(clause) || isJudgement(clauses[at + 1] ?? '')
  )
  return clauses.filter((clause, at) => doWork[at] || (isShort(clause) && doWork[at + 1]))
}

/** 'it works', 'very nice': said of the clause before it. */
function isJudgement(clause: string): boolean {
  const isBrief = clause.trim().split(/\s+/).length <= MAX_WORDS_OF_JUDGEMENT
  return IT_WORKS.test(clause) || (isBrief && isSaidToWork(clause))
}

function isShort(clause: string): boolean {
  return clause.trim().split(/\s+/).length <= MAX_WORDS_OF_PLACE
}

/**
 * The sentences that tell trouble, the last of them at least, and those that tell none; of two, the
 * last one, whatever it tells; null: they are not told apart.
 * 'The folders are listed. Moving one fails' → 'Moving one fails'
 */
export function toldLast(words: string): Said | null {
  const sentences = words.length > MAX_LENGTH ? [] : partsOf(words, SENTENCE_END)
  const end = sentences.at(-1) ?? ''
  const isFew = sentences.length > 1 && sentences.length <= MAX_SENTENCES
  if (!isFew || isSaidToWork(end)) return null
  const isLastOfTwo = sentences.length === 2 && isOfItsOwn(end)
  if (end.trim().endsWith('?') && !isLastOfTwo) return null
  const told = sentences.filter(one => (isLastOfTwo && one === end) || tellsOfTrouble(one))
  if (!told.includes(end) || told.length === sentences.length) return null
  const works = sentences.filter(one => !told.includes(one))
  return { left: told.join(' '), works: works.join(' ') }
}

/** Tells something more than where it is, what is wanted, or when what was told before happens. */
function isOfItsOwn(sentence: string): boolean {
  const plain = sentence.toLowerCase()
  const isOfBefore = [ASKS_FOR_HELP, JUDGES].some(one => one.test(plain)) || refersBack(plain)
  const isLong = plain.split(/\s+/).length >= MIN_WORDS_LEFT
  return isLong && !isOfBefore && recognizeReleases(sentence).length === 0
}

function tellsOfTrouble(sentence: string): boolean {
  return partsOf(sentence, BETWEEN).some(
    clause => tellsTrouble(clause.toLowerCase()) && !isSaidToWork(clause)
  )
}

function partsOf(words: string, between: RegExp): readonly string[] {
  const ends = [...words.matchAll(between)].map(match => match.index + match[0].length)
  return [0, ...ends]
    .map((start, at) => words.slice(start, ends[at] ?? words.length))
    .filter(part => part.trim() !== '')
}
