import type { Language } from '../../../triage/language.ts'
import { escapeHtml } from '../../http/escapeHtml.ts'

/** What a letter is made of; each is written as text and as HTML. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'title'; readonly text: string }
  /** as it was written, in letters of one width */
  | { readonly kind: 'verbatim'; readonly text: string }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'talk'; readonly lines: readonly SpokenLine[] }

export type SpokenLine = { readonly who: string; readonly when: string; readonly text: string }

export function blocksAsText(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const text = asText(block)
      // a title stands right above what it is the title of
      const isUnderTitle = blocks[index - 1]?.kind === 'title'
      return index === 0 ? text : `${isUnderTitle ? '\n' : '\n\n'}${text}`
    })
    .join('')
}

function asText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'verbatim':
      return block.text
    case 'title':
      return `${block.text}\n${'-'.repeat(block.text.length)}`
    case 'rows':
      return block.rows.map(([name, value]) => `${name}: ${value}`).join('\n')
    case 'talk':
      return block.lines
        .map(({ who, when, text }) => `${when} ${who}:\n${indented(text)}`)
        .join('\n\n')
  }
}

function indented(text: string): string {
  return text.replace(/^(?=[^\n])/gm, '    ')
}

/** A page of its own without anything from outside: mail programs load nothing of it. */
export function blocksAsHtml(blocks: readonly Block[], language: Language): string {
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"></head>`,
    `<body style="${BODY}">`,
    ...blocks.map(asHtml),
    '</body></html>'
  ].join('\n')
}

/** Mail programs drop style sheets, so each element carries its own. */
const BODY = 'font-family:Segoe UI,Arial,sans-serif;font-size:15px;line-height:1.45;max-width:46em'
const VERBATIM =
  'font-family:Consolas,monospace;font-size:13px;white-space:pre-wrap;' +
  'border-left:3px solid #8a8a8a;padding-left:10px;margin:8px 0'
const CELL = 'text-align:left;vertical-align:top;padding:2px 14px 2px 0;font-weight:normal'

function asHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
        .split(/\n{2,}/)
        .map(text => `<p>${withBreaks(text)}</p>`)
        .join('\n')
    case 'title':
      return `<h2 style="font-size:16px;margin:20px 0 4px">${escapeHtml(block.text)}</h2>`
    case 'verbatim':
      return `<pre style="${VERBATIM}">${escapeHtml(block.text)}</pre>`
    case 'rows':
      return table(block.rows.map(([name, value]) => [escapeHtml(name), withBreaks(value)]))
    case 'talk':
      return table(
        block.lines.map(({ who, when, text }) => [
          `${escapeHtml(when)}<br><b>${escapeHtml(who)}</b>`,
          withBreaks(text)
        ])
      )
  }
}

function table(rows: readonly (readonly [head: string, cell: string])[]): string {
  const written = rows.map(
    ([head, cell]) =>
      `<tr><th scope="row" style="${CELL}">${head}</th><td style="${CELL}">${cell}</td></tr>`
  )
  return `<table style="border-collapse:collapse">${written.join('')}</table>`
}

function withBreaks(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}
