import { inSequence, oneOf } from '../../language/words/oneOf.ts'

/** How people write the number of an event in a sentence, and what stands around it. */

export const EVENT = `${oneOf(
  'events?',
  'evnts?',
  'evetn?s?',
  'evenets?',
  'evemts?',
  'evebts?',
  'enevts?',
  'evvents?',
  'evants?',
  'eventids?',
  'evts?',
  'eent',
  'even(?= id)',
  'ereignis(?:se|sen)?',
  'ereigniskennung',
  '[ée]v[ée]nements?',
  'suceso',
  'eventos?',
  'gebeurtenis(?:sen)?',
  'zdarzeni[ea]',
  'событи[еяию]',
  'イベント',
  '事件',
  '이벤트'
)}`
const NUMBER = String.raw`(0x[0-9a-f]{8}|\d{1,5})`
const NO_QUANTITY = String.raw`(?![\d.,:/%-]*\d)(?!(?!s\b)[\w%])`
export const ID_WORD = oneOf(
  'ids?',
  String.raw`i\.d\.`,
  'code',
  'number',
  'num',
  String.raw`no\.?`,
  String.raw`nr\.?`,
  'error',
  'nummer',
  'numéro',
  'número',
  'kennung',
  'код'
)
export const NUMBERED = new RegExp(
  [
    String.raw`(?:(?<![\p{L}\d._-])|(?=イベント|事件|이벤트))${EVENT}(?:[ -]?(?:logs?|viewer))?[ ,:;-]{0,3}[(]?`,
    String.raw`(?:(?:with (?:the )?)?${ID_WORD}(?![\p{L}]))?[ ]{0,3}`,
    String.raw`(?:is|of|was|says|said|reads|number|no\.?|=|:|#|：)?[ ]{0,3}`,
    `(?:(?:id|number) )?[#("']{0,2}${NUMBER}${NO_QUANTITY}`
  ].join(''),
  'giu'
)
export const BARE_ID = new RegExp(
  String.raw`(?<![\p{L}\d._?&/-])ids?[ ]{0,2}[:#=]?[ ]{0,2}(\d{3,5})${NO_QUANTITY}`,
  'giu'
)
/** 'a 7031 error', 'the 2086 event'. */
const BEFORE_NUMBER = oneOf(
  'an?',
  'the',
  'this',
  'that',
  'these',
  'getting',
  'got',
  'get',
  'see',
  'seeing',
  'with',
  'many',
  'lots of'
)
const BEHIND_NUMBER = oneOf(
  'event(?! log| viewer)',
  'in (?:the |my |our )?(?:event|system|application)'
)
export const NUMBER_FIRST = new RegExp(
  String.raw`(?<=(?:^|\s)${BEFORE_NUMBER} )(\d{4,5})(?:s|'s)?(?= (?:error |warning )?${BEHIND_NUMBER})`,
  'gi'
)
export const ERROR_FIRST =
  /(?<=(?:^|\s)(?:an?|the|this|that) )(\d{4,5})(?= (?:error|warning)s?\b)/gi
