/** What people say of the conversation itself, whatever the case is about. Each pattern is linear and reads at most a short message. */
const LONGEST = 240
const PLEASE =
  '(?:(?:ok(?:ay)?|well|so|please|sorry|oh|hey|hm+|um+|no|yes|but|and|then|anyway|right|all ?right|fine|good|now|actually|thanks|thx|thank you)[,.! ]+){0,3}'
function begins(words: string): RegExp {
  return new RegExp(`^${PLEASE}(?:${words})`)
}

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

/** In order: the first that fits. Words are plain: lower case, one kind of apostrophe. */
const CUES: readonly (readonly [Cue, RegExp])[] = [
  [
    'wait',
    begins(
      String.raw`(?:wait|hold on|hang on|one (?:moment|minute|sec|second)|(?:just )?a (?:moment|minute|sec|second)|give me (?:a|one|\d+|ten|five|two) (?:moment|minute|sec|second)s?|brb|be right back|bear with me|stand by|moment|let me (?:look|check|see|find|ask|call|think)|i(?:'ll| will| have to| need to|'m going to) (?:look|check|go and|find|ask|call|see)|checking|looking)\b(?!.*\b(?:sp ?\d|windows|w2k|nt ?4|20\d\d|xp|continue|go on))`
    )
  ],
  [
    'recap',
    begins(
      String.raw`(?:(?:no )?(?:wait[, ]+)?(?:let'?s |can we |we can |i(?:'d like| want) to )?(?:continue|go on|carry on|proceed|resume)(?: please| now)?(?=[.! ]*$)|where (?:were|are|was) we|what (?:did|have) (?:i|we|you) (?:tell|told|say|said|got|have|note|noted)|what do you (?:know|have)(?! to)|summar(?:y|i[sz]e)|recap|sum (?:it |that )?up|what have you (?:got|understood)|what did you (?:understand|note|get)|remind me)\b`
    )
  ],
  [
    'refuse',
    begins(
      String.raw`(?:skip(?: (?:it|this|that|the question))?|pass|next(?: question)?|whatever|(?:i )?(?:do not|don't|dont) care|does(?:n't| not) matter|none of your business|(?:i(?:'d| would)? )?(?:rather not|prefer not)(?: to)?|(?:i(?:'m| am)? )?(?:not (?:telling|going to (?:tell|say|answer))|won't (?:tell|say|answer)|(?:can't|cannot|can not|may not|must not|not allowed to) (?:tell|say|share|disclose|give))(?: you)?|why should i (?:tell|say|give|answer)|no comment|that(?:'s| is) (?:private|confidential|secret)|i refuse)\b`
    )
  ],
  [
    'will-try',
    begins(
      String.raw`(?:(?:i(?:'ll| will|'m going to| am going to)|we(?:'ll| will|'re going to)|let me|going to|gonna) (?:try|do|install|apply|roll|test|give it)|i (?:install|try|do|apply) (?:it|that|this)|will give it a try|installing (?:it|that|now)|trying (?:it|that)|will (?:do|try)|downloading)\b`
    )
  ],
  [
    'never-mind',
    begins(
      String.raw`(?:never ?mind|nvm|forget (?:it|about it|that)|(?:no )?(?:i )?changed my mind|drop it|leave it|cancel|stop(?=[.! ]*$)|not important|no longer needed)\b`
    )
  ],
  [
    'dont-know',
    begins(
      String.raw`(?:(?:i|we) )?(?:(?:really|honestly|just) )?(?:dunno|idk|no idea|no clue|not (?:quite |really |entirely |totally )?sure|unsure|(?:do not|don't|dont) know|could be anything|something with windows)\b(?!.*\b(?:sp ?\d|service pack \d)\b)`
    )
  ],
  [
    'latest',
    begins(
      String.raw`(?:(?:it has |we have |it is |it's )?(?:the |all )?(?:latest|newest|most recent|last|current)(?: one| sp| service ?pack)?(?: of (?:them|course))?|all(?: of them)?|both|up to date|fully (?:patched|updated)|everything)[ .!]*$`
    )
  ],
  [
    'all-of-them',
    begins(
      String.raw`(?:(?:it is |it's |on )?(?:all|both|each|every one|all three|all four)(?: of (?:them|the (?:servers|machines|boxes)))?)(?: (?:have|has|are|do|hang|show|with)\b.{0,40})?[ .!]*$`
    )
  ],
  [
    'explain',
    /^(?:sorry,? |ok,? |but )?(?:what|huh|eh|pardon|excuse me|come again|wdym|what do you mean|what does that mean|what do you want(?: from me| to know)?|(?:say|ask) (?:that|it) again|(?:can|could) you (?:repeat|rephrase|explain)(?: (?:that|it|the question))?|repeat(?: (?:that|it|the question))?|rephrase|(?:i )?(?:do not|don't|dont|did not|didn't) (?:understand|get(?: it| that)|follow)(?: (?:the question|that|it|you|what you (?:mean|want)))?|too complicated|that's too complicated|in plain english)(?: please)?[?.! ]*$/
  ],
  [
    'next',
    begins(
      String.raw`(?:what else (?:should|can|could|do) (?:i|we) do|what (?:should|do|can|must|shall) (?:i|we) do(?: now| next| then)?|what(?:'s| is) next|what now|now what|and now|and then|then what|next steps?|what (?:to do|then))[ ?.!]*$`
    )
  ],
  [
    'hurry',
    begins(
      String.raw`(?:just|simply|can you just|could you just|quick(?:ly)?|hurry|skip the questions?|no (?:more )?questions|stop asking|enough questions|so many questions|too many questions)\b(?!.*\b(?:sp ?\d|service pack \d|windows|w2k|nt ?4|xp|none)\b)`
    )
  ],
  [
    'robot',
    begins(
      String.raw`(?:are you|is this|am i (?:talking|speaking|chatting) (?:to|with)) (?:an? )?(?:real |actual |live )?(?:ro)?(?:bot|human|person|machine|computer|program|ai|robot)\b`
    )
  ],
  [
    'not-solved',
    begins(
      String.raw`.{0,60}\b(?:(?:broken|hangs?|hanging|happens?|happened|dead|down|failed|fails|stopped|back|gone|there) again|still (?:broken|hangs?|hanging|happens|dead|down|fails|the same|not)|(?:came|comes|is|has come) back|same (?:problem|thing|error|event|again)|no (?:change|difference|better))\b`
    )
  ],
  [
    'not-solved',
    begins(
      String.raw`(?:there (?:is|are|was) no (?:such )?(?:event|entry)|no such event|(?:i )?(?:can ?not|can't|could not|couldn't|don't|do not) (?:find|see) (?:it|the event|that event|any|an event|event|such)|it(?:'s| is)(?: not|n't) (?:there|in the log)|the event is(?: not|n't) there|not in the (?:event )?log|nothing in the (?:event )?log)\b`
    )
  ],
  [
    'dont-know',
    /^(?:ich )?(?:keine ahnung|wei(?:ß|ss) (?:ich |es )?(?:leider )?nicht)(?!\p{L})|^(?:je ne sais (?:pas|plus)|aucune idée|no (?:lo )?sé|ni idea|no tengo idea|non (?:lo )?so|não sei|geen idee)(?!\p{L})/u
  ],
  [
    'wrong',
    begins(
      String.raw`(?:that(?:'s| is| was)? (?:wrong|not right|incorrect|a mistake)|(?:i|we) (?:made|was|were|gave you|told you|said).{0,12}\b(?:wrong|mistake|typo)|(?:correction|my mistake|oops|typo)$|something(?:'s| is) wrong (?:there|with that))`
    )
  ]
]

/** What a message says of the conversation; null: nothing. `words` are plain. */
export function cueOf(words: string): Cue | null {
  return words.length > LONGEST ? null : (CUES.find(([, said]) => said.test(words))?.[0] ?? null)
}

const WHO =
  '(?:they|you|he|she|somebody|someone|anybody|anyone|people|the (?:helpdesk|person|team|support|agent|technician)|a (?:person|human|technician|colleague)|support|helpdesk|it)'
const CASE = '(?:the |my |this |our |a )?(?:case|ticket|request|call)'
/** 'when will they call?', 'what was the case number again', 'who reads my ticket', 'any news?': what somebody asks of a case that people have. */
const OF_THE_CASE = [
  begins(
    String.raw`(?:do you know |any idea |can you (?:tell|say) (?:me )?)?when (?:will|do|does|can|would|could|should|is|are) ${WHO}\b.{0,30}\b(?:call|ring|answer|reply|respond|write|come|get|contact|look|look(?:ing)? at it|be there|back)\b`
  ),
  begins(
    String.raw`(?:do you know |any idea )?how (?:long|soon|fast|quick(?:ly)?)\b.{0,40}\b(?:wait|answers?|reply|replies|respon\w+|calls?|person|some(?:body|one)|any(?:body|one)|they|take)\b`
  ),
  begins(
    String.raw`(?:what(?:'s| is| was)|which is|tell me|give me|say|repeat|i (?:lost|forgot|need)|can i (?:get|have|see)|do i (?:get|have)|is there) ${CASE} ?(?:number|no\b|id\b|nr\b|#)`
  ),
  begins(
    String.raw`who (?:gets|has|reads|sees|handles|takes|owns|looks at|is (?:looking at|working on|handling|reading)) ${CASE}\b`
  ),
  begins(
    String.raw`(?:is )?(?:anybody|anyone)(?: else)? (?:looking at|working on) (?:it|this|that|${CASE})\b`
  ),
  begins(
    String.raw`(?:(?:are|is) there )?any (?:news|updates?|progress|answer|reply)(?: yet| on ${CASE}| from .{0,20})?[ ?.!]*$`
  )
]

export function asksOfCase(words: string): boolean {
  return words.length <= LONGEST && OF_THE_CASE.some(asked => asked.test(words))
}

const SHOW =
  /^(?:and )?(?:show (?:me|it|that)|(?:which|what) lines?\b.{0,20}|how (?:old|recent|new) is (?:that|this|it|the article).{0,20})[ ?.!]*$|^(?:(?:please|can you|could you|i want to|i'd like to|let me|ok|and)[, ]+){0,2}(?:show|open|read|quote|see|display|print)\b.{0,30}?\b(?:article|source|kb|text|(q\d{5,6}))\b|^(q\d{5,6})\??$|^(?:the )?(?:source|sources|reference|link|article)\??$|^(?:which article|where does (?:it|that|this) (?:come from|say so|say that)|where (?:do|did) you (?:get|have) (?:that|this|it)|according to (?:whom|what)|who says (?:so|that)|says who|(?:can you )?(?:prove|back) (?:it|that))\b.{0,40}$|^what(?:'s| is| are) (?:the|your) (?:source|sources|reference|article)/

/** The article a person wants to read: its number, null for the one spoken of; undefined: none. */
export function articleWanted(words: string): string | null | undefined {
  const found = words.length > LONGEST ? null : SHOW.exec(words)
  return found === null ? undefined : ((found[1] ?? found[2])?.toUpperCase() ?? null)
}

const CHANGE =
  /\b(?:change|correct|edit|redo|update|revise|fix)\b.{0,16}\b(windows|version|product|os|system|service ?pack|sp)\b(?! ?\d)|\b(windows|version|product|os|system|service ?pack|sp) (?:i (?:gave|told|said).{0,12})?(?:was|is|were) (?:wrong|incorrect|a mistake|not right)\b|\bwrong (windows|version|product|os|system|service ?pack|sp)\b(?! ?\d)/

/** The answer a person takes back by its name: 'the service pack was wrong'. */
export function answerTakenBack(words: string): 'product' | 'service-pack' | undefined {
  const found = words.length > LONGEST ? null : CHANGE.exec(words)
  const named = found?.[1] ?? found?.[2] ?? found?.[3]
  return named === undefined
    ? undefined
    : /^s/.test(named) && named !== 'system'
      ? 'service-pack'
      : 'product'
}

const SWEAR =
  /\b(?:f+u+c+k\w*|fck\w*|wtf|ffs|sh[i1]t\w*|bullshit|damn\w*|dammit|crap\w*|goddamn\w*|bastard\w*|bitch\w*|arse\w*|asshole\w*|idiot\w*|moron\w*|stupid|dumb\w*|useless|rubbish|garbage|pathetic|sucks?|piss\w*|hell|i hate|ridiculous|leave me alone|waste of (?:my )?time|fed up|annoying|unbelievable|a joke|scheiß\w*|scheiss\w*|verdammt\w*|mist|merde|putain|mierda|joder)\b/

export function isSwearing(words: string): boolean {
  return SWEAR.test(words.slice(0, LONGEST))
}

const VAGUE =
  /^(?:(?:hello|hi|hey)[ ,.!]+(?=(?:i|we|my|our|it|it's|the)\b))?(?:(?:two|three|some|several|big|serious|it|it's|its|that's|there's|something's|everything's|this|that|everything|something|nothing|all|the|my|our|an?|server|system|computer|machine|pc|is|are|was|does|do|not|n't|doesn't|don't|isn't|won't|has|have|got|get|again|still|just|broken?|down|dead|wrong|stuck|hangs?|hanging|hung|works?|working|fail(?:s|ed)?|crash(?:es|ed)?|problems?|errors?|issues?|trouble|there|with|i|we|anymore|any|more|suddenly|now)(?:[\s.,!?]+|$)){1,12}$/

/** 'it works again' */
const RUNS =
  /^(?:(?:it|this|that|everything|all|the|my|our|server|system|machine|now) )*(?:is |are )?work(?:s|ing)\b(?!.*\b(?:not|no|any ?more|wrong|error|problem|fail)\b)/

/** 'it is broken': trouble, and nothing of what it is about. */
export function isVague(words: string): boolean {
  return VAGUE.test(words.slice(0, LONGEST)) && !RUNS.test(words)
}

const OTHER_MACHINE =
  /\b(?:the |an? |our |my )?(?:other|second|another|next|third) (?:server|machine|box|host|computer|one|node)\b/

/** Speaks of a machine other than the one so far. */
export function namesOtherMachine(words: string): boolean {
  return OTHER_MACHINE.test(words.slice(0, LONGEST))
}
