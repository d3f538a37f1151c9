import { inSequence, oneOf } from '../../language/words/oneOf.ts'
import { LEVEL_WORDS } from './levelWords.ts'

const LEVEL = oneOf('[Ii]nformational', ...LEVEL_WORDS)
const NAME = String.raw`[A-Z][\w.$&-]{1,60}(?: [A-Z\d][\w.$&-]{0,40}){0,4}`
/**
 * 'a warning event 2013', 'a critical Kernel-Power 41', 'errors with event id 4015', 'a warning in
 * the log, event ...'; 'Application Error' is a name.
 */
const BEFORE = new RegExp(
  inSequence(
    String.raw`(?<![\p{L}\d-])(?<!(?:[Aa]pplication|[Ss]ystem|[Ww]indows) )(?<level>${LEVEL})s?`,
    oneOf(
      `:? (?:events? |entry |entries |message )?(?:from |by )?(?:(?:the )?source )?(?:${NAME},? )?`,
      '(?:,? (?:with|under)|,) (?:the )?',
      ` in (?:the|my|our) (?:event |system |application |event viewer )?(?:log|viewer)s?[,:]? (?:with |an? |the )?`
    ),
    '["\'“(]{0,2}$'
  ),
  'u'
)
/** ' (NtFrs, error)', ', Schannel, warning.', ' from DNS with level error' */
const BEHIND = new RegExp(
  inSequence(
    '^["”\')]{0,2}',
    oneOf(
      String.raw`[^\n.;()]{0,60} ?\((?:[^()\n]{0,60}, )?(?<inside>${LEVEL})\)`,
      String.raw`,? (?:from |by )?(?:(?:the )?source )?${NAME}, (?<listed>${LEVEL})(?=[.,;:)]|\s*$)`,
      String.raw`[^\n.;]{0,60}?(?:,| with| of) (?:the )?(?:level|severity) (?<told>${LEVEL})\b`
    )
  ),
  'u'
)
/** 'error event ID 1000', 'warning ID 1003'; an 'error ID' is only a number's name. */
const WITHIN = new RegExp(
  `^(?<level>${LEVEL})s? (?:[Ee]vent [Ii][Dd]|(?<![Ee]rrors? )[Ii][Dd])s?\\b`,
  'u'
)
/** 'an event of level error, ID 7034' */
const OF_LEVEL = new RegExp(
  `(?:[Ll]evel|[Ss]everity) (?<level>${LEVEL}),? (?:(?:with|and) )?(?:the )?(?:event )?$`,
  'u'
)
/** 'an error [ID 1000]' */
const ENDS_WITH_ERROR = /\berrors? $/i
const BEGINS_WITH_ID = /^id\b/i
const MAX_BEFORE = 100
const MAX_BEHIND = 160

/** The level that a sentence gives the event which it names from `start` to `end`; null: none. */
export function spokenLevel(text: string, start: number, end: number): string | null {
  const before =
    text
      .slice(Math.max(0, start - MAX_BEFORE), start)
      .split('\n')
      .at(-1) ?? ''
  const behind = text.slice(end, end + MAX_BEHIND).split('\n', 1)[0] ?? ''
  const event = text.slice(start, end)
  const isOfNumber = ENDS_WITH_ERROR.test(before) && BEGINS_WITH_ID.test(event)
  const ahead = isOfNumber ? null : BEFORE.exec(before)
  const said = OF_LEVEL.exec(before) ?? ahead ?? WITHIN.exec(event)
  const { inside, listed, told } = BEHIND.exec(behind)?.groups ?? {}
  return said?.groups?.level ?? inside ?? listed ?? told ?? null
}
