import { likelyRows } from '../../knowledge/language/words/likelyRows.ts'
import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../knowledge/language/words/oneOf.ts'

import { protestsAge, topicOf } from './articleQuestions.ts'
import { asksCause, withoutLeadIn } from './cues/ask/asksCause.ts'
import { asksByForm } from './cues/asksByForm.ts'
import { tellsFault } from './cues/tellsTrouble.ts'
import { SIDE_QUESTIONS, type SideQuestionKind } from './sideQuestionList.ts'

/** A question beside the case; its answer decides nothing. */
export type SideQuestion = {
  readonly kind: SideQuestionKind
  /** the clause that asks it */
  readonly words: string
}

/** Characters of a message that may ask something beside the case. */
const MAX_MESSAGE_LENGTH = 400

/** Words that a question begins with. */
const OPENS = oneOf(
  'why',
  "what(?:'s| is| are| does)",
  'where (?:do|can|is|would|could|should)',
  'how (?:do|can|would|will|should)',
  '(?:can|could|should|may|must|do) (?:i|we)',
  inSequence(
    'which (?:sp|service ?pack|version|level|one|fix|patch) ',
    String.raw`(?:fix\w*|has|is|do|does|would|will|cures?|solves?)`
  ),
  String.raw`(?:is|would|does|will) (?:sp ?\d|service pack)`
)
/** Where a question begins within a message: at a new sentence, or at such a word. */
const CLAUSE = new RegExp(
  oneOf(
    String.raw`(?<=[.!?;\n])\s+`,
    String.raw`(?<!\b(?:how|what|where|why|when|which)),?\s(?:(?:but|and|also|btw|though|however|–|-)\s)?(?=${OPENS}\b)`
  ),
  'i'
)

const patternsLikely = likelyRows(
  SIDE_QUESTIONS.map(([kind, ways]) => ({ kind, pattern: new RegExp(oneOf(...ways)) })),
  ({ pattern }) => pattern
)

/**
 * What a message tells, and the question it asks beside that.
 * 'sp2, but why do you ask?' → told 'sp2', question why; 'what is a service pack?' → told '',
 * question define
 */
export function splitQuestion(
  text: string,
  mayBeAsked: (kind: SideQuestion['kind'], told: string) => boolean
): { readonly told: string; readonly question: SideQuestion | null } {
  if (asksIfItMatters(text) && mayBeAsked('article', ''))
    return { told: '', question: { kind: 'article', words: text } }
  if (shiesAway(text) && mayBeAsked('other', ''))
    return { told: '', question: { kind: 'other', words: text } }
  const clauses =
    text.length > MAX_MESSAGE_LENGTH
      ? []
      : text.split(CLAUSE).filter(clause => clause.trim() !== '')
  const ofCause = clauses.find(clause => asksCause(normalizeText(clause)))
  if (ofCause !== undefined) {
    const told = withoutLeadIn(toldBeside(clauses, ofCause))
    if (mayBeAsked('article', told)) return { told, question: { kind: 'article', words: ofCause } }
  }
  for (const clause of clauses) {
    const told = toldBeside(clauses, clause)
    const question = questionIn(clause, kind => mayBeAsked(kind, told))
    if (question?.kind === 'article' && asksByForm(normalizeText(told)))
      return { told: '', question: { ...question, words: text } }
    if (question !== null) return { told, question }
  }
  return { told: text, question: null }
}

/** What a message tells beside one of its clauses. */
function toldBeside(clauses: readonly string[], asked: string): string {
  return clauses
    .filter(other => other !== asked)
    .join(' ')
    .replace(/[,;–-]\s*$|^(?:and|but|so|ok|okay|well|then)[,. ]*$/i, '')
    .trim()
}

/**
 * The side question of a clause among the kinds that make sense; null: it is none that is known.
 */
export function questionIn(
  clause: string,
  mayBe: (kind: SideQuestion['kind']) => boolean
): SideQuestion | null {
  const words = normalizeText(clause)
  const kind = patternsLikely(words).find(one => one.pattern.test(words) && mayBe(one.kind))?.kind
  if (kind !== undefined) return { kind, words: clause }
  return asksOfArticle(words) && mayBe('article') ? { kind: 'article', words: clause } : null
}

