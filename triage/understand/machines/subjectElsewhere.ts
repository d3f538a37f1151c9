/** What a message says something of, where that may be another machine than the one in trouble. */
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { isOrdinary } from '../../../knowledge/releases/said/statementWords.ts'
import { familiesNamed } from '../familiesNamed.ts'
import { BOX, START } from './toldElsewhere.ts'

/** What stands between what is named and what is said of it. */
const ENDS = oneOf(
  String.raw`(?:in|at|of|on|with|under|from|that|which|here|does|has|have|had|is|was|runs?|gets?|got|shows?)\b`,
  String.raw`(?:never|always|still|also|prints?|works?|connects?|gives?)\b|[,(:]`
)
const THE = '(?:the|our|my|an?|his|her|their)'
/** The first thing of which a message says something, in its group: 'the [store] in Hamburg' */
const SUBJECT = [
  String.raw`${START}${THE} ((?:[\w.-]+ ){1,4}?)(?=${ENDS})`,
  String.raw`${START}${THE} ([\w-]+)(?=,|$|:)`,
  inSequence(
    String.raw`\b(?:same|identical)\b.{0,24}? (?:on|at|in|with|for) ${THE} `,
    String.raw`((?:[\w.-]+ ?){1,3}?)(?=,|$| (?:in|at|with|of)\b)`
  ),
  inSequence(
    '^it (?:also )?(?:hits?|affects?|struck|happen(?:s|ed) (?:on|to|at)) ',
    String.raw`${THE} ((?:[\w.-]+ ){1,3}?)(?=too|also|as|and|now|,)`
  )
].map(source => new RegExp(source))
/** Words of a name that say nothing of which machine it is. */
const SAYS_NOTHING = new RegExp(
  `^(?:${oneOf(
    BOX,
    'one|same|whole|very|own|first|main|this|that|here|now|other',
    '(?:nt|win\\w*|w2k\\w*|sp\\d\\w?|service|pack|\\d[\\w.]*)'
  )})$`
)
/** What is no machine, though something is said of it. */
const NO_MACHINE = new RegExp(
  String.raw`\b${oneOf(
    'fix|hotfix|patch|update|upgrade|level|version|build|error|problem|issue|trouble|event|log',
    'screen|message|users?|clients?|customers?|admin\\w*|answer|article|steps?|workaround|settings?',
    'registry|value|key|cds?|disks?|drivers?|files?|pages?|winver|dialog|title|about|system info',
    'reason|thing|bug|crash|dll|dates?|number|string|line|banner|text|picture|question'
  )}\b`
)
/** Characters at the start of a message that name what it tells of. */
const MAX_START = 120

/**
 * What a message says something of, where it may be a machine, in words that `told` has not; both
 * are normalized. 'the store in Hamburg, SP4, has been up' → 'store'; null: nothing new
 */
export function subjectElsewhere(words: string, told: string): string | null {
  const start = words.slice(0, MAX_START)
  const named = SUBJECT.map(pattern => pattern.exec(start)?.[1]?.trim()).find(Boolean) ?? ''
  const telling = named.split(' ').filter(word => word !== '' && !SAYS_NOTHING.test(word))
  const isNew = telling.length > 0 && telling.some(word => !told.includes(word))
  return isNew && !NO_MACHINE.test(named) ? telling.join(' ') : null
}

/** 'Tom runs SP4', "Sue's copy has SP1", 'WEBTEST (SP6a) prints': by a name with a capital letter. */
const CAPITAL_NAME = new RegExp(
  inSequence(
    String.raw`^(?:[A-Z][a-z]+[,:] )?([A-Z][\w-]{1,15})(?:'s(?: [\w.-]+){1,3}?)?`,
    String.raw`(?: (?:still )?(?:runs?|has|uses|is on|is at|had)\b| \()`
  )
)

/** 'exchange in London: sp4', 'the sna server in Paris' */
const IN_CITY =
  /^(?:(?:and|but) )?(?:(?:the|our) )?[\w.]+(?: server)? (?:in|at) ([A-Z][a-z]{3,15})\b/i

/**
 * Who or what has something, by a name that is no word: 'Tom', 'WEBTEST', or the city that it
 * stands in; null: none.
 */
export function nameElsewhere(text: string): string | null {
  const name = CAPITAL_NAME.exec(text.trim())?.[1] ?? IN_CITY.exec(text.trim())?.[1]
  if (name === undefined || isOrdinary(name.toLowerCase())) return null
  return runs(name) ? null : name
}

/** A product or a level, or the first word of one. */
function runs(name: string): boolean {
  return NAMES_RELEASE.test(name) || familiesNamed(name).length > 0
}

const NAMES_RELEASE =
  /^(?:sp-?\d|service|nt\d?$|win|w2k|vb\d?$|vc\d?$|vs\d?$|ie\d?$|iis\d?$|ms|microsoft|visual|internet)/i

/** 'Windows XP at my place', '... answers 200 there' */
const THERE = new RegExp(
  oneOf(
    String.raw`\b(?:at|in) (?:my|his|her|their) (?:place|house|flat|company|firm|office)\b`,
    ' (?:over )?there[.! ]*$'
  )
)

/** Whether words say of what runs that it is somewhere else. */
export function saysThere(words: string): boolean {
  return THERE.test(words)
}
