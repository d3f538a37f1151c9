import type { Article } from '../../../knowledge/articles/article.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import type { Quote } from '../../answer.ts'
import { termsOf } from '../../understand/cues/ask/termsOf.ts'
import { type Passage, passagesOf, quoteEach } from './passages.ts'

/** Sentences that answer one question. */
const MAX_SENTENCES = 2
const OF_TROUBLE = /^(?:SYMPTOMS|CAUSE)$/
/** A number, in figures or in words. */
const NUMBER = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/i
/** Words between a number and what it counts. */
const MAX_BETWEEN = 2

/** 'how many adapters', 'how much memory': what is counted. */
const COUNTED = /\bhow (?:many|much) (?:more |other )?([a-z][\w-]{2,})/

/** The sentences that have a number of what is counted; null: nothing is named. */
export function amountsOf(article: Article, asked: string): readonly Quote[] | null {
  const noun = COUNTED.exec(normalizeText(asked))?.[1]
  return noun === undefined || SIZE.test(noun) ? null : numbersOf(article, noun)
}

/** 'how much is it', 'how much space': no number of things. */
const SIZE = /^(?:is|are|was|does|do|of|space|memory|disk|ram|time|longer|more|it)$/

/** 'which version of RAM Doubler' */
const VERSION_OF = /\bversions? of (?:the |a )?([a-z][\w-]*(?: [a-z][\w-]*)?)/

/** The sentences that have a version of what is not the article's own subject; []: none has. */
export function versionsOf(article: Article, asked: string): readonly Quote[] {
  const name = VERSION_OF.exec(normalizeText(asked))?.[1]
  const own = article.appliesTo.map(({ text }) => text).join(' ')
  const [term] = termsOf(name ?? '')
  if (name === undefined || term === undefined || termsOf(own).includes(term)) return []
  return numbersOf(article, name)
}

/** The sentences that have a number and all that is named, those of the advice first. */
function numbersOf(article: Article, named: string): readonly Quote[] {
  const terms = termsOf(named)
  if (terms.length === 0) return []
  const found = passagesOf(article).filter(({ text, section }) => {
    const own = termsOf(text)
    return section !== '' && NUMBER.test(text) && terms.every(term => own.includes(term))
  })
  const best = found.toSorted((a, b) => rankOf(b, terms) - rankOf(a, terms))
  const inOrder = best.slice(0, MAX_SENTENCES).toSorted((a, b) => a.lines.first - b.lines.first)
  return quoteEach(article, inOrder)
}

/** A number right before what it counts says most, and then what is advised. */
function rankOf({ text, section }: Passage, terms: readonly string[]): number {
  const words = text.split(/\s+/)
  const isCounted = words.some(
    (word, at) =>
      /^(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten)$/i.test(word) &&
      words
        .slice(at + 1, at + 2 + MAX_BETWEEN)
        .some(next => termsOf(next).some(term => terms.includes(term)))
  )
  return (isCounted ? 2 : 0) + (OF_TROUBLE.test(section) ? 0 : 1)
}
