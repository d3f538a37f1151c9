import { deflateRawSync } from 'node:zlib'
import { recognizeSymptom } from '../../language/recognizeSymptom.ts'
import { findServices } from '../../language/rules/mailServices.ts'
import { normalizeText } from '../../language/words/normalizeText.ts'
import type { Article, Section } from '../article.ts'
import { eventTokens } from './eventTokens.ts'
import { termsOf } from './terms.ts'
import { TEXT_DICTIONARY } from './textDictionary.ts'

/** An article as the store takes it in; plain data, so that it can come from another thread. Terms stand apart by blanks. */
export type Prepared = {
  readonly id: string
  readonly title: string
  readonly file: string
  /** changes when the file does */
  readonly stamp: string
  readonly text: Uint8Array
  /** what a person would see of the problem: title and symptoms */
  readonly told: string
  /** everything else it says */
  readonly rest: string
  /** `evidence`: terms, those that may be a name behind a '~' */
  readonly events: readonly {
    readonly id: number
    readonly source: string | null
    readonly evidence: string
    readonly described: boolean
    readonly first: number
    readonly last: number
  }[]
  readonly codes: readonly string[]
  readonly stalls: readonly string[]
}

const MOST_TOLD = 6_000
const MOST_REST = 12_000
const SEEN: readonly string[] = ['SYMPTOMS', 'SYMPTOM']

/** Makes an article ready for the store. */
export function prepareArticle(
  article: Article,
  text: string,
  file: string,
  stamp: string
): Prepared {
  const { told, rest } = divide(article)
  return {
    id: article.id,
    title: article.title,
    file,
    stamp,
    text: deflateRawSync(text, { dictionary: TEXT_DICTIONARY, level: 6 }),
    told: termsOf(told.slice(0, MOST_TOLD)).join(' '),
    rest: termsOf(rest.slice(0, MOST_REST)).join(' '),
    events: article.events.map(({ id, source, description, lines }) => ({
      id,
      source,
      described: description !== null,
      first: lines.first,
      last: lines.last,
      evidence: eventTokens(description ?? '')
        .map(({ term, named }) => (named ? `~${term}` : term))
        .join(' ')
    })),
    codes: article.errorCodes,
    stalls: stalledServices(article)
  }
}

/** The symptoms and what else is said; an article without symptoms is told by its first section. */
function divide(article: Article): { told: string; rest: string } {
  function textOf({ lines }: Section): string {
    return article.lines.slice(lines.first - 1, lines.last).join('\n')
  }
  const seen = article.sections.filter(({ name }) => SEEN.includes(name))
  const told = seen.length > 0 ? seen : article.sections.slice(0, 1)
  const products = article.appliesTo.map(({ text }) => text)
  return {
    told: [article.title, ...eventsOutside(article), ...told.map(textOf)].join('\n'),
    rest: [
      ...products,
      ...article.sections.filter(section => !told.includes(section)).map(textOf)
    ].join('\n')
  }
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

function stalledServices(article: Article): readonly string[] {
  const section = article.sections.find(({ name }) => name === 'SYMPTOMS')
  if (section === undefined) return []
  const told = [
    article.title,
    ...article.lines.slice(section.lines.first - 1, section.lines.last)
  ].join('\n')
  if (findServices(normalizeText(told)).length === 0) return []
  const { services, stall } = recognizeSymptom(told)
  return stall.verdict === 'stall' ? services : []
}
