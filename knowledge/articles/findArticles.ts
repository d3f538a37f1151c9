import type { DatabaseSync } from 'node:sqlite'
import type { WindowsEvent } from '../events/event.ts'
import { sameSource } from '../events/sameSource.ts'
import { recognizeSymptom } from '../language/recognizeSymptom.ts'
import { evidenceOf, share } from './evidence.ts'
import type { Candidate, Query } from './knowledge.ts'

/** What the index is asked; `told` is the text full text looks in. */
export type Index = { readonly database: DatabaseSync; readonly size: number; readonly toldBy: (place: number) => string }

type Row = { readonly place: number; readonly id: string; readonly title: string }
type Signature = Row & { readonly source: string | null; readonly description: string | null; readonly first: number; readonly last: number }
type Weight = (word: string) => number

const MOST_TERMS = 8
const MOST_READ = 24
const CODE = /(?<!\w)0x([0-9a-f]{8})(?![0-9a-f])/gi
/** Full text alone proves nothing: it may be asked about, not taken. */
const WORDS_ALONE = 0.6
/** What it counts that an event only mentioned comes with a word of its description ('event 2086 from Exchange'). */
const NAMED = 0.4

/** The articles that may be the one, best first: by event, by error code, and last by few and rare words. */
export const findArticles = (index: Index, { events, words, products }: Query): readonly Candidate[] => {
  const weightOf = weigher(index)
  const found = [
    ...events.slice(0, 10).flatMap((event, place) => byEvent(index, event, place, words, weightOf)),
    ...events.slice(0, 10).flatMap((event, place) => byDescription(index, event, place, weightOf)),
    ...(events.length === 0 ? [...byCode(index, words), ...byWords(index, words, weightOf), ...byStall(index, words)] : [])
  ]
  void products
  return bestOfEach(found)
}

const bestOfEach = (found: readonly Candidate[]): readonly Candidate[] => {
  const best = new Map<string, Candidate>()
  for (const candidate of found) {
    const before = best.get(candidate.article)
    if (before === undefined || before.score < candidate.score) best.set(candidate.article, candidate)
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score || a.article.localeCompare(b.article))
}

const byEvent = ({ database }: Index, event: WindowsEvent, place: number, words: string, weightOf: Weight): readonly Candidate[] => {
  const signatures = database.prepare('SELECT s.place, a.id, a.title, s.source, s.description, s.first, s.last FROM signatures s JOIN articles a USING (place) WHERE s.event = ?')
    .all(event.id) as unknown as readonly Signature[]
  return signatures.flatMap(signature => {
    const { score, because } = compare(event, signature, words, weightOf)
    return score <= 0 ? [] : [{
      article: signature.id, title: signature.title, score, basis: 'event' as const, because: [`event id ${event.id}`, ...because],
      lines: { first: signature.first, last: signature.last }, event: place
    }]
  })
}

/** An event against one that an article documents: the description decides, the source helps, the number alone is a hint. */
const compare = (event: WindowsEvent, signature: Signature, words: string, weightOf: Weight): { score: number; because: readonly string[] } => {
  const documented = evidenceOf(signature.description ?? '')
  const said = evidenceOf(event.description ?? '')
  const source = event.source === null || signature.source === null ? null : sameSource(event.source, signature.source)
  const named = source === true ? ['source'] : []
  if (said.length > 0 && documented.length > 0) {
    const alike = Math.max(share(documented, new Set(said), weightOf), said.length < 4 ? 0 : share(said, new Set(documented), weightOf) * 0.97)
    if (alike < 0.4) return { score: source === true ? alike * 0.5 : 0, because: named }
    const sure = source === true ? 0.55 + 0.45 * alike : source === null ? 0.4 + 0.58 * alike : 0.2 + 0.7 * alike
    return { score: Math.min(0.99, sure), because: [...named, 'description'] }
  }
  if (documented.length > 0) {
    const spoken = new Set(evidenceOf(`${words} ${event.source ?? ''}`))
    const shared = documented.filter(word => spoken.has(word)).length
    const told = share(documented, spoken, weightOf) + (shared > 0 ? NAMED : 0)
    return { score: Math.min(0.95, (source === true ? 0.72 : source === null ? 0.5 : 0.42) + told * 0.6), because: [...named, ...(shared > 0 ? ['words'] : [])] }
  }
  return { score: source === true ? 0.8 : source === null ? 0.45 : 0.05, because: named }
}

