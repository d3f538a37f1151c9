import type { Offer } from '../../triage/answer.ts'
import { CARD } from '../../triage/wording/say.ts'
import type { Act } from './act.ts'
import { type Element, words } from './element.ts'
import { pageOf } from './quoteParts.ts'

/** The articles that can be chosen, a row each: pressed, it is chosen; beside that it can be read. */
export function offerRows(
  offers: readonly Offer[],
  {
    act,
    articlesAt,
    key
  }: { readonly act: Act; readonly articlesAt: string | null; readonly key: string }
): readonly Element[] {
  if (offers.length === 0) return []
  const rows = offers.map((offer, place) =>
    rowOf(offer, { act, articlesAt, key: `${key}${place}` })
  )
  return [{ type: 'Container', id: `kb-rows-${key}`, items: rows }]
}

type RowParts = { readonly act: Act; readonly articlesAt: string | null; readonly key: string }

function rowOf(offer: Offer, { act, articlesAt, key }: RowParts): Element {
  const { article, title, products, month, passage } = offer
  const about = [products, month ?? ''].filter(text => text !== '').join(' · ')
  const small = { size: 'Small', isSubtle: true, spacing: 'None' }
  const items = [
    words(title, { weight: 'Bolder', color: 'Accent' }),
    ...(about === '' ? [] : [words(about, small)]),
    ...(passage === null ? [] : [words(`“${passage.text}”`, small)])
  ]
  return {
    type: 'ColumnSet',
    id: `kb-row-${key}`,
    separator: true,
    columns: [
      {
        type: 'Column',
        id: `kb-pick-${key}`,
        width: 'stretch',
        selectAction: act(title, title),
        items
      },
      {
        type: 'Column',
        id: `kb-read-${key}`,
        width: 'auto',
        minHeight: '44px',
        verticalContentAlignment: 'Center',
        selectAction: readAction(offer, act, articlesAt),
        items: [
          words(CARD.read, { color: 'Accent', size: 'Small' }),
          words(article, { ...small, size: 'Small' })
        ]
      }
    ]
  }
}

/** Its page, at the sentence that matches; where pages cannot be reached, the chat shows it. */
function readAction(
  { article, title, passage }: Offer,
  act: Act,
  articlesAt: string | null
): Element {
  const named = CARD.readArticle(article, title)
  if (articlesAt === null) return act(named, `show ${article}`)
  const path = passage === null ? `/articles/${article}` : pageOf({ article, lines: passage })
  return { type: 'Action.OpenUrl', title: named, url: `${articlesAt}${path}` }
}
