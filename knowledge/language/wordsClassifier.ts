import LogisticRegressionClassifier from 'natural/lib/natural/classifiers/logistic_regression_classifier.js'
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { featuresOf, weighFeatures } from './features.ts'
import { LinearEngine, type SavedEngine } from './linearEngine.ts'

/** A trained classifier as it is saved: plain JSON. */
export type SavedClassifier = { readonly features: readonly string[]; readonly engine: SavedEngine }

/** A feature that stands in fewer examples says nothing of a label. */
const SEEN = 2

/** natural asks a stemmer for the parts of a text; ours are more than stems. */
const PARTS = Object.assign(Object.create(PorterStemmer) as typeof PorterStemmer, { tokenizeAndStem: (text: string): string[] => [...featuresOf(text)] })

/** natural's Classifier with an engine that can be trained at this size; texts are plain words. */
export class WordsClassifier extends LogisticRegressionClassifier {
  private places: ReadonlyMap<string, number> = new Map()

  constructor () {
    super(PARTS)
    this.features = Object.create(null) as Record<string, number>
    this.classifier = new LinearEngine()
  }

  /** An example; the label '' stands for none, against all labels. */
  override addDocument (text: string | string[], label: string): void {
    super.addDocument(text, label)
  }

  /** The features known, as place, value, place, value, ... */
  override textToFeatures (observation: string | string[]): number[] {
    const features = typeof observation === 'string' ? featuresOf(observation) : observation
    const weights = weighFeatures(features)
    const known: number[] = []
    for (let index = 0; index < features.length; index += 1) {
      const place = this.places.get(features[index] as string)
      if (place !== undefined) known.push(place, weights[index] as number)
    }
    return known
  }

  override train (): void {
    this.places = placesOf(Object.entries(this.features).filter(([, count]) => count >= SEEN).map(([feature]) => feature).toSorted())
    this.classifier = new LinearEngine()
    for (const { text, label } of this.docs) this.classifier.addExample(this.textToFeatures(text), label)
    this.classifier.train()
  }

  toJSON (): SavedClassifier {
    return { features: [...this.places.keys()], engine: (this.classifier as LinearEngine).toJSON() }
  }

  static override restore (saved: Record<string, unknown>): WordsClassifier {
    const { features, engine } = saved as SavedClassifier
    const classifier = new WordsClassifier()
    classifier.places = placesOf(features)
    classifier.classifier = LinearEngine.restore(engine)
    return classifier
  }
}

const placesOf = (features: readonly string[]): ReadonlyMap<string, number> => new Map(features.map((feature, place) => [feature, place]))
