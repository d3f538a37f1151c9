/**
 * Fits the weights of knowledge/articles/chances.ts: `node bench/fitChances.ts INDEX DATA`.
 * Logistic regression by Newton's method on every article that was compared with a case; those the cases call near count neither way.
 */
import { DatabaseSync } from 'node:sqlite'
import { openArticleIndex } from '../knowledge/articles/articleIndex.ts'
import { eventFeatures, wordsFeatures, type WordsLikeness } from '../knowledge/articles/chances.ts'
import { compareByEvent } from '../knowledge/articles/findByEvent.ts'
import { compareByWords } from '../knowledge/articles/findByWords.ts'
import { parseEvents } from '../knowledge/events/parseEvents.ts'
import { readFindingCases, type FindingCase } from './findingCases.ts'
import { OTHER_COMPONENTS } from './otherComponents.ts'

type Sample = { readonly features: readonly number[]; readonly right: number; readonly weight: number }

const HELD_BACK = 1
const OTHER = 'other component'
/** Hard cases and events of other components are rare among the cases, and frequent in logs. */
const OFTEN = 4
const ROUNDS = 40

const [file = '', data = ''] = process.argv.slice(2)
const index = openArticleIndex(new DatabaseSync(file, { readOnly: true }))
const other: readonly FindingCase[] = OTHER_COMPONENTS.map((text, place) => ({ id: `other-${place}`, text, expected: [], near: [], kind: 'none', group: OTHER }))
const cases = [...readFindingCases(data), ...other]

const truthOf = ({ expected, near }: FindingCase, place: number): number | null => {
  const { id } = index.nameOf(place)
  return expected.includes(id) ? 1 : near.includes(id) ? null : 0
}

const byEvent = (known: FindingCase): readonly Sample[] => {
  const { events, rest } = parseEvents(known.text)
  return events.flatMap(event => compareByEvent(index, event, rest).flatMap(({ at, likeness }) => sample(eventFeatures(likeness), truthOf(known, at), known.group === OTHER || known.kind === 'hard' ? OFTEN : 1)))
}

/** Each case also without its right articles: what is best then is wrong. */
const byWords = (known: FindingCase): readonly Sample[] => {
  const { events, rest } = parseEvents(known.text)
  if (events.length > 0) return []
  const compared = compareByWords(index, rest)
  const wrong = compared.filter(({ at }) => truthOf(known, at) === 0).map(({ likeness }) => likeness)
  const [first, second] = wrong.toSorted((a, b) => b.found - a.found)
  const without = wrong.map((likeness): WordsLikeness => ({
    ...likeness, behind: (first?.found ?? 0) - likeness.found, ahead: likeness === first ? likeness.found - (second?.found ?? 0) : 0, first: Number(likeness === first)
  }))
  return [
    ...compared.flatMap(({ at, likeness }) => sample(wordsFeatures(likeness), truthOf(known, at), known.kind === 'hard' ? OFTEN : 1)),
    ...without.flatMap(likeness => sample(wordsFeatures(likeness), 0, ABSENT))
  ]
}
/** How often what somebody tells of is in no article, against how often it is. */
const ABSENT = 0.3

function sample(features: readonly number[], right: number | null, weight: number): readonly Sample[] {
  return right === null ? [] : [{ features, right, weight }]
}

const fit = (samples: readonly Sample[]): readonly number[] => {
  const size = samples[0]?.features.length ?? 0
  let weights = new Array<number>(size).fill(0)
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map(weight => HELD_BACK * weight)
    const curve = weights.map((_, row) => weights.map((_, column) => row === column ? HELD_BACK : 0))
    for (const { features, right, weight } of samples) {
      const chance = 1 / (1 + Math.exp(-features.reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), 0)))
      features.forEach((feature, row) => {
        gradient[row] = (gradient[row] ?? 0) + weight * (chance - right) * feature
        const line = curve[row] as number[]
        features.forEach((second, column) => { line[column] = (line[column] ?? 0) + weight * chance * (1 - chance) * feature * second })
      })
    }
    const step = solve(curve, gradient)
    weights = weights.map((weight, at) => weight - (step[at] ?? 0))
  }
  return weights
}

/** Gauss's elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  rows.forEach((_, pivot) => {
    const best = rows.findLastIndex((row, at) => at >= pivot && Math.abs(row[pivot] ?? 0) >= Math.max(...rows.slice(pivot).map(other => Math.abs(other[pivot] ?? 0))))
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

const shown = (weights: readonly number[]): string => weights.map(weight => weight.toFixed(2)).join(', ')
const eventSamples = cases.flatMap(byEvent)
const wordSamples = cases.flatMap(byWords)
process.stdout.write(`events, ${eventSamples.length} samples: [${shown(fit(eventSamples))}]\nwords, ${wordSamples.length} samples: [${shown(fit(wordSamples))}]\n`)
