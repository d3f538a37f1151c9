import { SERVICE } from '../../knowledge/language/rules/mailServices.ts'
import { inSequence, oneOf } from '../../knowledge/language/words/oneOf.ts'
import { ASKS_IF_KNOWN, SO } from './cues/ask/asksIfKnown.ts'

/** What a question beside the case is about. */
export type SideQuestionKind =
  | 'why'
  | 'define'
  | 'look-up'
  | 'get'
  | 'level'
  | 'what-if'
  | 'service'
  | 'other'
  | 'meaning'
  | 'event'
  | 'meant'
  | 'status'
  | 'article'
  | 'beyond'

const SERVICE_PACK = oneOf(
  String.raw`sp ?\d`,
  String.raw`service ?pack ?(?:\d|one|two|three|four)`,
  '(?:the )?(?:latest|newest|newer|later|last)(?: (?:one|sp|service ?pack))?'
)
const ANY_LEVEL = oneOf(SERVICE_PACK, String.raw`\d[a-z]?`, 'one|two|three|four|five|six')
const HELPS = oneOf(
  'fix',
  'help',
  'cover',
  'solve',
  'cure',
  'apply',
  'count',
  'work',
  'good',
  'true',
  'the same',
  'include',
  'concern',
  'affect'
)
const DOWNLOADED = String.raw`(?:it|that|this|one|sp ?\d|service ?pack|fix|patch|hotfix|update|cd)`
const TERM = oneOf(
  'service ?pack',
  'sp',
  'winver',
  'event ?(?:viewer|log|id)?',
  'kb',
  'knowledge base',
  'article',
  'iis',
  'virtual server',
  String.raw`q\d{5,6}`
)
/** What is asked about where it was just spoken of. */
const POINTS_AT = inSequence(
  oneOf('that', 'this', 'it', 'these', 'those', 'the'),
  '(?: (?:error|message|event|code|text|number|article|one|line))?'
)
const CORRECTION = oneOf('hot ?fix', 'patch', 'fix', 'update', 'correction')
/** What may stand behind 'why' when nothing else is asked: 'why should I install SP3'. */
const BEHIND_WHY = oneOf(
  'is|does|do|should|must|not|on|the|that|this|so|i|we|it',
  String.raw`sp ?\d|service ?pack|windows|would|help|mean|matter|install|update|upgrade|to|\d`,
  'one|ones|these|those|them|article|exactly'
)
const FINDS = oneOf(
  'look|find|see|check|know|tells?|figure',
  String.raw`get(?! (?:to|back|rid|out|into|in|past|over|around)\b)(?!.{1,24}\bback\b)`,
  'determine|verify|that out|shows?|gives?'
)

const BY_WHAT = String.raw`\b(?:where|how|which way|(?:which|what) (?:command|program|tool|menu|window))\b`
/** 'how do i get at the article' wants to read it. */
const NO_ARTICLE = String.raw`(?! (?:at |to |hold of )?(?:the |that |this )(?:\w+ )?(?:article|kb)\b)`

