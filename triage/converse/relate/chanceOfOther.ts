import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import type { Decision } from '../../decide/decide.ts'
import { familiesNamed, familyOf } from '../../understand/familiesNamed.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import { countTerms, newTerms, refersBack, sharesAnyTerm } from '../../understand/sharesTerms.ts'
import { type Case, wordsOf } from '../case.ts'
import type { ConversationTurn } from '../conversationTurn.ts'
import { OTHER_WEIGHTS } from './otherWeights.ts'

/** What tells another problem from a detail of the one that articles were found for. */
export type RelationFeatures = {
  /** sum of the chances of the five best articles that it leads to by itself, known ones aside */
  readonly elsewhere: number
  /** log odds of the best known article, by the message itself */
  readonly atHome: number
  /** by how much the log odds of the best article rise when it is told with the rest */
  readonly gain: number
  /** share of its telling words that the known article has, 0 to 1 */
  readonly inArticle: number
  /** 1: it names a program, and none that the case or its article is about */
  readonly otherProgram: number
  /** 1: begins with what was spoken of before ('it only happens ...') */
  readonly refersBack: number
  /** 1: shares a telling word with what was told */
  readonly shares: number
  /** confidence that it is about what no article is about, 0 to 1 */
  readonly offTopic: number
}

const MAX_ELSEWHERE = 5

/** The chance that a message is another problem than the case that articles were found for. */
export function chanceOfOther(features: RelationFeatures): number {
  const sum = Object.entries(features).reduce(
    (total, [name, value]) => total + (OTHER_WEIGHTS[name] ?? 0) * value,
    OTHER_WEIGHTS.bias ?? 0
  )
  return 1 / (1 + Math.exp(-sum))
}

/** Compares what is found for both together and for the message alone with what was found before. */
export function relationFeatures(
  { knowledge, before, heard }: ConversationTurn,
  together: Decision,
  alone: Decision
): RelationFeatures {
  const known = knownArticles(before)
  const words = heard.rest
  const text = textOf(knowledge, before)
  const elsewhere = alone.candidates
    .slice(0, MAX_ELSEWHERE)
    .filter(({ article }) => !known.has(article))
  const atHome = alone.candidates.filter(({ article }) => known.has(article))
  const { name, confidence } = heard.intent
  const isOtherProgram = namesOtherProgram(knowledge, before, heard)
  return {
    elsewhere: Math.min(
      1,
      elsewhere.reduce((sum, { score }) => sum + score, 0)
    ),
    atHome: logOdds(bestOf(atHome)),
    gain: logOdds(bestOf(together.candidates)) - logOdds(before.chance ?? 0),
    inArticle: newTerms(words, text, '') / Math.max(1, countTerms(words)),
    otherProgram: isOtherProgram ? 1 : 0,
    // 'in VB6 the grid ...' begins with what was not spoken of
    refersBack: !isOtherProgram && refersBack(withoutTime(normalizeText(words))) ? 1 : 0,
    shares: sharesAnyTerm(words, wordsOf(before)) ? 1 : 0,
    offTopic: name === 'out-of-scope' ? confidence : 0
  }
}

function knownArticles({ article, between, near = [] }: Case): ReadonlySet<string> {
  const named = article === null ? [] : [article]
  return new Set([...named, ...between.map(one => one.article), ...near])
}

/** The words of the article that was named, or else of the first that was offered. */
function textOf(knowledge: Knowledge, { article, between }: Case): string {
  const known = knowledge.article(article ?? between[0]?.article ?? '')
  return known === undefined ? '' : [known.title, ...known.lines].join('\n')
}

function bestOf(candidates: Decision['candidates']): number {
  return candidates.reduce((best, { score }) => Math.max(best, score), 0)
}

/** Keeps the odds of 0 and 1 finite. */
const LEAST_CHANCE = 0.005

function logOdds(chance: number): number {
  return Math.log((chance + LEAST_CHANCE) / (1 + LEAST_CHANCE - chance))
}

/** Names a program, and none that the case or its article is about. */
function namesOtherProgram(knowledge: Knowledge, before: Case, heard: RecognizedMessage): boolean {
  const named = familiesNamed(heard.rest)
  const known = knownFamilies(knowledge, before)
  return named.length > 0 && known.length > 0 && !named.some(family => known.includes(family))
}

function knownFamilies(knowledge: Knowledge, before: Case): readonly string[] {
  const { product, others } = before.facts
  const listed = knowledge.article(before.article ?? '')?.appliesTo ?? []
  const products = [
    ...(product === null ? [] : [product]),
    ...others.flatMap(other => other.product ?? []),
    ...listed.flatMap(entry => entry.products)
  ]
  return [...familiesNamed(wordsOf(before)), ...products.map(familyOf)]
}

/** 'since yesterday', 'after lunch': when it is so says nothing of what it belongs to. */
const WHEN = new RegExp(
  `^((?:(?:and|but|so|also)[, ]+)?)(?:since|after|before|on|in) (?:the )?(?:${oneOf(
    'yesterday|today|lunch|noon|midnight|this morning|last \\w+',
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
  )})[, ]+`
)

function withoutTime(words: string): string {
  return words.replace(WHEN, '$1')
}
