/**
 * `npm run fit -- --index FILE [--data FOLDER] [CASES.jsonl ...]` makes knowledge/articles/find/wordsWeights.ts again: how
 * articles are ranked by people's words, and the chance that one is right. Learned from people's messages and from what no
 * article answers: the given cases (those of the folder, or the files named) and ours in bench/data. What is printed comes
 * from five folds by article, each judged by weights that have not seen it; --write writes the weights of all.
 */
import { writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compareByWords, type WordsComparison } from '../knowledge/articles/find/findByWords.ts'
import {
  type ChanceFeatures,
  chanceFeatures,
  chanceOfWords,
  rankScore,
  rankShares
} from '../knowledge/articles/find/wordsChance.ts'
import type { WordsFeatures } from '../knowledge/articles/find/wordsFeatures.ts'
import { openArticleIndex } from '../knowledge/articles/index/articleIndex.ts'
import { ACCEPT, CONSIDER } from '../knowledge/articles/knowledge.ts'
import { fitLogistic, fitRanking, type Ranking, type Sample } from './people/logistic.ts'
import {
  ownCaseFiles,
  type PeopleCase,
  readPeopleCases,
  sharedCaseFiles
} from './people/peopleCases.ts'

type Lesson = {
  readonly known: PeopleCase
  readonly fold: number
  readonly compared: WordsComparison
  /** places of the right articles among those compared */
  readonly right: ReadonlySet<number>
}
type Weights = Readonly<Record<string, number>>
type Verdict = {
  readonly known: PeopleCase
  /** the best first */
  readonly judged: readonly { readonly right: boolean; readonly chance: number }[]
}

const FOLDS = 5
/** Sentences of articles are many and easy. */
const SYMPTOM_WEIGHT = 0.1
/** An answer where none is costs more than a question too many. */
const NONE_WEIGHT = 1.5
/** Articles of a message that a chance is learned from. */
const MAX_JUDGED = 8
const RANK_HELD = 1
const CHANCE_HELD = 0.5
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
  const lessons = files.flatMap(readPeopleCases).map((known): Lesson => {
    const compared = compareByWords(index, known.text)
    const ids = compared.articles.map(({ docId }) => index.nameOf(docId).id)
    const right = ids.flatMap((id, place) => (known.expected.includes(id) ? [place] : []))
    return { known, compared, right: new Set(right), fold: foldOf(known) }
  })
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold)
  const rankings = folds.map(fold => learnRanking(lessons.filter(one => one.fold !== fold)))
  const verdicts = folds.flatMap(fold => {
    const taught = lessons.filter(one => one.fold !== fold)
    const chance = learnChance(taught, one => rankings[one.fold] as Weights)
    return lessons
      .filter(one => one.fold === fold)
      .map(one => judge(one, rankings[fold] as Weights, chance))
  })
  report(verdicts)
  const [rank, chance] = [
    learnRanking(lessons),
    learnChance(lessons, one => rankings[one.fold] as Weights)
  ]
  if (values.write) writeFileSync(WEIGHTS_FILE, sourceOf(rank, chance))
  process.stdout.write(`${JSON.stringify({ rank, chance }, null, 1)}\n`)
}

function foldOf({ group }: PeopleCase): number {
  const letters = [...group]
  return letters.reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_973, 7) % FOLDS
}

function weightOf({ kind }: PeopleCase): number {
  if (kind === 'symptom') return SYMPTOM_WEIGHT
  return kind === 'none' ? NONE_WEIGHT : 1
}

function learnRanking(lessons: readonly Lesson[]): Weights {
  const taught = lessons.filter(({ right }) => right.size > 0)
  const names = Object.keys(taught[0]?.compared.articles[0]?.features ?? {})
  const rankings = taught.map(
    ({ known, compared, right }): Ranking => ({
      right,
      weight: weightOf(known),
      articles: compared.articles.map(({ features }) =>
        names.map(name => featureOf(features, name))
      )
    })
  )
  return named(names, fitRanking(rankings, RANK_HELD))
}

function featureOf(features: WordsFeatures, name: string): number {
  return features[name as keyof WordsFeatures]
}

function learnChance(lessons: readonly Lesson[], rankingOf: (lesson: Lesson) => Weights): Weights {
  const samples = lessons.flatMap(lesson => {
    const evidence = evidenceOf(lesson, rankingOf(lesson)).slice(0, MAX_JUDGED)
    return evidence.map(one => ({ ...one, weight: weightOf(lesson.known) }))
  })
  const names = Object.keys(samples[0]?.features ?? {})
  const plain = samples.map(
    ({ features, right, weight }): Sample => ({
      features: names.map(name => features[name] ?? 0),
      right: Number(right),
      weight
    })
  )
  return named(names, fitLogistic(plain, CHANCE_HELD))
}

type Evidence = {
  readonly features: ChanceFeatures
  readonly share: number
  readonly right: boolean
}

/** What speaks for each article, the one with the largest share first. */
function evidenceOf({ compared, right }: Lesson, ranking: Weights): readonly Evidence[] {
  const { articles, message } = compared
  const shares = rankShares(articles.map(({ features }) => rankScore(features, ranking)))
  return articles
    .map(({ features }, place) => {
      const share = shares[place] ?? 0
      return {
        features: chanceFeatures(features, share, message),
        share,
        right: right.has(place)
      }
    })
    .toSorted((a, b) => b.share - a.share)
}

function judge(lesson: Lesson, ranking: Weights, chance: Weights): Verdict {
  const judged = evidenceOf(lesson, ranking).map(({ features, right }) => ({
    right,
    chance: chanceOfWords(features, chance)
  }))
  return { known: lesson.known, judged }
}

