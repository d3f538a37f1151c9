import type { Article } from '../../../knowledge/articles/article.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { stem } from '../../../knowledge/language/words/stem.ts'
import { type KindAsked, kindAsked } from '../../understand/cues/ask/kindAsked.ts'
import { FILE_TYPE, termsOf } from '../../understand/cues/ask/termsOf.ts'
import { LIST_ITEM, type Passage, passagesOf } from './passages.ts'

/** The share of what a question is about that a passage must have, by how rare its words are. */
const MIN_SHARE = 0.45
const MIN_SHARE_OF_KIND = 0.3
/** What a word of the question counts that the article does not have. */
const ABSENT = 0.85
/** What a file or a number of one's own counts: the article may speak of its kind. */
const ABSENT_OWN = 0.4
const OWN = /\.[a-z]{2,4}$|^\d+$|^[a-z]$/
/** 'maxhostentcachesize': no two things are called so, which counts this often. */
const NAME = /^\w{14,}$/
const AS_NAME = 2
/** What people told is known to them: of two passages that fit alike, another one counts. */
const OF_TROUBLE = /^(?:SYMPTOMS|(?:The information in this )?article applies)/i
/** What a passage counts less that tells of the trouble. */
const KNOWN_ALREADY = 0.01

/** No message that somebody sends. */
const ERROR_MESSAGE = /\berror messages?\b/gi

/** The words that a passage can be found by: 'cacls.exe' by 'cacls', too. */
function termsIn(text: string): ReadonlySet<string> {
  const terms = termsOf(text.replace(ERROR_MESSAGE, 'error'))
  return new Set([...terms, ...terms.map(term => stem(term.replace(FILE_TYPE, '')))])
}

/** A passage, how much of a question it speaks of (0 to 1), and by how many words. */
export type FoundPassage = Passage & { readonly share: number; readonly hits: number }

/** What many articles say: of care with the registry, and of other makers. */
const OF_MANY = new RegExp(
  oneOf(
    '^(?:WARNING|CAUTION|IMPORTANT): ',
    'Restoring (?:the Registry|a Registry Key)|Changing Keys And Values|Add and Delete Information',
    'back ?up (?:copy )?(?:of )?the registry',
    'independent of Microsoft|Knowledge Base'
  ),
  'i'
)
const ASKS_OF_CARE =
  /\b(?:registry|back ?-?up|restore|risk\w*|danger\w*|safe\w*|careful|warranty|vendor|support\w*|makes?)\b/i
/** A line of a program, or of a table of files. */
const CODE = /^#\w+|[{}]|;.*;|\w\(.*\).*;|^\d{2}\/\d{2}\/\d{2,4}\b|^(?:Date|Version) {2,}/
/** The title of another article. */
const TITLE = /^Q\d{5,6}\b/
/** 'do i really have to': wants to hear of what is to be done. */
const OF_DUTY =
  /\b(?:do|does|must|should|shall) (?:i|we|it|this|that|they)\b.{0,16}\b(?:have to|need(?: to be)?)\b/i
/** What makes the trouble asks for nothing to be done. */
const BEFORE_ADVICE = /^CAUSE|^SYMPTOMS|^(?:The information in this )?article applies/i

/** Whether a passage can answer a question at all. */
function mayAnswer({ text, section }: Passage, question: string): boolean {
  if (OF_MANY.test(text) && !ASKS_OF_CARE.test(question)) return false
  return (
    !CODE.test(text) &&
    !TITLE.test(text) &&
    !(OF_DUTY.test(question) && BEFORE_ADVICE.test(section))
  )
}

/**
 * The passage that has most of what a question is about, with the list that it introduces;
 * undefined: none has enough of it.
 */