/** Words of a question about an article that was shown. */
const MAX_WORDS_OF_ARTICLE = 14
const OPENER = '^(?:(?:and|but|so|ok|hm+|then)[, ]+){0,2}'
/** 'what are costly counters?': of a word that the article may explain. */
const OF_TERM = new RegExp(
  inSequence(
    `${OPENER}what(?:'s| is| are| does| do) (?!i |we |you |they |your |my |our |wrong)(?:an? |the )?`,
    String.raw`[\w ./-]{2,40}\??$`
  )
)
/** 'do i have to have the cd?', 'does that need the network': asks of what is to be done. */
const OF_DOING = new RegExp(
  inSequence(
    `${OPENER}(?:do|does|will|would|must|should|can|is|are) `,
    oneOf(
      '(?:i|we|they|she|he|users?|the users?|it|that|this) (?:really |also |still )?(?:have to|need)',
      '(?:it|that|this|these|those|they)'
    ),
    String.raw`\b`
  )
)

/** 'do both have to be off?', 'will the clients notice that' */
const OF_PARTS = new RegExp(
  `${OPENER}(?:do|does|will|would|must|should|can) (?:the|my|our|any|all|both)\\b`
)

/** 'are the stuck mails lost?' asks of what is already in trouble. */
const FEARS_LOSS = new RegExp(
  inSequence(
    String.raw`^(?:(?:and|but|so) )?(?:is|are|was|were|will|did|do|does|can)\b.{0,40}\b`,
    String.raw`(?:lost|lose|gone|deleted|damaged|destroyed|corrupted)\b.{0,16}\?$`
  )
)

/** 'will i lose mails?', 'how do i do step 2': asks what an article that was shown may say. */
function asksOfArticle(words: string): boolean {
  if (words.split(' ').length > MAX_WORDS_OF_ARTICLE) return false
  if (protestsAge(words)) return true
  if (!asksByForm(words)) return false
  if (tellsFault(words)) return FEARS_LOSS.test(words)
  if (OF_PARTS.test(words)) return true
  return topicOf(words) !== null || OF_TERM.test(words) || OF_DOING.test(words)
}

/** 'the cd is lost, does that matter?': asks of what it tells itself. */
const MATTERS = new RegExp(
  oneOf(
    String.raw`\b(?:does|would|will) (?:it|that|this) (?:matter|make a difference|change (?:anything|something))`,
    String.raw`\bis (?:it|that|this) (?:a problem|important|relevant|related|normal|the reason|why)`
  ) + String.raw`\b`
)

const RELUCTANT = oneOf(
  'no way|forget (?:it|that)|never ever|not (?:going to|gonna)|you want (?:me|us) to',
  "i(?:'m| am) not (?:touching|editing|doing|messing|installing|deleting|playing)",
  "(?:i|we) (?:won't|will not|refuse to|do(?:n't| not) (?:dare|want to|like to)|can't risk)",
  'are you (?:mad|crazy|insane|nuts|out of your mind)',
  'too (?:dangerous|risky|scary)'
)
const MEANS = oneOf(
  String.raw`registry|regedit\w*|re-?install\w*|re-?format\w*|upgrad\w+|delet\w+|remov\w+`,
  String.raw`edit\w*|hack\w*|renam\w+|command (?:line|prompt)|patch\w*|install\w*`
)
const SHIES_AWAY = [RELUCTANT, MEANS].map(source => new RegExp(String.raw`\b${source}\b`))

/** 'registry?? on a production server, no way': does not want to do what an article says. */
function shiesAway(text: string): boolean {
  const words = normalizeText(text)
  return text.length <= MAX_MESSAGE_LENGTH && SHIES_AWAY.every(pattern => pattern.test(words))
}

/** 'why does that matter?': asks of the question that is open, and tells nothing. */
const ASKS_OF_QUESTION = /^(?:(?:and|but|so|ok)[, ]+)?(?:why|what|how)\b/

/** Whether a message asks if what it tells matters. */
export function asksIfItMatters(text: string): boolean {
  const words = normalizeText(text)
  return text.length <= MAX_MESSAGE_LENGTH && MATTERS.test(words) && !ASKS_OF_QUESTION.test(words)
}

/** Whether words ask something. */
export function asksSomething(words: string): boolean {
  return asksByForm(normalizeText(words))
}
