/**
 * `npm run fit -- --index FILE [--data FOLDER] [--write] [CASES.jsonl ...]` makes
 * knowledge/articles/find/wordsWeights.ts again: how articles are ranked by people's words, and the
 * chance that one is right. Learned from people's messages and from what no article answers: the
 * given cases (those of the folder, or the files named) and ours in bench/data. What is printed
 * comes from five folds by article, each judged by weights that have not seen it; --write keeps the
 * weights of all.
 */
import { writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openArticleIndex } from '../knowledge/articles/index/articleIndex.ts'
import { crossValidate, type Verdict, type Weights } from './people/crossValidation.ts'
import { calibrationOf, chanceOfFive, figuresOf } from './people/figures.ts'
import { ownCaseFiles, readPeopleCases, sharedCaseFiles } from './people/peopleCases.ts'

const WEIGHTS_FILE = fileURLToPath(
  new URL('../knowledge/articles/find/wordsWeights.ts', import.meta.url)
)
const { values, positionals } = parseArgs({
  options: {
    index: { type: 'string', default: '' },
    data: { type: 'string', default: '../shared' },
    write: { type: 'boolean', default: false },
    worst: { type: 'string', default: '0' }
  },
  allowPositionals: true
})

run()

function run(): void {
  const index = openArticleIndex(new DatabaseSync(values.index, { readOnly: true }))
  const files = [...sharedCaseFiles(values.data, positionals), ...ownCaseFiles()]
  const { verdicts, rank, chance } = crossValidate(index, files.flatMap(readPeopleCases))
  for (const [kind, group] of Map.groupBy(verdicts, ({ known }) => `${known.file} ${known.kind}`))
    print(`${kind} ${JSON.stringify(figuresOf(group))}`)
  const fair = verdicts.filter(({ known }) => known.kind !== 'symptom')
  print(`expected calibration error ${calibrationOf(fair).error.toFixed(3)}`)
  for (const verdict of worstOf(fair, Number(values.worst))) print(shown(verdict))
  if (values.write) writeFileSync(WEIGHTS_FILE, sourceOf(rank, chance))
}

/** Wrong ones that were taken or offered, then right ones that were not. */
function worstOf(verdicts: readonly Verdict[], most: number): readonly Verdict[] {
  const sorted = verdicts.toSorted((a, b) => chanceOfFive(b) - chanceOfFive(a))
  const wrong = sorted.filter(({ judged }) => judged[0]?.right !== true)
  const right = sorted.filter(({ judged }) => judged[0]?.right === true)
  return [...wrong.slice(0, most), ...right.slice(Math.max(0, right.length - most))]
}

function shown({ known, judged }: Verdict): string {
  const [best] = judged
  const verdict = best?.right === true ? 'right' : 'wrong'
  return `  ${(best?.chance ?? 0).toFixed(2)} ${verdict} ${known.kind}: ${known.text.slice(0, 150)}`
}

function sourceOf(rank: Weights, chance: Weights): string {
  function table(name: string, weights: Weights): string {
    const lines = Object.entries(weights).map(([feature, weight]) => `  ${feature}: ${weight}`)
    return `export const ${name}: Readonly<Record<string, number>> = {\n${lines.join(',\n')}\n}\n`
  }
  const made =
    '/** What each feature counts in the ranking, and in the chance. Made by `npm run fit`. */'
  return `${made}\n${table('RANK_WEIGHTS', rank)}\n${table('CHANCE_WEIGHTS', chance)}`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
