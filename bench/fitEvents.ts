/**
 * Fits EVENT_WEIGHTS of knowledge/articles/find/events/eventChance.ts:
 * `node bench/fitEvents.ts INDEX BENCH_FOLDER [CASES.jsonl ...]`.
 *
 * Every article that was compared with a pasted event is a sample; those a case calls near count
 * neither way. An event's right articles count against its wrong ones, too: chances alone would
 * learn that a source proves little, because wrong ones often have it. Five folds by article tell
 * how often the best is right, how many undocumented events would be taken, and how well the chance
 * is calibrated, always by weights that have not seen the case.
 */
import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { compareByEvent } from '../knowledge/articles/find/events/compareByEvent.ts'
import { eventFeatures } from '../knowledge/articles/find/events/eventChance.ts'
import { openArticleIndex } from '../knowledge/articles/index/articleIndex.ts'
import { ACCEPT, CONSIDER } from '../knowledge/articles/knowledge.ts'
import { openKnowledge } from '../knowledge/articles/openKnowledge.ts'
import { parseEvents } from '../knowledge/events/parseEvents.ts'
import { crossedEvents } from './crossedEvents.ts'
import { readFindingCases } from './finding/findingCases.ts'
import { OTHER_COMPONENTS } from './otherComponents.ts'
import { fitLogistic, type Sample } from './people/logistic.ts'

/** A paste with the articles that document its events: none where `right` is empty. */
type EventCase = {
  readonly id: string
  readonly text: string
  readonly right: readonly string[]
  readonly near: readonly string[]
  /** articles that name this are near, too */
  readonly component: string | null
  readonly group: string
  readonly fold: string
  readonly weight: number
}
type Lesson = {
  readonly known: EventCase
  readonly samples: readonly Sample[]
  /** of each event the samples that are about it */
  readonly events: readonly (readonly Sample[])[]
}

/** The expectations of a case of the street, as far as they tell about articles. */
type StreetCase = {
  readonly id: string
  readonly text: string
  readonly expected: {
    readonly kind?: string
    readonly article?: string | readonly string[]
    readonly offered?: readonly string[]
    readonly notArticle?: string | readonly string[]
    readonly noArticle?: boolean
    readonly quiet?: boolean
  }
}

const FOLDS = 5
/** How strongly weights are held near nought. */
const HELD = 1
/** Hard cases and events of other components are rare among the cases, and frequent in logs. */
const OFTEN = 4
const CROSSED_WEIGHT = 1.5
/** Pairs of a right and a wrong article, and how much all of a case's together count. */
const MAX_RIGHT = 4
const MAX_WRONG = 12
const PAIRS = 10

const [file = '', folder = '', ...streets] = process.argv.slice(2)
const index = openArticleIndex(new DatabaseSync(file, { readOnly: true }))
const knowledge = openKnowledge(file)

const cases = [...benchCases(), ...otherComponents(), ...crossed(), ...streets.flatMap(streetCases)]
const lessons = cases.map(learnFrom).filter(({ samples }) => samples.length > 0)
report()

function benchCases(): readonly EventCase[] {
  return readFindingCases(folder).map(({ id, text, expected, near, kind, group }) => ({
    id,
    text,
    right: expected,
    near,
    component: null,
    group: kind === 'event' ? 'event' : `${kind} ${group}`,
    fold: expected[0] ?? id,
    weight: kind === 'hard' ? OFTEN : 1
  }))
}

function otherComponents(): readonly EventCase[] {
  return OTHER_COMPONENTS.map((text, place) => ({
    id: `other-${place}`,
    text,
    right: [],
    near: [],
    component: null,
    group: 'invented component',
    fold: `other-${place}`,
    weight: 1
  }))
}

function crossed(): readonly EventCase[] {
  const places = Array.from({ length: knowledge.size }, (_, at) => at + 1).filter(
    place => index.signatures.of(place).length > 0
  )
  return crossedEvents(index, knowledge, places).flatMap(
    ({ id, text, original, article, own, component }) => {
      const kind = id.split('-')[1] ?? ''
      const rest = { near: [], fold: article, weight: CROSSED_WEIGHT }
      return [
        { id, text, right: [], component, group: `crossed ${kind}`, ...rest },
        {
          id: `${id}-own`,
          text: original,
          right: [article],
          component: own,
          group: `own ${kind}`,
          ...rest
        }
      ]
    }
  )
}

function streetCases(path: string): readonly EventCase[] {
  const name = path.replace(/^.*\/|\.jsonl$/g, '')
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as StreetCase)
    .flatMap(({ id, text, expected }) => {
      const right = [expected.article ?? [], expected.offered ?? []].flat()
      const isNone =
        right.length === 0 &&
        (expected.noArticle === true ||
          expected.quiet === true ||
          /^hand-over/.test(expected.kind ?? ''))
      if (right.length === 0 && !isNone) return []
      const fold = right[0] ?? id
      const rest = { near: [], component: null, group: name, fold, weight: OFTEN }
      return [{ id, text, right, ...rest }]
    })
}

