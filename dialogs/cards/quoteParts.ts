import type { Quote } from '../../triage/answer.ts'
import { nameLines } from '../../triage/tell/names.ts'
import { joinQuotes, type Quotation } from '../../triage/tell/utterance.ts'
import { CARD, languageSpoken } from '../../triage/wording/say.ts'
import { type Element, run } from './element.ts'

/** Characters of a quote that are seen at once; the rest unfolds. */
const MAX_SEEN = 900
/** A rest that is hardly longer is not folded. */
const MIN_FOLDED = 300

/** What is typed or shown on a screen keeps its letters apart. */
const CODE = /^(?:\[?HKEY_|\\\\|[A-Z]:\\|(?:Event ID|Event|Source|Type|Category|Description)\s*:)/

/** The name of a section, as the archive writes it: 'MORE INFORMATION'. */
const SECTION_NAME = /^[A-Z][A-Z ]{3,30}$/

type QuoteParts = {
  readonly quotes: readonly Quote[]
  /** when the article was last updated; null: it is not told here */
  readonly month?: string | null
  /** what stands before '/articles/ID', '' on the service's own pages; null: nobody reaches them */
  readonly articlesAt: string | null
  /** what makes the ids of this card its own */
  readonly key: string
}

/** The quotes of a reply: for each article its paragraphs, and one line that says where they stand. */
export function quoteParts({ quotes, ...parts }: QuoteParts): readonly Element[] {
  return byArticle(joinQuotes(quotes)).flatMap((quotations, place) =>
    blockOf(quotations, { ...parts, key: place === 0 ? parts.key : `${parts.key}-${place}` })
  )
}

/** Quotations of one article, and of one text of it, in a row. */
function byArticle(quotations: readonly Quotation[]): readonly (readonly Quotation[])[] {
  const groups: Quotation[][] = []
  for (const quotation of quotations) {
    const before = groups.at(-1)
    const isSame =
      before?.[0]?.article === quotation.article && before[0].version === quotation.version
    if (isSame) before.push(quotation)
    else groups.push([quotation])
  }
  return groups
}

type BlockParts = Omit<QuoteParts, 'quotes'>

function blockOf(quotations: readonly Quotation[], parts: BlockParts): readonly Element[] {
  const { key } = parts
  const paragraphs = quotations.map((quotation, place) =>
    paragraphOf(quotation, place, quotations.length)
  )
  const seen = countSeen(quotations)
  const rest = paragraphs.slice(seen)
  return [
    {
      type: 'Container',
      id: `kb-quote-${key}`,
      style: 'emphasis',
      spacing: 'Small',
      items: [
        ...paragraphs.slice(0, seen),
        ...(rest.length === 0 ? [] : folded(rest, key)),
        sourceLine(quotations, parts)
      ]
    }
  ]
}

function paragraphOf({ text, code }: Quotation, place: number, count: number): Element {
  const quoted = `${place === 0 ? '“' : ''}${text}${place === count - 1 ? '”' : ''}`
  const isCode = code === true || CODE.test(text)
  const style = {
    ...(isCode ? { fontType: 'Monospace' } : {}),
    ...(SECTION_NAME.test(text) ? { weight: 'Bolder' } : {})
  }
  return { type: 'RichTextBlock', spacing: 'Small', inlines: [run(quoted, style)] }
}

/** How many paragraphs are seen at once: all, where not much would be folded. */
function countSeen(quotations: readonly Quotation[]): number {
  let length = 0
  const seen = quotations.findIndex(({ text }) => {
    length += text.length
    return length > MAX_SEEN
  })
  const most = Math.max(seen, 1)
  const left = quotations.slice(most).reduce((sum, { text }) => sum + text.length, 0)
  return seen < 0 || left < MIN_FOLDED ? quotations.length : most
}

function folded(rest: readonly Element[], key: string): readonly Element[] {
  return [
    { type: 'Container', id: `kb-more-${key}`, isVisible: false, items: rest },
    {
      type: 'ActionSet',
      id: `kb-fold-${key}`,
      actions: [
        {
          type: 'Action.ToggleVisibility',
          title: CARD.showMore,
          targetElements: [`kb-more-${key}`, `kb-fold-${key}`]
        }
      ]
    }
  ]
}

function sourceLine(quotations: readonly Quotation[], parts: BlockParts): Element {
  const { month = null, articlesAt, key } = parts
  const named = `${quotations[0]?.article}, ${nameLines(linesOf(quotations))}`
  const style = { size: 'Small', isSubtle: true }
  return {
    type: 'RichTextBlock',
    id: `kb-source-${key}`,
    spacing: 'Small',
    inlines: [
      run(named, { ...style, ...leadingTo(articlesAt, quotations) }),
      ...(month === null ? [] : [run(` · ${CARD.updated(month)}`, style)]),
      ...(languageSpoken() === 'en' ? [] : [run(` · ${CARD.inEnglish}`, style)])
    ]
  }
}

function linesOf(quotations: readonly Quotation[]): Quotation['lines'] {
  return {
    first: Math.min(...quotations.map(({ lines }) => lines.first)),
    last: Math.max(...quotations.map(({ lines }) => lines.last))
  }
}

function leadingTo(articlesAt: string | null, quotations: readonly Quotation[]): Element {
  const [quotation] = quotations
  if (articlesAt === null || quotation === undefined) return {}
  const path = pageOf({ ...quotation, lines: linesOf(quotations) })
  return { selectAction: { type: 'Action.OpenUrl', url: `${articlesAt}${path}` } }
}

/** The page of an article with the lines marked, in the text as it was quoted. */
export function pageOf({
  article,
  lines: { first, last },
  version
}: Omit<Quotation, 'text'>): string {
  const parameters = [
    ...(version === undefined ? [] : [`version=${version}`]),
    ...(first === last ? [] : [`lines=${first}-${last}`])
  ]
  const asked = parameters.length === 0 ? '' : `?${parameters.join('&')}`
  return `/articles/${encodeURIComponent(article)}${asked}#L${first}`
}
