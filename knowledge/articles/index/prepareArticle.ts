import { deflateRawSync } from 'node:zlib'
import { recognizeSymptom } from '../../language/recognizeSymptom.ts'
import { findServices } from '../../language/rules/mailServices.ts'
import { normalizeText } from '../../language/words/normalizeText.ts'
import type { Article, Section } from '../article.ts'
import { findSlots } from '../read/slots/findSlots.ts'
import type { Slot } from '../read/slots/slot.ts'
import { eventTokens } from './eventTokens.ts'
import { isOwnArticle } from './listArticleFiles.ts'
import { termsOf } from './terms.ts'
import { TEXT_DICTIONARY } from './textDictionary.ts'

/**
 * An article as the store takes it in; plain data, so that it can come from another thread. Terms
 * stand apart by blanks.
 */
export type Prepared = {
  readonly id: string
  readonly title: string
  readonly file: string
  /** changes when the file does */
  readonly stamp: string
  readonly text: Uint8Array
  /** what a person would see of the problem: title and symptoms */
  readonly told: string
  /** how many terms of `told` are the title's; they come first */
  readonly titleLength: number
  /** everything else it says */
  readonly rest: string
  /** how many terms of `rest` name the products and what people call them; they come first */
  readonly productLength: number
  /** whether it has a section of symptoms */
  readonly hasSymptoms: boolean
  /** whether the helpdesk wrote it */
  readonly own: boolean
  /** of its date; '' without one */
  readonly year: string
  /** the products that it names, each once */
  readonly products: readonly string[]
  /** `evidence`: terms, those that may be a name behind a '~' */
  readonly events: readonly {
    readonly id: number
    readonly source: string | null
    readonly evidence: string
    /** the telling slots of its text as JSON, '' when it has none */
    readonly slots: string
    readonly described: boolean
    readonly first: number
    readonly last: number
  }[]
  readonly codes: readonly string[]
  readonly stalls: readonly string[]
}

/** Reads the terms of a text: as words, or as their numbers in a list. */
export type ReadTerms<T> = (text: string) => readonly T[]

/** What was prepared, with its terms not put together yet. */
export type PreparedOf<T> = Omit<Prepared, 'told' | 'rest'> & {
  readonly told: readonly T[]
  readonly rest: readonly T[]
}

/** Letters that are read of each text; more of them tell nothing new. */
const MAX_TOLD_LENGTH = 6_000
const MAX_REST_LENGTH = 12_000
const SEEN: readonly string[] = ['SYMPTOMS', 'SYMPTOM']
/**
 * Where the maker set down what people may call it: 'Additional query words: wfw wfwg prodtcp32'.
 */
const QUERY_WORDS = /^Additional (?:query|reference) words:/
const RULE = /^={70}/
/** Lines that query words take at most. */
const MAX_QUERY_LINES = 14

/** Makes an article ready for the store. */
export function prepareArticle(
  article: Article,
  text: string,
  file: string,
  stamp: string
): Prepared {
  const prepared = prepareWith(termsOf, { article, text, file, stamp })
  return { ...prepared, told: prepared.told.join(' '), rest: prepared.rest.join(' ') }
}

type Parsed = {
  readonly article: Article
  readonly text: string
  readonly file: string
  readonly stamp: string
}

/** Makes an article ready with terms of any kind. */
export function prepareWith<T>(
  read: ReadTerms<T>,
  { article, text, file, stamp }: Parsed
): PreparedOf<T> {
  const { title, told, products, rest } = divide(article, read)
  return {
    id: article.id,
    title: article.title,
    file,
    stamp,
    text: compressed(text),
    told: [...title, ...told],
    titleLength: title.length,
    rest: [...products, ...rest],
    productLength: products.length,
    hasSymptoms: article.sections.some(isSeen),
    own: isOwnArticle(file),
    year: article.date.slice(0, 'YYYY'.length),
    products: [...new Set(article.appliesTo.flatMap(item => item.products))],
    events: article.events.map(({ id, source, description, lines }) => ({
      id,
      source,
      described: description !== null,
      first: lines.first,
      last: lines.last,
      evidence: eventTokens(description ?? '')
        .map(({ term, named }) => (named ? `~${term}` : term))
        .join(' '),
      slots: packSlots(findSlots(description ?? ''))
    })),
    codes: article.errorCodes,
    stalls: stalledServices(article)
  }
}

/** In room of its own: zlib gives a view of 16 KB, which would be kept, and cross threads, whole. */
function compressed(text: string): Uint8Array {
  return new Uint8Array(deflateRawSync(text, { dictionary: TEXT_DICTIONARY, level: 6 }))
}

function packSlots(slots: readonly Slot[]): string {
  if (slots.length === 0) return ''
  return JSON.stringify(slots)
}

type ArticleTerms<T> = Readonly<Record<'title' | 'told' | 'products' | 'rest', readonly T[]>>

/**
 * The terms of the symptoms and of what else is said; an article without symptoms is told by its
 * first section.
 */
function divide<T>(article: Article, read: ReadTerms<T>): ArticleTerms<T> {
  function textOf({ lines }: Section): string {
    return article.lines.slice(lines.first - 1, lines.last).join('\n')
  }
  const seen = article.sections.filter(isSeen)
  const told = seen.length > 0 ? seen : article.sections.slice(0, 1)
  const others = article.sections.filter(section => !told.includes(section))
  const products = article.appliesTo.map(({ text }) => text)
  function readMany(texts: readonly string[], maxLength: number): readonly T[] {
    return read(texts.join('\n').slice(0, maxLength))
  }
  return {
    title: read(article.title),
    told: readMany([...eventsOutside(article), ...told.map(textOf)], MAX_TOLD_LENGTH),
    products: readMany([...products, queryWords(article.lines)], MAX_TOLD_LENGTH),
    rest: readMany(others.map(textOf), MAX_REST_LENGTH)
  }
}

function isSeen({ name }: Section): boolean {
  return SEEN.includes(name)
}

function queryWords(lines: readonly string[]): string {
  const from = lines.findLastIndex(line => QUERY_WORDS.test(line))
  if (from < 0) return ''
  const words = lines.slice(from, from + MAX_QUERY_LINES)
  const end = words.findIndex(line => RULE.test(line))
  return words
    .slice(0, end < 0 ? words.length : end)
    .join('\n')
    .replace(QUERY_WORDS, '')
}

/** Events that a helpdesk's article names above its sections. */
function eventsOutside({ events, sections }: Article): readonly string[] {
  return events
    .filter(
      ({ description, lines }) =>
        description !== null &&
        !sections.some(section => section.line <= lines.first && lines.last <= section.lines.last)
    )
    .map(({ id, source, description }) =>
      [id, source, description].filter(part => part !== null).join(' ')
    )
}

/** The services that an article tells a stall of: those of its title, where that names some. */
function stalledServices(article: Article): readonly string[] {
  const section = article.sections.find(({ name }) => name === 'SYMPTOMS')
  if (section === undefined) return []
  const told = [
    article.title,
    ...article.lines.slice(section.lines.first - 1, section.lines.last)
  ].join('\n')
  if (findServices(normalizeText(told)).length === 0) return []
  const { services, stall } = recognizeSymptom(told)
  if (stall.verdict !== 'stall') return []
  const ofTitle = findServices(normalizeText(article.title))
  return ofTitle.length > 0 ? ofTitle : services
}
