import { inSequence, oneOf } from '../../knowledge/language/words/oneOf.ts'
import { asksCause } from './cues/ask/asksCause.ts'

/** What people want to know of an article that was shown to them. */
export type ArticleTopic =
  | 'part'
  | 'age'
  | 'restart'
  | 'loss'
  | 'safety'
  | 'waiting'
  | 'duration'
  | 'file'
  | 'amount'
  | 'key'
  | 'cost'
  | 'workaround'
  | 'source'
  | 'covered'
  | 'fix'
  | 'cause'
  | 'how'

const IT = '(?:it|that|this|these|those)'
const I = '(?:i|we|you|one|they|he|she|users?|people)'
/** 'step 2', 'the second method' */
export const PART = '(?:steps?|methods?|options?|points?|items?|parts?|ways?)'
const ORDINAL = '(?:first|second|third|fourth|fifth|last|next)'

/** In order: the first that fits a question counts. */
const TOPICS: readonly (readonly [ArticleTopic, readonly string[]])[] = [
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
    'waiting',
    [
      String.raw`\bdo(?:n't| not)? (?:nothing|anything|not do anything)\b`,
      String.raw`\b(?:ignore|leave|live with|wait(?! for\b[ ?.]*$)|postpone|skip)\b`,
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
    'loss',
    [
      String.raw`\b(?:lose|lost|loose|losing|loss)\b`,
      String.raw`\b(?:gone|wiped?|erased?|overwritten|overwrite|deleted|destroyed)\b`,
      String.raw`\bback ?-?ups?\b`,
      String.raw`\b(?:keep|touch|kill|hurt) (?:my|our|the|her|his|their|all)\b`,
      String.raw`\baffect (?:my|our|her|his|their|all)\b`,
      String.raw`\b(?:undo|undone|revert|reversed?|roll(?:ed)? back)\b`
    ]
  ],
  [
    'safety',
    [
      String.raw`\b(?:safe(?:ly)?|danger(?:ous)?|risk(?:y|s)?|harm|damage|careful)\b`,
      String.raw`\b(?:break|hurt|ruin)s?\b`,
      String.raw`\bside ?-?effects?\b`,
      String.raw`\b(?:go|goes) wrong\b`,
      String.raw`\bwatch out\b`
    ]
  ],
  [
    'file',
    [
      inSequence(
        String.raw`\b(?:which|what) (?:files?|dlls?|drivers?|binar(?:y|ies))\b.{0,16}\b`,
        oneOf(
          '(?:is|are) (?:it|that|this|they|those|in)',
          String.raw`(?:chang|replac|updat|fix|install|contain|correct)\w*`
        )
      ),
      '^(?:(?:and|so|ok) )?(?:which|what) (?:files?|dlls?|drivers?)[? ]*$',
      String.raw`\bversions? of the (?:files?|drivers?|dlls?)\b`,
      String.raw`\bfile (?:versions?|dates?|attributes)\b`
    ]
  ],
  [
    'amount',
    [
      String.raw`\bhow (?:big|large|far|high|small|fast|many|long (?:can|may|is|are))\b`,
      String.raw`\bhow much (?:space|memory|disk|ram)\b`,
      String.raw`\b(?:limit|maximum|minimum|allowed|permitted)\b`,
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
      String.raw`\balternatives?\b`,
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
        String.raw`\b(?!.{0,30}\bback\b)`
      ),
      String.raw`\b(?:download|links?|url|ftp|web ?site)\b`
    ]
  ],
  [
    'covered',
    [
      inSequence(
        String.raw`\bwh(?:ich|at) (?:versions?(?! of the (?:files?|drivers?|dlls?))`,
        String.raw`|products?|windows|programs?|systems?|editions?)\b`,
        String.raw`(?!.{0,8}\b(?:do|should|can|must|have) (?:i|we)\b)`
      ),
      String.raw`\bfor which\b`,
      String.raw`\b(?:what|how) about\b.{0,24}\b\d{1,2}\.\d`,
      String.raw`\b(?:affect(?:ed|s)?|concern(?:ed|s)?|appl(?:y|ies) to|supported)\b`,
      String.raw`\b(?:happen|occur|exist|appear|same)s?\b.{0,40}\b(?:on|in|with|under|for|to)\b`,
      String.raw`\b(?:only|just) (?:for|on|in|with|under|about|happen\w*)\b`,
      String.raw`\b(?:as well|too|also)\b`,
      String.raw`^(?:is|so) (?:it|that|this) only\b(?! (?:when|if|while|after|until))`
    ]
  ],
  [
    'fix',
    [
      String.raw`\b(?:known|confirmed|documented|common) (?:bug|problem|issue|error|defect)\b`,
      String.raw`\b(?:a )?(?:bug|defect|feature|by design)\b`,
      String.raw`\b(?:no|any|a) (?:known )?(?:fix|cure|remedy|solution)\b`,
      String.raw`\b(?:hot ?fix(?:es)?|patch(?:es)?|fixed|solved|corrected|resolved|repaired)\b`,
      String.raw`\bwhere (?:does|did) (?:it|that|the article) (?:say|state|tell|mention)\b`,
      String.raw`\bwhich (?:service ?pack|sp|version|update|fix)\b`
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

const PATTERNS = TOPICS.map(([topic, ways]) => ({ topic, pattern: new RegExp(oneOf(...ways)) }))

const OF_ADVICE = oneOf(
  'it|that|this',
  '(?:the|this|that|your) (?:article|answer|advice|info|information|solution|fix|thing|one|page)'
)
const OLD = oneOf(
  'old|ancient|antique|outdated|obsolete|prehistoric|out of date',
  String.raw`from (?:19\d\d|200\d)`,
  String.raw`\d+ years old`
)
const SO = '(?: (?:so|too|very|pretty|quite|really|way|way too|all|like))'
/** 'that article is from 2000, are you kidding me?' */
const PROTEST = new RegExp(
  oneOf(
    String.raw`\b${OF_ADVICE}(?:'s| is| was)?${SO}{0,2} ${OLD}\b`,
    String.raw`^(?:(?:far|way|much|a bit) )?too old\b`
  )
)

/** Asks how old the advice is, or protests that it is. `words` are normalized. */
export function asksOfAge(words: string): boolean {
  return protestsAge(words) || topicOf(words) === 'age'
}

/** Says of the advice that it is old, without asking anything. `words` are normalized. */
export function protestsAge(words: string): boolean {
  return PROTEST.test(words)
}

/** What a question wants to know of an article; null: something else. `words` are normalized. */
export function topicOf(words: string): ArticleTopic | null {
  const first = PATTERNS[0]
  if (first?.pattern.test(words) === true) return first.topic
  if (asksCause(words)) return 'cause'
  return PATTERNS.find(({ pattern }) => pattern.test(words))?.topic ?? null
}
