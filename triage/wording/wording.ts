import { COURTESIES } from './courtesies.ts'
import { FOUND } from './found.ts'
import { PEOPLE } from './people.ts'
import { QUESTIONS } from './questions.ts'
import { REASONS } from './reasons.ts'
import { TALK } from './talk.ts'
import { VERDICTS } from './verdicts.ts'

/**
 * Every sentence the assistant says, by the situation it is for; what comes from outside is a typed
 * placeholder.
 */
export const SAY = {
  ...COURTESIES,
  ...QUESTIONS,
  ...REASONS,
  ...TALK,
  ...FOUND,
  ...VERDICTS,
  ...PEOPLE
} as const
