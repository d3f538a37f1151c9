import domino, { type PageDocument, type PageElement } from '@mixmark-io/domino'
import { MONTHS } from '../../language/words/months.ts'
import { oneOf } from '../../language/words/oneOf.ts'
import { AROUND, CHANGED, MAIN, TITLE } from './helpCentres.ts'

/** A page: its title, the day it was last changed, and the elements with its text. */
export type Page = {
  readonly title: string | null
  readonly date: string | null
  readonly main: readonly PageElement[]
}

const MAX_TITLE_LENGTH = 300
/** Elements in each other; who made more of them wants to exhaust who walks through them. */
const MAX_DEPTH = 256
const NESTING = new RegExp(
  `<(/?)${oneOf(
    'div',
    'span',
    'section',
    'article',
    'blockquote',
    'table',
    'ul',
    'ol',
    'dl',
    'font',
    'center',
    'b',
    'i',
    'u',
    'em',
    'strong',
    'small',
    'big',
    'code',
    'sub',
    'sup'
  )}(?=[\\s>])`,
  'gi'
)

/**
 * Finds the article on a page of a help centre or a wiki. No script runs, nothing is loaded.
 * @throws Error in a few words: it nests too deeply
 */
export function readHtml(html: string): Page {
  if (depthOf(html) > MAX_DEPTH) throw new Error('it nests too deeply')
  const document = domino.createDocument(html, true)
  const heading = TITLE.flatMap(selector => Array.from(document.querySelectorAll(selector))).find(
    element => textOf(element) !== ''
  )
  const date = dateOf(document)
  const title = titleOf(document, heading)
  const main = mainOf(document)
  for (const element of main)
    for (const around of Array.from(element.querySelectorAll(AROUND.join(',')))) around.remove()
  if (heading !== undefined && /^H[12]$/.test(heading.tagName)) heading.remove()
  return { title, date, main }
}

/** How deep elements stand in each other, of those that no other one closes. */
function depthOf(html: string): number {
  let [depth, deepest] = [0, 0]
  for (const [, slash] of html.matchAll(NESTING)) {
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function titleOf(document: PageDocument, heading: PageElement | undefined): string | null {
  const page = textOf(document.querySelector('title')).split(/ [|–—] /)[0] ?? ''
  const text = heading === undefined ? page : textOf(heading)
  // Confluence writes the space before the title
  const own = heading?.id === 'title-text' ? text.replace(/^[^:]{1,60} : (?=\S)/, '') : text
  return own === '' ? null : own.slice(0, MAX_TITLE_LENGTH)
}

function textOf(element: PageElement | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Of elements inside each other the outer ones. */
function mainOf(document: PageDocument): readonly PageElement[] {
  for (const selector of MAIN) {
    const found = Array.from(document.querySelectorAll(selector)).filter(hasContent)
    const outer = found.filter(one => !found.some(other => other !== one && other.contains(one)))
    if (outer.length > 0) return outer
  }
  return [document.body]
}

function hasContent(element: PageElement): boolean {
  return textOf(element) !== '' || element.querySelector('img') != null
}

function dateOf(document: PageDocument): string | null {
  for (const selector of CHANGED) {
    const element = document.querySelector(selector)
    if (element == null) continue
    const told = ['content', 'datetime'].map(name => element.getAttribute(name) ?? '').join(' ')
    const date = dateIn(told) ?? dateIn(textOf(element))
    if (date !== null) return date
  }
  return null
}

const ISO = /\b(\d{4}-\d\d-\d\d)/
/** 'last modified on Nov 03, 2024' */
const WRITTEN = /\b([A-Z][a-z]{2,8})\.? (\d{1,2}), (\d{4})\b/g

/** The last date of a text: what was changed stands behind what was created. */
function dateIn(text: string): string | null {
  const iso = ISO.exec(text)?.[1]
  if (iso !== undefined) return iso
  const [, name = '', day = '', year = ''] = [...text.matchAll(WRITTEN)].at(-1) ?? []
  const month = MONTHS.findIndex(
    one => name !== '' && one.toLowerCase().startsWith(name.toLowerCase().slice(0, 3))
  )
  if (month < 0) return null
  return `${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}
