/**
 * Fits the weights of knowledge/articles/find/relevance.ts: `node bench/fitChances.ts INDEX DATA`.
 * Logistic regression by Newton's method on every article that was compared with a case; those the
 * cases call near count neither way. An event's right articles count against its wrong ones, too:
 * chances alone would learn that a source proves little, because wrong ones often have it. Five
 * folds tell how often the best is right, and how many of the undocumented would be taken, by
 * weights that have not seen the case.
 */
import { DatabaseSync } from 'node:sqlite'
import { compareByEvent } from '../knowledge/articles/find/findByEvent.ts'
import { eventFeatures } from '../knowledge/articles/find/relevance.ts'
import { openArticleIndex } from '../knowledge/articles/index/articleIndex.ts'
import { ACCEPT } from '../knowledge/articles/knowledge.ts'
import { parseEvents } from '../knowledge/events/parseEvents.ts'
import { type FindingCase, readFindingCases } from './findingCases.ts'
import { OTHER_COMPONENTS } from './otherComponents.ts'

type Sample = {
  readonly features: readonly number[]
  readonly right: number
  readonly weight: number
}

const HELD_BACK = 1
const OTHER = 'other component'
/** Hard cases and events of other components are rare among the cases, and frequent in logs. */
const OFTEN = 4
const ROUNDS = 14

const [file = '', data = ''] = process.argv.slice(2)
const index = openArticleIndex(new DatabaseSync(file, { readOnly: true }))
const other: readonly FindingCase[] = OTHER_COMPONENTS.map((text, place) => ({
  id: `other-${place}`,
  text,
  expected: [],
  near: [],
  kind: 'none',
  group: OTHER
}))
const cases = [...readFindingCases(data), ...other]

function truthOf({ expected, near }: FindingCase, place: number): number | null {
  const { id } = index.nameOf(place)
  return expected.includes(id) ? 1 : near.includes(id) ? null : 0
}

/** What is learned of one case. */
type Lesson = { readonly known: FindingCase; readonly samples: readonly Sample[] }

function byEvent(known: FindingCase): Lesson {
  const { events, rest } = parseEvents(known.text)
  const weight = known.group === OTHER || known.kind === 'hard' ? OFTEN : 1
  return {
    known,
    samples: events.flatMap(event =>
      compareByEvent(index, event, rest).flatMap(({ docId, likeness }) =>
        sample(eventFeatures(likeness), truthOf(known, docId), weight)
      )
    )
  }
}

/** Each right article of a case beside each wrong one: the difference should be for it. */
function pairsOf({ samples }: Lesson): readonly Sample[] {
  const [right, wrong] = [
    samples.filter(one => one.right === 1).slice(0, MOST_RIGHT),
    samples.filter(one => one.right === 0).slice(0, MOST_WRONG)
  ]
  return right.flatMap(one =>
    wrong.map(other => ({
      features: one.features.map((feature, at) => feature - (other.features[at] ?? 0)),
      right: 1,
      weight: (PAIRS * one.weight) / right.length / wrong.length
    }))
  )
}
const [MOST_RIGHT, MOST_WRONG, PAIRS] = [4, 12, 10]

function sample(
  features: readonly number[],
  right: number | null,
  weight: number
): readonly Sample[] {
  return right === null ? [] : [{ features, right, weight }]
}

function fit(samples: readonly Sample[]): readonly number[] {
  const size = samples[0]?.features.length ?? 0
  let weights = new Array<number>(size).fill(0)
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map(weight => HELD_BACK * weight)
    const curve = weights.map((_, row) =>
      weights.map((_, column) => (row === column ? HELD_BACK : 0))
    )
    for (const { features, right, weight } of samples) {
      const chance = chanceOf(features, weights)
      features.forEach((feature, row) => {
        gradient[row] = (gradient[row] ?? 0) + weight * (chance - right) * feature
        const line = curve[row] as number[]
        features.forEach((second, column) => {
          line[column] = (line[column] ?? 0) + weight * chance * (1 - chance) * feature * second
        })
      })
    }
    const step = solve(curve, gradient)
    weights = weights.map((weight, at) => weight - (step[at] ?? 0))
  }
  return weights
}

/** Gauss's elimination. */
function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[]
): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  rows.forEach((_, pivot) => {
    const best = rows.findLastIndex(
      (row, at) =>
        at >= pivot &&
        Math.abs(row[pivot] ?? 0) >=
          Math.max(...rows.slice(pivot).map(other => Math.abs(other[pivot] ?? 0)))
    )
    ;[rows[pivot], rows[best]] = [rows[best] as number[], rows[pivot] as number[]]
    const head = rows[pivot] as number[]
    rows.forEach((row, at) => {
      if (at === pivot) return
      const factor = (row[pivot] ?? 0) / (head[pivot] ?? 1)
      rows[at] = row.map((value, column) => value - factor * (head[column] ?? 0))
    })
  })
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1))
}

function chanceOf(features: readonly number[], weights: readonly number[]): number {
  return (
    1 /
    (1 + Math.exp(-features.reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), 0)))
  )
}

/** Cases of the same articles fall into the same fold. */
function foldOf({ expected, text }: FindingCase): number {
  return (
    [...(expected[0] ?? text)].reduce(
      (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_973,
      7
    ) % FOLDS
  )
}
const FOLDS = 5

function crossValidated(
  lessons: readonly Lesson[],
  learn: (lessons: readonly Lesson[]) => readonly number[]
): string {
  const told = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(lessons.filter(({ known }) => foldOf(known) !== fold))
    return lessons
      .filter(({ known, samples }) => foldOf(known) === fold && samples.length > 0)
      .map(({ known, samples }) => {
        const [best] = samples
          .map(({ features, right }) => ({ right, chance: chanceOf(features, weights) }))
          .toSorted((a, b) => b.chance - a.chance)
        return { kind: known.kind, right: best?.right === 1, taken: (best?.chance ?? 0) >= ACCEPT }
      })
  }).flat()
  return [...Map.groupBy(told, ({ kind }) => kind)]
    .map(
      ([kind, cases]) =>
        `${kind} ${cases.length}: best right ${((100 * cases.filter(({ right }) => right).length) / cases.length).toFixed(1)} %, taken ${cases.filter(({ taken }) => taken).length}, wrongly ${cases.filter(({ taken, right }) => taken && !right).length}`
    )
    .join('\n  ')
}

function shown(weights: readonly number[]): string {
  return weights.map(weight => weight.toFixed(2)).join(', ')
}
function samplesOf(lessons: readonly Lesson[]): readonly Sample[] {
  return lessons.flatMap(({ samples }) => samples)
}
function learnEvents(lessons: readonly Lesson[]): readonly number[] {
  return fit([...samplesOf(lessons), ...lessons.flatMap(pairsOf)])
}
for (const [name, lessons, learn] of [
  ['events', cases.map(byEvent), learnEvents]
] as const) {
  process.stdout.write(
    `${name}, ${samplesOf(lessons).length} samples: [${shown(learn(lessons))}]\n  ${crossValidated(lessons, learn)}\n`
  )
}
