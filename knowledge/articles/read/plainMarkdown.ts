import { oneOf } from '../../language/words/oneOf.ts'
import { isKnown } from '../../releases/products.ts'
import { recognizeReleases } from '../../releases/said/recognizeReleases.ts'
import { findProducts } from '../../releases/written/findProducts.ts'
import type { AppliesTo, Section } from '../article.ts'
import { PRODUCTS_LABEL } from './sectionNames.ts'

const MAX_LINE_LENGTH = 1_000
/** 'HD-12', 'KB0012345': the whole name, or its beginning in capitals. */
const ID_NAME = /^[A-Za-z]{1,8}-?\d{1,8}$/
const ID_BEGINS = /^[A-Z]{1,8}-?\d{1,8}(?=[ _-])/
const MAX_NUMBER = 100_000_000

/**
 * The id of an article that names none, by the name of its file: 'hd-12.md' → 'HD-12',
 * 'print/Reset the queue.md' → 'DOC-' and a number that stays while the file keeps its name.
 */
export function idOfFile(file: string): string {
  const name = nameOf(file)
  const named = ID_NAME.test(name) ? name : ID_BEGINS.exec(name)?.[0]
  return (
    named?.toUpperCase() ?? `DOC-${numberOf(file.replace(/\.\w{1,8}$/, '').replace(/\\/g, '/'))}`
  )
}

/** The title that the name of a file makes; null where it is one word, or an id. */
export function titleOfFile(file: string): string | null {
  if (ID_NAME.test(nameOf(file))) return null
  const words = nameOf(file)
    .replace(/[_+-]+/g, ' ')
    .trim()
  if (!/\S \S/.test(words)) return null
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** 'print/queue.md' → 'queue' */
export function nameOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? '').replace(/\.\w{1,8}$/, '')
}

/** FNV-1a, cut to eight digits. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text.toLowerCase().normalize('NFC'))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0) % MAX_NUMBER
}

/**
 * Lines of Markdown as their words read, each in its place: no emphasis, no marks of a quotation,
 * rows of two cells as 'name: value'.
 */
export function wordsOfMarkdown(lines: readonly string[]): readonly string[] {
  return lines.map(line => {
    const text = line.length > MAX_LINE_LENGTH ? line.slice(0, MAX_LINE_LENGTH) : line
    if (!/[*_`|>\\]/.test(text)) return text
    const plain = text
      .replace(/^(?:\s{0,3}>)+ ?/, '')
      .replace(/\*\*|__(?=\S)|(?<=\S)__(?!\w)|`/g, '')
      .replace(/(?<=[A-Z])\\_(?=[A-Z])/g, '_')
    return rowOf(plain) ?? plain
  })
}

function rowOf(text: string): string | null {
  if (!/^\s*\|.*\|\s*$/.test(text)) return null
  const cells = text.split('|').slice(1, -1)
  const [name = '', value = '', ...more] = cells.map(cell => cell.trim())
  if (/^:?-*:?$/.test(name)) return ''
  return more.length === 0 ? `    ${name.replace(/:$/, '')}: ${value}` : `    ${cells.join(' ')}`
}

const LABELLED = new RegExp(`^\\s*(?:[-*] )?${PRODUCTS_LABEL}\\s*:\\s*(\\S.{0,400})$`, 'i')
const LABEL_ALONE = new RegExp(`^\\s*${PRODUCTS_LABEL}\\s*:?\\s*$`, 'i')
/** What is said not to be so, or of another time, is no product of the article. */
const NOT_OF_IT = new RegExp(
  `\\b${oneOf(
    'not?',
    'never',
    'without',
    'unlike',
    "(?:is|are|does|do)n[’']t",
    'except',
    'instead of',
    'other than',
    'later',
    'migrat\\w+',
    'upgrad\\w+',
    'before',
    'after',
    'formerly'
  )}\\b`,
  'i'
)

/**
 * What a plain text is about: what it lists as its products, else those its title names, else those
 * of its opening and symptoms. `lines` are its words, `titleLine` is 0 where the title is no line.
 */
export function productsOfText(
  lines: readonly string[],
  sections: readonly Section[],
  title: { readonly text: string; readonly line: number }
): readonly AppliesTo[] {
  const listed = listedProducts(lines, sections)
  if (listed.length > 0) return listed
  const named = namedProducts(title.text, title.line)
  if (named.length > 0) return named
  const telling = sections.filter(({ name }) => name === '' || name === 'SYMPTOMS')
  const found = telling.flatMap(section =>
    linesOf(lines, section).flatMap(({ text, line }) =>
      NOT_OF_IT.test(text) ? [] : namedProducts(text, line)
    )
  )
  return found.filter(({ text }, place) => found.findIndex(other => other.text === text) === place)
}

function listedProducts(
  lines: readonly string[],
  sections: readonly Section[]
): readonly AppliesTo[] {
  const headed = sections
    .filter(({ name }) => LABEL_ALONE.test(name))
    .flatMap(section => linesOf(lines, section))
  const labelled = lines.flatMap((text, index) => {
    const value = LABELLED.exec(text.slice(0, MAX_LINE_LENGTH))?.[1]
    return value === undefined ? [] : [{ text: value, line: index + 1 }]
  })
  return [...headed, ...labelled].flatMap(({ text, line }) =>
    text
      .replace(/^\s*[-*•]\s+/, '')
      .split(/[;,](?! ?(?:version|SP|service pack|\d))/i)
      .map(part => part.trim().replace(/\.$/, ''))
      .flatMap(part => listedProduct(part, line))
  )
}

/** 'Citrix Receiver 4.9', 'Heron v3', 'Heron Suite 2019' */
const VERSIONED = /[A-Za-z].{0,80} (?:v\d|\d{1,3}\.\d|(?:19|20)\d\d\b)/

/** A value that names no product known by name may be a place or a team: it is passed. */
function listedProduct(text: string, line: number): readonly AppliesTo[] {
  const found = findProducts(text)
  const isProduct = found.some(({ product }) => isKnown(product)) || VERSIONED.test(text)
  if (found.length === 0 || !isProduct) return []
  return [
    {
      line,
      text,
      products: found.map(({ product }) => product),
      servicePacks: found.length === 1 ? (found[0]?.servicePacks ?? []) : [],
      role: 'product',
      edition: null
    }
  ]
}

function namedProducts(text: string, line: number): readonly AppliesTo[] {
  const products = recognizeReleases(text.slice(0, MAX_LINE_LENGTH)).flatMap(({ product }) =>
    product === null ? [] : [product]
  )
  return [...new Set(products)].map(product => ({
    line: Math.max(1, line),
    text: product,
    products: [product],
    servicePacks: [],
    role: 'product',
    edition: null
  }))
}

function linesOf(
  lines: readonly string[],
  { lines: { first, last } }: Section
): readonly { readonly text: string; readonly line: number }[] {
  return lines
    .slice(first - 1, last)
    .map((text, index) => ({ text, line: first + index }))
    .filter(({ text }) => text.trim() !== '')
}
