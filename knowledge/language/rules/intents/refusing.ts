import { inSequence, oneOf } from '../../words/oneOf.ts'
import { type Rule, whole } from './rule.ts'

/** Who says no. */
export const REFUSING: readonly Rule[] = [
  {
    intent: 'no',
    words: whole(
      inSequence(
        oneOf(
          'no+',
          'nope',
          'nah',
          'na',
          'n',
          'negative',
          inSequence(
            'not ',
            oneOf(
              'at all',
              'really',
              'that',
              'this',
              'that one',
              'this one',
              'it',
              'quite',
              'the one',
              'correct',
              'right',
              'true',
              'for us',
              'for me',
              'here'
            )
          ),
          'no way',
          'never',
          'wrong',
          'incorrect',
          "that(?:'s| is) (?:not|wrong|incorrect)(?: (?:it|right|correct|true|the one))?",
          "it(?:'s| is) not",
          "it isn'?t",
          'it does not',
          "it doesn'?t",
          "i don'?t think so",
          "don'?t",
          'do not',
          'nein',
          'nö',
          'non',
          'nao',
          'não',
          'rather not',
          "i'd rather not",
          'no need',
          'not now',
          'not necessary'
        ),
        '(?:[ ,.!]+',
        oneOf(
          'no',
          'nope',
          'thanks',
          'thank you',
          "it(?:'s| is) not",
          "it isn'?t",
          "that(?:'s| is) (?:not it|wrong)",
          'not (?:that|this)(?: one)?',
          'sorry',
          'sir',
          'never'
        ),
        ')*'
      )
    )
  }
]
