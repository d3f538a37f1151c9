import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'

const ONE = oneOf('one', 'server', 'machine', 'box', 'computer', 'host', 'system', 'thing')
const IT_IS = oneOf("(?:it|that|this|ours|mine)(?:'s| is| was)", "we(?:'re| are) on")
const YES = '(?:(?:yes|yep|yeah|yup|right|correct|exactly)[,. ]+)?'
const NO = '(?:(?:no|nope|nah)[,. ]+)?'

/** 'the same one', 'yes it is': what stands open runs what was offered. */
const SAME = new RegExp(
  inSequence(
    `^${YES}`,
    oneOf(
      `(?:${IT_IS} )?(?:on )?(?:exactly )?(?:the )?(?:very )?same(?: ${ONE})?(?: as (?:his|hers|theirs|that))?`,
      '(?:it|that|this) (?:is|does)'
    ),
    '[.! ]*$'
  )
)

/** 'no, a different one', 'mine is another server': it does not. */
const OTHER = new RegExp(
  inSequence(
    `^${NO}`,
    oneOf(
      `(?:${IT_IS} )?(?:on )?(?:an? )?(?:different|another|other) ${ONE}`,
      `${IT_IS} (?:a )?(?:different|another)`,
      'different',
      `(?:${IT_IS} )?not (?:the )?same(?: ${ONE})?`,
      "(?:it|that|this) (?:is not|isn'?t|does not|doesn'?t)"
    ),
    '[.! ]*$'
  )
)

/**
 * The answer to whether it is the machine that was told of before: true, false, or null for other
 * words.
 */
export function saysSame(words: string): boolean | null {
  if (SAME.test(words)) return true
  return OTHER.test(words) ? false : null
}
