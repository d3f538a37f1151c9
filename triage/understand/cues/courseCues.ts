import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import type { CuePhrase } from './cue.ts'

/** What answers a question or goes on, whatever it begins with. */
const NO_LEVEL = String.raw`(?!.*\b(?:sp ?\d|\d+\.\d|windows|w2k|nt ?4|20\d\d|xp|continue|go on))`

/** Where the conversation is to go: back, on, or nowhere for a while. */
export const COURSE_CUES: readonly CuePhrase[] = [
  {
    cue: 'asked-before',
    alternatives: [
      "you(?:'ve| have)? (?:already |just )?(?:asked|said|offered|showed|suggested|told)(?: me)?" +
        '(?: (?:that|this|it|so|those|these|them))?(?= (?:already|before|twice|again)|[ .!?]*$)',
      "i(?:'ve| have)? (?:already |just )?(?:told|answered|said)(?: you)?(?: (?:that|this|it|so))?" +
        '(?= (?:already|before|twice|again)|[ .!?]*$)',
      "(?:that|this|it)(?:'s| is) (?:what i (?:just )?said|the same (?:question|list|answer|thing))",
      '(?:again )?(?:the )?same (?:question|list|answer|titles|articles)',
      'not again',
      'stop repeating(?: yourself)?'
    ],
    behind: '(?: already| before| twice| again)?[ .!?]*$'
  },
  {
    cue: 'more',
    alternatives: [
      '(?:show|give|list)(?: me)? (?:some |a few |the )?(?:more|others?|rest)(?: of them)?',
      'more|anything else|any others?',
      '(?:are|is) there (?:any )?(?:more|others?|anything else|another(?: one)?)',
      '(?:do you have|have you(?: got)?|any) (?:any )?(?:more|others?|anything else)',
      'what else(?: (?:is there|do you have|have you got|fits|could it be|can i try|may it be))?'
    ],
    behind: '(?: (?:articles?|titles?|options?|results?|ones?|hits))?(?: please)?[ ?.!]*$'
  },
  {
    // 'ok back': who was away
    cue: 'recap',
    opener: false,
    alternatives: [
      "(?:ok(?:ay)?|right|hi|hello|so)[,. ]+(?:i'?m |we'?re )?back",
      "(?:i'?m|i am|we'?re|we are) back",
      'back (?:now|here|from \\w+)'
    ],
    behind: '(?: now| again| here)?[ .!]*$'
  },
  {
    cue: 'undo',
    alternatives: [
      '(?:can (?:i|we|you) )?undo(?: (?:it|that|this|the last (?:one|step|answer|thing)))?',
      "(?:(?:let's|can (?:i|we)|i want to|i'd like to|please) )?(?:go|step|get) back(?: (?:one|a|1) step| one)?",
      'back(?: (?:one|a) step| one)?',
      '(?:one|a) step back',
      '(?:i )?take (?:it|that|this) back',
      '(?:the )?previous (?:step|question|answer)',
      '(?:go )?back to the (?:last|previous) (?:step|question|answer)',
      'revert(?: (?:it|that|this))?'
    ],
    behind: '(?: please| now| again)?[ .!?]*$'
  },
  {
    cue: 'ok',
    opener: false,
    alternatives: [
      'o?k(?:ay)?(?:[,. ]+(?:ok(?:ay)?|good|fine|cool|great))?',
      'al+ ?right(?: then)?',
      'oki(?:e?[- ]?dok(?:i|e?y|ie)s?)?',
      'fine',
      '(?:ok(?:ay)?[,. ]+)?i see',
      '(?:ok(?:ay)?[,. ]+)?(?:got it|understood|makes sense|good to know)',
      'right',
      'aha|ah|oh',
      'cool|hm+'
    ],
    behind: '[ .!]*$'
  },
  {
    cue: 'apology',
    alternatives: [
      '(?:sorry|apologies|excuse me|pardon) (?:for|about) (?:my|the|all the|this) (?:(?:bad|poor|broken|terrible) )?' +
        '(?:english|spelling|typos?|language|grammar|confusion|mess|delay|' +
        'late (?:reply|answer)|long (?:text|story|message))',
      'excuse my (?:bad |poor )?(?:english|spelling|french)',
      "(?:english|it)(?: is|'s)? not my (?:first|native|mother) (?:language|tongue)",
      "my english is(?: not|n't) (?:so |very |that )?good"
    ],
    behind: '[ .!]*$'
  },
  {
    cue: 'wait',
    alternatives: [
      'wait',
      'hold on',
      'hang on',
      'one (?:moment|minute|sec|second)',
      '(?:just )?a (?:moment|minute|sec|second)',
      'moment',
      'stand by',
      'bear with me'
    ],
    // 'wait I did install it' tells something
    behind: inSequence(
      '(?=[ .,!…]*$|[,.]? ',
      oneOf(
        'please|pls|a|one|for|while|until|till|someone|somebody',
        String.raw`(?:the |my )?(?:\w+ )?(?:phone|boss|door|colleague|customer|meeting|lunch)`,
        "i(?:'ll| will| must| need| have to| am|'m)",
        'let me|brb'
      ),
      String.raw`\b)`,
      NO_LEVEL
    )
  },
  {
    cue: 'wait',
    alternatives: [
      String.raw`give me (?:a|one|\d+|ten|five|two) (?:moment|minute|sec|second)s?`,
      'brb',
      'be right back',
      "(?:i'll |i will |will |let me )?(?:get|come|be) back to you",
      'let me (?:look|check|see|find|ask|call|think)',
      "i(?:'ll| will| have to| need to|'m going to) (?:look|check|go and|find|ask|call|see)",
      "(?:i(?:'ll| will) )?ask (?:my|a|the) (?:colleague|boss|admin)(?=[.! ]*$)",
      'checking',
      'looking'
    ],
    behind: String.raw`\b${NO_LEVEL}`
  },
  {
    cue: 'recap',
    alternatives: [
      "(?:no )?(?:wait[, ]+)?(?:let'?s |can we |we can |i(?:'d like| want) to )?(?:continue|" +
        'go on|carry on|proceed|resume)(?: please| now)?(?=[.! ]*$)',
      'where (?:were|are|was) we',
      '(?:did|have) (?:i|we) (?:already )?(?:tell|told|sa(?:y|id)|mention(?:ed)?|given?)(?: you)?',
      'what (?:did|have) (?:i|we|you) (?:tell|told|say|said|got|have|note|noted)',
      'what do you (?:know|have)(?! to)',
      'summar(?:y|i[sz]e)',
      'recap',
      'sum (?:it |that )?up',
      'what have you understood',
      'what did you (?:understand|get)',
      'remind me'
    ],
    behind: String.raw`\b`
  }
]
