import { inSequence, oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import type { ArticleTopic } from './articleTopic.ts'

const IT = '(?:it|that|this|these|those)'
const I = '(?:i|we|you|one|they|he|she|users?|people)'
/** 'step 2', 'the second method' */
export const PART = '(?:steps?|methods?|options?|points?|items?|parts?|ways?)'
const ORDINAL = '(?:first|second|third|fourth|fifth|last|next)'

/** In order: the first that fits a question counts. */
export const TOPICS: readonly (readonly [ArticleTopic, readonly string[]])[] = [
  [
    'part',
    [
      String.raw`\b${PART} (?:number |no\.? ?|#)?(?:\d{1,2}|one|two|three|four|five|six)\b`,
      String.raw`\bthe ${ORDINAL} ${PART}\b`
    ]
  ],
  [
    'age',
    [
      String.raw`\b(?:how|so|too|very|pretty|quite|that|this|is|really) old\b`,
      String.raw`\b(?:ancient|antique|outdated|obsolete|prehistoric|stone age|museum)\b`,
      String.raw`\bout of date\b`,
      String.raw`\byears? (?:ago|old)\b`,
      String.raw`\bfrom (?:the )?(?:19\d\d|200\d|'?9\ds|nineties)\b`,
      String.raw`\bwhen (?:was|were|is|did)\b.{0,30}\b(?:written|updated|published|made|dated?)\b`,
      inSequence(
        String.raw`\b(?:still|even) `,
        '(?:valid|true|current|relevant|up to date|correct|apply|applies)',
        String.raw`\b`
      ),
      String.raw`\b(?:recent|dated|up to date|newer (?:article|one|answer)|(?:any|some)thing newer)\b`
    ]
  ],
  [
    'worked',
    [
      inSequence(
        String.raw`\b(?:how|where) (?:do|can|could|will|would|should) (?:i|we|you|one) `,
        String.raw`(?:know|tell|see|check|find out|verify|test|be sure)\b.{0,24}`,
        String.raw`\b(?:worked|works|helped|fixed|solved|cured|took|is (?:gone|ok|done|right))\b`
      )
    ]
  ],
  [
    'undo',
    [
      String.raw`\b(?:undo|undone|revert|reversed?|roll(?:ed)? back)\b`,
      String.raw`\b(?:get|go|change|put|switch|turn) (?:(?:it|that|this|everything) )?back (?:to|the way|as)\b`
    ]
  ],
  [
    'again',
    [
      String.raw`\b(?:come|comes|coming|be) back\b`,
      inSequence(
        String.raw`\b(?:come|happen|occur|appear|return|show up|start|have (?:it|this|that))\b`,
        String.raw`.{0,12}\bagain\b`
      ),
      String.raw`\b(?:for good|for ever|forever|permanent(?:ly)?|once and for all)\b`,
      String.raw`\b(?:recur|reoccur)s?\b`,
      String.raw`\b(?:it|that|this|they|error|message|problem|symptoms?) (?:\w+ )?returns?\b`
    ]
  ],
  [
    'contact',
    [
      inSequence(
        String.raw`\bwhom?\b.{0,24}\b`,
        String.raw`(?:call|contact|phone|ring|ask|write to|turn to|talk to|get in touch)\b`
      ),
      String.raw`\b(?:phone|telephone|support) numbers?\b|\bnumber (?:to|i) (?:call|can call)\b`
    ]
  ],
  [
    'rights',
    [
      String.raw`\b(?:an?|the|as|be|my|our|need|local|domain) admin(?:istrator)?s?\b(?! (?:program|tool|console))`,
      String.raw`\badmin(?:istrator|istrative)? (?:rights|privileges|account|permissions?)\b`,
      String.raw`\b(?:which|what|special|enough|any) (?:rights|permissions?|privileges?)\b`,
      String.raw`\b(?:normal|ordinary|regular|standard|plain) users?\b.{0,24}\b(?:do|run|change|install)\b`,
      String.raw`\b(?:users?|people) (?:do|change|fix|set) (?:it|that|this) (?:them|him|her)sel`,
      inSequence(
        String.raw`\bwho (?:can|may|could|has to|should|must|is allowed to) `,
        String.raw`(?:do|change|fix|set|install|run) (?:it|that|this)\b`
      )
    ]
  ],
  [
    'waiting',
    [
      String.raw`\bdo(?:n't| not)? (?:nothing|anything|not do anything)\b`,
      String.raw`(?<!\b(?:click|press|hit|choose|select|say) )\bignore\b`,
      String.raw`(?<!\bhow long .{0,16})\bwait(?! for\b[ ?.]*$)\b`,
      String.raw`\b(?:leave|live with|postpone|skip)\b`,
      String.raw`\bget(?:s)? (?:any )?worse\b`,
      String.raw`\bhow (?:bad|serious|urgent|critical|grave)\b`,
      String.raw`\b(?:urgent|serious|harmless|critical|hurry)\b`,
      String.raw`\bgo(?:es)? away\b`,
      String.raw`\bstay\b.{0,12}\b(?:like (?:this|that|it is)|as it is|so|the same)\b`,
      String.raw`\bkeep (?:on )?(?:running|using|working)\b`
    ]
  ],
  [
    'restart',
    [
      String.raw`\bre-?(?:boot|start)\w*`,
      String.raw`\b(?:down ?time|outage|offline|shut ?down|interruption)\b`,
      String.raw`\btake\b.{0,24}\bdown\b`,
      String.raw`\b(?:go|be|bring)\b.{0,16}\bdown\b`,
      inSequence(
        String.raw`\b(?:power|turn|switch)\b`,
        oneOf(
          String.raw`.{0,12}\b(?:computer|server|machine|pc|box|system|power)\b.{0,4}\boff\b`,
          String.raw` off .{0,12}\b(?:computer|server|machine|pc|box|system|power)\b`
        )
      )
    ]
  ],
  [
    'when',
    [
      String.raw`\b(?:only )?(?:sometimes|randomly|now and then|every ?time|intermittent(?:ly)?)\b`,
      inSequence(
        String.raw`\bwhen (?:exactly |precisely )?(?:does|do|did|will|would) `,
        String.raw`(?:it|that|this|these|the \w+) (?:happen|occur|appear|come|show)\b`
      ),
      inSequence(
        String.raw`\b(?:all|every|each|only some|other) (?:(?:of )?(?:my|our|the) )?`,
        '(?:users?|machines?|computers?|people|clients?|workstations?|pcs?|servers?) ',
        String.raw`(?:have|has|get|gets|see|sees) (?:it|this|that)\b`
      )
    ]
  ],
  [
    'loss',
    [
      String.raw`\b(?:lose|lost|loose|losing|loss)\b`,
      String.raw`\b(?:gone|wiped?|erased?|overwritten|overwrite|deleted|destroyed)\b`,
      String.raw`\bback ?-?ups?\b`,
      String.raw`\b(?:keep|touch|kill|hurt) (?:my|our|the|her|his|their|all)\b`,
      String.raw`\baffect (?:my|our|her|his|their|all)\b`
    ]
  ],
  [
    'safety',
    [
      String.raw`\b(?:safe(?:ly)?|danger(?:ous)?|risk(?:y|s)?|harm|damage|careful)\b`,
      String.raw`\b(?:break|hurt|ruin)s?\b`,
      String.raw`\bside ?-?effects?\b`,
      String.raw`\b(?:go|goes) wrong\b`,
      String.raw`\bwatch out\b`,
      inSequence(
        String.raw`\b(?:delete|change|remove|pick|click|hit|edit|enter|type)s? `,
        String.raw`(?:(?:the|an?|some|something) )?wrong\b`
      ),
      String.raw`\b(?:mistakes?|mistype|(?:a|make a|with a) typo in|mess (?:it|this|that|something) up|by accident)\b`
    ]
  ],
  [
    'file',
    [
      inSequence(
        String.raw`\b(?:which|what) (?:files?|dlls?|drivers?(?! versions?)|binar(?:y|ies))\b.{0,16}\b`,
        oneOf(
          '(?:is|are) (?:it|that|this|they|those|in)',
          String.raw`(?:chang|replac|updat|fix|install|contain|correct)\w*`
        )
      ),
      '^(?:(?:and|so|ok) )?(?:which|what) (?:files?|dlls?|drivers?)[? ]*$',
      inSequence(
        String.raw`\b(?:which|what) (?:files?|dlls?)\b.{0,8}\b`,
        '(?:wrong|missing|broken|bad|damaged|faulty|to blame|guilty|at fault|do (?:i|we) need)'
      ),
      String.raw`\bnames? of the (?:files?|dlls?)\b`,
      String.raw`\bversions? of the (?:files?|drivers?|dlls?|fix|patch|hotfix)\b`,
      String.raw`\bfile (?:versions?|dates?|attributes)\b`
    ]
  ],
  [
    'amount',
    [
      String.raw`\bhow (?:big|large|far|high|small|fast|many|long (?:can|may|is|are))\b`,
      String.raw`\bhow much (?:space|memory|disk|ram)\b`,
      String.raw`\b(?:limit|maximum|minimum)\b|\b(?:what|which)\b.{0,24}\b(?:allowed|permitted)\b`,
      String.raw`\b(?:longer|bigger|larger|higher|more|less|fewer) than\b`
    ]
  ],
  [
    'key',
    [
      String.raw`\bwhere (?:is|are|do (?:i|we) find) .{0,24}\b(?:key|value|entry)\b.{0,12}\bregistry\b`,
      String.raw`\b(?:path|name|place) (?:of|to) (?:the |that |this )?(?:registry |reg )?(?:key|value|entry)\b`,
      String.raw`\b(?:which|what|where) (?:is |in )?(?:the |that )?(?:registry|reg)(?: key| path| value)?\b`,
      String.raw`\bwhich (?:key|value|entry)\b(?!.{0,12}\b(?:press|hit|type|hold|push)\b)`
    ]
  ],
  ['duration', [String.raw`\bhow (?:long|much time)\b`, String.raw`\b(?:minutes|hours)\b`]],
  [
    'cost',
    [String.raw`\bhow much\b`, String.raw`\b(?:cost|costs|free|price|pay|charge|licen[cs]e)\b`]
  ],
  [
    'workaround',
    [
      String.raw`\bwork ?-?arounds?\b`,
      String.raw`\balternatives?\b|\bway (?:a?round|past) (?:it|that|this)\b`,
      String.raw`\b(?:other|another|different|easier|quicker|simpler) (?:way|fix|solution|option)\b`,
      String.raw`\bwithout (?:the |a |an |that |this |any )?(?:\w*ing|install|update|upgrade)\b`,
      String.raw`\bwithout (?:the |a |an |that |this )?(?:service ?pack|sp ?\d|fix|patch|update|upgrade)\b`,
      String.raw`\b(?:meantime|meanwhile|until then|for now|avoid|temporar\w+)\b`,
      inSequence(
        String.raw`\b(?:can'?t|cannot|can not|won'?t|may not|must not|not allowed to|unable to)\b`,
        String.raw`.{0,24}\b(?:install|apply|update|upgrade|patch)\b`
      )
    ]
  ],
  [
    'source',
    [
      inSequence(
        String.raw`\b(?:where|how|from whom|who)\b.{0,40}\b`,
        '(?:get(?! (?:to|back|rid|out|into|in|past|over|around)\\b)|got|download|obtain|order|buy|find)',
        String.raw`\b(?!.{0,30}\b(?:back|article|kb)\b)`
      ),
      String.raw`\b(?:download|url|ftp|(?:which|what|a|any|on) web ?site)\b`,
      String.raw`\blinks?\b(?! to (?:the|that|this) (?:\w+ )?(?:article|kb)\b)`
    ]
  ],
  [
    'covered',
    [
      inSequence(
        String.raw`\bwh(?:ich|at) (?:versions?(?! of the (?:files?|drivers?|dlls?|fix|patch|hotfix))`,
        String.raw`|products?|windows|programs?|systems?|editions?)\b`,
        String.raw`(?!.{0,40}\b(?:fixed|corrected|solved|resolved|repaired)\b)`,
        String.raw`(?!.{0,8}\b(?:do|should|can|must|have) (?:i|we)\b)`,
        String.raw`(?! (?:has|have|holds?|locks?|uses?|opens?) (?:the|my|our|an?)\b)`
      ),
      String.raw`\bfor which\b`,
      String.raw`\b(?:what|how) about\b.{0,24}\b\d{1,2}\.\d`,
      String.raw`\b(?:affect(?:ed|s)?|concern(?:ed|s)?|appl(?:y|ies) to|supported)\b`,
      String.raw`\b(?:happen|occur|exist|appear|same)s?\b.{0,40}\b(?:on|in|with|under|for|to)\b`,
      String.raw`\b(?:only|just) (?:for|on|in|with|under|about|happen\w*)\b`,
      String.raw`\b(?:have|has|got|get|gets) the same\b`,
      String.raw`\b(?:as well|too|also)\b`,
      String.raw`^(?:is|so) (?:it|that|this) only (?:on|in|for|with|under|about|th(?:e|is|at|ose|ese))\b`
    ]
  ],
  [
    'fix',
    [
      String.raw`\b(?:known|confirmed|documented|common) (?:bug|problem|issue|error|defect)\b`,
      String.raw`\b(?:a )?(?:bug|defect|feature|by design)\b`,
      String.raw`\b(?:no|any|a) (?:known )?(?:fix|cure|remedy|solution)\b`,
      String.raw`\b(?:hot ?fix(?:es)?|patch(?:es)?|(?<!\b(?:a|an|the) )fixed|solved|corrected|resolved|repaired)\b`,
      String.raw`\bwhere (?:does|did) (?:it|that|the article) (?:say|state|tell|mention)\b`,
      String.raw`\bwhich (?:service ?pack|sp|version|update|fix)\b`,
      String.raw`\b(?:did|have|has|will|do) (?:they|microsoft|you|it)\b.{0,12}\bfix(?:ed)? (?:it|this|that)\b`
    ]
  ],
  [
    'cause',
    [
      String.raw`\b(?:causes?|caused|reasons?|behind|root cause|to blame|fault)\b`,
      String.raw`\bwhere (?:does|did) ${IT} come from\b`,
      String.raw`\bwhat (?:is|was|went) wrong\b`,
      String.raw`\bhow (?:come|did ${IT} happen|does ${IT} happen|can ${IT} happen)\b`
    ]
  ],
  [
    'how',
    [
      String.raw`\bhow\b.{0,12}\b${I} (?:do|apply|install|change|make|set) (?:${IT}|the (?:fix|change))\b`,
      String.raw`\bhow (?:exactly|to|so)\b`,
      inSequence(
        String.raw`\bwhat (?:exactly )?(?:do|should|must|shall|can) ${I} (?:have to |need to )?`,
        oneOf('write', 'type', 'enter', 'put', 'set', 'change', 'say', 'use', 'click'),
        String.raw`\b`
      ),
      String.raw`\b(?:instructions|steps|in detail|step by step)\b`
    ]
  ]
]
