import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { saysAnother } from '../../understand/cues/saysAnother.ts'
import { tellsCircumstance } from '../../understand/cues/tellsCircumstance.ts'
import { requestsSomething, tellsFault, tellsTrouble } from '../../understand/cues/tellsTrouble.ts'
import { familiesNamed, familyOf } from '../../understand/familiesNamed.ts'
import { hasFunctionWord } from '../../understand/hasFunctionWord.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import { countTerms, newTerms, refersBack, sharesTerms } from '../../understand/sharesTerms.ts'
import { type Case, wordsOf } from '../case.ts'
import type { ConversationTurn } from '../conversationTurn.ts'
import { describes, isLong, tells } from '../interpret/describes.ts'
import type { ToldAlone } from './toldAlone.ts'

/** 'another problem: ...', or a program that neither the case nor its article is about. */
export function isSaidToBeOther(
  knowledge: Knowledge,
  before: Case,
  heard: RecognizedMessage
): boolean {
  if (saysAnother(normalizeText(heard.rest))) return true
  if (!tells(heard)) return false
  return isOfOtherProgram(knowledge, before, heard)
}

function isOfOtherProgram(knowledge: Knowledge, before: Case, heard: RecognizedMessage): boolean {
  if (!describes(heard) && !isLong(heard) && !tellsTrouble(normalizeText(heard.rest))) return false
  const named = familiesNamed(heard.rest)
  const known = knownFamilies(knowledge, before)
  return named.length > 0 && known.length > 0 && !named.some(family => known.includes(family))
}

function knownFamilies(knowledge: Knowledge, before: Case): readonly string[] {
  const { product, others } = before.facts
  const listed = knowledge.article(before.article ?? '')?.appliesTo ?? []
  const products = [
    ...(product === null ? [] : [product]),
    ...others.flatMap(other => other.product ?? []),
    ...listed.flatMap(entry => entry.products)
  ]
  return [...familiesNamed(wordsOf(before)), ...products.map(familyOf)]
}

/** Terms that a message must share with an article, and that were not told before, to tell of it. */
export const MIN_TERMS_TOLD = 2

/**
 * Tells of something else: it does not go back to what was told, shares hardly a word with it, and
 * either leads to other articles on its own or tells of trouble that is not the article's. A long
 * message that leads to another article clearly does so, whatever words it shares.
 */
export function isOfItsOwn(
  { knowledge, before, heard }: ConversationTurn,
  alone: ToldAlone
): boolean {
  const words = normalizeText(heard.rest)
  if (!tellsEnough(heard) || refersBack(withoutTime(words))) return false
  if (isLong(heard) && alone.isClear) return true
  if (sharesTerms(heard.rest, wordsOf(before))) return false
  if (tellsCircumstance(words) && !isLong(heard)) return false
  const text = (knowledge.article(before.article ?? '')?.lines ?? []).join('\n')
  const terms = newTerms(heard.rest, text, wordsOf(before))
  if (terms >= MIN_TERMS_TOLD && !tellsTrouble(words)) return false
  const isOfArticle = terms > countTerms(heard.rest) / 2
  if (isDetail(heard)) return false
  return alone.isFound || (isOwnTrouble(heard) && !isOfArticle)
}

/** 'since yesterday', 'after lunch': when it is so says nothing of what it belongs to. */
const WHEN = new RegExp(
  `^((?:(?:and|but|so|also)[, ]+)?)(?:since|after|before|on|in) (?:the )?(?:${oneOf(
    'yesterday|today|lunch|noon|midnight|this morning|last \\w+',
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
  )})[, ]+`
)

function withoutTime(words: string): string {
  return words.replace(WHEN, '$1')
}

/** Names something, or is a text on the screen and nothing around it: of what is told already. */
function isDetail(heard: RecognizedMessage): boolean {
  return !hasSymptom(heard) || QUOTED.test(heard.rest.trim())
}

const QUOTED = /^["'“‘«][^"“”]+["'”’»][.!]?$/

/**
 * Tells or asks what another problem has of its own: trouble, a request. A name, a model or a
 * version is a detail, wherever it leads by itself.
 */
function hasSymptom(heard: RecognizedMessage): boolean {
  const words = normalizeText(heard.rest)
  const { name, confidence } = heard.intent
  const isSentence = hasFunctionWord(words) || words.split(' ').length > MAX_WORDS_OF_NAME
  const isOfOther = name === 'out-of-scope' && confidence >= SURE_OF_OTHER && isSentence
  return (
    isLong(heard) || isOfOther || tellsFault(words) || requestsSomething(words) || asksHow(words)
  )
}

/** Words of a name: 'ati rage 3d card', beside which nothing is told. */
const MAX_WORDS_OF_NAME = 4

/** 'how do I print two pages on a sheet' */
function asksHow(words: string): boolean {
  return /\b(?:how (?:do|can|to)|where (?:do|can|is)|what (?:is|are|does))\b/.test(words)
}

/** Words that say what a message is about, from which on it may tell of a problem. */
const MIN_TERMS_OF_PROBLEM = 4

function tellsEnough(heard: RecognizedMessage): boolean {
  const terms = countTerms(heard.rest)
  const isTrouble = terms > 0 && tellsFault(normalizeText(heard.rest))
  return tells(heard) || isTrouble || terms >= MIN_TERMS_OF_PROBLEM
}

/** From this confidence on, a message is about what no article is about. */
const SURE_OF_OTHER = 0.75

/** Says something of what was spoken of. */
const POINTS_BACK =
  /\b(?:it|its|this|that|these|those|they|them|same|there(?!'?s\b| (?:is|are)\b))\b/

/** A problem or a request: 'the projector is broken', 'can you order a monitor'. */
function isOwnTrouble(heard: RecognizedMessage): boolean {
  const { name, confidence } = heard.intent
  const words = normalizeText(heard.rest)
  if (name === 'out-of-scope' && confidence >= SURE_OF_OTHER) return true
  const isFault = tellsFault(words) && !POINTS_BACK.test(words)
  const isTrouble = isFault || (describes(heard) && tellsTrouble(words))
  return isLong(heard) || requestsSomething(words) || isTrouble
}
