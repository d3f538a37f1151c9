import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { MAX_CUE_LENGTH } from './phrase.ts'

/** Strong words, whatever they are said of. */
const STRONG = [
  String.raw`f+u+c+k\w*`,
  String.raw`fck\w*`,
  'wtf',
  'ffs',
  String.raw`sh[i1]t\w*`,
  'bullshit',
  String.raw`damn\w*`,
  'dammit',
  String.raw`goddamn\w*`,
  String.raw`bastard\w*`,
  String.raw`bitch\w*`,
  String.raw`arse\w*`,
  String.raw`asshole\w*`,
  String.raw`idiot\w*`,
  String.raw`moron\w*`,
  String.raw`piss\w*`,
  'i hate',
  'leave me alone',
  '(?:not|un)(?: very| really)? ?helpful',
  "you(?:'?re| are) not (?:listening|reading|helping)",
  "you (?:did ?n[o']?t|do ?n[o']?t) (?:answer|listen|read)",
  'waste of (?:my )?time',
  'fed up',
  'what the hell|the hell (?:is|are|do|does|with)|go to hell',
  String.raw`schei(?:ß|ss)\w*`,
  String.raw`verdammt\w*`,
  'so ein mist|mist',
  'merde',
  'putain',
  'mierda',
  'joder'
]
/**
 * Hard words that say nothing of the person's temper when they describe what a machine prints or
 * does.
 */
const HARD = oneOf(
  String.raw`crap\w*`,
  'stupid',
  String.raw`dumb\w*`,
  'useless',
  'rubbish',
  'garbage',
  'pathetic',
  'ridiculous',
  'annoying',
  'unbelievable',
  'a joke',
  'nonsense'
)
const SO_MUCH = '(?:an?|all|just|so|really|pretty|quite|absolutely|totally|completely|utter(?:ly)?)'
const PLACE = '(?:in|on|at|from|after|before|when|while|instead|for)'
const SWEAR = new RegExp(
  oneOf(
    String.raw`\b${oneOf(...STRONG)}\b`,
    // 'this bot is useless', 'you stupid thing'
    String.raw`(?:\b(?:is|are|was|you|what|such|so|absolute|total|complete)|'s)(?: ${SO_MUCH}){0,2} ?\b${HARD}\b`,
    // 'useless!', and not 'garbage in a memo field'
    String.raw`^(?: ${SO_MUCH}){0,2} ?\b${HARD}\b(?! ${PLACE}\b)`,
    String.raw`\b(?:this|it|that|you) sucks?\b`
  )
)

/** Strong words, and hard ones of the assistant or the advice. */
export function isSwearing(words: string): boolean {
  return SWEAR.test(words.slice(0, MAX_CUE_LENGTH))
}

/**
 * 'rubbish, the disk is half empty', "can't be by design, it worked": a hard word of what was said, or
 * that it cannot be, and why.
 */
const DOUBT = new RegExp(
  inSequence(
    '^(?:(?:but|oh|no|hm+|what|well)[, ]+){0,2}',
    oneOf(
      inSequence(
        `(?:(?:this|that|it)(?:'?s| is) )?(?:${SO_MUCH} ){0,2}`,
        '(?:nonsense|rubbish|bullshit|garbage|crap|ridiculous|bollocks|absurd|impossible)'
      ),
      "(?:(?:this|that|it) )?(?:cannot|can't|cant|can not) be\\b[^,.!]{0,40}"
    ),
    String.raw`\b[,.! ]+\w`
  )
)

/** Says in hard words that what was said cannot be, and tells why. */
export function isDoubt(words: string): boolean {
  return DOUBT.test(words.slice(0, MAX_CUE_LENGTH))
}

/** Words that say that something is wrong, and nothing of what. */
const SAYS_NOTHING = [
  'two|three|some|several|big|serious',
  "it|it's|its|that's|there's|something's|everything's|this|that|everything|something|nothing|all",
  'the|my|our|an?',
  'server|system|computer|machine|pc',
  "is|are|was|does|do|not|n't|doesn't|don't|isn't|won't|doesnt|dont|isnt|wont|has|have|got|get",
  'again|still|just|anymore|any|more|suddenly|now|there|with|i|we',
  'broken?|down|dead|wrong|stuck|hangs?|hanging|hung|works?|working',
  'fail(?:s|ed)?|crash(?:es|ed)?|problems?|errors?|issues?|trouble'
]
const VAGUE = new RegExp(
  inSequence(
    String.raw`^(?:(?:hello|hi|hey)[ ,.!]+(?=(?:i|we|my|our|it|it's|the)\b))?(?:`,
    oneOf(...SAYS_NOTHING),
    String.raw`(?:[\s.,!?]+|$)){1,12}$`
  )
)

const SUBJECT = '(?:it|this|that|everything|all|the|my|our|server|system|machine|now)'
const TROUBLE = '(?:not|no|any ?more|wrong|error|problem|fail)'
/** 'it works again' */
const RUNS = new RegExp(
  String.raw`^(?:${SUBJECT} )*(?:is |are )?work(?:s|ing)\b(?!.*\b${TROUBLE}\b)`
)

/** 'it is broken': trouble, and nothing of what it is about. */
export function isVague(words: string): boolean {
  return VAGUE.test(words.slice(0, MAX_CUE_LENGTH)) && !RUNS.test(words.slice(0, MAX_CUE_LENGTH))
}

/** 'lol', 'oh dear': says what somebody feels, and nothing else. */
const REMARK = new RegExp(
  `^(?:${oneOf(
    'lol|rofl|lmao|ha(?:ha)+|hehe|u+gh+|argh+|grr+|pff+|tss+|sigh|wow|omg|oh|hm+|well|so|no|not|yes',
    '(?:oh|dear|my|god|boy|man|come on|really|seriously|honestly|of course|sure|typical|funny)',
    '(?:cool|ok(?:ay)?|fine|al+ ?right|i see|got it|understood|aha|ah|merry christmas|happy new year)',
    '(?:have a (?:nice|good) (?:day|weekend|evening)|good luck|by the way|btw)',
    '(?:brilliant|great|super|nice|wonderful|fantastic|awesome|amazing|perfect|interesting|sad)',
    "(?:that(?:'s| is)?|this is|it(?:'s| is)?|how|very|so|too|just|a|you|are|bad|joking|kidding|me|good|bot)"
  )}(?:[\\s,.!?…:;)(-]+|$)){1,6}$`
)

/** A word of what somebody feels, that tells, asks and answers nothing. */
export function isRemark(words: string): boolean {
  return REMARK.test(words.slice(0, MAX_CUE_LENGTH))
}
