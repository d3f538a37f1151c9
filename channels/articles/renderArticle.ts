import type { Article, LineRange, Section } from '../../knowledge/articles/article.ts'
import { type Block, blocksOf } from '../../knowledge/articles/read/blocksOf.ts'
import { escapeHtml } from '../http/escapeHtml.ts'

export type ArticleParts = {
  readonly article: Article
  /**
   * 'now': as it is; 'earlier': as it was quoted; 'gone': so, and no article any more; 'lost': as
   * it is now, since what was quoted is not kept
   */
  readonly text: 'now' | 'earlier' | 'gone' | 'lost'
  /** the lines that an answer quoted, null when none are named in the address */
  readonly quoted: LineRange | null
  /** whether there is an article of that id, for links */
  readonly has: (id: string) => boolean
  /** where it is edited, '{file}' standing for its file; '' is nowhere */
  readonly editUrl: string
}

/** The category of an article of the helpdesk's own. */
const OWN = 'helpdesk'
const NOTICE = /^\s*THE INFORMATION PROVIDED/
const RULE = /^[=-]{20,}$/
/** Caught, so that splitting keeps it: every second part. */
const ADDRESS = /(\bhttps?:\/\/[^\s<>"'()]+[^\s<>"'().,;:!?])/
const ARTICLE_ID = /\bQ\d{5,6}\b/g
const LEAD = /^(\s*(?:WARNING|CAUTION|IMPORTANT|NOTE)\b:?)/i
const PENCIL =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 20l1-4L16.5 4.5l3 3L8 19zM14 7l3 3"/></svg>'
const LINES =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 6h14M5 10h14M5 14h14M5 18h8"/></svg>'
const STEP = /^\s*(\d{1,2})[.)]\s+/

/** What stands between the header and the end of an article's page; all its text is escaped. */
export function renderArticle(parts: ArticleParts): string {
  const { article } = parts
  const sections = article.sections.filter(({ lines }) => lines.first <= lines.last)
  return `<main class="sheet">
<header>
<p class="kicker">Article <b>${escapeHtml(article.id)}</b></p>
<h1 class="title" id="L${titleLine(article)}">${escapeHtml(article.title)}</h1>
<dl class="about">${about(article)}</dl>
${noteOn(parts)}
</header>
<aside class="side" aria-label="This article"><div>
<nav aria-label="Sections"><h2>In this article</h2><ul>
${sections.filter(isNamed).map(entryOf).join('\n')}
</ul></nav>
<div class="tools">${editLink(parts)}<a href="${textOf(parts)}">${LINES}Plain text</a></div>
</div></aside>
<div class="body">
${sections.map(section => renderSection(parts, section)).join('\n')}
<div class="rest">
${folded('Keywords', article.keywords.join(' '))}
${folded('Notice and copyright', noticeOf(article))}
</div>
<p class="printed">${escapeHtml(`${article.id}, ${article.title}. ${dated(article)}${cameFrom(article)}`)}</p>
</div>
</main>`
}

function titleLine({ lines, title }: Article): number {
  return Math.max(1, lines.findIndex(line => line.includes(title)) + 1)
}

function about(article: Article): string {
  const products = article.appliesTo
    .map(({ line, text }) => `<span class="ln" id="L${line}">${escapeHtml(text)}</span>`)
    .join('')
  const date = article.date === '' ? '' : `<dt>Date</dt><dd>${escapeHtml(article.date)}</dd>`
  const source = sourceOf(article)
  return [
    products === '' ? '' : `<dt>About</dt><dd>${products}</dd>`,
    date,
    source === '' ? '' : `<dt>Source</dt><dd>${escapeHtml(source)}</dd>`
  ].join('')
}

/** 'own/gateway.md' in a folder, 'archive.kbindex' in an index, 'own' of what is kept beside it */
function sourceOf({ origin }: Article): string {
  if (origin === undefined) return ''
  const isFile = origin.version !== null && !origin.file.startsWith('.')
  return isFile ? `${origin.source}/${origin.file}` : origin.source
}

function cameFrom(article: Article): string {
  const source = sourceOf(article)
  return source === '' ? '' : ` From ${source}.`
}

const NOTES: Readonly<Record<Exclude<ArticleParts['text'], 'now'>, string>> = {
  earlier: 'This is an earlier text of the article, as it was quoted.',
  gone: 'This article is not used any more. It is shown as it was quoted.',
  lost: 'The text that was quoted is not kept any more. This is the article as it is now.'
}

function noteOn({ article, text }: ArticleParts): string {
  if (text === 'now') return ''
  const href = `/articles/${encodeURIComponent(article.id)}`
  const link = text === 'earlier' ? ` <a href="${href}">Show it as it is now</a>` : ''
  return `<p class="note" role="note">${NOTES[text]}${link}</p>`
}

/** The file of an article in a folder, where the helpdesk edits it. */
function editLink({ article: { origin }, text, editUrl }: ArticleParts): string {
  if (editUrl === '' || text !== 'now' || origin === undefined || origin.version === null) return ''
  const file = origin.file.split(/[\\/]/).map(encodeURIComponent).join('/')
  return `<a href="${escapeHtml(editUrl.replaceAll('{file}', file))}">${PENCIL}Edit</a>`
}

function textOf({ article, text }: ArticleParts): string {
  const then = text === 'earlier' || text === 'gone' ? `?version=${article.origin?.version}` : ''
  return `/articles/${encodeURIComponent(article.id)}.txt${then}`
}

function dated({ date }: Article): string {
  return date === '' ? '' : `As of ${date}.`
}

function isNamed({ name }: Section): boolean {
  return name !== ''
}

function entryOf({ name, line }: Section): string {
  return `<li><a href="#S${line}">${escapeHtml(sentenceCase(name))}</a></li>`
}

/** 'MORE INFORMATION' → 'More information'; what is not all capitals stays. */
function sentenceCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name.charAt(0) + name.slice(1).toLowerCase()
}

