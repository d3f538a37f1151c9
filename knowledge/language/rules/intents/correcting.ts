import { inSequence, oneOf } from '../../words/oneOf.ts'
import { type Rule, whole } from './rule.ts'

/** What comes behind 'sorry' or 'wait' when something is taken back. */
const SAID_INSTEAD = oneOf(
  String.raw`no\b`,
  String.raw`not\b`,
  String.raw`it'?s?\b`,
  'i (?:meant|mean|said|was)',
  'that (?:was|is) (?:wrong|not)',
  String.raw`sp ?\d`,
  'service pack',
  'windows',
  'win',
  'w2k',
  'nt',
  'xp',
  String.raw`\d`,
  'wrong',
  'the (?:other|second|first|wrong)',
  'we have',
  'i have'
)

/** Who takes something back, or says a service pack and no more. */
export const CORRECTING: readonly Rule[] = [
  {
    intent: 'correct',
    words: new RegExp(
      inSequence(
        '^(?:(?:no|nope|oh|ah|hm+|hey|ok(?:ay)?|well|and|but|so|yes|um+|uh)[ ,.!-]+){0,3}',
        oneOf(
          'actually',
          inSequence('(?:sorry|wait)(?=[ ,.!-]+', SAID_INSTEAD, ')'),
          'correction',
          'oops',
          'i was wrong',
          'my mistake',
          'i meant',
          'i mean',
          'rather',
          "no,? (?:it'?s|it is|not)",
          String.raw`not (?:sp|service pack|windows|nt|xp|win|w2k)[ \d]`,
          'that was wrong',
          'wrong',
          'i made a (?:mistake|typo)',
          'typo',
          'scratch that',
          'let me correct',
          'i misspoke',
          'in fact'
        ),
        String.raw`\b.{0,80}$`
      )
    )
  },
  {
    intent: 'service-pack',
    words: whole(
      oneOf(
        inSequence(
          "(?:(?:it(?:'s| is| has)|we have|with|has|its|at|on) )*(?:sp|service ?packs?) ?-?",
          oneOf(String.raw`\d{1,2}[a-z]?`, 'one', 'two', 'three', 'four', 'five', 'six', 'none')
        ),
        '(?:no|without(?: a| any)?) (?:sp|service ?packs?)(?: at all| installed)?'
      )
    )
  }
]
