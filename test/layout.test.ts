import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FILES, ROOT } from './parts/judged/productFiles.ts'

/** The most columns of a line, and files of a folder. */
const MAX_COLUMNS = 120
const MAX_FILES = 20
/** Data: a line for each field of a language, as long as it has words. */
const LABELS = /^knowledge\/events\/fields\/languages\//

describe('the layout of the code', () => {
  it(`has no line over ${MAX_COLUMNS} columns outside the tables of labels`, () => {
    const long = FILES.filter(file => !LABELS.test(file)).flatMap(file =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, at) => (line.length > MAX_COLUMNS ? [`${file}:${at + 1}`] : []))
    )
    assert.deepEqual(long, [])
  })

  it(`has no folder of more than ${MAX_FILES} files`, () => {
    const folders = Map.groupBy(FILES, file => dirname(file))
    const full = [...folders].filter(([, files]) => files.length > MAX_FILES)
    assert.deepEqual(
      full.map(([folder]) => folder),
      []
    )
  })
})
