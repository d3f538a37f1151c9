import { isForeign } from '../../../knowledge/language/recognizeLanguage.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { asksOfAssistant } from '../../understand/cues/ask/asksOfAssistant.ts'
import { asksByForm, asksByMark } from '../../understand/cues/asksByForm.ts'
import { withoutOpener } from '../../understand/cues/phrase.ts'
import {
  requestsSomething,
  tellsFault,
  tellsOwnTrouble
} from '../../understand/cues/tellsTrouble.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import { countTerms, termsBeside } from '../../understand/sharesTerms.ts'
import { type Case, isHandedOver, wordsOf } from '../case.ts'
import type { Move } from '../move.ts'
import { namesKnownProgram, namesOtherProgram } from './describes.ts'
import { isSpokenOf } from './mayBeAsked.ts'

/** Words of a question; one that tells more tells of a problem. */
const MAX_WORDS = 16
/** Words of a question that is about what was said last, whatever they are. */
const MAX_WORDS_OF_TERM = 6
/**
 * Words that say what a text is about, and were not told before: a question of more of them asks
 * about something else.
 */
const MAX_NEW_TERMS = 2

/** 'does that matter', and what it is asked of: 'HP is on another floor, does that matter' */
const AT_THE_END = new RegExp(
  inSequence(
    '[,.;–-] (?:and |but |so )?(',
    oneOf('does|do|is|are|was|will|would|can|could|should|must', 'why|what|how|or is'),
    String.raw` (?:it|that|this|they|i|we|you)\b.{0,40})$`
  )
)

/**
 * A question about what was said, asked or advised. It tells nothing that the case could be decided
 * by; one about something else tells of another problem.
 */
export function questionOf(known: Case, heard: RecognizedMessage, words: string): Move | null {
  if (known.step === null || isHandedOver(known)) return null
  const asked = AT_THE_END.exec(words)?.[1] ?? withoutOpener(words)
  if (!isAsked(known, asked, words) || asked.split(' ').length > MAX_WORDS) return null
  if (WITHOUT_SUBJECT.test(asked)) return null
  // what another language asks is not read, and so not said to be in no article
  if (isForeign(heard.rest)) return isSpokenOf(known) && asksByMark(words) ? QUESTION : null
  if (COURTESY.has(heard.intent.name ?? '') || asksOfAssistant(asked)) return null
  return isOfOther(known, heard, asked) ? null : { kind: 'question' }
}

/** 'that sounds dangerous', 'I don't trust that': what is thought of the advice wants a word on it. */
const OPINION = new RegExp(
  inSequence(
    '^(?:(?:but|hm+|well|no offence|sorry|ok|so)[, ]+){0,3}(?:',
    "(?:that|this|it)(?:'?s| is| sounds| looks| seems) (?:so |very |really |a bit |quite |too |pretty )?",
    oneOf(
      'dangerous|risky|scary|complicated|difficult|expensive|ancient|old|outdated|obsolete',
      'strange|odd|weird|vague|a lot of work'
    ),
    "|i (?:don'?t|do not) (?:trust|believe|like) (?:that|it|this|you)",
    ')[.! ]*$'
  )
)

/** 'would be ok': a question in the middle. */
const ASKS_INSIDE = /\b(?:would|could|should|will|can|may|must|do|does|is|are)\b/

/** A mark alone asks only of advice; '128 bit?' is unsure of what it tells. */
function isAsked(known: Case, asked: string, words: string): boolean {
  const isByMark = known.article !== null || ASKS_INSIDE.test(asked) || POINTS_BACK.test(asked)
  const texts = [asked, words].map(text => (isByMark ? text : text.replaceAll('?', '')))
  const isDoubt = isSpokenOf(known) && OPINION.test(words)
  return texts.some(asksByForm) || isNextOf(known, words) || isDoubt
}

/** 'and the default': a thing more that is asked of advice, in a few words. */
const NEXT_OF = /^(?:and|also|and also) (?:the|its|my|our|what|for) [\w-]+(?: [\w-]+)?[.? ]*$/

function isNextOf({ article, pendingQuestion }: Case, words: string): boolean {
  return article !== null && pendingQuestion === null && NEXT_OF.test(words) && !tellsFault(words)
}

/** 'is the version of workstation': tells something, in the manner of other languages. */
const WITHOUT_SUBJECT = new RegExp(
  `^(?:is|are) ${oneOf(
    'an?|on|in|of|from|only|not|very|also|now|still|version|windows|nt',
    'the (?:version|edition|type|error)'
  )} [^?]*$|^(?:could|may|might|must|can|should|will) be [^?]*$`
)

/** 'how are you', 'who are you' */
const COURTESY: ReadonlySet<string> = new Set(['greeting', 'goodbye', 'person'])

const QUESTION: Move = { kind: 'question' }

/** Asks about something that was not spoken of, or of the speaker's own trouble. */
function isOfOther(known: Case, heard: RecognizedMessage, asked: string): boolean {
  const terms = termsBeside(asked, wordsOf(known))
  // 'how do i get rid of it'
  if (isSpokenOf(known) && POINTS_BACK.test(asked) && terms === 0) return false
  if (requestsSomething(asked) || tellsOwnTrouble(asked)) return true
  const isOfCase = POINTS_BACK.test(asked) || namesKnownProgram(known, asked)
  if (isOfCase) return terms > MAX_NEW_TERMS + 1
  return isElsewhereAsked(known, heard, { asked, terms })
}

type Asked = { readonly asked: string; readonly terms: number }

/** A question that points at nothing that was spoken of. */
function isElsewhereAsked(known: Case, heard: RecognizedMessage, { asked, terms }: Asked): boolean {
  const isFault = tellsFault(asked) && countTerms(asked) > 0
  const isElsewhere = isFault || namesOtherProgram(known, asked)
  if (!isSpokenOf(known)) return isElsewhere || !WHETHER.test(asked) || terms >= MAX_NEW_TERMS
  if (asked.split(' ').length <= MAX_WORDS_OF_TERM && asked.endsWith('?')) return isFault
  const isUnlike = heard.intent.name === 'out-of-scope' && !WHETHER.test(asked)
  return isElsewhere || terms > (isUnlike ? 1 : MAX_NEW_TERMS)
}

/** 'and if it crashes again', 'does this help' */
const POINTS_BACK = new RegExp(
  String.raw`\b${oneOf(
    'it|its|this|that|these|those|they|them|same|then|again',
    String.raw`sp ?\d?`,
    '(?:fix|update|article|patch|hotfix|service ?pack|step|work ?around|reboot|restart|afterwards)',
    "you (?:do ?n'?t )?(?:know|mean|meant|say|said|ask|asked|think|want|wrote|sure)"
  )}\b`
)

/** 'will my users notice', 'which sp', 'and if I do nothing': of what is so, or to be done. */
const WHETHER =
  /^(?:will|do|does|did|is|are|was|can|could|should|must|may|would|have|has|if|what if|which|any)\b/
