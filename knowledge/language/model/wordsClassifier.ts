import Classifier from 'natural/lib/natural/classifiers/classifier.js'
import { type FeatureReader, type Features, openFeatureReader, weigh } from './featureReader.ts'
import { LinearEngine, type SavedEngine, type Scored } from './linearEngine.ts'
import { type NameTable, openNameTable } from './nameTable.ts'

/** A trained classifier as it is saved: plain JSON; a feature a line. */
export type SavedClassifier = { readonly features: string; readonly engine: SavedEngine }

/** A feature that stands in fewer examples says nothing of a label. */
const MIN_TIMES_SEEN = 2
const MAX_FEATURES_MET = 200_000

/** natural's Classifier with an engine that can be trained at this size; texts are plain words. */
export class WordsClassifier extends Classifier {
  private names = ''
  private known: NameTable = openNameTable('')
  private reader: FeatureReader = openFeatureReader(this.known, MAX_FEATURES_MET)
  private readonly learner: FeatureReader = openFeatureReader(this.known, Infinity)
  private readonly learned: Features[] = []

  constructor() {
    super(new LinearEngine())
  }

  /** An example; the label '' stands for none, against all labels. */
  override addDocument(text: string | string[], label: string): void {
    this.docs.push({ label, text: wordsOf(text) })
    this.learned.push(this.learner.read(wordsOf(text)))
  }

  /** The features known, as place, weight, place, weight, ... */
  override textToFeatures(observation: string | string[]): number[] {
    return weigh(this.reader.read(wordsOf(observation)), feature =>
      feature < this.known.size ? feature : -1
    )
  }

  override train(): void {
    const names = this.learner.met()
    const seen = new Uint32Array(names.length)
    for (const { stems, pairs, runs, facts } of this.learned)
      for (const list of [stems, pairs, runs, facts])
        for (const feature of list) seen[feature] = (seen[feature] as number) + 1
    this.use(
      names
        .filter((_, feature) => (seen[feature] as number) >= MIN_TIMES_SEEN)
        .toSorted()
        .join('\n')
    )
    const placeOf = Int32Array.from(names, this.known.placeOf)
    const engine = new LinearEngine()
    this.learned.forEach((features, doc) => {
      engine.addExample(
        weigh(features, feature => placeOf[feature] as number),
        this.docs[doc]?.label ?? ''
      )
    })
    engine.train()
    this.classifier = engine
  }

  /**
   * The scores of each example by engines that have not seen it, the best first, in the order in
   * which they were added.
   */
  scoreLeftOut(): readonly (readonly Scored[])[] {
    return (this.classifier as LinearEngine).scoreLeftOut()
  }

  toJSON(): SavedClassifier {
    return { features: this.names, engine: (this.classifier as LinearEngine).toJSON() }
  }

  static restore({ features, engine }: SavedClassifier): WordsClassifier {
    const classifier = new WordsClassifier()
    classifier.use(features)
    classifier.classifier = LinearEngine.restore(engine)
    return classifier
  }

  private use(features: string): void {
    this.names = features
    this.known = openNameTable(features)
    this.reader = openFeatureReader(this.known, MAX_FEATURES_MET)
  }
}

function wordsOf(text: string | string[]): string {
  if (typeof text === 'string') return text
  return text.join(' ')
}
