import { createHash } from 'node:crypto'
import type { Reply } from '../../triage/answer.ts'
import { CARD, speaking } from '../../triage/wording/say.ts'
import type { Act } from './act.ts'
import { answerActions } from './answerActions.ts'
import { type Element, frameOf, heading, paragraph } from './element.ts'
import { factChips } from './factChips.ts'
import { headlineOf } from './headlineOf.ts'
import { offerRows } from './offerRows.ts'
import { quoteParts } from './quoteParts.ts'
import { speechOf } from './speech.ts'

/** Bytes of JSON that Teams is sure to show; its own limit is 28 KB for a whole message. */
const MAX_CARD_BYTES = 23_500
/** Characters of the fallback text for clients that cannot show the card. */
const MAX_FALLBACK_LENGTH = 4_000
/** How many quoted lines to try, until the card fits. */
const LINES_TRIED = [60, 30, 15, 8, 4, 0]
const KEY_LENGTH = 6

export type CardParts = {
  readonly act: Act
  /** what stands before '/articles/ID'; left out: nobody reaches the pages of articles */
  readonly articlesAt?: string | null
  /** the address of the file with all machines; left out: nobody reaches it */
  readonly listAt?: string | null
  /** whether the channel lays out a card by the names of its parts, as the site's chat does */
  readonly laysOut?: boolean
}

/**
 * An Adaptive Card: the verdict first, the article's words, why, what was understood; or what is
 * asked, with the answers. Text goes into text runs, which do not know Markdown: what people paste
 * stays text. The site finds each part by its name, `kb-PART-KEY`.
 */
export function cardOf(reply: Reply, parts: CardParts): Element {
  return speaking(reply.language, () => fittingCard(reply, parts))
}

function fittingCard(reply: Reply, parts: CardParts): Element {
  const cards = LINES_TRIED.map(most => cardWith(withLines(reply, most), parts))
  return (
    cards.find(card => Buffer.byteLength(JSON.stringify(card)) <= MAX_CARD_BYTES) ??
    cards.at(-1) ??
    {}
  )
}

function withLines(reply: Reply, most: number): Reply {
  const { quotes, grounds } = reply
  if (grounds === undefined) return { ...reply, quotes: quotes.slice(0, most) }
  const passage = grounds.passage.slice(0, most)
  return { ...reply, quotes: quotes.slice(0, most), grounds: { ...grounds, passage } }
}

function cardWith(reply: Reply, parts: CardParts): Element {
  const { act, articlesAt = null, listAt = null, laysOut = false } = parts
  const key = keyOf(reply)
  const { offers = [], choices } = reply
  const titles = offers.map(({ title }) => title)
  const list = listOf(reply, listAt, key)
  const isDecided = reply.step !== null && reply.step.kind !== 'ask'
  return {
    ...frameOf(shortened(reply.text), speechOf(reply)),
    lang: reply.language,
    body: [
      ...openingOf(reply, list, key),
      ...quoted(reply, articlesAt, key),
      ...reasonsOf(reply, key),
      ...headlineOf(reply).after.flatMap(linesOf),
      ...(reply.headline === null ? [] : list),
      ...offerRows(offers, { act, articlesAt, key }),
      ...(isDecided ? factChips(reply.understood, { act, key, laysOut }) : []),
      ...answerActions(
        choices.filter(choice => !titles.includes(choice)),
        { act, key, isDecided, laysOut }
      )
    ]
  }
}

/** What makes the ids of a card other ones than those of the card before. */
function keyOf({ text }: Reply): string {
  return createHash('sha256').update(text).digest('hex').slice(0, KEY_LENGTH)
}

function shortened(text: string): string {
  return text.length > MAX_FALLBACK_LENGTH ? `${text.slice(0, MAX_FALLBACK_LENGTH)} …` : text
}

/** The verdict with what stands in front of it, or what is asked behind what is said. */
function openingOf(reply: Reply, list: readonly Element[], key: string): readonly Element[] {
  const { headline, before } = headlineOf(reply)
  const last = before.at(-1)
  const isAsked = headline === null && reply.choices.length > 0 && /[?？]/.test(last ?? '')
  const asked = isAsked ? last : undefined
  const said = asked === undefined ? before : before.slice(0, -1)
  return [
    ...said.flatMap(linesOf),
    ...(headline === null ? list : [heading(headline, `kb-head-${key}`, 'Medium')]),
    ...(asked === undefined ? [] : [heading(asked, `kb-ask-${key}`)])
  ]
}

/** The way to the file with all machines, where the reply names only some. */
function listOf({ machineCount }: Reply, listAt: string | null, key: string): readonly Element[] {
  if (machineCount === undefined || listAt === null) return []
  const open = { type: 'Action.OpenUrl', title: CARD.machineList(machineCount), url: listAt }
  return [{ type: 'ActionSet', id: `kb-list-${key}`, actions: [open] }]
}

/** A paragraph; lines in it follow each other closely. */
function linesOf(text: string): readonly Element[] {
  return text
    .split('\n')
    .map((line, place) => ({ ...paragraph(line), ...(place === 0 ? {} : { spacing: 'None' }) }))
}

function quoted(reply: Reply, articlesAt: string | null, key: string): readonly Element[] {
  const { quotes, grounds } = reply
  if (quotes.length === 0) return []
  if (grounds === undefined) return quoteParts({ quotes, articlesAt, key })
  return quoteParts({ quotes: grounds.passage, month: grounds.month, articlesAt, key })
}

/** Why, each in a line of its own. */
function reasonsOf({ grounds }: Reply, key: string): readonly Element[] {
  const reasons = grounds?.reasons ?? []
  if (reasons.length === 0) return []
  const items = reasons.map(reason => ({ ...paragraph(reason), spacing: 'Small' }))
  return [{ type: 'Container', id: `kb-why-${key}`, items }]
}
