import type { DatabaseSync } from 'node:sqlite'
import { type InvertedIndex, openInvertedIndex } from './invertedIndex.ts'
import { openSignatures, type Signatures } from './signatures.ts'
import { unpackNumbers } from './varints.ts'

/** What a search asks the articles for. A place is the number of an article in its index. */
export type ArticleIndex = {
  readonly words: InvertedIndex
  readonly signatures: Signatures
  readonly nameOf: (place: number) => { readonly id: string; readonly title: string }
  /** the terms of what an article tells of its problem, and of everything else it says, in their order */
  readonly textOf: (place: number) => ArticleText
  readonly placesWithCode: (code: string) => readonly number[]
  /** the articles about mail services that stop responding, those of the most services first; none named: of any */
  readonly stalled: (services: readonly string[]) => readonly number[]
  /** the mail services that an article tells to stop responding */
  readonly stallsOf: (place: number) => readonly string[]
}

export type ArticleText = { readonly told: Uint32Array; readonly rest: Uint32Array }

const MOST_PLACES = 200
const MOST_STALLED = 24

export function openArticleIndex(database: DatabaseSync): ArticleIndex {
  const name = database.prepare('SELECT id, title FROM articles WHERE place = ?')
  const text = database.prepare('SELECT told, rest FROM told WHERE place = ?')
  const code = database.prepare(`SELECT place FROM codes WHERE code = ? LIMIT ${MOST_PLACES}`)
  const stalls = database.prepare('SELECT service FROM stalls WHERE place = ?')
  return {
    words: openInvertedIndex(database),
    signatures: openSignatures(database),
    nameOf: place => name.get(place) as { id: string; title: string },
    textOf: place => {
      const { told, rest } = text.get(place) as { told: Uint8Array; rest: Uint8Array }
      return { told: unpackNumbers(told), rest: unpackNumbers(rest) }
    },
    placesWithCode: wanted =>
      (code.all(wanted) as unknown as readonly { place: number }[]).map(({ place }) => place),
    stalled: services =>
      (
        database
          .prepare(`SELECT place FROM stalls ${services.length === 0 ? '' : `WHERE place IN (SELECT place FROM stalls WHERE service IN (${services.map(() => '?').join(',')}))`}
      GROUP BY place ORDER BY count(*) DESC LIMIT ${MOST_STALLED}`)
          .all(...services) as unknown as readonly { place: number }[]
      ).map(({ place }) => place),
    stallsOf: place =>
      (stalls.all(place) as unknown as readonly { service: string }[]).map(({ service }) => service)
  }
}
