import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A message in a person's words, with the articles that answer it; none: no article does. */
export type PeopleCase = {
  readonly text: string
  readonly expected: readonly string[]
  readonly kind: 'short' | 'long' | 'none' | 'symptom'
  /** whether the person names a text from the screen */
  readonly hasErrorText: boolean
  /** the file it comes from, without its folder */
  readonly file: string
  /** cases of one group fall into the same fold */
  readonly group: string
}

type Row = {
  readonly text?: string
  readonly article?: string
  readonly short?: string
  readonly long?: string
  readonly also?: readonly string[]
  readonly errorText?: boolean
  readonly kind?: string
  readonly expected?: readonly string[] | { readonly quiet?: boolean }
}

/** The given cases of a shared folder, and where ours lie. */
const SHARED = ['people/people-dev.jsonl', 'street/everyday-dev.jsonl', 'bench/dev.jsonl']
const OWN = fileURLToPath(new URL('../data', import.meta.url))

/** The files that are there: those named, else those of the shared folder. */
export function sharedCaseFiles(folder: string, named: readonly string[]): readonly string[] {
  if (named.length > 0) return named
  return SHARED.map(file => join(folder, file)).filter(file => existsSync(file))
}

export function ownCaseFiles(): readonly string[] {
  return ['people.jsonl', 'everyday.jsonl'].map(file => join(OWN, file))
}

/**
 * The cases of a file, in any of its layouts: people's messages, what has no article, symptoms in
 * an article's words.
 */
export function readPeopleCases(file: string): readonly PeopleCase[] {
  const fileName = file.split('/').slice(-2).join('/')
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .flatMap(line => casesOf(JSON.parse(line) as Row))
    .map(one => ({ ...one, file: fileName }))
}

type Case = Omit<PeopleCase, 'file'>

function casesOf(row: Row): readonly Case[] {
  const { text = '', expected } = row
  if (row.article !== undefined) return peopleCases(row, row.article)
  const isNone = expected === undefined || 'quiet' in expected
  if (isNone) return [{ text, expected: [], kind: 'none', hasErrorText: false, group: text }]
  const isSymptom = row.kind === 'symptom' && Array.isArray(expected)
  if (!isSymptom) return []
  return [{ text, expected, kind: 'symptom', hasErrorText: false, group: expected[0] ?? text }]
}

function peopleCases(row: Row, article: string): readonly Case[] {
  const expected = [article, ...(row.also ?? [])]
  const hasErrorText = row.errorText === true
  return (['short', 'long'] as const).map(kind => ({
    text: row[kind] ?? '',
    expected,
    kind,
    hasErrorText,
    group: article
  }))
}
