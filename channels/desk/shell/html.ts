import { escapeHtml } from '../../http/escapeHtml.ts'

/** HTML as it goes out; made by `html` alone, so whatever else there is was escaped. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template; null and false are left out. */
export type Shown = Html | string | number | null | false | undefined | readonly Shown[]

/**
 * A piece of a page: html`<b>${name}</b>`. Whatever is put in is escaped, in elements and in quoted
 * attributes, unless it was made by this function.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Shown[]): Html {
  return new Html(
    parts.map((part, at) => (at < values.length ? `${part}${textOf(values[at])}` : part)).join('')
  )
}

function textOf(value: Shown): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.text
  if (typeof value === 'object') return value.map(textOf).join('')
  return escapeHtml(String(value))
}
