import { readFileSync } from 'node:fs'
import type { Intent } from './intent.ts'
import { loadModel, resemble, type IntentModel, type SavedModel } from './intentModel.ts'

const SAVED = new URL('intents.json', import.meta.url)
let model: IntentModel | null = null

/** What plain words resemble among the examples, with a calibrated confidence; the model is read at first use. */
export const classifyIntent = (plain: string): Intent => {
  model ??= loadModel(JSON.parse(readFileSync(SAVED, 'utf8')) as SavedModel)
  return resemble(model, plain)
}
