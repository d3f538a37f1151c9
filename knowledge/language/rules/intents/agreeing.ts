import { inSequence, oneOf } from '../../words/oneOf.ts'
import { type Rule, whole } from './rule.ts'

/** Who says yes. */
export const AGREEING: readonly Rule[] = [
  {
    intent: 'yes',
    words: whole(
      inSequence(
        oneOf(
          '👍',
          '👌',
          '✅',
          'yes',
          'yeah',
          'yea',
          'yep',
          'yup',
          'ya',
          'yess+',
          'y',
          'sure',
          'ok(?:ay)?',
          'k',
          'correct',
          'right',
          'exactly',
          "that(?:'s| is) (?:right|correct|it|true|the one)",
          'indeed',
          'affirmative',
          'true',
          'of course',
          'absolutely',
          'definitely',
          'certainly',
          'please do',
          'go ahead',
          'do it',
          'do that',
          'sounds good',
          'it is',
          'it does',
          'i do',
          'we do',
          'i think so',
          'i guess',
          'probably',
          'fine',
          'alright',
          'all right',
          'agreed',
          'positive',
          'that one',
          'this one',
          'genau',
          'ja(?:wohl)?',
          'oui',
          'sí',
          'si',
          'sim',
          'hai',
          'da'
        ),
        '(?:[ ,.!]+',
        oneOf(
          'yes',
          'yeah',
          'please',
          'sure',
          'it is',
          'do that',
          "that(?:'s| is) (?:it|right|correct|the one)",
          'go ahead',
          'exactly',
          'correct',
          'ok(?:ay)?',
          'right',
          'of course',
          'i think so',
          'indeed',
          'sir'
        ),
        ')*'
      )
    )
  }
]
