import { compareByWords, type WordsComparison } from '../../knowledge/articles/find/findByWords.ts'
import {
  type ChanceFeatures,
  chanceFeatures,
  chanceOfWords,
  rankScore,
  rankShares
} from '../../knowledge/articles/find/wordsChance.ts'
import type { WordsFeatures } from '../../knowledge/articles/find/wordsFeatures.ts'
import type { ArticleIndex } from '../../knowledge/articles/index/articleIndex.ts'
import { dot, fitLogistic, fitRanking, type Ranking, type Sample } from './logistic.ts'
import type { PeopleCase } from './peopleCases.ts'

export type Weights = Readonly<Record<string, number>>

/** What a case was answered by weights that have not seen it; the best article first. */
export type Verdict = {
  readonly known: PeopleCase
  readonly judged: readonly Judged[]
}

export type Judged = {
  readonly docId: number
  readonly right: boolean
  /** its share in the ranking, 0 to 1 */
  readonly share: number
  readonly chance: number
}

export type Fitted = {
  readonly verdicts: readonly Verdict[]
  /** learned from all cases */
  readonly rank: Weights
  readonly chance: Weights
}

type Lesson = {
  readonly known: PeopleCase
  readonly fold: number
  readonly compared: WordsComparison
  /** places of the right articles among those compared */
  readonly right: ReadonlySet<number>
}

const FOLDS = 5
/** Sentences of articles are many and easy. */
const SYMPTOM_WEIGHT = 0.1
/** An answer where none is costs more than a question too many. */
const NONE_WEIGHT = 1.5
/**
 * Each message is learned once more without the articles that answer it: what then resembles it
 * best is what a verdict must not be given on.
 */
const WITHOUT_ANSWER_WEIGHT = 0.6
/** The feature that is 1 always. */
const BIAS = 'bias'
/** Articles of a message that a chance is learned from. */
const MAX_JUDGED = 8
/** How strongly weights are held near 0. */
const RANK_HELD = 1
const CHANCE_HELD = 0.5

/**
 * Learns the ranking and the chance, and judges each case by what was learned from the articles of
 * the other folds.
 */
export function crossValidate(index: ArticleIndex, cases: readonly PeopleCase[]): Fitted {
  const lessons = cases.map(known => lessonOf(index, known))
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold)
  const rankings = folds.map(fold => learnRanking(lessons.filter(one => one.fold !== fold)))
  function unseenRanking({ fold }: Lesson): Weights {
    return rankings[fold] ?? {}
  }
  const verdicts = folds.flatMap(fold => {
    const chance = learnChance(
      lessons.filter(one => one.fold !== fold),
      unseenRanking
    )
    return lessons
      .filter(one => one.fold === fold)
      .map(one => judge(one, unseenRanking(one), chance))
  })
  return { verdicts, rank: learnRanking(lessons), chance: learnChance(lessons, unseenRanking) }
}

function lessonOf(index: ArticleIndex, known: PeopleCase): Lesson {
  const compared = compareByWords(index, known.text)
  const ids = compared.articles.map(({ docId }) => index.nameOf(docId).id)
  const right = ids.flatMap((id, place) => (known.expected.includes(id) ? [place] : []))
  return { known, compared, right: new Set(right), fold: foldOf(known) }
}

/** Messages about one article fall into one fold. */
function foldOf({ group }: PeopleCase): number {
  const letters = [...group]
  return letters.reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_973, 7) % FOLDS
}

function weightOf({ kind }: PeopleCase): number {
  if (kind === 'symptom') return SYMPTOM_WEIGHT
  if (kind === 'none') return NONE_WEIGHT
  return 1
}

function learnRanking(lessons: readonly Lesson[]): Weights {
  const taught = lessons.filter(({ right }) => right.size > 0)
  const names = Object.keys(taught[0]?.compared.articles[0]?.features ?? {})
  const rankings = taught.map(
    ({ known, compared, right }): Ranking => ({
      right,
      weight: weightOf(known),
      articles: compared.articles.map(({ features }) =>
        names.map(name => features[name as keyof WordsFeatures])
      )
    })
  )
  return named(names, fitRanking(rankings, RANK_HELD))
}

/**
 * What tells a right article from the best of the wrong ones is learned from messages with their
 * answer and without; how sure that makes, from the messages as they are.
 */
function learnChance(lessons: readonly Lesson[], rankingOf: (lesson: Lesson) => Weights): Weights {
  const asTheyAre = lessons.flatMap(lesson => samplesOf(lesson, rankingOf(lesson), 1))
  const withoutAnswers = lessons
    .filter(({ right }) => right.size > 0)
    .map(withoutAnswer)
    .flatMap(lesson => samplesOf(lesson, rankingOf(lesson), WITHOUT_ANSWER_WEIGHT))
  const names = Object.keys(asTheyAre[0]?.evidence ?? {})
  function plain({ evidence, right, weight }: ChanceSample): Sample {
    return { features: names.map(name => evidence[name] ?? 0), right: Number(right), weight }
  }
  const known = asTheyAre.map(plain)
  const telling = fitLogistic([...known, ...withoutAnswers.map(plain)], CHANCE_HELD)
  const [scale = 1, shift = 0] = fitLogistic(
    known.map(({ features, ...rest }) => ({ ...rest, features: [dot(features, telling), 1] })),
    0
  )
  const scaled = telling.map((weight, at) => scale * weight + (names[at] === BIAS ? shift : 0))
  return named(names, scaled)
}

type ChanceSample = {
  readonly evidence: ChanceFeatures
  readonly right: boolean
  readonly weight: number
}

function samplesOf(lesson: Lesson, ranking: Weights, weight: number): readonly ChanceSample[] {
  return evidenceOf(lesson, ranking)
    .slice(0, MAX_JUDGED)
    .map(({ features, right }) => ({
      evidence: features,
      right,
      weight: weight * weightOf(lesson.known)
    }))
}

function withoutAnswer(lesson: Lesson): Lesson {
  const articles = lesson.compared.articles.filter((_, place) => !lesson.right.has(place))
  return { ...lesson, compared: { ...lesson.compared, articles }, right: new Set() }
}

type Evidence = {
  readonly docId: number
  readonly features: ChanceFeatures
  readonly share: number
  readonly right: boolean
}

/** What speaks for each article, the one with the largest share first. */
function evidenceOf({ compared, right }: Lesson, ranking: Weights): readonly Evidence[] {
  const { articles, message } = compared
  const shares = rankShares(articles.map(({ features }) => rankScore(features, ranking)))
  return articles
    .map(({ docId, features }, place) => {
      const share = shares[place] ?? 0
      return {
        docId,
        features: chanceFeatures(features, share, message),
        share,
        right: right.has(place)
      }
    })
    .toSorted((a, b) => b.share - a.share)
}

function judge(lesson: Lesson, ranking: Weights, chance: Weights): Verdict {
  const judged = evidenceOf(lesson, ranking).map(({ docId, features, right, share }) => ({
    docId,
    right,
    share,
    chance: chanceOfWords(features, chance)
  }))
  return { known: lesson.known, judged }
}

/** Two digits are as good as all of them. */
function named(names: readonly string[], weights: readonly number[]): Weights {
  return Object.fromEntries(
    names.map((name, at) => [name, Math.round(100 * (weights[at] ?? 0)) / 100])
  )
}
