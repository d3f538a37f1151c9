import { readFileSync } from 'node:fs'
import {
  loadModel,
  repair,
  resemble,
  type IntentModel,
  type Likeness,
  type SavedModel
} from './intentModel.ts'
import { RULES } from './intentRules.ts'
import { SERVICE } from './mailServices.ts'
import { rememberRecent } from '../rememberRecent.ts'
import { symptomFacts } from './symptomFacts.ts'

const SAVED = new URL('intents.json', import.meta.url)
/** A story's beginning says what it is about. */
const WORDS_READ = 800

/** For a long text a pattern is compiled to machine code at once; for a short one first to something slower, and again at its second use: 0.1 s more in all. */
const LONG = ' '.repeat(1_000)

let model: IntentModel | null = null

/** Plain words with typing mistakes put right. */
export function repairWords(plain: string): string {
  return repair(loaded(), plain)
}

/** What plain, repaired words resemble among the examples, with calibrated confidences. */
export const classifyIntent: (plain: string) => Likeness = rememberRecent(
  plain => resemble(loaded(), plain.slice(0, WORDS_READ)),
  plain => plain,
  50
)

/** The model is read at first use, and the patterns are compiled. */
function loaded(): IntentModel {
  if (model !== null) return model
  model = loadModel(JSON.parse(readFileSync(SAVED, 'utf8')) as SavedModel)
  symptomFacts(LONG)
  for (const pattern of [SERVICE, ...RULES.map(({ words }) => words)]) pattern.test(LONG)
  return model
}
