/** An element of an Adaptive Card. */
export type Element = Readonly<Record<string, unknown>>

/** Version of Adaptive Cards that all cards need; where it is not known, the text is shown. */
export const CARD_VERSION = '1.5'

/** The frame of every card. `speak`: all that a screen reader is told of it. */
export function frameOf(fallbackText: string, speak = fallbackText): Element {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: CARD_VERSION,
    fallbackText,
    speak
  }
}

/** Text as it is: a text run knows no Markdown, whatever people paste. */
export function paragraph(text: string, style: Element = {}): Element {
  return { type: 'RichTextBlock', inlines: [run(text, style)] }
}

export function run(text: string, style: Element = {}): Element {
  return { type: 'TextRun', text: verbatim(text), ...style }
}

/** Characters and beginnings that Markdown may take for more than text. */
const MAY_BE_MARKDOWN = /[*_[\]<>\\`~#|{}&@]|^\s*(?:\d{1,9}[.)]|[-+])\s|:\/\/|[a-z]\.[a-z]/i

/** Whether a text is the same in Markdown as without it. */
export function isSameInMarkdown(text: string): boolean {
  return !MAY_BE_MARKDOWN.test(text)
}

/**
 * A text block where the text cannot be taken for Markdown, since only a text block can be a
 * heading; else a text run.
 */
export function words(text: string, style: Element = {}): Element {
  const { id, spacing, weight, size, isSubtle, color, ...ofBlock } = style
  const looks = { weight, size, isSubtle, color }
  if (!isSameInMarkdown(text)) return { ...paragraph(text, looks), id, spacing }
  return { type: 'TextBlock', text, wrap: true, id, spacing, ...looks, ...ofBlock }
}

/** What a card asks or says first, which a screen reader can jump to. */
export function heading(text: string, id: string, size = 'Default'): Element {
  return words(text, { id, style: 'heading', weight: 'Bolder', size })
}

/**
 * Cards turn `{{DATE(…)}}` into a date, even in a text run; an invisible character keeps it as it
 * is.
 */
export function verbatim(text: string): string {
  return text.replace(/\{(?=\{)/g, '{\u2060')
}
