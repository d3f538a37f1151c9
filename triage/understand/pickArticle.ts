import { CHOICES } from '../wording.ts'

type Offered = { readonly article: string; readonly title: string }

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth']
const NONE = new RegExp(
  `^(?:no,? )?(?:${CHOICES.noneOfThese}|none|neither|no,? none|not (?:any|one) of (?:these|them|those))\\b`,
  'i'
)

/**
 * The article a person means among those offered; null: none of them; undefined: nothing was picked.
 * 'the second' → between[1]; 'Q303283' → that one; 'yes' to a single one → it
 */
export function pickArticle(
  between: readonly Offered[],
  words: string,
  intent: string | null
): string | null | undefined {
  const said = words.trim().toLowerCase()
  if (NONE.test(said)) return null
  if (between.length === 1 && (intent === 'yes' || intent === 'no'))
    return intent === 'yes' ? between[0]?.article : null
  return (byName(between, said) ?? byPlace(between, said))?.article
}

function byName(between: readonly Offered[], said: string): Offered | undefined {
  return (
    between.find(
      ({ article, title }) => said.includes(article.toLowerCase()) || said === title.toLowerCase()
    ) ??
    onlyOne(between.filter(({ title }) => said.length > 8 && title.toLowerCase().includes(said)))
  )
}

function byPlace(between: readonly Offered[], said: string): Offered | undefined {
  const place = ORDINALS.findIndex(ordinal => new RegExp(`^(?:the )?${ordinal}\\b`).test(said))
  if (place >= 0) return between[place]
  const number = /^(?:number |no\. ?|#)?([1-5])\.?$/.exec(said)?.[1]
  return number === undefined ? undefined : between[Number(number) - 1]
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined
}