function renderSection(parts: ArticleParts, section: Section): string {
  const { name, line, lines } = section
  const heading = name === '' ? '' : `<h2 id="S${line}">${escapeHtml(sentenceCase(name))}</h2>\n`
  const subheadings = new Map(section.parts.map(part => [part.line, part.name]))
  const ends = [...subheadings.keys(), lines.last + 1]
  const ranges = [lines.first, ...subheadings.keys()].map((first, place) => ({
    first,
    last: (ends[place] ?? lines.last + 1) - 1
  }))
  return heading + ranges.map(range => renderRange(parts, range, subheadings)).join('\n')
}

function renderRange(
  parts: ArticleParts,
  { first, last }: LineRange,
  subheadings: ReadonlyMap<number, string>
): string {
  const name = subheadings.get(first)
  const heading = name === undefined ? '' : `<h3 id="L${first}">${escapeHtml(name)}</h3>\n`
  const from = name === undefined ? first : first + 1
  const blocks = blocksOf(parts.article, { first: from, last })
  return heading + blocks.map(block => renderBlock(parts, block)).join('\n')
}

function renderBlock(parts: ArticleParts, { kind, lines }: Block): string {
  const numbers = Array.from({ length: lines.last - lines.first + 1 }, (_, at) => lines.first + at)
  const inner = numbers.map(line => renderLine(parts, kind, line)).join('\n')
  const [open, close] = wrappers(kind)
  const isLastQuoted = parts.quoted !== null && numbers.includes(parts.quoted.last)
  const said = isLastQuoted ? '\n<div class="said"><span>Quoted in the answer</span></div>' : ''
  return `${open}\n${inner}\n${close}${said}`
}

function wrappers(kind: Block['kind']): readonly [open: string, close: string] {
  if (kind === 'text') return ['<p class="lines">', '</p>']
  if (kind !== 'code') return [`<p class="lines ${kind}">`, '</p>']
  // can be scrolled with keys
  const named = 'tabindex="0" role="group" aria-label="As shown on screen"'
  return [`<div class="lines code keep" ${named}>`, '</div>']
}

function renderLine({ article, quoted, has }: ArticleParts, kind: Block['kind'], line: number) {
  const text = article.lines[line - 1] ?? ''
  const isQuoted = quoted !== null && quoted.first <= line && line <= quoted.last
  const step = kind === 'step' ? STEP.exec(text) : null
  const isOwn = article.category === OWN
  const shown = linked(step === null ? text : text.slice(step[0].length), { has, isOwn })
  const strong = kind === 'care' ? shown.replace(LEAD, '<strong>$1</strong>') : shown
  const marked = isQuoted ? `<mark>${strong}</mark>` : strong
  const numbered = step === null ? '' : ` data-step="${step[1]}"`
  return (
    `<span class="ln${isQuoted ? ' is-quoted' : ''}" id="L${line}">` +
    `<a class="n" href="#L${line}" aria-label="Line ${line}">${line}</a>` +
    `<span class="t"${numbered}>${marked}</span></span>`
  )
}

type Links = Pick<ArticleParts, 'has'> & {
  /** the helpdesk's own: addresses in the archive lead to whoever has them now */
  readonly isOwn: boolean
}

/** Escapes a line and links the articles that it names and that are there, and addresses. */
function linked(text: string, { has, isOwn }: Links): string {
  if (!isOwn) return articleLinks(text, has)
  return text
    .split(ADDRESS)
    .map((part, at) => (at % 2 === 1 ? addressLink(part) : articleLinks(part, has)))
    .join('')
}

function addressLink(address: string): string {
  const escaped = escapeHtml(address)
  return `<a href="${escaped}" rel="noopener noreferrer">${escaped}</a>`
}

function articleLinks(text: string, has: ArticleParts['has']): string {
  return escapeHtml(text).replace(ARTICLE_ID, id =>
    has(id) ? `<a href="/articles/${id}">${id}</a>` : id
  )
}

function noticeOf({ lines }: Article): string {
  const from = lines.findIndex(line => NOTICE.test(line))
  if (from < 0) return ''
  return lines
    .slice(from)
    .filter(line => !RULE.test(line.trim()))
    .join(' ')
    .trim()
}

function folded(summary: string, text: string): string {
  if (text === '') return ''
  return `<details><summary>${summary}</summary><p>${escapeHtml(text)}</p></details>`
}
