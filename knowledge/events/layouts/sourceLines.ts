import { inSequence, oneOf } from '../../language/words/oneOf.ts'
import { SPACED_SOURCES } from './tables/rowPatterns.ts'

/** Words of Windows' own that open a sentence, and any word with a capital before small ones. */
const SENTENCE = oneOf(
  String.raw`${oneOf('The', 'An?', 'This', 'No', 'Unable', 'Failed', 'Cannot')} \S+ \S+ \S`,
  String.raw`\p{Lu}\p{Ll}+ \p{Ll}+ \S+ \p{Ll}`,
  String.raw`(?:\p{Lu}[\p{L}\d]* ){1,4}(?:was|were|is|has|have|could|cannot|failed|did) \p{Ll}`,
  String.raw`(?:[Ee]rror|[Ff]ehler):? -?\d{1,10}[,:] \S`
)
/** A name that is known, or as few words as a sentence leaves for it. */
const NAME = `(?<source>${oneOf(SPACED_SOURCES, String.raw`[^\s:.,;]{2,60}(?: [^\s:.,;]{1,40}){0,3}?`)})`
const ON_MACHINE = String.raw`(?: (?:on|auf) (?<computer>(?=\S{0,40}[\d-])[\w.-]{2,64}))?`
const MARK = String.raw`[:=]?[ \t]{1,4}`
const SOURCE_WORD = oneOf(
  '(?:[Ee]vent )?[Ss]ource',
  'Quelle',
  '[Oo]rigine',
  '[Oo]rigen',
  '[Ff]onte',
  '[Bb]ron'
)
const SOURCE = `${SOURCE_WORD}${MARK}${NAME}${ON_MACHINE} `
const ID_WORD = oneOf('[Ee]vent[ -]?I[Dd]', '[Ee]vent', 'I[Dd]', 'Ereignis-?ID')
const ID = String.raw`${ID_WORD}${MARK.replace('{1,4}', '{0,4}')}#?(?<id>\d{1,5})`
const BEGINS = String.raw`^[ \t>*•-]{0,8}`

/**
 * A name that is said to be the source and runs on into the text, the number in front or at the
 * end: 'Event ID 1003 Source Dhcp Your computer ...', 'Source Dhcp Your computer .... Event ID 1003'
 */
export const SOURCE_LINES: readonly RegExp[] = [
  new RegExp(`${BEGINS}${ID}[,;]?[ \\t]{1,4}${SOURCE}(?=${SENTENCE})`, 'gmu'),
  new RegExp(
    inSequence(
      `${BEGINS}${SOURCE}`,
      String.raw`(?<description>(?=${SENTENCE})[^\n]{8,600}?[^\s,;([-])`,
      String.raw`[.,;]?[ \t]{1,4}[([-]{0,2}[ \t]{0,2}${ID}[)\]]?[.]?[ \t]*$`
    ),
    'gmu'
  )
]
