import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import type { Phrase } from './phrase.ts'

/** What people say of the conversation itself, whatever the case is about. */
export type Cue =
  | 'wait'
  | 'recap'
  | 'refuse'
  | 'will-try'
  | 'never-mind'
  | 'dont-know'
  | 'wrong'
  | 'not-solved'
  | 'robot'
  | 'hurry'
  | 'explain'
  | 'next'
  | 'latest'
  | 'all-of-them'
  | 'undo'
  | 'apology'
  | 'reject'
  | 'ok'

/**
 * A level or a Windows further on: then the message answers a question, whatever it begins with.
 */
const NAMES_A_LEVEL = String.raw`(?!.*\b(?:sp ?\d|service pack \d)\b)`
const TO_THE_END = '[ .!]*$'

/** In order: the first that fits counts. */
export const CUES: readonly (Phrase & { readonly cue: Cue })[] = [
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
      String.raw`give me (?:a|one|\d+|ten|five|two) (?:moment|minute|sec|second)s?`,
      'brb',
      'be right back',
      "(?:i'll |i will |will |let me )?(?:get|come|be) back to you",
      'bear with me',
      'stand by',
      'moment',
      'let me (?:look|check|see|find|ask|call|think)',
      "i(?:'ll| will| have to| need to|'m going to) (?:look|check|go and|find|ask|call|see)",
      'checking',
      'looking'
    ],
    behind: String.raw`\b(?!.*\b(?:sp ?\d|windows|w2k|nt ?4|20\d\d|xp|continue|go on))`
  },
  {
    cue: 'recap',
    alternatives: [
      "(?:no )?(?:wait[, ]+)?(?:let'?s |can we |we can |i(?:'d like| want) to )?(?:continue|" +
        'go on|carry on|proceed|resume)(?: please| now)?(?=[.! ]*$)',
      'where (?:were|are|was) we',
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
  },
  {
    cue: 'refuse',
    alternatives: [
      'skip(?: (?:it|this|that|the question))?(?! the questions)',
      'pass',
      'next(?: question)?(?! steps?)',
      'whatever',
      "(?:i )?(?:do not|don't|dont) care",
      "does(?:n't| not) matter",
      'none of your business',
      "(?:i(?:'d| would)? )?(?:rather not|prefer not)(?: to)?",
      "(?:i(?:'m| am)? )?(?:not (?:telling|going to (?:tell|say|answer))|won't (?:tell|say|" +
        "answer)|(?:can't|cannot|can not|may not|must not|not allowed to) (?:tell|say|share|" +
        'disclose|give))(?: you)?',
      'why should i (?:tell|say|give|answer)',
      'no comment',
      "that(?:'s| is) (?:private|confidential|secret)",
      'i refuse'
    ],
    behind: String.raw`\b`
  },
  {
    cue: 'will-try',
    alternatives: [
      "(?:i(?:'ll| will|'m going to| am going to)|we(?:'ll| will|'re going to)|let me|going " +
        'to|gonna) (?:try|do|install|apply|roll|test|give it)',
      'i (?:install|try|do|apply) (?:it|that|this)',
      'will give it a try',
      'installing (?:it|that|now)',
      'trying (?:it|that)',
      'will (?:do|try)',
      'downloading'
    ],
    behind: String.raw`\b`
  },
  {
    cue: 'never-mind',
    alternatives: [
      'never ?mind',
      'nvm',
      'forget (?:it|about it|that)',
      '(?:no )?(?:i )?changed my mind',
      'drop it',
      'leave it',
      'cancel',
      'stop(?=[.! ]*$)',
      'not important',
      'no longer needed'
    ],
    behind: String.raw`\b`
  },
  {
    cue: 'dont-know',
    alternatives: [
      'dunno',
      'idk',
      'no idea',
      'no clue',
      'not (?:quite |really |entirely |totally )?sure',
      'unsure',
      "(?:do not|don't|dont) know",
      'could be anything',
      'something with windows'
    ].map(said => `(?:(?:i|we) )?(?:(?:really|honestly|just) )?${said}`),
    behind: String.raw`\b${NAMES_A_LEVEL}`
  },
  {
    cue: 'latest',
    alternatives: [
      "(?:it has |we have |it is |it's )?(?:the |all )?(?:latest|newest|most recent|last|" +
        'current)(?: one| sp| service ?pack)?(?: of (?:them|course))?',
      'all(?: of them)?',
      'both',
      'up to date',
      'fully (?:patched|updated)',
      'everything'
    ],
    behind: TO_THE_END
  },
  {
    cue: 'all-of-them',
    alternatives: [
      "(?:it is |it's |on )?(?:all|both|each|every one|all three|all four)(?: of (?:them|the " +
        '(?:servers|machines|boxes)))?'
    ],
    behind: String.raw`(?: (?:have|has|are|do|hang|show|with)\b.{0,40})?${TO_THE_END}`
  },
  {
    cue: 'explain',
    opener: false,
    alternatives: [
      'what',
      'huh',
      'eh',
      'pardon',
      'excuse me',
      'come again',
      'wdym',
      'what do you mean',
      'what does that mean',
      'what do you want(?: from me| to know)?',
      '(?:say|ask) (?:that|it) again',
      '(?:can|could) you (?:repeat|rephrase|explain)(?: (?:that|it|the question))?',
      'repeat(?: (?:that|it|the question))?',
      'rephrase',
      "(?:i )?(?:do not|don't|dont|did not|didn't) (?:understand|get(?: it| that)|follow)(?: " +
        '(?:the question|that|it|you|what you (?:mean|want)))?',
      'too complicated',
      "that's too complicated",
      'in plain english'
    ].map(said => `(?:sorry,? |ok,? |but )?${said}`),
    behind: '(?: please)?[?.! ]*$'
  },
  {
    cue: 'next',
    alternatives: [
      'what else (?:should|can|could|do) (?:i|we) do',
      'what (?:should|do|can|must|shall) (?:i|we) do(?: now| next| then)?',
      "what(?:'s| is) next",
      'what now',
      'now what',
      'and now',
      'and then',
      'then what',
      'next steps?',
      'what (?:to do|then)',
      inSequence(
        '(?:please )?(?:(?:teach|tell|show|explain to) (?:me|us) )?how (?:to |(?:do|can|should|must) (?:i|we|one) )?',
        '(?:fix|repair|solve|correct|resolve|cure)(?: (?:it|this|that|the problem|the error))?'
      ),
      "(?:what(?:'s| is) |and )?the (?:solution|fix|cure|remedy)"
    ],
    behind: '[ ?.!]*$'
  },
  {
    cue: 'hurry',
    alternatives: [
      'just (?:tell|give|say|fix|help|show|answer|skip|let|get|want|need|the)',
      'simply (?:tell|give|say|fix|help|show|answer)',
      'can you just',
      'could you just',
      'quick(?:ly)?',
      'hurry',
      'skip the questions?',
      'no (?:more )?questions',
      'stop asking',
      'enough questions',
      'so many questions',
      'too many questions'
    ],
    behind: String.raw`\b(?!.*\b(?:sp ?\d|service pack \d|windows|w2k|nt ?4|xp|none)\b)`
  },
  {
    cue: 'robot',
    alternatives: ['are you', 'is this', 'am i (?:talking|speaking|chatting) (?:to|with)'],
    behind: inSequence(
      ' (?:an? )?(?:real |actual |live )?(?:ro)?',
      oneOf('bot', 'human', 'person', 'machine', 'computer', 'program', 'ai', 'robot'),
      String.raw`\b`
    )
  },
  {
    cue: 'not-solved',
    alternatives: [
      '(?:broken|hangs?|hanging|happens?|happened|dead|down|failed|fails|stopped|back|gone|there) again',
      'still (?:broken|hangs?|hanging|happens|dead|down|fails|the same|not)',
      '(?:came|comes|is|has come) back(?: again)?(?=[.! ]*$)',
      'same (?:problem|thing|error|event|again)',
      'no (?:change|difference|better)'
    ].map(said => String.raw`.{0,60}\b${said}`),
    behind: String.raw`\b`
  },
  {
    cue: 'not-solved',
    alternatives: [
      'there (?:is|are|was) no (?:such )?(?:event|entry)',
      'no such event',
      "(?:i )?(?:can ?not|can't|could not|couldn't|don't|do not) (?:find|see) (?:it|the " +
        'event|that event|any|an event|event|such)',
      "it(?:'s| is)(?: not|n't) (?:there|in the log)",
      "the event is(?: not|n't) there",
      'not in the (?:event )?log',
      'nothing in the (?:event )?log'
    ],
    behind: String.raw`\b`
  },
  {
    cue: 'dont-know',
    opener: false,
    alternatives: [
      '(?:ich )?keine ahnung',
      '(?:ich )?wei(?:ß|ss) (?:ich |es )?(?:leider )?nicht',
      'je ne sais (?:pas|plus)',
      'aucune idée',
      'no (?:lo )?sé',
      'ni idea',
      'no tengo idea',
      'non (?:lo )?so',
      'não sei',
      'geen idee'
    ],
    behind: String.raw`(?!\p{L})`
  },
  {
    cue: 'reject',
    alternatives: [
      "(?:that|this|it)(?:'s| is| was| sounds| seems)? (?:just |total |complete |utter |all " +
        ')?(?:nonsense|rubbish|bullshit|garbage|crap|bogus|silly|absurd)',
      "(?:that|this|it)(?:'s| is| was) (?:definitely |certainly |clearly |really )?not (?:it|" +
        'mine|me|right for (?:me|us)|the (?:one|case|problem|issue|right (?:one|article))|my ' +
        '(?:problem|case|issue|error)|our (?:problem|case|issue)|what i (?:have|asked|meant|' +
        'said|see|want)|about .{0,40})',
      "(?:that|this|it) (?:isn't|wasn't) (?:it|mine|the (?:one|problem|right one)|my " +
        '(?:problem|case|issue|error)|our (?:problem|case)|about .{0,40})',
      '(?:that|this|it|the article|your article) (?:has|got) nothing to do with\\b.{0,60}',
      "(?:that|this|it|the article) (?:does not|doesn't|doesnt) (?:fit|match|apply|make " +
        '(?:any )?sense|sound (?:right|like (?:it|mine|my problem)))(?: (?:at all|here|to ' +
        '(?:me|us|my (?:case|problem))))?',
      '(?:that|this|it) makes no sense',
      "(?:that|this|it)(?:'s| is) (?:about )?(?:a |an |something )?(?:completely |totally |" +
        'entirely |quite )?(?:different|another|unrelated|irrelevant|else)(?: (?:thing|problem|' +
        'product|program|issue|error|matter|topic|story))?',
      'not (?:my|our|the right|the same) (?:problem|one|article|case|issue|error|product)',
      'wrong (?:article|one|answer|problem|program)',
      "you (?:misunderst\\w+|got (?:it|that|me) wrong|do not understand|don't understand|did " +
        "not understand|didn't understand)(?: (?:me|it|that|the problem|my problem))?",
      "(?:i|we) (?:do not|don't|dont) (?:even )?(?:have|use|run|own) (?:that|this|any of " +
        '(?:that|these|those)|such a (?:thing|program|product))'
    ],
    behind: '[ .!]*$'
  },
  {
    cue: 'wrong',
    alternatives: [
      "that(?:'s| is| was)? (?:wrong|not right|incorrect|a mistake)",
      String.raw`(?:i|we) (?:made|was|were|gave you|told you|said).{0,12}\b(?:wrong|mistake|typo)`,
      '(?:correction|my mistake|oops|typo)$',
      "something(?:'s| is) wrong (?:there|with that)"
    ]
  }
]
