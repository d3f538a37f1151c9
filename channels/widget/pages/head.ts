import { escapeHtml } from '../../http/escapeHtml.ts'

export type Head = {
  readonly title: string
  /** of this response only */
  readonly nonce: string
  readonly css: string
  readonly language?: string
  /** 'light', 'dark' or 'auto', which asks the system */
  readonly theme?: string
}

/** The beginning of a page, up to its body. */
export function head({ title, nonce, css, language = 'en', theme = 'auto' }: Head): string {
  const direction = isRightToLeft(language) ? ' dir="rtl"' : ''
  return `<!doctype html>
<html lang="${escapeHtml(language)}"${direction} data-theme="${escapeHtml(theme)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style nonce="${nonce}">${css}</style>
</head>`
}

/** Languages written from right to left, of which somebody may have a site. */
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ur', 'yi']

function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.includes(language.slice(0, 2).toLowerCase())
}
