import { AGREEING } from './intents/agreeing.ts'
import { ASKING } from './intents/asking.ts'
import { CORRECTING } from './intents/correcting.ts'
import { COURTESIES } from './intents/courtesies.ts'
import { NOT_KNOWING } from './intents/notKnowing.ts'
import { OUTCOMES } from './intents/outcomes.ts'
import { PEOPLE } from './intents/people.ts'
import { REFUSING } from './intents/refusing.ts'
import type { Rule } from './intents/rule.ts'
import { STARTING_OVER } from './intents/startingOver.ts'

/**
 * What has a grammar, in order: the first rule that fits names the intent. Words are plain (see
 * plainWords). German, French and Spanish stand beside English for what a person needs most.
 */
export const RULES: readonly Rule[] = [
  ...PEOPLE,
  ...STARTING_OVER,
  ...NOT_KNOWING,
  ...REFUSING,
  ...OUTCOMES,
  ...ASKING,
  ...CORRECTING,
  ...COURTESIES,
  ...AGREEING
]
