/**
 * `npm run fit:relation -- --index FILE [--data FOLDER] [--write]` makes
 * triage/converse/relate/otherWeights.ts again: the chance that a message is another problem than
 * the case. Learned from people's long messages told sentence by sentence: the next sentence is of
 * the case, the opening of somebody else's message is not. What is printed comes from five folds by
 * message: how many of the others are seen where so many details are taken for one.
 */

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import { openKnowledge } from '../knowledge/articles/openKnowledge.ts'
import { turnOf } from '../test/parts/written/turnOf.ts'
import { type Case, NEW_CASE } from '../triage/converse/case.ts'
import { converse } from '../triage/converse/converse.ts'
import type { RelationFeatures } from '../triage/converse/relate/chanceOfOther.ts'
import { featuresOf, hasArticle } from '../triage/converse/relate/relate.ts'
import { dot, fitLogistic } from './people/logistic.ts'
import { ownCaseFiles, readPeopleCases, sharedCaseFiles } from './people/peopleCases.ts'
import { sentencesOf } from './people/sentences.ts'

const WEIGHTS_FILE = fileURLToPath(
  new URL('../triage/converse/relate/otherWeights.ts', import.meta.url)
)
const FOLDS = 5
/** How strongly weights are held near 0. */
const HELD = 1
/** Shares of the details that are taken for another problem. */
const SHARES = [0.01, 0.02, 0.03, 0.05]
/** Messages between one and the other whose opening follows it. */
const APART = 37

type Lesson = {
  readonly features: RelationFeatures
  readonly isOther: boolean
  readonly fold: number
}

const { values } = parseArgs({
  options: {
    index: { type: 'string', default: '' },
    data: { type: 'string', default: '../shared' },
    write: { type: 'boolean', default: false }
  }
})

run()

function run(): void {
  const knowledge = openKnowledge(values.index)
  const files = [...sharedCaseFiles(values.data, []), ...ownCaseFiles()]
  const told = files
    .flatMap(readPeopleCases)
    .filter(({ kind }) => kind === 'long')
    .map(({ text }) => sentencesOf(text))
  const lessons = told.flatMap((sentences, at) =>
    lessonsOf(knowledge, sentences, told[(at + APART) % told.length]?.[0] ?? '', at % FOLDS)
  )
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitted(lessons.filter(one => one.fold !== fold))
    const unseen = lessons.filter(one => one.fold === fold)
    return unseen.map(lesson => ({ ...lesson, score: scoreBy(weights, lesson) }))
  }).flat()
  const count = lessons.filter(({ isOther }) => isOther).length
  print(`${lessons.length} messages, ${count} of another problem`)
  for (const share of SHARES) print(shown(scored, share))
  if (values.write) writeFileSync(WEIGHTS_FILE, sourceOf(lessons))
}

/** The case after half of the sentences: with the next one, and with one of somebody else. */
function lessonsOf(
  knowledge: Knowledge,
  sentences: readonly string[],
  opening: string,
  fold: number
): readonly Lesson[] {
  const half = Math.ceil(sentences.length / 2)
  const next = sentences[half]
  const text = sentences.slice(0, half).join(' ')
  const before = converse(knowledge, NEW_CASE, { text, attachment: false, returned: false }).after
  if (next === undefined || !hasArticle(before)) return []
  return [
    { features: featuresIn(knowledge, before, next), isOther: false, fold },
    { features: featuresIn(knowledge, before, opening), isOther: true, fold }
  ]
}

function featuresIn(knowledge: Knowledge, before: Case, text: string): RelationFeatures {
  return featuresOf(turnOf(knowledge, before, text))
}

function fitted(lessons: readonly Lesson[]): readonly number[] {
  return fitLogistic(
    lessons.map(({ features, isOther }) => ({
      features: [1, ...Object.values(features)],
      right: isOther ? 1 : 0,
      weight: 1
    })),
    HELD
  )
}

function scoreBy(weights: readonly number[], { features }: Lesson): number {
  return 1 / (1 + Math.exp(-dot([1, ...Object.values(features)], weights)))
}

function shown(scored: readonly (Lesson & { score: number })[], share: number): string {
  const details = scored.filter(({ isOther }) => !isOther).map(({ score }) => score)
  const others = scored.filter(({ isOther }) => isOther)
  const least = details.toSorted((a, b) => b - a)[Math.floor(share * details.length)] ?? 1
  const seen = others.filter(({ score }) => score > least).length / Math.max(1, others.length)
  return `from ${least.toFixed(2)}: ${percent(share)} of details, ${percent(seen)} of others`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function sourceOf(lessons: readonly Lesson[]): string {
  const names = ['bias', ...Object.keys(lessons[0]?.features ?? {})]
  const weights = fitted(lessons)
  const lines = names.map((name, at) => `  ${name}: ${Number((weights[at] ?? 0).toFixed(3))}`)
  const made =
    '/** What each feature counts for a message being another problem. Made by `npm run fit:relation`. */'
  const table = `export const OTHER_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join(',\n')}\n}\n`
  return `${made}\n${table}`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
