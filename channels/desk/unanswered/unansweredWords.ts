import type { OutcomeEvent, Unanswered } from '../../../triage/handOver/outcome.ts'
import type { UnansweredGroup } from '../../../triage/outcomes/groupUnanswered.ts'
import { type Html, html } from '../shell/html.ts'

/** Each reason as a filter calls it, and as it stands behind a number. */
export const REASONS: Readonly<Record<Unanswered, readonly [filter: string, counted: string]>> = {
  'no-article': ['No article', 'no article'],
  'not-solved': ['Still broken', 'still broken'],
  refused: ['None of these', 'none of these'],
  'not-understood': ['Not understood', 'not understood']
}

/** '10 still broken after HD-09, 2 none of these' */
export function countedReasons({ counts, failed }: UnansweredGroup): string {
  return Object.entries(REASONS)
    .flatMap(([why, [, counted]]) => {
      const count = counts[why as Unanswered]
      if (count === 0) return []
      const after = why === 'not-solved' && failed !== null ? ` after ${failed}` : ''
      return [{ count, text: `${count} ${counted}${after}` }]
    })
    .toSorted((a, b) => b.count - a.count)
    .map(({ text }) => text)
    .join(', ')
}

/** '1 conversation', '3 conversations' */
export function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}

const MARK = /\[(computer|user|SID|address|e-mail)(?: [\da-f]{8})?\]/
const STANDS_FOR: Readonly<Record<string, string>> = { computer: 'machine', user: 'name' }

/** What somebody said, what was masked in it looking like that. */
export function maskedWords(text: string): Html {
  // the parts behind a mark and the kinds of marks come in turn
  return html`${text
    .split(MARK)
    .map((part, at) =>
      at % 2 === 0 ? part : html`<span class="mask">${STANDS_FOR[part] ?? part}</span>`
    )}`
}

/** 'Event 4711, HeronGate: “The pool is exhausted.”' */
export function toldEvent({ id, source, description }: OutcomeEvent): Html {
  const text = description !== null && html`: “${maskedWords(description)}”`
  return html`Event ${id}${source !== null && `, ${source}`}${text}`
}

/** The same in plain words, for an article or a test: 'the machine', 'somebody' */
export function plainWords(text: string): string {
  return text
    .split(MARK)
    .map((part, at) => {
      if (at % 2 === 0) return part
      if (part === 'computer') return 'the machine'
      return part === 'user' ? 'somebody' : `(${part})`
    })
    .join('')
}
