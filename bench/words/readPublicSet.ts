import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Said } from '../../test/parts/judged/heldBack.ts'

/** A public set of labelled sentences; null labels are out of its scope. */
export type PublicSet = {
  readonly name: string
  readonly train: readonly Said[]
  readonly test: readonly Said[]
}

type Clinc = Readonly<
  Record<'train' | 'test' | 'oos_train' | 'oos_test', readonly (readonly [string, string])[]>
>

/**
 * HWU64 as its authors publish it: one file, ';' between the fields; every fifth row is named, the
 * others are learned.
 */
const HWU = /Annotated-All\.csv$/
const NAMED_EVERY = 5

/**
 * Reads a folder as CLINC150 (`data_full.json`), as BANKING77 and splits of HWU64 (`train.csv`,
 * `test.csv` with text and category or intent), or as HWU64.
 * @throws Error with the folder and what was expected when it holds none of them
 */
export function readPublicSet(folder: string): PublicSet {
  const name = basename(folder)
  const files = readdirSync(folder)
  const clinc = files.find(file => /^data_(?:full|imbalanced|oos_plus|small)\.json$/.test(file))
  if (clinc !== undefined)
    return { name, ...readClinc(JSON.parse(readFileSync(join(folder, clinc), 'utf8')) as Clinc) }
  const hwu = files.find(file => HWU.test(file))
  if (hwu !== undefined) {
    const rows = readRows(join(folder, hwu))
    return {
      name,
      train: rows.filter((_, at) => at % NAMED_EVERY !== 0),
      test: rows.filter((_, at) => at % NAMED_EVERY === 0)
    }
  }
  if (!files.includes('train.csv') || !files.includes('test.csv'))
    throw new Error(
      `${folder}: no data_full.json (CLINC150), no train.csv beside test.csv (BANKING77), no ` +
        `...Annotated-All.csv (HWU64)`
    )
  return {
    name,
    train: readRows(join(folder, 'train.csv')),
    test: readRows(join(folder, 'test.csv'))
  }
}

function readClinc(sets: Clinc): Omit<PublicSet, 'name'> {
  function said(rows: Clinc['train'], of: boolean): readonly Said[] {
    return rows.map(([words, label]) => ({ words, label: of ? label : null }))
  }
  return {
    train: [...said(sets.train, true), ...said(sets.oos_train, false)],
    test: [...said(sets.test, true), ...said(sets.oos_test, false)]
  }
}

function readRows(file: string): readonly Said[] {
  const text = readFileSync(file, 'utf8')
  const delimiter = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ','
  const rows = parse(text, {
    columns: true,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    delimiter
  }) as readonly Readonly<Record<string, string>>[]
  return rows.flatMap(row => {
    const words = row.text ?? row.utterance ?? row.answer
    const label =
      row.category ??
      (row.scenario === undefined ? (row.intent ?? row.label) : `${row.scenario}_${row.intent}`)
    if (words === undefined || label === undefined || words === '') return []
    return [{ words, label }]
  })
}
