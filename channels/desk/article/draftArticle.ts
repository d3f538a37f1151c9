import type { UnansweredGroup } from '../../../triage/outcomes/groupUnanswered.ts'
import type { HelpdeskAnswer } from '../unanswered/readUnanswered.ts'
import { plainWords } from '../unanswered/unansweredWords.ts'

export type DraftParts = {
  readonly id: string
  readonly group: UnansweredGroup
  readonly answers: readonly HelpdeskAnswer[]
  /** milliseconds since 1970 */
  readonly now: number
}

/** People whose words are told in an article. */
const MAX_VOICES = 3
const MAX_TITLE_LENGTH = 100
const MAX_PRODUCTS = 3

/** An article in Markdown, filled from a group: its event, products, words, and what people answered. */
export function draftArticle({ id, group, answers, now }: DraftParts): string {
  const { event } = group
  const description = descriptionOf(group)
  const front = [
    `id: ${id}`,
    `title: ${quoted(titleOf(group))}`,
    `date: ${new Date(now).toISOString().slice(0, 10)}`,
    'applies to:',
    ...productsOf(group).map(product => `  - ${quoted(product)}`),
    ...(event === null
      ? []
      : [
          'events:',
          `  - id: ${event.id}`,
          ...(event.source === null ? [] : [`    source: ${quoted(event.source)}`]),
          ...(description === null ? [] : [`    description: ${quoted(description)}`])
        ])
  ]
  const solution = answers.filter(({ isSolved }) => isSolved)
  return [
    '---',
    ...front,
    '---',
    '',
    '# Symptoms',
    '',
    ...voicesOf(group),
    '',
    '# Resolution',
    '',
    ...asLines((solution.length > 0 ? solution : answers).map(({ text }) => plainWords(text))),
    ''
  ].join('\n')
}

/** An article that nothing is known of yet; what it lacks, the check says. */
export function emptyArticle(id: string, now: number): string {
  const date = new Date(now).toISOString().slice(0, 10)
  const front = [`id: ${id}`, 'title:', `date: ${date}`, 'applies to:', '  - ']
  return ['---', ...front, '---', '', '# Symptoms', '', '# Resolution', ''].join('\n')
}

/** A text in quotation marks is YAML whatever stands in it. */
function quoted(text: string): string {
  return /^[A-Za-z][\w .-]*$/.test(text) ? text : JSON.stringify(text)
}

function titleOf({ event, told }: UnansweredGroup): string {
  const asked = told.map(({ outcome }) => oneLine(outcome.asked)).find(text => text !== '')
  if (event === null) return (asked ?? '').slice(0, MAX_TITLE_LENGTH)
  const from = event.source === null ? '' : ` from ${event.source}`
  return `Event ${event.id}${from} is logged`
}

/** What most said that it runs on; else where the event comes from. */
function productsOf({ event, told }: UnansweredGroup): readonly string[] {
  const said = told.flatMap(({ outcome }) => outcome.product ?? [])
  const products = [...Map.groupBy(said, product => product)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([product]) => product)
  if (products.length > 0) return products.slice(0, MAX_PRODUCTS)
  return [event?.source ?? 'Name the product']
}

/** The text of the event that most of them have. */
function descriptionOf({ event, told }: UnansweredGroup): string | null {
  const texts = told.flatMap(({ outcome }) =>
    outcome.events
      .filter(({ id }) => id === event?.id)
      .flatMap(({ description }) => (description === null ? [] : oneLine(description)))
  )
  const [most] = [...Map.groupBy(texts, text => text)].toSorted(
    ([, a], [, b]) => b.length - a.length
  )
  return most?.[0] ?? null
}

function voicesOf({ told }: UnansweredGroup): readonly string[] {
  const said = told.map(({ outcome }) => plainWords(outcome.asked).trim())
  const voices = [...new Set(said)].filter(text => text !== '').slice(0, MAX_VOICES)
  return asLines(voices)
}

/** A paragraph each; a line that would begin a heading or a fence says so no longer. */
function asLines(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text, at) => [
    ...(at === 0 ? [] : ['']),
    ...text
      .split(/\r?\n/)
      .map(line => line.trim().replace(/^(#{1,6}\s|```|~~~|---)/, ' $1'))
      .filter(line => line !== '')
  ])
}

function oneLine(text: string): string {
  return plainWords(text).replace(/\s+/g, ' ').trim()
}
