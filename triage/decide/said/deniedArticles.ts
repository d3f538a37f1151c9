import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { memoizeText } from '../../../knowledge/memoizeText.ts'

/** Characters of a message that are read for it. */
const MAX_LENGTH = 4_000

const QUOTED = String.raw`["“'‘«](?<named>[^"“”«»\n]{8,200}?)["”'’»](?![a-z])`
const NUMBER = String.raw`(?<named>Q\d{5,6})\b`
const KIND = '(?:article|kb(?: article)?|page|note|one)s?'
/** What an article, or the trouble it tells of, is called behind its name. */
const CALLED = '(?:problem|bug|thing|issue|one|case|article|error|story)'
const ABOUT = '(?:about|on|for|of|with|where|saying)'
/** A character of a topic: 'the long names of Wuser32.exe' */
const IN_TOPIC = String.raw`(?:[^.!?;,:\n]|[.:](?=\S))`
const TO_END = String.raw`(?=[.!?;,:\n]|$| (?:but|is|was|has|does|describes) )`
/** Between a denial and the title in quotes. */
const AS = `(?: ${oneOf(
  'the|that|this|an?|your|about|case|of|same|as|on|with',
  'article|kb|called|titled|really|at all'
)})*:? ?`

const BE_NOT = oneOf(
  "(?:is|are|was|were|it['’]?s|that['’]?s)(?: [a-z]+)? not",
  "(?:is|are|was|were)n['’]?t"
)
const SEND = '(?:send|show|give|offer|quote|want|need|tell|bring)(?:ing)?'
const DO_NOT_SEND = `(?:do(?: not|n['’]?t)|stop|no need to|never) ${SEND}(?: me| us)?`
const UNLIKE = '(?:unlike|as opposed to|other than|different from)(?: in)?(?: the| your| that)?'

const OURS = oneOf(
  'it|ours|mine|us|the one|the same',
  'what (?:we|i) (?:have|see|mean|get)',
  '(?:our|my|the|this|that) (?:problem|case|issue|trouble|one)'
)
const OTHER =
  '(?:(?:quite|totally|completely|rather) )?(?:something |somebody )?(?:different|else|other|another)'
/** What is told behind the name of an article that it is not about theirs. */
const NOT_OURS = oneOf(
  String.raw`\b(?:not|isn['’]?t|wasn['’]?t)(?: really| at all)? (?:about )?${OURS}\b`,
  String.raw`\b(?:is|was|describes?|means|covers?|tells(?: of)?)(?: about)? ${OTHER}\b`,
  String.raw`\b(?:does|do|did)(?: not|n['’]?t) (?:apply|fit|match|describe|concern)\b`,
  String.raw`\bhas nothing to do with\b`,
  String.raw`\b(?:is|was) for (?:our|the|an) ?other\b`,
  String.raw`\b(?:is|was|has been) (?:closed|solved|done|history)\b`,
  // 'is for PowerPoint 7; I have 2000'
  inSequence(
    String.raw`\b(?:is|was|covers?|applies|describes)(?: only)?(?: for| about| to| on)? [^.!?;,\n]{2,60}`,
    "[.;,!]? (?:but |and |while |whereas )?(?:we|i|ours|mine|here it|this)(?:['’]ve| are on| am on)? ",
    String.raw`(?:have|use|run|got|is)\b`
  )
)
/** From the name to what is told of it: in its sentence, or first thing in the next one. */
const THEN = inSequence(
  String.raw`[^.!?\n]{0,40}?`,
  String.raw`(?:[.!?]+["”'’]?\s+(?:but )?(?:(?:this|that|it|which|no|and)\b[^.!?\n]{0,20}?)?)?`
)

/** An article that is named, in quotes, by its number or by what it is about, as not being theirs. */
const DENIED: readonly RegExp[] = [
  // 'it is NOT "..."', "nothing to do with '...'"
  inSequence(
    String.raw`\b`,
    oneOf(
      BE_NOT,
      'nothing to do with',
      '(?:other|different|something else) (?:than|from|to)',
      'not (?:about|like|a case of|covered by|helped by|solved by)',
      `neither|${UNLIKE}|${DO_NOT_SEND}`
    ),
    `${AS}${QUOTED}`
  ),
  // '"..." but that is NOT what we have', '"...". This is not ours'
  `${QUOTED}${THEN}${NOT_OURS}`,
  // 'unlike in Q225251', 'stop sending me Q198733'
  String.raw`\b(?:${BE_NOT}|not|neither|${UNLIKE}|${DO_NOT_SEND})(?: \w+){0,2} ${NUMBER}`,
  `\\b${NUMBER}${THEN}${NOT_OURS}`,
  // 'the KB about the long names, does not apply'
  String.raw`\b${KIND} ${ABOUT} (?<named>${IN_TOPIC}{8,120}?)${TO_END}${THEN}${NOT_OURS}`,
  // 'I know there is a KB about the Alpha. We do not have one'
  inSequence(
    String.raw`\bknow (?:there is |of |about )?(?:an?|the|that|your) ${KIND} ${ABOUT} `,
    String.raw`(?<named>${IN_TOPIC}{8,120}?)(?:[.!?,;]\s+|\s)`,
    String.raw`(?:but\b|(?:we|i) (?:do|have|are)(?: not|n['’]?t))`
  ),
  // 'do not send me the article about the long names again'
  inSequence(
    String.raw`\b${DO_NOT_SEND}(?: again)? (?:the|that|any|your)(?: same| old)? `,
    `${KIND}(?: again)? ${ABOUT} (?<named>${IN_TOPIC}{6,120})`
  ),
  // 'this is not the long names bug of setup', 'not the long names one, please'
  inSequence(
    String.raw`(?:\b(?:this|that|it|ours)(?:['’]?s| is| was)?(?: not|n['’]?t)(?: about)?`,
    String.raw`|(?:^|[.!?\n]\s*)(?:please,? )?not) (?:the|that|your|one of the|a case of(?: the)?) `,
    `(?<named>${IN_TOPIC}{6,80} ${CALLED}\\b(?: (?:of|with|in|about|on|from|where|when) ${IN_TOPIC}{3,80})?)`
  ),
  // 'it is not that message truncated in the Russian version.'
  inSequence(
    String.raw`\b(?:this|it)(?:['’]?s| is)(?: not|n['’]?t) that `,
    String.raw`(?<named>(?:[^\s.!?;,:]+ ){3,14}[^\s.!?;,:]+)(?=[.!?;,:\n])`
  )
].map(pattern => new RegExp(pattern, 'gi'))

/** The names, titles and topics of the articles that a message says it is not about. */
export const deniedArticles = memoizeText(readDeniedArticles)

function readDeniedArticles(words: string): readonly string[] {
  if (words.length > MAX_LENGTH) return []
  return DENIED.flatMap(pattern =>
    [...words.matchAll(pattern)].flatMap(({ groups }) => groups?.named ?? [])
  )
}

/** The words without the names of those articles, which tell nothing of the trouble. */
export function withoutDeniedArticles(words: string): string {
  return deniedArticles(words).reduce((left, named) => left.replace(named, ' '), words)
}
