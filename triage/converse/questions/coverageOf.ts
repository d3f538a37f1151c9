import type { Article } from '../../../knowledge/articles/article.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { coversProduct } from '../../../knowledge/releases/coversProduct.ts'
import { relationOf } from '../../../knowledge/releases/relationOf.ts'
import { recognizeReleases } from '../../../knowledge/releases/said/recognizeReleases.ts'
import { quoteAppliesTo, quoteLines } from '../../tell/quotes.ts'
import { termsOf } from '../../understand/cues/ask/termsOf.ts'
import { SAY } from '../../wording/say.ts'
import { passagesOf } from './passages.ts'
import type { SideAnswer } from './sideAnswer.ts'

/** '5.0', '2000', '98' */
const VERSION = /(?<![\w.])(?:\d{1,2}\.\d{1,3}[a-z]?|(?:19|20)\d\d|9[5-8])(?![\w.])/
/** 'version 5' is 5.0 in a list */
const NUMBERED = /\bversion (\d{1,2})(?![\w.])/
/** 'do i need the windows 95 cd': a thing that comes with it is asked of. */
const THING_OF_IT =
  /[\w.] (?:cds?|cd-?roms?|discs?|disks?|diskettes?|floppy|licen[cs]es?|manual|books?)\b/
/** 'which versions', 'for which exchange' */
const ASKS_FOR_LIST =
  /\bwh(?:ich|at) (?:versions?|products?|windows|programs?|systems?|editions?)\b|\bfor which\b/
/** 'is it only on those?' asks of the list, too. */
const ONLY = /\b(?:only|just)\b/

/**
 * Whether an article is about what somebody asks of, by its applies-to list, which alone is no
 * promise that it happens there; null: no product or version is asked of.
 */
export function coverageOf(article: Article, asked: string): SideAnswer | null {
  const words = normalizeText(asked)
  if (ASKS_FOR_LIST.test(words)) return ofList(article)
  const product = recognizeReleases(asked).find(release => release.product !== null)?.product
  if (product != null && asksOfThingOfIt(words)) return null
  if (product != null && asksOfThingOfIt(words)) return null
  if (product != null) return coverageOfProduct(article, product)
  const version = versionIn(words)
  if (version !== null) return ofVersion(article, version)
  // 'is it only with unique keys' asks of the keys
  return ONLY.test(words) && termsOf(asked).length === 0 ? ofList(article) : null
}

/** Whether a product, a version or the list of them is asked of. */
export function asksOfProduct(asked: string): boolean {
  const words = normalizeText(asked)
  return (
    ASKS_FOR_LIST.test(words) || versionIn(words) !== null || recognizeReleases(asked).length > 0
  )
}

/** Whether a thing of a product is asked of, and not the product. `words` are normalized. */
export function asksOfThingOfIt(words: string): boolean {
  return THING_OF_IT.test(words)
}

function versionIn(words: string): string | null {
  const numbered = NUMBERED.exec(words)?.[1]
  return VERSION.exec(words)?.[0] ?? (numbered === undefined ? null : `${numbered}.0`)
}

function ofList(article: Article): SideAnswer {
  return { ways: SAY.isAbout(article.id), quotes: quoteAppliesTo(article) }
}

/** Whether a product is in the applies-to list of an article. */
export function coverageOfProduct(article: Article, product: string): SideAnswer {
  const stated = [{ product, edition: null, version: null, servicePack: null }]
  const own = article.appliesTo.filter(({ products }) => coversProduct(products, product) === true)
  const isCovered = relationOf(stated, article.appliesTo, article.date) === 'covered'
  if (isCovered && own.length > 0)
    return {
      ways: SAY.isInList(article.id, product),
      quotes: own.flatMap(({ line }) => quoteLines(article, { first: line, last: line }))
    }
  return notListed(article, product, text =>
    recognizeReleases(text).some(release => release.product === product)
  )
}

/** Outside of the list an article may speak of it all the same. */
function notListed(article: Article, name: string, names: (text: string) => boolean): SideAnswer {
  const told = passagesOf(article).find(
    ({ section, text }) => isToldOf(section, text) && names(text)
  )
  if (told === undefined)
    return { ways: SAY.wouldNotCover(article.id, name), quotes: quoteAppliesTo(article) }
  return { ways: SAY.closest(article.id), quotes: quoteLines(article, told.lines) }
}

/** Of the symptoms only what narrows them says where they are. */
const NARROWS =
  /\b(?:only|specific to|not|also|does ?n't|limited to|never|correctly|works?|fine)\b/i
/** A row of a table of files names systems, and tells of none. */
const ROW = /^\d{2}\/\d{2}\/\d{2,4}\b/
/** Where a fix is to be had, and not where the trouble is. */
const OF_FIX = /\b(?:obtain|service pack|first corrected)\b/i

function isToldOf(section: string, text: string): boolean {
  return (
    section !== '' &&
    !OF_FIX.test(text) &&
    !ROW.test(text) &&
    (section !== 'SYMPTOMS' || NARROWS.test(text))
  )
}

/** '5.0' of the product that the article is about. */
function ofVersion(article: Article, version: string): SideAnswer {
  const own = article.appliesTo.filter(({ text }) => versionsIn(text).includes(version))
  if (own.length === 0)
    return notListed(article, version, text => versionsIn(text).includes(version))
  return {
    ways: SAY.isInList(article.id, version),
    quotes: own.flatMap(({ line }) => quoteLines(article, { first: line, last: line }))
  }
}

function versionsIn(text: string): readonly string[] {
  return text.toLowerCase().match(new RegExp(VERSION, 'g')) ?? []
}