function report(verdicts: readonly Verdict[]): void {
  const groups = Map.groupBy(verdicts, ({ known }) => `${known.file} ${known.kind}`)
  for (const [kind, group] of groups)
    process.stdout.write(`${kind} ${figures(group)}\n    ${curveLine(group)}\n`)
  const fair = verdicts.filter(({ known }) => known.kind !== 'symptom')
  process.stdout.write(
    `calibration of the best, people's words and what has none: ${calibration(fair)}\n`
  )
  for (const { known, judged } of worstOf(fair, Number(values.worst)))
    process.stdout.write(
      `  ${(judged[0]?.chance ?? 0).toFixed(2)} ${judged[0]?.right ? 'right' : 'wrong'} ${known.kind}: ${known.text.slice(0, 150)}\n`
    )
}

/** Wrong ones that were taken or offered, then right ones that were not. */
function worstOf(verdicts: readonly Verdict[], most: number): readonly Verdict[] {
  const wrong = verdicts
    .filter(({ judged }) => judged[0]?.right === false)
    .toSorted((a, b) => (b.judged[0]?.chance ?? 0) - (a.judged[0]?.chance ?? 0))
  const right = verdicts
    .filter(({ judged }) => judged[0]?.right === true)
    .toSorted((a, b) => (a.judged[0]?.chance ?? 0) - (b.judged[0]?.chance ?? 0))
  return [...wrong.slice(0, most), ...right.slice(0, most)]
}

function curveLine(group: readonly Verdict[]): string {
  return [0.1, 0.15, 0.2, 0.25, 0.3, 0.4]
    .map(t => {
      const best = (v: Verdict): number => v.judged[0]?.chance ?? 0
      const off = group.filter(v => best(v) >= t).length
      const each = group.filter(v =>
        best(v) >= ACCEPT
          ? v.judged[0]?.right
          : v.judged.slice(0, 5).some(j => j.right && j.chance >= t)
      ).length
      const five = group.filter(v =>
        best(v) >= ACCEPT
          ? v.judged[0]?.right
          : best(v) >= t && v.judged.slice(0, 5).some(j => j.right)
      ).length
      const sum = group.filter(
        v => v.judged.slice(0, 5).reduce((a, j) => a + j.chance, 0) >= t
      ).length
      const sumHelp = group.filter(v =>
        best(v) >= ACCEPT
          ? v.judged[0]?.right
          : v.judged.slice(0, 5).reduce((a, j) => a + j.chance, 0) >= t &&
            v.judged.slice(0, 5).some(j => j.right)
      ).length
      const pc = (x: number): string => ((100 * x) / group.length).toFixed(1)
      return `t${t}: shown ${pc(off)} each ${pc(each)} five ${pc(five)} | sum shown ${pc(sum)} help ${pc(sumHelp)}`
    })
    .join('\n    ')
}

function figures(group: readonly Verdict[]): string {
  function share(holds: (verdict: Verdict) => boolean): string {
    return ((100 * group.filter(holds).length) / group.length).toFixed(1)
  }
  function isNamed({ judged }: Verdict): boolean {
    return (judged[0]?.chance ?? 0) >= ACCEPT
  }
  function isOffered(verdict: Verdict): boolean {
    return !isNamed(verdict) && verdict.judged.some(({ chance }) => chance >= CONSIDER)
  }
  function isHelped(verdict: Verdict): boolean {
    if (isNamed(verdict)) return verdict.judged[0]?.right === true
    return (
      isOffered(verdict) && verdict.judged.some(({ chance, right }) => right && chance >= CONSIDER)
    )
  }
  function isWrong(verdict: Verdict): boolean {
    return isNamed(verdict) && verdict.judged[0]?.right !== true
  }
  const first = share(({ judged }) => judged[0]?.right === true)
  const five = share(({ judged }) => judged.slice(0, 5).some(({ right }) => right))
  return `${group.length}: first ${first}, among five ${five}, named ${share(isNamed)}, offered ${share(isOffered)}, helped ${share(isHelped)}, wrong verdicts ${share(isWrong)}`
}

/** The expected calibration error of the best article's chance, with its ten bins. */
function calibration(verdicts: readonly Verdict[]): string {
  const best = verdicts.flatMap(({ judged }) => judged.slice(0, 1))
  const bins = Map.groupBy(best, ({ chance }) => Math.min(9, Math.floor(10 * chance)))
  let error = 0
  const shown = [...bins]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, group]) => {
      const mean = group.reduce((sum, { chance }) => sum + chance, 0) / group.length
      const right = group.filter(one => one.right).length / group.length
      error += (Math.abs(mean - right) * group.length) / best.length
      return `0.${bin} ${group.length} said ${mean.toFixed(2)} was ${right.toFixed(2)}`
    })
  return `ECE ${error.toFixed(3)}\n  ${shown.join('\n  ')}`
}

function named(names: readonly string[], weights: readonly number[]): Weights {
  return Object.fromEntries(
    names.map((name, at) => [name, Math.round(100 * (weights[at] ?? 0)) / 100])
  )
}

function sourceOf(rank: Weights, chance: Weights): string {
  function table(name: string, weights: Weights): string {
    const lines = Object.entries(weights).map(([feature, weight]) => `  ${feature}: ${weight}`)
    return `export const ${name}: Readonly<Record<string, number>> = {\n${lines.join(',\n')}\n}\n`
  }
  return `/** Made by \`npm run fit\`; bench/fitWords.ts says what from. What each feature counts in the ranking, and in the chance. */\n${table('RANK_WEIGHTS', rank)}\n${table('CHANCE_WEIGHTS', chance)}`
}