/** In order: the first that fits counts. Every pattern meets one clause of a short message. */
export const SIDE_QUESTIONS: readonly (readonly [SideQuestionKind, readonly string[]])[] = [
  [
    'look-up',
    [
      // 'is there a command to show the version?', 'the quickest way to see which windows it is'
      inSequence(
        String.raw`\b(?:is there|are there|what(?:'s| is)) (?:an? |any |some |the )?(?:\w+est )?`,
        oneOf('command|way|tool|program|place|menu|button|screen|window', 'about box'),
        String.raw`\b.{0,24}\b(?:see|show|find out|check|tell|look|know|read)\b.{0,24}`,
        String.raw`(?:\b(?:versions?|windows|service ?pack|sp|level|which|it|this|that)\b|\?)`
      ),
      // 'is it shown at the logon?', 'is it in the control panel somewhere?'
      inSequence(
        String.raw`\bis (?:it|that|this) `,
        String.raw`(?:shown|displayed|written|printed|visible|to be seen|.{0,30}\bsomewhere\b)`
      ),
      String.raw`\bwhat (?:do|must|should|can) (?:i|we) (?:have to |need to )?look (?:for|at)\b`
    ]
  ],
  [
    'status',
    [
      ...ASKS_IF_KNOWN,
      // 'is that a known bug?', 'is there a hotfix number?'
      inSequence(
        `${SO}is ${POINTS_AT} (?:really |maybe )?(?:an? )?`,
        String.raw`(?:known|confirmed|documented|common|bug|defect)\b`
      ),
      String.raw`${SO}(?:is|are) there (?:an? |any )?${CORRECTION}s?\b.{0,24}$`,
      String.raw`${SO}do you (?:have|know) (?:an? |any |the )?${CORRECTION}\b.{0,24}$`,
      `${SO}what(?:'s| is) (?:the )?${CORRECTION} (?:number|name)[?. ]*$`,
      String.raw`${SO}which ${CORRECTION} (?:fixes|has|is|do|would|will|contains|number)\b`,
      // 'can you show me the sentence where it says so?'
      inSequence(
        `${SO}(?:(?:can|could) you |please )?show me (?:the |that )?`,
        String.raw`(?:sentence|lines?|passage|place|quote|part)\b`
      ),
      String.raw`${SO}where (?:does|did) (?:it|that|the article) (?:say|state|tell|mention)\b`,
      inSequence(
        `${SO}(?:(?:please|kindly|can you|could you) ){0,2}(?:quote|cite|copy|give me) `,
        String.raw`(?:the |that )?(?:exact )?(?:sentence|lines?|passage|part|words|wording|text)\b`
      )
    ]
  ],
  [
    'article',
    [
      inSequence(
        `${SO}why (?:does|did|do|is|would|should) ${POINTS_AT} `,
        '(?:do|happen|occur|come|break|crash|hang|fail|stop|work)'
      )
    ]
  ],
  [
    'event',
    [
      inSequence(
        `${SO}(?:which|what) events?`,
        oneOf(
          '',
          String.raw` (?:do|did) you mean\b.{0,24}`,
          ' (?:is (?:it|that|this)|number|id)',
          String.raw` (?:should|do|must|would) (?:i|we)\b.{0,40}`
        ),
        '[?. ]*$'
      )
    ]
  ],
  [
    'meant',
    [
      // 'which sp do you mean, windows or ie?'
      inSequence(
        `${SO}(?:which|what|whose) (?:sp|service ?pack|level|version|windows) (?:do|did|are) you `,
        '(?:mean|talk|want|need|ask|speak)'
      )
    ]
  ],
  ['meaning', [String.raw`${SO}what (?:does|do|did) ${POINTS_AT} (?:mean|say|tell|do)\b`]],
  [
    'other',
    [
      String.raw`\bwork ?arounds?\b`,
      inSequence(
        String.raw`\b`,
        oneOf('any', 'some', 'is there an?', 'another', 'other', 'different', 'no other'),
        String.raw`\b.{0,20}\b(?:way|fix|solution|option|alternative|possibility)\b`
      ),
      String.raw`\b(?:something|anything|a way)(?: that is|'s)? (?:less|safer|easier|simpler)\b`,
      String.raw`\balternatives?\b`,
      String.raw`\bwithout (?:installing|upgrading)\b`,
      // 'still without a service pack' tells what is in
      String.raw`\bwithout (?:the|an?) service ?pack\b.*\?`,
      inSequence(
        String.raw`\b`,
        oneOf(
          "can'?t",
          'cannot',
          'can not',
          "won'?t",
          'not allowed to',
          'may not',
          'must not',
          'never'
        ),
        String.raw`\b.{0,20}\b(?:install|apply|update|upgrade|patch)\b`
      )
    ]
  ],
  [
    'service',
    [
      // 'does that also fix smtp?'
      inSequence(
        '^(?:(?:and|but|so|ok(?:ay)?)[, ]+)?',
        oneOf('does', 'do', 'will', 'would', 'can', 'could', 'is', 'are', 'should'),
        String.raw`\b.{0,40}\b${HELPS}\w*\b.{0,24}(?:${SERVICE.source})`
      ),
      // 'and imap?'
      inSequence(
        '^',
        oneOf('and', 'or', 'what about', 'how about', 'also'),
        String.raw`[, ]+(?:(?:for|with|the|our|my|on) )*(?:${SERVICE.source})[\w ]{0,12}\?*$`
      )
    ]
  ],
  [
    'get',
    [
      inSequence(
        String.raw`\b(?:where|how|from where)\b.{0,30}\b`,
        '(?:get(?! (?:to|back|rid|out|into|in|past|over|around)\\b)|download|obtain|order|buy)',
        String.raw`\b.{0,30}\b${DOWNLOADED}\b(?!.{0,20}\bback\b)`
      ),
      inSequence(
        String.raw`\b(?:where|how|from where)\b.{0,30}\bfind\b.{0,20}\b`,
        oneOf(
          String.raw`sp ?\d`,
          String.raw`service ?pack \d`,
          'fix',
          'patch',
          'hotfix',
          'download'
        ),
        String.raw`\b`
      ),
      String.raw`(?<!\b(?:i|we|to|not) )\blink\b(?! to (?:the|that|this) (?:\w+ )?(?:article|kb)).{0,20}\?`,
      String.raw`\bis there a (?:download|link)\b`
    ]
  ],
  [
    'level',
    [
      // 'so three?', 'service pack 3 then?': asked of the advice, and not what is installed
      inSequence(
        '^(?:(?:and|but|ok(?:ay)?)[, ]+)?',
        oneOf(`(?:so|then|you mean|meaning)[, ]+(?:just |only )?${ANY_LEVEL}`, SERVICE_PACK),
        "(?: (?:then|it is|is it|right|is enough|or later|and (?:nothing else|that's (?:it|all)))){0,2}",
        String.raw` ?\?+$`
      ),
      String.raw`^(?:(?:and|but|so|ok)[, ]+)?(?:can|could|may|should|shall|must) .{0,40}\b${SERVICE_PACK}\b`,
      inSequence(
        String.raw`\b`,
        oneOf(
          'is',
          'would',
          'will',
          'does',
          'do',
          'what about',
          'how about',
          'what if',
          'why not',
          'and'
        ),
        String.raw`\b.{0,40}\b${SERVICE_PACK}\b.{0,40}\?`
      )
    ]
  ],
  [
    'why',
    [
      String.raw`\bwhat (?:does|do|has|have)\b.{0,30}\b(?:matter|to do with)\b`,
      String.raw`\bwhy\b.{0,40}\b(?:ask|need|know|matter|want|important)`,
      String.raw`^(?:but |and |ok,? )?why(?: ${BEHIND_WHY}){0,6}\??$`,
      String.raw`\bwhat (?:for|makes you)\b`,
      String.raw`\bhow come\b`,
      String.raw`\b(?:on (?:which|what) (?:basis|grounds?)|based on what|on what do you base)\b`,
      String.raw`\b(?:are|r) you (?:really |quite |so )?sure\b`,
      String.raw`\bhow (?:do|can|would) you know\b`,
      String.raw`\bhow sure\b`,
      String.raw`\b(?:do not|don't|can't|cannot) believe (?:it|that|this|you)\b`,
      String.raw`^(?:is that|does that) (?:really|certain|right|help)\b`,
      String.raw`^(?:oh,? )?(?:really|seriously)\b[ ?!]*$`
    ]
  ],
  [
    'define',
    [
      inSequence(
        String.raw`\bwhat(?:(?:'s| is| are|s) (?:an? |the )?| (?:an? |the ))${TERM}s?\b`,
        String.raw`(?! (?:of|for|on|is|do|says?)\b.{0,20}(?:have|need|install))`
      ),
      `^what ${TERM}s?[?. ]*$`,
      inSequence(
        String.raw`\bwhat does (?:an? |the )?`,
        oneOf('service ?pack', 'sp', 'winver', 'kb', 'iis', 'virtual server'),
        String.raw`\b.{0,20}\b(?:mean|stand for)\b`
      ),
      String.raw`^is (?:that|this|it) (?:really )?(?:from|by) microsoft\b`,
      '^who (?:wrote|made|says|said|published) (?:it|that|this|the article)(?= ?[?.!]*$)',
      String.raw`\bwhat do you mean by\b`,
      String.raw`(?<!\b(?:i|we|you|they|users?|to|not|which|that) )\b(?:explain|meaning of|define)\b`,
      String.raw`\bwhat (?:an? |the )(?:service ?pack|sp|winver|event|event viewer|article) (?:is|are|means?)\b`
    ]
  ],
  [
    'look-up',
    [
      `${BY_WHAT}.{0,40}\\b${FINDS}\\b${NO_ARTICLE}`,
      String.raw`^(?:and|what about|how about) (?:the |my |our )?(?:service ?pack|sp|version|windows)\??$`
    ]
  ]
]
