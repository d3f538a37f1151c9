import { memoizeRecent } from '../../memoizeRecent.ts'
import saved from '../intents.json' with { type: 'json' }
import { RULES } from '../rules/intentRules.ts'
import { SERVICE } from '../rules/mailServices.ts'
import { symptomFacts } from '../rules/symptomFacts.ts'
import {
  type IntentModel,
  type Likeness,
  loadModel,
  repair,
  resemble,
  type SavedModel
} from './intentModel.ts'

/** A story's beginning says what it is about. */
const MAX_CHARACTERS_READ = 800

/**
 * For a long text a pattern is compiled to machine code at once; for a short one first to something
 * slower, and again at its second use: 0.1 s more in all.
 */
const LONG = ' '.repeat(1_000)

let model: IntentModel | null = null

/** Plain words with typing mistakes put right. */
export function repairWords(plain: string): string {
  return repair(loaded(), plain)
}

/** What plain, repaired words resemble among the examples, with calibrated confidences. */
export const classifyIntent: (plain: string) => Likeness = memoizeRecent(
  plain => resemble(loaded(), plain.slice(0, MAX_CHARACTERS_READ)),
  plain => plain,
  50
)

/** The model is read at first use, and the patterns are compiled. */
function loaded(): IntentModel {
  if (model !== null) return model
  model = loadModel(saved as unknown as SavedModel)
  symptomFacts(LONG)
  for (const pattern of [SERVICE, ...RULES.map(({ words }) => words)]) pattern.test(LONG)
  return model
}
