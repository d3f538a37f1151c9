import { inSequence, oneOf } from '../../words/oneOf.ts'
import { type Rule, whole } from './rule.ts'

/** Who does not know. */
export const NOT_KNOWING: readonly Rule[] = [
  {
    intent: 'dont-know',
    words: whole(
      inSequence(
        "(?:(?:i|we)(?:'m| am|'re| are)? )?",
        oneOf('really ', 'honestly ', 'actually ', 'just ', 'sorry ', 'afraid '),
        '*',
        oneOf(
          inSequence(
            oneOf(
              'do not',
              "don'?t",
              'dunno',
              "did ?n'?t",
              "can'?t",
              'can ?not',
              "could ?n'?t",
              "wouldn'?t",
              'would not',
              'have no',
              'no',
              'not',
              'not really',
              "haven'?t",
              'un'
            ),
            '[ -]?(?:really |have )?',
            oneOf('a ', 'any ', 'the ', 'the faintest ', 'the slightest ', 'the foggiest '),
            '?',
            oneOf(
              'know',
              'idea',
              'clue',
              'sure',
              'certain',
              'remember',
              'recall',
              'tell',
              'say',
              'checked',
              'looked'
            )
          ),
          'dunno',
          'idk',
          'beats me',
          'who knows',
          'how should i know',
          'how would i know',
          'unknown',
          'not known',
          'search me',
          'no sé',
          'ni idea',
          'keine ahnung',
          'weiß (?:ich )?nicht',
          'weiss (?:ich )?nicht',
          'je ne sais pas',
          'aucune idée',
          'non lo so'
        ),
        '(?: ',
        oneOf(
          'about',
          'of',
          'on',
          'which',
          'what',
          'where',
          'how',
          'that',
          'it',
          'this',
          'either',
          'yet',
          'really',
          'at the moment',
          'right now',
          'off hand',
          'offhand',
          'exactly',
          'the',
          'service pack',
          'sp',
          'one',
          'version',
          'windows',
          'it is',
          'we have',
          'is installed',
          'to be honest',
          'tbh',
          'honestly',
          'for sure',
          'without looking',
          'from here'
        ),
        ')*'
      )
    )
  },
  {
    intent: 'dont-know',
    words: new RegExp(
      oneOf(
        inSequence(
          '^',
          oneOf(
            'sorry[, ]+',
            'hmm*[, ]+',
            'well[, ]+',
            'um+[, ]+',
            'no[, ]+',
            'honestly[, ]+',
            "i'm afraid[, ]+"
          ),
          "*(?:i |we )?(?:really |honestly )?(?:do not|don'?t) (?:know|remember|recall)",
          String.raw`\b(?!.{0,40}\b(?:how to fix|what to do|why))`
        ),
        String.raw`^(?:i have |i've |we have |got )?(?:absolutely )?no (?:idea|clue)\b`,
        inSequence(
          String.raw`\bnot `,
          oneOf('quite ', 'really ', 'entirely ', '100 ?% '),
          String.raw`?(?:sure|certain) (?:which|what|if|about|whether)\b`
        ),
        String.raw`\b(?:can'?t|cannot) (?:tell|say|remember|see it|find (?:it|out|that))\b.{0,20}$`,
        String.raw`\b(?:someone|somebody) else (?:set|installed|manages|looks)\b`,
        String.raw`\bhow (?:do|can|should|would) i (?:know|tell|find (?:that )?out|see that)\b.{0,12}$`
      )
    )
  }
]
