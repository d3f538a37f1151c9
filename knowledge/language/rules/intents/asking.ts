import { inSequence, oneOf } from '../../words/oneOf.ts'
import { type Rule, whole } from './rule.ts'

/** Who asks why. */
export const ASKING: readonly Rule[] = [
  {
    intent: 'why',
    words: whole(
      inSequence(
        '(?:but |and )?',
        oneOf(
          inSequence(
            'why(?: ',
            oneOf(
              'is that',
              'so',
              'that',
              'this',
              'do you (?:ask|need|want)(?: (?:to know(?: that| this)?|me that))?',
              'does (?:that|it|this) matter',
              'should i',
              'must i',
              '(?:do )?you (?:ask|need|want)(?: (?:that|this|it))?',
              'not',
              String.raw`sp\d`,
              'would (?:that|it) help',
              'is (?:that|it) (?:important|relevant|needed)',
              'are you asking(?: (?:that|this))?'
            ),
            ')?'
          ),
          'what for',
          "what(?:'s| is) the (?:reason|point|difference)",
          'how come',
          'what makes you (?:say|think) (?:that|so)',
          'reason',
          'warum(?: denn)?',
          'wieso',
          'pourquoi',
          'por qué',
          'perché'
        )
      )
    )
  },
  {
    intent: 'why',
    words:
      /^(?:but |and |ok(?:ay)?,? )?why (?:do|would|should|does|are|is) (?:you|i|it|that|this|we)\b.{0,60}$/
  }
]
