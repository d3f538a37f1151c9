import type { Scored } from '../model/linearEngine.ts'
import { fitLogistic, type Logistic, probability } from '../model/logistic.ts'
import { type SavedClassifier, WordsClassifier } from '../model/wordsClassifier.ts'
import { inPlainEnglish } from '../translate/inEnglish.ts'
import { normalizeText } from '../words/normalizeText.ts'
import type { TalkAct } from './talkAct.ts'

/** A trained model as it is saved: plain JSON. */
export type SavedTalkModel = {
  readonly classifier: SavedClassifier
  /** from the best score and its lead to the probability that the act is right */
  readonly right: Logistic
  /** from the best score of an outcome and its lead to the probability that one is told */
  readonly outcome: Logistic
}

/** One sentence and what it does; null: it tells of a problem. */
export type TalkExample = { readonly words: string; readonly act: TalkAct | null }

/** An act with its chance, and the chance that what came of the advice is told, whatever it was. */
export type LikelyAct = {
  readonly act: TalkAct
  readonly confidence: number
  readonly outcome: number
}

/** What may have come of advice. */
const OUTCOMES: readonly string[] = ['solved', 'not-solved', 'did-already']

/**
 * Any text as the words that are looked at: numbers, and what a sentence is about, stay; another
 * language counts by what its words are in English.
 */
export function talkWords(text: string): string {
  return normalizeText(inPlainEnglish(text))
}

/**
 * Trains a model on examples; what a score is worth is learned from sentences left out. The same
 * sentences give the same model, byte by byte.
 */
export function trainTalk(examples: readonly TalkExample[]): SavedTalkModel {
  const classifier = new WordsClassifier()
  for (const { words, act } of examples) classifier.addDocument(words, act ?? '')
  classifier.train()
  const leftOut = classifier.scoreLeftOut()
  return {
    classifier: classifier.toJSON(),
    right: fitLogistic(
      leftOut.map(signsOf),
      leftOut.map(([best], at) => Number(best?.label === (examples[at]?.act ?? '')))
    ),
    outcome: fitLogistic(
      leftOut.map(signsOfOutcome),
      examples.map(({ act }) => Number(act !== null && OUTCOMES.includes(act)))
    )
  }
}

/** The likeliest act of plain words, with calibrated chances; null: no word is known. */
export function likelyAct(
  classifier: WordsClassifier,
  { right, outcome }: Pick<SavedTalkModel, 'right' | 'outcome'>,
  words: string
): LikelyAct | null {
  const scored = classifier.getClassifications(words)
  const [best] = scored
  if (best === undefined) return null
  return {
    act: best.label as TalkAct,
    confidence: probability(right, signsOf(scored)),
    outcome: probability(outcome, signsOfOutcome(scored))
  }
}

function signsOfOutcome(scored: readonly Scored[]): readonly number[] {
  const [best, other] = [true, false].map(
    isOutcome => scored.find(({ label }) => OUTCOMES.includes(label) === isOutcome)?.value ?? LOWEST
  ) as [number, number]
  return [best, best - other]
}

function signsOf([best, second]: readonly Scored[]): readonly number[] {
  const value = best?.value ?? LOWEST
  return [value, value - (second?.value ?? LOWEST)]
}

/** The score of a label that is not there. */
const LOWEST = -2
