import type { Article } from '../../../knowledge/articles/article.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { productNamed } from '../../../knowledge/releases/products.ts'
import { productsSaidAmong } from '../../../knowledge/releases/productsSaidAmong.ts'
import { decide } from '../../decide/decide.ts'
import { isSameTitle } from '../../decide/leastNamed.ts'
import { asksByForm } from '../../understand/cues/asksByForm.ts'
import { tellsFault } from '../../understand/cues/tellsTrouble.ts'
import { problemOf } from '../case.ts'
import type { ConversationTurn } from '../conversationTurn.ts'

/** Words of a message that only says what somebody runs. */
const MAX_WORDS = 10

/**
 * The article of the same title as the one spoken of whose product or device a message names, where
 * that one's is another: ('mail remote for windows 3.2', of Mail 3.2) → that of Mail Remote;
 * null: none
 */
export function siblingNamed({ knowledge, before, heard }: ConversationTurn): string | null {
  const words = normalizeText(heard.rest)
  const isTold = heard.releases.length === 0 && heard.events.length === 0
  const isShort = words.split(' ').length <= MAX_WORDS && !tellsFault(words) && !asksByForm(words)
  const own = before.article === null ? undefined : knowledge.article(before.article)
  if (own === undefined || !isTold || !isShort) return null
  const { candidates } = decide(knowledge, problemOf(before), before.facts)
  const [best] = candidates
    .filter(({ article, title }) => article !== own.id && isSameTitle(title, own.title))
    .flatMap(({ article }) => knowledge.article(article) ?? [])
    .map(article => ({ article, named: namedIn(words, article) }))
    .toSorted((a, b) => byNamed(a.named, b.named))
  if (best === undefined || byNamed(best.named, namedIn(words, own)) >= 0) return null
  return best.article.id
}

/** How much of what words name an article has: letters of its product, and words and numbers. */
type Named = { readonly product: number; readonly words: number }

function namedIn(words: string, article: Article): Named {
  const text = ` ${[article.title, ...article.lines].join(' ').toLowerCase()} `
  const said = new Set(words.match(WORD) ?? [])
  return {
    product: lengthNamed(words, article),
    words: [...said].filter(word => text.includes(word)).length
  }
}

/** 'velocity', '4400', no 'a' and no 'is' */
const WORD = /\b(?:[a-z][a-z\d-]{3,}|[a-z-]*\d[a-z\d-]*)\b/g

/** The one of which more is named first. */
function byNamed(a: Named, b: Named): number {
  return b.product - a.product || b.words - a.words
}

/** Letters of the longest name of its products that words have: 'mail remote' says more than 'mail' */
function lengthNamed(words: string, { appliesTo }: Article): number {
  const products = appliesTo.flatMap(line => line.products)
  const named = productsSaidAmong(words, products).map(one => productNamed(one).family.length)
  return Math.max(0, ...named)
}
