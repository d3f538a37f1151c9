import type { Wording } from '../wording.ts'
import { CARD } from './cards.ts'
import { CHOICES, LABELS, SYMPTOMS, TYPED } from './choices.ts'
import { COURTESIES } from './courtesies.ts'
import { FOUND } from './found.ts'
import { LETTER } from './letters.ts'
import { CASE_CHOICES, OF_CASE } from './ofCase.ts'
import { PEOPLE } from './people.ts'
import { PHRASES, TOPICS } from './phrases.ts'
import { QUESTIONS } from './questions.ts'
import { REASONS } from './reasons.ts'
import { TALK } from './talk.ts'
import { VERDICTS } from './verdicts.ts'

export const FRENCH = {
  sentences: {
    ...COURTESIES,
    ...QUESTIONS,
    ...REASONS,
    ...TALK,
    ...FOUND,
    ...VERDICTS,
    ...PEOPLE
  },
  ofCase: OF_CASE,
  phrases: PHRASES,
  topics: TOPICS,
  choices: CHOICES,
  caseChoices: CASE_CHOICES,
  typed: TYPED,
  symptoms: SYMPTOMS,
  labels: LABELS,
  card: CARD,
  letter: LETTER
} satisfies Wording