export function passageFor(article: Article, question: string): FoundPassage | undefined {
  const kind = kindAsked(normalizeText(question))
  const isOfLooks = kind !== null && kind.noun === null
  const terms = isOfLooks ? [] : termsOf(question.replace(HOW_MUCH, ''))
  if (terms.length === 0 && !isOfLooks) return undefined
  const passages = readPassages(article, kind)
  const behind = (one: number): readonly Passage[] => passages.slice(one + 1)
  const weights = terms.map(term => {
    const count = passages.filter(one => one.terms.has(term)).length
    return { term, weight: count === 0 ? absent(term) : present(term, count) }
  })
  const total = sumOf(weights)
  const defined = definedIn(question)
  const [best] = passages
    .map((one, place) => {
      const asked = weights.filter(({ term }) => one.terms.has(term))
      const isHead = !one.isOfKind && isOnlyHead(one, behind(place))
      const share = total === 0 ? Number(one.isOfKind) : sumOf(asked) / total
      return { ...one, at: place, hits: asked.length, share: isHead ? share * ONLY_HEAD : share }
    })
    .filter(one => mayAnswer(one, question))
    .filter(one => defined === null || isDefinition(one.text, defined))
    .toSorted((a, b) => rankOf(b, question) - rankOf(a, question))
  if (best === undefined || best.share < leastShare(best)) return undefined
  const { section, text, share, hits, at } = best
  return { section, text, share, hits, lines: withList(best, behind(at)) }
}

/** 'how long must it stay there': what is counted is no word of it. */
const HOW_MUCH = /\bhow (?:long|much|many|often|far) (?:must|can|may|should|does|do|will)\b/i

type ReadPassage = Passage & { readonly terms: ReadonlySet<string>; readonly isOfKind: boolean }

/** The passages with their words: 'net.cfg' is a file, whether it is called so or not. */
function readPassages(article: Article, kind: KindAsked | null): readonly ReadPassage[] {
  const noun = termsOf(kind?.noun ?? '')
  return passagesOf(article).map(passage => {
    const terms = termsIn(passage.text)
    const isCalledSo = kind?.isSure === true || noun.every(term => terms.has(term))
    const isOfKind = kind !== null && isCalledSo && kind.looks.test(passage.text)
    return { ...passage, isOfKind, terms: isOfKind ? new Set([...terms, ...noun]) : terms }
  })
}

/** What is advised, and has what was asked for, needs fewer of the other words. */
function leastShare({ section, isOfKind }: ReadPassage): number {
  return isOfKind && OF_ADVICE.test(section) ? MIN_SHARE_OF_KIND : MIN_SHARE
}

function present(term: string, count: number): number {
  return (NAME.test(term) ? AS_NAME : 1) / (1 + Math.log(1 + count))
}

function absent(term: string): number {
  return OWN.test(term) ? ABSENT_OWN : ABSENT
}

function rankOf(
  { section, text, share, isOfKind }: FoundPassage & Pick<ReadPassage, 'isOfKind'>,
  question: string
): number {
  const isOfNeed = ASKS_OF_NEED.test(question) && OF_NEED.test(text)
  const isWanted = ASKS_WHO_HAS_IT.test(question)
  const isBefore = OF_TROUBLE.test(section) || (ASKS_WHERE.test(question) && section === 'CAUSE')
  const isKnown = isBefore && !isWanted
  const isAdvised = OF_ADVICE.test(section) && !isHeading(text)
  const ofDoing = ASKS_OF_DOING.test(question) ? ADVISED_MORE : KNOWN_ALREADY
  return (
    share -
    (isKnown ? KNOWN_ALREADY : 0) +
    (isOfNeed ? OF_NEED_MORE : 0) +
    (isAdvised && !isWanted ? ofDoing : 0) +
    (isOfKind ? OF_KIND_MORE : 0)
  )
}

/** 'which modems are affected': the trouble says it. */
const ASKS_WHO_HAS_IT = /\b(?:affected|concerned)\b|\b(?:has|have|gets?) (?:it|this|that)\b/i
const OF_ADVICE = /^(?:RESOLUTION|WORKAROUND)/
/** 'on which server do i run it': what is advised counts more. */
const ASKS_OF_DOING =
  /\b(?:do|must|should|shall|can|could) (?:i|we)\b|\b(?:which|what) (?:service ?pack|sp)\b|\bmust\b/i
const ADVISED_MORE = 0.15
const OF_KIND_MORE = 0.1

