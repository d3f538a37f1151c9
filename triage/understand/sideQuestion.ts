import { SERVICE } from '../../knowledge/language/rules/mailServices.ts'
import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'

/** A question beside the case; its answer decides nothing. */
export type SideQuestion = {
  readonly kind: 'why' | 'define' | 'look-up' | 'get' | 'level' | 'service' | 'other' | 'beyond'
  readonly words: string
}

const LONGEST = 400
/** Where a question begins within a message. */
const CLAUSE =
  /(?<=[.!?;\n])\s+|(?<!\b(?:how|what|where|why|when|which)),?\s(?:(?:but|and|also|btw|though|however|–|-)\s)?(?=(?:why|what(?:'s| is| are| does)|where (?:do|can|is|would|could|should)|how (?:do|can|would|will|should)|(?:can|could|should|may|must|do) (?:i|we)|(?:is|would|does|will) (?:sp ?\d|service pack))\b)/i

const SERVICE_PACK = String.raw`(?:sp ?\d|service ?pack ?(?:\d|one|two|three|four)|(?:the )?(?:latest|newest|newer|later|last)(?: (?:one|sp|service ?pack))?)`

/** 'does that also fix smtp?', 'and imap?' */
const OTHER_SERVICE = new RegExp(
  String.raw`^(?:(?:and|but|so|ok(?:ay)?)[, ]+)?(?:does|do|will|would|can|could|is|are|should)\b.{0,40}\b(?:fix|help|cover|solve|cure|apply|count|work|good|true|the same|include|concern|affect)\w*\b.{0,24}(?:${SERVICE.source})|^(?:and|or|what about|how about|also)[, ]+(?:(?:for|with|the|our|my|on) )*(?:${SERVICE.source})[\w ]{0,12}\?*$`
)

/** In order: the first that fits. */
const QUESTIONS: readonly (readonly [SideQuestion['kind'], RegExp])[] = [
  [
    'other',
    /\bwork ?arounds?\b|\b(?:any|some|is there an?|another|other|different|no other)\b.{0,20}\b(?:way|fix|solution|option|alternative|possibility)\b|\balternatives?\b|\bwithout (?:installing|upgrading|the service ?pack|a service ?pack)\b|\b(?:can't|cannot|can not|won't|not allowed to|may not|must not|never)\b.{0,20}\b(?:install|apply|update|upgrade|patch)\b/
  ],
  ['service', OTHER_SERVICE],
  [
    'get',
    /\b(?:where|how|from where)\b.{0,30}(?:\b(?:get|download|obtain|order|buy)\b.{0,30}\b(?:it|that|this|one|sp ?\d|service ?pack|fix|patch|hotfix|update|cd)\b|\bfind\b.{0,20}\b(?:sp ?\d|service ?pack \d|fix|patch|hotfix|download)\b)|\b(?:download )?link\b.{0,20}\?|\bis there a (?:download|link)\b/
  ],
  [
    'level',
    new RegExp(
      String.raw`^(?:(?:and|but|so|ok)[, ]+)?(?:can|could|may|should|shall|must) .{0,40}\b${SERVICE_PACK}\b|\b(?:is|would|will|does|do|what about|how about|what if|why not|and)\b.{0,40}\b${SERVICE_PACK}\b.{0,40}\?`
    )
  ],
  [
    'why',
    /\bwhat (?:does|do|has|have)\b.{0,30}\b(?:matter|to do with)\b|\bwhy\b.{0,40}\b(?:ask|need|know|matter|want|important)|^(?:but |and |ok,? )?why(?: (?:is|does|do|should|must|not|on|the|that|this|so|i|we|it|sp ?\d|service ?pack|windows|would|help|mean|matter|install|update|upgrade|to|\d)){0,6}\??$|\bwhat (?:for|makes you)\b|\bhow come\b|\b(?:are|r) you (?:really |quite |so )?sure\b|\bhow (?:do|can|would) you know\b|\bhow sure\b|^(?:is that|does that) (?:really|certain|right|help)\b/
  ],
  [
    'define',
    /\bwhat(?:'s| is| are|s)? (?:an? |the )?(?:service ?pack|sp|winver|event ?(?:viewer|log|id)?|kb|knowledge base|article|iis|virtual server|q\d{5,6})s?\b(?! (?:of|for|on|is|do|says?)\b.{0,20}(?:have|need|install))|\bwhat does (?:an? |the )?(?:service ?pack|sp|winver|kb|iis|virtual server)\b.{0,20}\b(?:mean|stand for)\b|^is (?:that|this|it) (?:really )?(?:from|by) microsoft\b|\bwhat do you mean by\b|\b(?:explain|meaning of|define)\b|\bwhat (?:an? |the )?(?:service ?pack|sp|winver|event|event viewer|article) (?:is|are|means?)\b/
  ],
  [
    'look-up',
    /\b(?:where|how|which way|(?:which|what) (?:command|program|tool|menu|window))\b.{0,40}\b(?:look|find|see|check|know|tells?|get|figure|determine|verify|that out|shows?|gives?)\b|^(?:and|what about|how about) (?:the |my |our )?(?:service ?pack|sp|version|windows)\??$/
  ]
]
const ASKS =
  /\?[\s)"'’]*$|^(?:(?:and|but|so|ok|well)[, ]+)?(?:why|what|where|when|how|who|which|can|could|should|does|do|is|are|will|would|must|may)\b/

/**
 * What a message tells, and the question it asks beside that.
 * 'sp2, but why do you ask?' → told 'sp2', question why; 'what is a service pack?' → told '', question define
 */
export function splitQuestion(
  text: string,
  mayBeAsked: (kind: SideQuestion['kind'], told: string) => boolean
): { readonly told: string; readonly question: SideQuestion | null } {
  const clauses =
    text.length > LONGEST ? [] : text.split(CLAUSE).filter(clause => clause.trim() !== '')
  for (const clause of clauses) {
    const told = clauses
      .filter(other => other !== clause)
      .join(' ')
      .replace(/[,;–-]\s*$|^(?:and|but|so|ok|okay|well|then)[,. ]*$/i, '')
      .trim()
    const question = questionIn(clause, kind => mayBeAsked(kind, told))
    if (question !== null) return { told, question }
  }
  return { told: text, question: null }
}

/** The side question of a clause among the kinds that make sense; null: it is none that is known. */
export function questionIn(
  clause: string,
  mayBe: (kind: SideQuestion['kind']) => boolean
): SideQuestion | null {
  const words = normalizeText(clause)
  const kind = QUESTIONS.find(([name, asked]) => asked.test(words) && mayBe(name))?.[0]
  return kind === undefined ? null : { kind, words: clause }
}

/** Whether words ask something. */
export function asksSomething(words: string): boolean {
  return ASKS.test(normalizeText(words))
}