function learnFrom(known: EventCase): Lesson {
  const { events, rest } = parseEvents(known.text)
  const byEvent = events.map(event =>
    compareByEvent(index, event, rest).flatMap(({ docId, features }) => {
      const { id } = index.nameOf(docId)
      const isRight = known.right.includes(id)
      if (!isRight && isNear(known, id)) return []
      const right = isRight ? 1 : 0
      return [{ features: eventFeatures(features), right, weight: known.weight }]
    })
  )
  return { known, samples: byEvent.flat(), events: byEvent }
}

function isNear({ near, component }: EventCase, id: string): boolean {
  if (near.includes(id)) return true
  if (component === null) return false
  const whole = (knowledge.article(id)?.lines ?? []).join(' ').replace(/\s+/g, ' ').toLowerCase()
  return whole.includes(component.toLowerCase())
}

/** Each right article of a case beside each wrong one: the difference should be for it. */
function pairsOf({ samples }: Lesson): readonly Sample[] {
  const right = samples.filter(one => one.right === 1).slice(0, MAX_RIGHT)
  const wrong = samples.filter(one => one.right === 0).slice(0, MAX_WRONG)
  return right.flatMap(one =>
    wrong.map(other => ({
      features: one.features.map((feature, at) => feature - (other.features[at] ?? 0)),
      right: 1,
      weight: (PAIRS * one.weight) / right.length / wrong.length
    }))
  )
}

/** The weights that rank best, stretched so that the chance of the best article is calibrated. */
function learn(some: readonly Lesson[]): readonly number[] {
  const samples = some.flatMap(lesson => [...lesson.samples, ...pairsOf(lesson)])
  const ranking = fitLogistic(samples, HELD)
  const [offset = 0, stretch = 1] = fitLogistic(
    some.map(lesson => {
      const { right, chance } = tellBest(lesson, ranking)
      return { features: [1, Math.log(chance / (1 - chance))], right: Number(right), weight: 1 }
    }),
    HELD
  )
  return ranking.map((weight, at) => stretch * weight + (at === 0 ? offset : 0))
}

/** Cases of the same articles fall into the same fold. */
function foldOf({ fold }: EventCase): number {
  let sum = 7
  for (const letter of fold) sum = (sum * 31 + letter.charCodeAt(0)) % 9_973
  return sum % FOLDS
}

type Told = { readonly known: EventCase; readonly right: boolean; readonly chance: number }

function report(): void {
  const told = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(lessons.filter(({ known }) => foldOf(known) !== fold))
    return lessons
      .filter(({ known }) => foldOf(known) === fold)
      .map(lesson => tellBest(lesson, weights))
  }).flat()
  const fitted = learn(lessons).map(weight => weight.toFixed(2))
  process.stdout.write(`[${fitted.join(', ')}]\n${byGroup(told)}\n${reliability(told)}\n`)
}

function tellBest({ known, samples }: Lesson, weights: readonly number[]): Told {
  const [best] = samples
    .map(({ features, right }) => ({ right: right === 1, chance: logistic(features, weights) }))
    .toSorted((a, b) => b.chance - a.chance)
  return { known, right: best?.right ?? false, chance: best?.chance ?? 0 }
}

function logistic(features: readonly number[], weights: readonly number[]): number {
  const sum = features.reduce((total, feature, at) => total + feature * (weights[at] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}

function byGroup(told: readonly Told[]): string {
  return [...Map.groupBy(told, ({ known }) => known.group)]
    .map(([group, some]) => {
      const right = some.filter(one => one.right).length
      const taken = some.filter(({ chance }) => chance >= ACCEPT)
      const asked = some.filter(({ chance }) => chance >= CONSIDER && chance < ACCEPT)
      const wrong = taken.filter(one => !one.right).length
      const counts = `${some.length}, best right ${right}, taken ${taken.length}, wrongly ${wrong}`
      return `${group}: ${counts}, considered ${asked.length}`
    })
    .join('\n')
}

/**
 * Of the best articles: how often one of each tenth was right, and the expected calibration error.
 */
function reliability(told: readonly Told[]): string {
  let error = 0
  const rows = Array.from({ length: 10 }, (_, tenth) => {
    const some = told.filter(one => Math.min(9, Math.floor(one.chance * 10)) === tenth)
    const right = some.filter(one => one.right).length / Math.max(1, some.length)
    const chance = some.reduce((sum, one) => sum + one.chance, 0) / Math.max(1, some.length)
    error += (some.length / told.length) * Math.abs(right - chance)
    return `${tenth / 10}: ${some.length} cases, chance ${chance.toFixed(2)}, right ${right.toFixed(2)}`
  })
  return `${rows.join('\n')}\nexpected calibration error ${error.toFixed(3)}`
}