/** 'error 98' where somebody speaks of a log, and 'id 290' where a message begins with it. */
const LOG = oneOf('event[ -]?(?:log|viewer)', '(?:application|system|security)[ -]log')
const CODE = String.raw`(?: (?:number|no\.?|code|id))? (\d{1,5})`
export const LOGGED = new RegExp(
  oneOf(
    String.raw`(?<=${LOG}[^\n.!?]{0,60} )(?:errors?|warnings?|entry|entries|messages?)${CODE}${NO_QUANTITY}`,
    String.raw`(?:error|warning)${CODE}(?= (?:\w{1,10} ){0,3}event[ -]?log)`,
    `(?:error|warning)${CODE}(?=,? (?:from|of) (?:the )?(?:event )?source )`
  ),
  'giu'
)
export const OPENS_WITH_ID = new RegExp(
  String.raw`^[ \t]{0,20}ids?[ ]{1,2}(\d{1,5})${NO_QUANTITY}(?=[^\n]{20})`,
  'gimu'
)
/** 'WAS 5009: A process ...', 'Application Popup 333 "An I/O ...' */
export const SOURCE_FIRST = /(?<=[A-Z][\w.$&-]{1,40} )(\d{2,5})(?=: ["“„«]?\p{Lu}| ["“„«]\p{Lu})/gu
const AND = oneOf('and', 'or', '&', ',', '/', 'und', 'et', 'y', 'e', 'en')
export const MORE = new RegExp(
  String.raw`^(?:,? ?${AND} ?(?:the )?(?:event )?(?:ids? )?)(\d{2,5})(?![\d.,:/%-]*\d)(?![\w%])`,
  'i'
)
export const FROM = new RegExp(
  String.raw`^["')]{0,2}(?:[ ,]{0,2}(?:errors?|warnings?|events?))?[ ,]{0,2}${oneOf(
    'from',
    'by',
    'of',
    'in',
    'source:?',
    'von',
    'vom',
    'de',
    'da',
    'van',
    'od',
    String.raw`\(`
  )}(?:(?<![a-z])|(?![a-z]))[ ]{0,2}(?:the |source |our )?["']?([A-Za-z][\w.$ -]{1,50}?)["']?(?=${oneOf(
    String.raw`[,.;:)\n]`,
    '$',
    String.raw` ${oneOf(
      'and',
      'on',
      'in',
      'since',
      'every',
      'when',
      'after',
      'at',
      'with',
      'keeps?',
      'is',
      'are',
      'says?',
      'saying',
      'again',
      'appears?',
      'for',
      'we',
      'i',
      'that',
      'which',
      'virtual',
      'means?'
    )}\b`
  )})`,
  'i'
)
/** 'Service Control Manager event 7023', 'MSExchangeIS error event 1000' */
const CAPITALISED = String.raw`(?:[A-Z][\w.$&-]{0,40} ){0,4}[A-Z][\w.$&-]{1,40}`
export const BEFORE = new RegExp(
  String.raw`(?:^|[\s(])(${CAPITALISED}),? (?:(?:error|warning|information) )?$`
)
/** 'Volsnap event 36' */
export const NAME_BEFORE =
  /(?:^|[\s(])(?:source )?([A-Za-z][\w.$&-]{1,60}),? (?:(?:error|warning|event|ids?) ){0,2}$/i
/** 'event 2019, srv: ...', 'event 2019 (srv) ...', 'event 2019 from srv' */
export const NAME_BEHIND = new RegExp(
  inSequence(
    String.raw`^["']?(?:,| from| by| \(|,? (?:from )?(?:the )?source:?)[ ]?`,
    String.raw`["']?([A-Za-z][\w.$&-]{1,60})["']?`,
    '(?=[:,)]| [-–—(]| says| with| which| reads|$)'
  ),
  'i'
)
/** Words of a sentence that stand where a source may. */
export const PLAIN_WORD = new RegExp(
  `^${oneOf(
    'an?|the|this|that|these|those|its?|there|here|one|two',
    'and|or|but|then|also|again|now|both|only|even',
    'in|on|of|to|by|as|at|for|from|with|about|under|after',
    'is|are|was|were|has|have|had|be|been|gives?|gave',
    'see|seeing|get|getting|got|find|found|shows?|showed|logs?|logged|log|writes?|wrote|throws?',
    String.raw`\p{L}{2,12}ing`,
    'new|same|another|other|first|second|third|last|next|following|many|some|which|id'
  )}$`,
  'iu'
)
/** 'event 9 (atapi): ...' */
export const IN_BRACKETS = /^ \(([A-Za-z][\w.$& -]{1,40})\)(?=:| [-–—] )/
/**
 * 'event 210 MSExchangeMTA, ...', 'error 98 (SNA Server): ...', 'error 11 in the event log
 * Buslogic about ...'
 */
export const BESIDE = new RegExp(
  [
    String.raw`^(?: in (?:the |my |our )?event[ -]?log)?[ ,]{1,2}(source:? |\()?`,
    String.raw`["']?([A-Z][\w.$&-]*(?: [A-Z][\w.$&-]*){0,4})`,
    String.raw`(?=["')]{0,2}(?:[.,:;]| [-–—] | ["“]| (?:about|something|saying|says|with|every)\b))`
  ].join('')
)
export const NO_SOURCE = new RegExp(
  String.raw`^${oneOf(
    'log',
    'logs',
    'event',
    'viewer',
    'event log',
    'event viewer',
    'application',
    'system',
    'security',
    'server',
    'machine',
    'my',
    'our',
    'this',
    'that',
    'windows',
    'app',
    'it',
    'today',
    'yesterday',
    'morning',
    'night',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'error',
    'warning',
    'the'
  )}\b`,
  'i'
)
export const IN_A_LOG = /(?<![\p{L}])event(?:s|[ -]?(?:log|viewer|id))?(?![\p{L}])/iu

/** Sources that name nothing else: 'Kernel-Power 41', 'WHEA-Logger 18', 'EventLog 6008' */
const UNMISTAKABLE = oneOf(
  String.raw`Kernel-\p{Lu}\p{L}{2,20}`,
  'WHEA-Logger',
  'EventLog',
  'DistributedCOM',
  'BugCheck',
  'Service Control Manager',
  'Application (?:Error|Hang)',
  'Windows Error Reporting',
  'MsiInstaller',
  'Schannel',
  'nvlddmkm',
  'volmgr',
  'volsnap',
  'WindowsUpdateClient'
)
const WITHOUT_CAPITAL_INSIDE = oneOf(
  'Exchange',
  'Service Control Manager',
  'Userenv',
  'Netlogon',
  'Disk',
  'Perflib',
  'Print',
  'Browser',
  'Dhcp',
  'Tcpip',
  'Microsoft-Windows-',
  UNMISTAKABLE
)
/** A source has a capital inside or a digit, or is a known kind of word: 'MSExchangeIS', 'W3SVC' */
export const SOURCE_LIKE = new RegExp(
  oneOf('[a-z][A-Z]', '[A-Z]{3,}', String.raw`[A-Z]\w*\d`, `^${WITHOUT_CAPITAL_INSIDE}`),
  'u'
)

/** 'error 7034' at the end of a line, the text of the event in quotes below. */
export const QUOTED_BELOW =
  /(?:errors?|warnings?)(?: (?:number|no\.?|code|id))? (\d{2,5})(?=[ \t]*:?[ \t]*\n[ \t]*["“])/gi
/**
 * Words that may stand before 'ID 7031' where an event is meant; 'Process ID', 'Session ID' are
 * others.
 */
export const BEFORE_ID: ReadonlySet<string> = new Set(
  [
    'a an the its with and or of by has have under log logs logged viewer event events error errors',
    'warning warnings source number numbers entry entries message messages for see saw got getting'
  ].flatMap(words => words.split(' '))
)
/** 'INFO EVENT 1 (ID 1001)': the number before is only a count. */
export const REAL_ID_BEHIND = /^[ ]{0,2}\(?(?:event )?ids?[ :#]{0,3}\d{2,5}/i
export const IS_UNMISTAKABLE = new RegExp(`^${UNMISTAKABLE}$`, 'u')
export const KNOWN_SOURCE_FIRST = new RegExp(
  [
    String.raw`(?<=(?<![\p{L}\d-])(?:Microsoft-Windows-)?${UNMISTAKABLE},? `,
    String.raw`(?:error |event )?(?:id )?)(\d{1,5})${NO_QUANTITY}`
  ].join(''),
  'giu'
)
/** 'error ID 1000 Application Error' */
export const KNOWN_SOURCE_BEHIND = new RegExp(
  String.raw`^[ ]{1,2}(${UNMISTAKABLE})(?![\p{L}\d-])`,
  'u'
)
