import { joinInitials } from '../../../releases/written/scanWritten.ts'
import type { LineRange } from '../../article.ts'
import type { Sentence } from '../sentences.ts'
import {
  BROUGHT_THE_PROBLEM,
  CORRECTED,
  CORRECTED_BARELY,
  ELSEWHERE,
  FIX_HINT,
  HEDGED,
  NOT_INSTALLED,
  OBTAIN_LATEST,
  ONLY_TO_COME,
  OTHER_CORRECTION,
  OWN_PROBLEM,
  SUPPORTED,
  TO_RESOLVE
} from './correctionWords.ts'

/** What a sentence says corrects a problem: the words that name it, and how. */
export type Statement = {
  readonly kind: 'corrected' | 'upgrade' | 'install' | 'latest' | 'supported'
  /** the words behind the verb; '' for a fix of the maker's support */
  readonly object: string
  /** the line of a place in the object */
  readonly lineOf: (index: number) => number
  /** the line of the verb */
  readonly first: number
}

/** A sentence, the one behind it, and whether its section is one where fixes are stated. */
export type FixSentence = {
  readonly sentence: Sentence
  readonly next: string
  /** STATUS, RESOLUTION: other sections speak of other problems, too */
  readonly settles: boolean
}

/** What a sentence states of a fix; that a problem does not occur somewhere corrects nothing. */
export function statementsOf(place: FixSentence): readonly Statement[] {
  const { sentence, next, settles } = place
  if (!FIX_HINT.test(sentence.text)) return []
  if (BROUGHT_THE_PROBLEM.test(`${sentence.text} ${next}`)) return []
  const corrected = correctedBy(place)
  if (corrected.length > 0) return corrected.slice(0, MAX_STATEMENTS)
  if (!settles) return []
  return [...resolvedBy(sentence), ...supportedBy(sentence)]
}

/** A sentence names no more levels by verbs of their own. */
const MAX_STATEMENTS = 3

function correctedBy({ sentence, settles }: FixSentence): readonly Statement[] {
  const { text } = sentence
  if (OTHER_CORRECTION.test(text)) return []
  return [...text.matchAll(CORRECTED), ...(settles ? text.matchAll(CORRECTED_BARELY) : [])]
    .filter(verb => isOfThisProblem(text, verb.index, settles))
    .map(verb => statement(sentence, 'corrected', verb))
}

/** How far before its verb a sentence names what is corrected, and takes it back. */
const [SUBJECT_REACH, NEGATION_REACH] = [160, 40]

function isOfThisProblem(text: string, verb: number, settles: boolean): boolean {
  const before = text.slice(Math.max(0, verb - SUBJECT_REACH), verb)
  if (ONLY_TO_COME.test(before.slice(-NEGATION_REACH))) return false
  const saysFix = /^(?:fix|correction|hot-?fix|patch)/i.test(text.slice(verb))
  return settles || saysFix || (OWN_PROBLEM.test(before) && !HEDGED.test(text))
}

function resolvedBy(sentence: Sentence): readonly Statement[] {
  const resolve = TO_RESOLVE.exec(sentence.text)
  if (resolve !== null) {
    const isUpgrade = /^up/i.test(resolve[1] ?? '')
    const { object, ...told } = statement(sentence, isUpgrade ? 'upgrade' : 'install', resolve)
    return [{ ...told, object: object.split(NOT_INSTALLED)[0] ?? '' }]
  }
  const obtain = OBTAIN_LATEST.exec(sentence.text)
  if (obtain === null) return []
  const verb = obtain[0].slice(0, obtain[0].search(/\bthe\b/i))
  return [statement(sentence, 'latest', { 0: verb, index: obtain.index })]
}

function supportedBy(sentence: Sentence): readonly Statement[] {
  const at = sentence.text.search(SUPPORTED)
  if (at < 0) return []
  return [{ kind: 'supported', object: '', lineOf: sentence.lineOf, first: sentence.lineOf(at) }]
}

/** An object is not read any further. */
const MAX_OBJECT_LENGTH = 400

function statement(
  sentence: Sentence,
  kind: Statement['kind'],
  verb: { readonly 0: string; readonly index: number }
): Statement {
  const from = verb.index + verb[0].length
  return {
    kind,
    object: objectOf(sentence.text.slice(from, from + MAX_OBJECT_LENGTH)),
    lineOf: index => sentence.lineOf(from + index),
    first: sentence.lineOf(verb.index)
  }
}

const SENTENCE_END = /[a-z\d]\.\)?(?= ?[A-Z"][a-z])/

/** The words behind a verb, up to where another thing is told. */
export function objectOf(text: string): string {
  const plain = joinInitials(text)
  const ends = [plain.search(ELSEWHERE), plain.search(SENTENCE_END) + 1].filter(end => end > 0)
  return plain.slice(0, Math.min(plain.length, ...ends))
}

/** The lines from the verb to the level. */
export function linesOf({ first, lineOf }: Statement, at: number): LineRange {
  return { first: Math.min(first, lineOf(at)), last: lineOf(at) }
}