/** Articles that tell the text of the event without its number. */
const byDescription = (index: Index, event: WindowsEvent, place: number, weightOf: Weight): readonly Candidate[] => {
  const said = evidenceOf(event.description ?? '')
  if (said.length < 4) return []
  return search(index, said, weightOf).flatMap(row => {
    const there = new Set(evidenceOf(index.toldBy(row.place)))
    const alike = share(said, there, weightOf)
    const sourced = event.source !== null && evidenceOf(event.source).some(word => there.has(word))
    const score = Math.min(0.7, alike * alike * (sourced ? 0.75 : 0.6))
    return alike < 0.7 ? [] : [{ article: row.id, title: row.title, score, basis: 'description' as const, because: ['description'], lines: null, event: place }]
  })
}

const byCode = ({ database }: Index, words: string): readonly Candidate[] => {
  const codes = [...new Set([...words.matchAll(CODE)].map(match => `0x${(match[1] ?? '').toUpperCase()}`))].slice(0, 5)
  return codes.flatMap(code => {
    const rows = database.prepare('SELECT a.place, a.id, a.title FROM codes c JOIN articles a USING (place) WHERE c.code = ? LIMIT 200').all(code) as unknown as readonly Row[]
    return rows.map(row => ({ article: row.id, title: row.title, score: Math.max(0.2, 0.7 / Math.sqrt(rows.length)), basis: 'description' as const, because: [`error code ${code}`], lines: null, event: null }))
  })
}

const byWords = (index: Index, words: string, weightOf: Weight): readonly Candidate[] => {
  const said = evidenceOf(words.slice(0, 2_000))
  if (said.length < 3) return []
  return search(index, said, weightOf).flatMap(row => {
    const told = index.toldBy(row.place)
    const alike = share(said, new Set(evidenceOf(told)), weightOf)
    const titled = share(evidenceOf(row.title), new Set(said), weightOf)
    const matched = said.filter(word => new Set(evidenceOf(told)).has(word)).length
    const score = matched < 3 ? 0.1 : Math.min(WORDS_ALONE, alike * 0.5 + titled * 0.3)
    return score < 0.1 ? [] : [{ article: row.id, title: row.title, score, basis: 'description' as const, because: ['words'], lines: null, event: null }]
  })
}

const ANY_SERVICE = 'mail server'

/** Articles about the same mail services that stop responding. */
const byStall = ({ database }: Index, words: string): readonly Candidate[] => {
  const { services, stall } = recognizeSymptom(words)
  if (stall.verdict === 'other' || services.length === 0) return []
  const named = services.filter(service => service !== ANY_SERVICE)
  const rows = database.prepare(`SELECT a.place, a.id, a.title, count(*) AS shared, (SELECT count(*) FROM stalls o WHERE o.place = s.place) AS all_of FROM stalls s JOIN articles a USING (place)
    ${named.length === 0 ? '' : `WHERE s.service IN (${named.map(() => '?').join(',')})`} GROUP BY a.place ORDER BY shared DESC, all_of LIMIT ${MOST_READ}`).all(...named) as unknown as readonly (Row & { readonly shared: number; readonly all_of: number })[]
  return rows.map(row => ({
    article: row.id, title: row.title, score: 0.3 + 0.1 * row.shared / Math.max(services.length, 1), basis: 'description' as const,
    because: ['service'], lines: null, event: null
  }))
}

/** The articles full text finds by the rarest of the words. */
const search = ({ database }: Index, said: readonly string[], weightOf: Weight): readonly Row[] => {
  const known = said.filter(word => weightOf(word) > 0)
  const terms = known.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_TERMS)
  if (terms.length === 0) return []
  return database.prepare(`SELECT a.place, a.id, a.title FROM words w JOIN articles a ON a.place = w.rowid WHERE words MATCH ? ORDER BY rank LIMIT ${MOST_READ}`)
    .all(terms.map(term => `"${term}"`).join(' OR ')) as unknown as readonly Row[]
}

/** How telling a word is: the rarer, the more; a word no article has tells little. */
const weigher = ({ database, size }: Index): Weight => {
  const counts = new Map<string, number>()
  const count = database.prepare('SELECT doc FROM vocabulary WHERE term = ?')
  return word => {
    let weight = counts.get(word)
    if (weight === undefined) {
      const { doc } = (count.get(word) ?? { doc: 0 }) as { doc: number }
      weight = Math.log(1 + (size + 1) / (Number(doc) + 0.5))
      counts.set(word, weight)
    }
    return weight
  }
}
