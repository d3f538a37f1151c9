import { inSequence, oneOf } from '../../../../knowledge/language/words/oneOf.ts'

const IT = '(?:it|that|this|these|those|they)'

/** Asks where trouble comes from. */
const CAUSE = new RegExp(
  String.raw`\b${oneOf(
    'why(?! ?[?.!]*$)',
    'how come(?! you)',
    `how (?:can|could|is) ${IT} (?:be|happen|possible|even be)`,
    inSequence(
      'what (?:makes?|made|causes?|caused|triggers?|triggered|brings?|brought) ',
      `(?:${IT}|him|her|them|the|my|our|his|their|windows|a)`
    ),
    inSequence(
      "what(?:'s| is| was| could be| can be| would be) (?:really |actually |then )?",
      '(?:behind|the (?:real |root |actual |very )?(?:reason|cause|trigger|explanation))'
    ),
    String.raw`where (?:does|do|did) (?:${IT}|the \w+) come from`,
    "whose fault|(?:what|who)(?:'s| is) to blame"
  )}\b`
)

/** Asks why something is to be done, was said or is asked, or knows why. */
const OF_ADVICE = new RegExp(
  String.raw`\b${oneOf(
    inSequence(
      String.raw`why\b.{0,24}\b`,
      oneOf(
        'should|must|shall|have to|has to|needs?|needed|necessary|recommend\\w*|advised?',
        'matters?|important|help\\w*|solves?|fix(?:es)?|answer|article|none of'
      ),
      String.raw`\b`
    ),
    String.raw`why\b.{0,16}\byou(?:rs?)?\b`,
    inSequence(
      'why (?:would i|would we|not|to|bother|(?:the |that |this )?(?:sp ?\\d?|service ?pack)|',
      '(?:that|this) one|\\d|up(?:grade|date)|install|wait|ask)\\b'
    ),
    'why (?:is|was) (?:it|that|this)(?: (?:one|the|so sure)\\b|(?: so)?[ ?.!]*$)',
    `(?:no (?:idea|clue)|i know|we know|(?:do not|don't|dont|didn't) know|that'?s|which is|this is) why\\b`,
    'where (?:does|do|did) (?:it|that|this) come from\\b.{0,12}$'
  )}`
)

/**
 * Whether words ask where trouble comes from: 'any idea why the old address comes back?', and not
 * 'why should I install it'. `words` are normalized.
 */
export function asksCause(words: string): boolean {
  return CAUSE.test(words) && !OF_ADVICE.test(words)
}

/** What stands in front of a question that is asked for politely, and tells nothing. */
const LEADS_IN = new RegExp(
  inSequence(
    String.raw`(?:^|[\s,.;])`,
    oneOf(
      '(?:(?:do you have |have you )?any (?:idea|clue)|do you know|tell me|explain(?: to me)?)',
      '(?:can|could) (?:you|someone) (?:please )?(?:tell|explain)(?: (?:to )?me)?',
      "i(?:'d| would)? (?:just )?(?:like|love|want|need) to (?:know|understand|hear|see)",
      "i (?:just )?(?:do not|don't|dont|can't|cannot) (?:get|understand|see|grasp)(?: it)?",
      '(?:i )?(?:just |only )?(?:wonder|wondering|curious)'
    ),
    String.raw`[\s,:]*$`
  ),
  'i'
)

/** What is told in front of a question, without the words that only lead to it. */
export function withoutLeadIn(told: string): string {
  return told.replace(LEADS_IN, '').replace(/(?:^|\s)(?:but|and|so|ok|okay|well)[\s,.]*$/i, '')
}
