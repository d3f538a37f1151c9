import { readFileSync } from 'node:fs'
import { rememberRecent } from '../rememberRecent.ts'
import { loadModel, repair, resemble, type IntentModel, type Likeness, type SavedModel } from './intentModel.ts'

const SAVED = new URL('intents.json', import.meta.url)
/** A story's beginning says what it is about. */
const WORDS_READ = 800

let model: IntentModel | null = null

/** Plain words with typing mistakes put right. */
export const repairWords = (plain: string): string => repair(loaded(), plain)

/** What plain, repaired words resemble among the examples, with calibrated confidences. */
export const classifyIntent: (plain: string) => Likeness = rememberRecent(plain => resemble(loaded(), plain.slice(0, WORDS_READ)), plain => plain, 50)

/** The model is read at first use. */
const loaded = (): IntentModel => {
  model ??= loadModel(JSON.parse(readFileSync(SAVED, 'utf8')) as SavedModel)
  return model
}
