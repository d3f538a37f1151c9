import type { Article } from '../../../knowledge/articles/article.ts'
import type { Candidate, Knowledge } from '../../../knowledge/articles/knowledge.ts'
import { productsSaidAmong } from '../../../knowledge/releases/productsSaidAmong.ts'
import { nameProducts } from '../../../knowledge/releases/said/nameProducts.ts'
import { isLifted } from '../liftStalls.ts'
import type { Problem } from '../problem.ts'
import { isOneOfMany } from './isOneOfMany.ts'
import { hasModule, saidModules } from './saidModules.ts'
import {
  hasCode,
  hasName,
  programsOfOthers,
  saidCodes,
  saidPrograms,
  withoutOthers
} from './saidNames.ts'
import { unsaidNames } from './unsaidNames.ts'

/** What words name that the article they are about names, too. */
type SaidNames = {
  readonly codes: ReturnType<typeof saidCodes>
  readonly modules: readonly string[]
  /** programs that no article is about, where nothing else is named that runs */
  readonly programs: readonly string[]
  /** programs of other makers, which may only stand beside what fails */
  readonly others: readonly string[]
  readonly words: string
}

/**
 * What is left of a chance where the code or the module that was said is not in the article, or the
 * program is not: measured on people's messages, above 0.75 none of these was right.
 */
const WITHOUT_CODE = 0.25
const WITHOUT_MODULE = 0.25
const WITHOUT_PROGRAM = 0.2
/**
 * What is left where the title names a component or device that was not said: a third of these were
 * wrong below this chance, hardly any from there on.
 */
const TITLE_NAME_UNSAID = 0.65
const [LEAST_NAMED, BEYOND_DOUBT] = [0.65, 0.94]
/** Candidates below this are offered by nobody. */
const LEAST_WEIGHED = 0.04

/**
 * The words of a message are a frame with slots, as an event is: an article that has nowhere the
 * error code, the module or the program that was said is about another one.
 */
export function lowerWithoutNames(
  found: readonly Candidate[],
  knowledge: Knowledge,
  { rest }: Problem
): readonly Candidate[] {
  const said = namesIn(rest)
  const { codes, modules, programs, others } = said
  const isNamed = [codes, modules, programs, others].some(({ length }) => length > 0)
  return found
    .map(one => {
      const least = isNamed ? LEAST_WEIGHED : LEAST_NAMED
      const isWeighed = one.basis === 'description' && !one.own && one.score >= least
      const article = isWeighed ? knowledge.article(one.article) : undefined
      if (article === undefined) return one
      const score = one.score * (isNamed ? shareLeft(article, said) : 1)
      return {
        ...one,
        score: isOfAnother({ ...one, score }, article, rest) ? score * TITLE_NAME_UNSAID : score
      }
    })
    .toSorted((a, b) => b.score - a.score)
}

/** A title about a component, device or trigger that nobody has named, where a doubt is left. */
function isOfAnother(candidate: Candidate, article: Article, words: string): boolean {
  const { score } = candidate
  if (score < LEAST_NAMED) return false
  if (score < BEYOND_DOUBT && unsaidNames(words, article).length > 0) return true
  return !isLifted(candidate) && isOneOfMany(words, article)
}

function namesIn(words: string): SaidNames {
  const products = nameProducts(words).map(({ product }) => product)
  return {
    codes: saidCodes(words),
    modules: saidModules(words),
    programs: products.length > 0 ? [] : saidPrograms(words),
    others: programsOfOthers(words),
    words
  }
}

function shareLeft(
  article: Article,
  { codes, modules, programs, others, words }: SaidNames
): number {
  if (isWithout(programs, name => hasName(article, name))) return WITHOUT_PROGRAM
  if (isWithout(others, name => hasName(article, name)) && !isOwnSaid(article, words))
    return WITHOUT_PROGRAM
  if (isWithout(codes, code => hasCode(article, code))) return WITHOUT_CODE
  return isWithout(modules, name => hasModule(article, name)) ? WITHOUT_MODULE : 1
}

/** Whether something was said and none of it is there. */
function isWithout<T>(said: readonly T[], isThere: (one: T) => boolean): boolean {
  return said.length > 0 && !said.some(isThere)
}

/** Whether words name a product of an article: what else they name stands beside it. */
function isOwnSaid({ appliesTo }: Article, said: string): boolean {
  const words = withoutOthers(said)
  const products = appliesTo.flatMap(line => line.products)
  const named = nameProducts(words).map(({ product }) => product)
  return (
    productsSaidAmong(words, products).length > 0 || named.some(name => products.includes(name))
  )
}