/** What is to be done says where, more than what went wrong. */
const ASKS_WHERE = /^\W*(?:(?:and|but|so|ok)[, ]+)?(?:where|how)\b/i
/** 'do i really need that': of two sentences that fit alike, the one that says what is needed. */
const ASKS_OF_NEED = /\b(?:need\w*|have to|required?|necessary)\b/i
const OF_NEED = /\b(?:need(?:s|ed)?|requir\w+|necessary|must|optional)\b/i
const OF_NEED_MORE = 0.02

/** 'what is bitmap caching?', 'what is mfc40loc.dll for': of a word, and nothing else. */
const OF_WORD =
  /^(?:(?:and|but|so|ok) )?what(?:'s| is| are) (?!the\b|that\b|this\b|it\b)(?:an? )?([\w .-]{2,40}?)(?: for)?\??$/

function definedIn(question: string): string | null {
  return OF_WORD.exec(normalizeText(question))?.[1] ?? null
}

/** What stands behind a word that a sentence explains. */
const EXPLAINS = new RegExp(
  `^s? (?:\\([^()]*\\) )?${oneOf(
    'is|are|was|were|can|will|does|do|means?|refers?',
    'provides?|allows?|contains?|holds?|lets?|specif(?:y|ies)|determines?|controls?|uses?'
  )} `
)

/** Whether a sentence says of a word what it is: it begins with it. */
function isDefinition(text: string, word: string): boolean {
  const said = normalizeText(text).replace(/^(?:an?|the) /, '')
  const one = word.replace(/s$/, '')
  return said.startsWith(one) && EXPLAINS.test(said.slice(one.length))
}

/** What a heading counts with no list below it: it announces, and says nothing. */
const ONLY_HEAD = 0.6

function isOnlyHead(passage: Passage, behind: readonly Passage[]): boolean {
  return passage.text.endsWith(':') && withList(passage, behind).last === passage.lines.last
}

function isHeading(text: string): boolean {
  return !LIST_ITEM.test(text) && !text.endsWith(':') && !SENTENCE.test(text)
}

/** A sentence with a colon, or a heading; an item of a list has its own end. */
function introduces(text: string): boolean {
  return !LIST_ITEM.test(text) && (text.endsWith(':') || !SENTENCE.test(text))
}

/** The lines of a passage, with the list that it introduces. */
export function listBehind(article: Article, passage: Passage): Passage['lines'] {
  const all = passagesOf(article)
  const at = all.findIndex(({ lines }) => lines.first === passage.lines.first)
  return withList(passage, all.slice(at + 1))
}

/** Lines of a list that are shown behind the sentence that introduces it. */
const MAX_LINES_OF_LIST = 8

/** 'Run it in MS-DOS mode. To do so, follow these steps:' is one sentence with its list. */
function endOfSteps(
  { lines: { last }, section }: Pick<Passage, 'lines' | 'section'>,
  [next, ...others]: readonly Passage[]
): number {
  const isNext = next?.section === section && next.lines.first <= last + 1
  const isIntro = next !== undefined && isNext && FOLLOWS.test(next.text)
  return isIntro ? withList(next, others).last : last
}

const FOLLOWS = /^(?:To do (?:so|this)|Follow|Use|Perform)\b.*:$/

/** Ends as a sentence does: a heading does not. */
const SENTENCE = /[.!?)"'”]$/

/** 'Assign these permissions:' or a heading, with what stands below it. */
function withList(
  { text, lines: { first, last }, section }: Passage,
  behind: readonly Passage[]
): Passage['lines'] {
  if (!introduces(text))
    return { first, last: endOfSteps({ lines: { first, last }, section }, behind) }
  const end = behind.findIndex(one => one.section !== section || !LIST_ITEM.test(one.text))
  const items = end < 0 ? behind : behind.slice(0, end)
  const until = items.at(-1)?.lines.last ?? last
  return { first, last: Math.min(until, last + MAX_LINES_OF_LIST) }
}

function sumOf(weights: readonly { readonly weight: number }[]): number {
  return weights.reduce((sum, { weight }) => sum + weight, 0)
}
