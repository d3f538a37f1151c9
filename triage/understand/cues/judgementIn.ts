import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { asksByForm } from './asksByForm.ts'
import { MAX_CUE_LENGTH } from './phrase.ts'

/** Words of a message that says no more than whether something is right or helped. */
const MAX_WORDS = 12

/** What takes something back, or says that it is wrong or did not help. */
const AGAINST = [
  'no|not|nope|nah|never|neither|nothing|none|cannot|hardly|unfortunately|sadly|still',
  "(?:ca|wo|is|are|was|were|do|does|did|has|have|had|could|would)n'?t",
  'wrong|different|differs?|another|incorrect|misunderstood|misunderstand|mistaken|unrelated',
  'fail(?:s|ed)?|broken|worse|useless'
]
/** What says that it is right, or is well again. */
const FOR = [
  'yay|hooray|hurray|right|correct|fits?|fitted|match(?:es|ed)?|true|exactly|indeed|bingo',
  'works?|worked|working|running|runs|fixed|solved|resolved|sorted|helped|gone|cured|trick|star'
]
/** What such a message is otherwise made of. */
const BETWEEN = [
  'i|me|my|mine|we|us|our|you|your|he|she|it|its|they|them|this|that|these|those|one|ones|there|here',
  "i'm|it's|that's|you're|they're|there's|let's|i've|we've|i'd|i'll",
  'am|is|are|was|were|be|been|do|does|did|done|have|has|had|can|could|would|will|may|might|must|should',
  'a|an|the|any|some|all|every|everything|anything|something|else|same|such|much|many|more',
  'at|in|of|on|to|for|with|about|from|like',
  'and|but|or|so|then|than|if|because|as|well|too|also|even|just|only|really|quite|either|way',
  'completely|totally|absolutely|definitely|clearly|after|before|again|now|already|yet|today',
  'back|yes|yeah|yep|yup|oh|ok|okay|hm+|ah|aha|eh|um+|wait|hang|hold|sorry|please|thanks?|thx',
  'cheers|great|good|nice|fine|perfect|super|actually|maybe|perhaps|probably|afraid|sure',
  'seems?|looks?|sounds?|think|guess|mean|meant|said|say|see|know|get|gets|got|go|going|take',
  'tried|trying|try|make|makes|made|help|helps|helping|apply|applies|change|changed|difference',
  'luck|joy|use|effect|result|happens?|happening|came|comes',
  'article|answer|problem|issue|error|case|thing|fix|solution|advice|it all|out|up|off|first|matter'
]
const ONLY_JUDGES = new RegExp(
  String.raw`^(?:(?:${oneOf(...AGAINST, ...FOR, ...BETWEEN)})(?![\p{L}\p{N}'])[\s,.;:!–-]*)+$`,
  'u'
)
const SAYS_AGAINST = new RegExp(
  String.raw`(?<![\p{L}'])${oneOf(
    ...AGAINST,
    "(?:it|came|comes|it's|is) back",
    'something else',
    'same (?:problem|issue|error|thing)'
  )}(?![\p{L}'])`,
  'u'
)
const SAYS_FOR = new RegExp(
  String.raw`(?<![\p{L}'])${oneOf(
    ...FOR,
    "(?:it|that|this|it's|that's)(?: is| was| does)? (?:it|that|fit|the one|that one)",
    'that one|this one'
  )}(?![\p{L}'])`,
  'u'
)
/** 'no sorry, it is right': what begins a message may take back what was said before it. */
const OPENER = /^(?:(?:no|nope|oh|wait|sorry|hm+|hang on|hold on)[,.! ]+)+/

/** 'maybe the first, not sure', 'a bit': neither the one nor the other. */
const OPEN =
  /\b(?:not (?:so |quite |really )?sure|maybe|perhaps|a bit|a little|honest(?:ly)?|some|half|partly)\b/

/** 'we never changed anything', 'everything else works': of something else. */
const OF_OTHERS = new RegExp(
  oneOf(
    inSequence(
      String.raw`\b(?:we|i|they|nobody)(?:'ve| have| has)? (?:never|not|did ?n[o']t|have ?n[o']t) `,
      '(?:change|did|done|do|try|tried|make|made)'
    ),
    String.raw`\b(?:else|others?)\b.{0,12}\b(?:is|are|works?|runs?)\b`
  )
)

/**
 * What a message that says nothing else says of what was advised: 'for' that it is right or helped,
 * 'against' that it is not or did not; null: it says neither, or tells more.
 */
export function judgementIn(words: string): 'for' | 'against' | null {
  const said = words.slice(0, MAX_CUE_LENGTH)
  const isShort = said.split(' ').length <= MAX_WORDS
  if (
    !isShort ||
    OPEN.test(said) ||
    asksByForm(said) ||
    OF_OTHERS.test(said) ||
    !ONLY_JUDGES.test(said)
  )
    return null
  const told = said.replace(OPENER, '')
  if (SAYS_AGAINST.test(told)) return 'against'
  if (SAYS_FOR.test(told)) return 'for'
  return SAYS_AGAINST.test(said) ? 'against' : null
}
