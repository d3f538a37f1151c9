import type { Quote, Reply } from '../triage/answer.ts'
import { nameLines } from '../triage/tell/names.ts'
import { joinQuotes, type Quotation } from '../triage/tell/utterance.ts'
import { headlineOf } from './headline.ts'

/** What a button sends: Teams wants an object, other channels take the words themselves. */
export type Press = (words: string) => string | object

type Element = Readonly<Record<string, unknown>>

/** Bytes of JSON that Teams is sure to show; its own limit is 28 KB for a whole message. */
const MAX_CARD_BYTES = 23_500
/** Characters of the fallback text for clients that cannot show the card. */
const MAX_FALLBACK_LENGTH = 4_000
/** How many quoted lines to try, until the card fits. */
const LINES_TRIED = [60, 30, 15, 8, 4, 0]

/**
 * An Adaptive Card of schema 1.2, which phones support: the verdict in one bold line, the article's
 * lines, why, what was understood, the answers. Text goes into text runs, which do not know
 * Markdown: what people paste stays text.
 */
export function cardOf(reply: Reply, press: Press, articlesAt = ''): Element {
  const cards = LINES_TRIED.map(most =>
    cardWith({ ...reply, quotes: reply.quotes.slice(0, most) }, press, articlesAt)
  )
  return (
    cards.find(card => Buffer.byteLength(JSON.stringify(card)) <= MAX_CARD_BYTES) ??
    cards.at(-1) ??
    {}
  )
}

function cardWith(reply: Reply, press: Press, articlesAt: string): Element {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.2',
    fallbackText:
      reply.text.length > MAX_FALLBACK_LENGTH
        ? `${reply.text.slice(0, MAX_FALLBACK_LENGTH)} …`
        : reply.text,
    body: [
      ...openingOf(reply),
      ...quoteBlock(reply.quotes, articlesAt),
      ...restOf(reply),
      ...understoodOf(reply, press)
    ],
    actions: reply.choices.map(choice => ({
      type: 'Action.Submit',
      title: choice,
      data: press(choice)
    }))
  }
}

function openingOf(reply: Reply): readonly Element[] {
  const { headline, before } = headlineOf(reply)
  return [
    ...before.map(text => paragraph(text)),
    ...(headline === null ? [] : [paragraph(headline, { weight: 'Bolder', size: 'Medium' })])
  ]
}

function restOf(reply: Reply): readonly Element[] {
  return headlineOf(reply).after.flatMap(text =>
    text.split('\n').map((line, at) => paragraph(line, {}, at === 0 ? {} : { spacing: 'None' }))
  )
}

/** Quotes with their places; those lead to the article's page where people reach the service. */
export function quoteBlock(quotes: readonly Quote[], articlesAt = ''): readonly Element[] {
  if (quotes.length === 0) return []
  return [
    {
      type: 'Container',
      style: 'emphasis',
      spacing: 'Small',
      items: joinQuotes(quotes).map(quotation => ({
        type: 'RichTextBlock',
        spacing: 'Small',
        inlines: [
          {
            type: 'TextRun',
            text: `${quotation.article}, ${nameLines(quotation.lines)}: `,
            isSubtle: true,
            size: 'Small',
            ...leadingTo(articlesAt, pageOf(quotation))
          },
          { type: 'TextRun', text: verbatim(`“${quotation.text}”`) }
        ]
      }))
    }
  ]
}

/** The page of an article with the lines marked, in the text as it was quoted. */
function pageOf({ article, lines: { first, last }, version }: Quotation): string {
  const parameters = [
    ...(version === undefined ? [] : [`version=${version}`]),
    ...(first === last ? [] : [`lines=${first}-${last}`])
  ]
  const asked = parameters.length === 0 ? '' : `?${parameters.join('&')}`
  return `/articles/${encodeURIComponent(article)}${asked}#L${first}`
}

function leadingTo(articlesAt: string, path: string): Element {
  if (articlesAt === '') return {}
  return { selectAction: { type: 'Action.OpenUrl', url: `${articlesAt}${path}` } }
}

/** What was understood; pressing it takes it back. */
function understoodOf({ understood }: Reply, press: Press): readonly Element[] {
  return understood.map(({ label, value, say }) => ({
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      {
        type: 'Column',
        width: 'stretch',
        items: [paragraph(`${label}: ${value}`, { isSubtle: true, size: 'Small' })]
      },
      ...(say === null
        ? []
        : [
            {
              type: 'Column',
              width: 'auto',
              minHeight: '24px',
              verticalContentAlignment: 'Center',
              selectAction: { type: 'Action.Submit', title: say, data: press(say) },
              items: [paragraph('Change', { color: 'Accent', size: 'Small' })]
            }
          ])
    ]
  }))
}

export function paragraph(text: string, style: Element = {}, place: Element = {}): Element {
  const run = { type: 'TextRun', text: verbatim(text), ...style }
  return { type: 'RichTextBlock', ...place, inlines: [run] }
}

/**
 * Cards turn `{{DATE(…)}}` into a date, even in a text run; an invisible character keeps it as it
 * is.
 */
function verbatim(text: string): string {
  return text.replace(/\{(?=\{)/g, '{\u2060')
}
