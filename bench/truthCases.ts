import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A case of the street: what is said, and what must hold of the answer. */
export type TruthCase = {
  readonly id: string
  readonly set: string
  /** the part of its name that it shares with others of its kind: 'truth-h1' */
  readonly kind: string
  readonly text: string
  readonly facts: object | undefined
  readonly expected: object
  readonly isOfOneArticle: boolean
}

/** The sets, each a file `street/NAME-dev.jsonl` or `NAME.jsonl` of the folder. */
const SETS = ['truth', 'old', 'modern', 'everyday', 'modernevents', 'rightcomponent', 'people']

type Row = Omit<TruthCase, 'set' | 'kind' | 'isOfOneArticle'> & { readonly knowledge?: string }
type PersonRow = {
  readonly article: string
  readonly also?: readonly string[]
  readonly short: string
  readonly long: string
}

/**
 * All cases of a folder, or of the files named, each a set of its name; what people say in their
 * own words is to be named or offered.
 */
export function readTruthCases(data: string, files: readonly string[]): readonly TruthCase[] {
  if (files.length > 0) return files.flatMap(file => readSet(basename(file, '.jsonl'), file))
  return SETS.flatMap(set => {
    const file = [
      join(data, 'street', `${set}-dev.jsonl`),
      join(data, set, `${set}-dev.jsonl`),
      join(data, `${set}.jsonl`)
    ].find(existsSync)
    if (file === undefined) return []
    return readSet(set, file)
  })
}

function readSet(set: string, file: string): readonly TruthCase[] {
  const rows = readFileSync(file, 'utf8').trim().split('\n')
  return rows.flatMap(line => {
    const row = JSON.parse(line) as Row | PersonRow
    if ('short' in row) return personCases(set, row)
    return [caseOf(set, row)]
  })
}

function caseOf(set: string, { id, text, facts, expected, knowledge }: Row): TruthCase {
  const [first = '', second = ''] = id.split('-')
  const kind =
    /^(?:\d|Q)/.test(second) || set === 'modern' ? first : `${first}-${second.replace(/\d+$/, '')}`
  return { id, set, kind, text, facts, expected, isOfOneArticle: knowledge === 'one' }
}

function personCases(set: string, row: PersonRow): readonly TruthCase[] {
  return (['short', 'long'] as const).map(kind => ({
    id: `${row.article}-${kind}`,
    set,
    kind,
    text: row[kind],
    facts: undefined,
    expected: { offered: [row.article, ...(row.also ?? [])] },
    isOfOneArticle: false
  }))
}
