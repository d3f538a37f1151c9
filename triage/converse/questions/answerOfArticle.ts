import type { Article } from '../../../knowledge/articles/article.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import type { Quote } from '../../answer.ts'
import { fixFor } from '../../decide/advise.ts'
import type { Decision } from '../../decide/decide.ts'
import { listed, nameMonth, subjectNames } from '../../tell/names.ts'
import { quoteFix, quoteLines, quoteSection } from '../../tell/quotes.ts'
import { topicOf } from '../../understand/articleQuestions.ts'
import type { ArticleTopic } from '../../understand/cues/ask/articleTopic.ts'
import { asksForAdvice } from '../../understand/cues/ask/asksForAdvice.ts'
import { termsOf } from '../../understand/cues/ask/termsOf.ts'
import { CHOICES } from '../../wording/english/choices.ts'
import { SAY, TOPICS } from '../../wording/say.ts'
import { asksOfProduct, coverageOf } from './coverageOf.ts'
import { versionsOf } from './numbersOf.ts'
import { partOf } from './partOf.ts'
import { type FoundPassage, listBehind, passageFor } from './passageFor.ts'
import { listAround, passagesOf } from './passages.ts'
import { type SideAnswer, unanswered } from './sideAnswer.ts'
import { instructionsOf, SOUGHT } from './sought.ts'

/** Words of a question that asks for no more than what to do. */
const MAX_WORDS_OF_NOTHING = 3
/** From this share of its words on, a sentence speaks of what is asked. */
const SURE_SHARE = 0.75
/** What tells of the trouble, not of what the way out of it brings. */
const OF_TROUBLE = /^(?:SYMPTOMS|CAUSE)$/
/** Products that are named in one sentence. */
const MAX_PRODUCTS = 4
/** Lines that are shown of a section at once. */
const MAX_LINES = 8

/**
 * Answers a question about an article in the article's own words: by what is asked, then by the
 * words of the question. What the article does not say is said not to be there.
 */
export function answerOfArticle(article: Article, asked: string, decision: Decision): SideAnswer {
  const words = normalizeText(asked)
  const topic = topicOf(words)
  if (topic === 'part') {
    const part = partOf(article, words)
    if (part.length > 0) return { ways: SAY.articleSays(article.id), quotes: part }
  }
  if (topic === 'age') return ofAge(article)
  const advised = advisedFor(article, words, decision)
  if (advised.length > 0) return { ways: SAY.saysAbout(article.id, TOPICS.fix), quotes: advised }
  if (topic === 'covered') return ofCoverage(article, asked, decision)
  if (topic === null || topic === 'part') return byWords(article, asked, decision)
  const about = TOPICS[topic]
  const found = SOUGHT[topic](article, decision, asked)
  if (found.length > 0) return { ways: SAY.saysAbout(article.id, about), quotes: found }
  const passage = passageFor(article, asked)
  const mayAnswer = isOfTopic(topic, passage, asked)
  if (mayAnswer && (passage !== undefined || ASKS_HOW.test(words)))
    return byWords(article, asked, decision)
  return topic === 'waiting' ? ofTrouble(article) : unanswered(SAY.saysNothing(article.id, about))
}

/** What a question for the advice may seem to ask for. */
const OF_FIX: readonly ArticleTopic[] = ['covered', 'fix', 'part']

/** To who asks for the advice: the sentences of the fix, or else of what is to be done. */
function advisedFor(article: Article, words: string, decision: Decision): readonly Quote[] {
  const topic = topicOf(words)
  if (!asksForAdvice(words) || !(topic === null || OF_FIX.includes(topic))) return []
  const fix = fixFor(article, decision.facts.product)
  return fix === undefined ? instructionsOf(article, decision) : quoteFix(article, fix)
}

/** Whether a passage that was found by the words of a question is of its topic. */
function isOfTopic(topic: ArticleTopic, passage: FoundPassage | undefined, asked: string): boolean {
  if (topic === 'file' && !ASKS_FOR_DRIVER.test(asked)) return FILE_NAME.test(passage?.text ?? '')
  const isSure = (passage?.share ?? 0) >= SURE_SHARE && (passage?.hits ?? 0) > 1
  return BY_WORDS.includes(topic) || isSure
}

/** A driver is called by its device as often as by its file. */
const ASKS_FOR_DRIVER = /\bdrivers?\b/i
const FILE_NAME = /\w\.(?:dll|exe|sys|ocx|vxd|drv|inf|ini|cpl|com|cab|dos|bat|cfg)\b/i

/** Topics that an article may speak of in other words than are looked for. */
const BY_WORDS: readonly ArticleTopic[] = ['amount', 'file', 'source', 'how', 'key', 'fix']

/** 'so?', 'and now?': asks for what to do, and of nothing that could be looked for. */
export function asksNothing(asked: string): boolean {
  const words = normalizeText(asked)
  const isShort = words.split(' ').length <= MAX_WORDS_OF_NOTHING
  return isShort && topicOf(words) === null && termsOf(asked).length === 0
}

/** 'how do i get to that box': wants to be told what to do. */
const ASKS_HOW = /^(?:(?:and|but|so|ok|then|hm+)[, ]+){0,2}how (?:do|can|could|should|would|to)\b/

function byWords(article: Article, asked: string, decision: Decision): SideAnswer {
  const passage = passageFor(article, asked)
  const words = normalizeText(asked)
  const test = HOW_TO_TELL.test(words) ? toTellBy(article) : []
  if (test.length > 0) return { ways: SAY.articleSays(article.id), quotes: test }
  if (ASKS_HOW.test(words)) {
    const steps = stepsFor(article, asked, passage, decision)
    if (steps.length > 0) return { ways: SAY.saysToDoThis(article.id), quotes: steps }
  }
  if (passage === undefined) return unanswered(SAY.notInArticle(article.id))
  return ofPassage(article, passage, asked)
}

/** 'how do i know if mine is bad' */
const HOW_TO_TELL =
  /\bhow (?:do|can|could|would|will) (?:i|we|you|one) (?:know|tell|see|check|find out|verify|determine|be sure)\b/
const TELLS_BY = /^(?:\d+\. )?To (?:determine|verify|check|confirm|find out|see|test|identify)\b/

/** The sentence that says how to find it out, with the list behind it. */
function toTellBy(article: Article): readonly Quote[] {
  const found = passagesOf(article).find(({ text }) => TELLS_BY.test(text))
  return found === undefined ? [] : quoteLines(article, listBehind(article, found))
}

/** 'how do i hide it again', and not 'how do i change the timeout' of what has none. */
function isOfIt(article: Article, asked: string): boolean {
  const object = termsOf(asked).at(-1)
  if (object === undefined || /\b(?:it|that|this|them|these)\b/.test(asked)) return true
  return termsOf(article.lines.join(' ')).includes(object)
}

/** All of the list that has the step that was found; where it tells of the trouble, the advice. */
function stepsFor(
  article: Article,
  asked: string,
  passage: FoundPassage | undefined,
  decision: Decision
): readonly Quote[] {
  if (passage === undefined && !isOfIt(article, asked)) return []
  if (passage === undefined || OF_TROUBLE.test(passage.section))
    return instructionsOf(article, decision)
  return quoteLines(article, listAround(article, passage))
}

function ofPassage(article: Article, passage: FoundPassage, asked: string): SideAnswer {
  const quotes = quoteLines(article, passage.lines)
  if (isAgreed(passage, normalizeText(asked))) return { ways: SAY.yesSays(article.id), quotes }
  const isSure = passage.share >= SURE_SHARE && (passage.hits > 1 || isOfAdvice(passage))
  if (isSure) return { ways: SAY.articleSays(article.id), quotes }
  if (isOnlyOfTrouble(passage, asked)) return unanswered(SAY.notInArticle(article.id))
  return { ways: SAY.closest(article.id), quotes }
}

/** What is known of the trouble is no answer to 'can i delete those files?', nor to half of it. */
function isOnlyOfTrouble({ section, share }: FoundPassage, asked: string): boolean {
  return OF_TROUBLE.test(section) && !(ASKS_WHAT.test(normalizeText(asked)) && share >= SURE_SHARE)
}

/** Asks for a thing or a place, which a yes does not answer. */
const ASKS_WHAT =
  /^(?:(?:and|but|so|ok|then|hm+)[, ]+){0,2}(?:which|what|whats|whom?|whose|where|how)\b/

/** One word alone is found in passing, but where the advice has it. */
function isOfAdvice({ section }: FoundPassage): boolean {
  return OF_ADVICE.test(section)
}

/** 'so change user /install then?': wants to hear that it was understood. */
const WANTS_A_YES = /^(?:(?:ok(?:ay)?|and|then)[, ]+)?so\b|\b(?:then|right|correct)[ ?]*$/
const OF_ADVICE = /^(?:RESOLUTION|WORKAROUND)$/
/** Words that turn or narrow what a sentence says. */
const TURNS = /\b(?:not|no|never|nothing|without|only|just|all|every|always|cannot|\w+n't)\b/

/** '(without the quotation marks)' */
const ASIDE = /\([^()]*\)/g

/** Whether a sentence of the advice has all that is asked, and neither of them turns it. */
function isAgreed({ section, text, share }: FoundPassage, words: string): boolean {
  const isAll = OF_ADVICE.test(section) && share >= 1 && !ASKS_WHAT.test(words)
  const said = normalizeText(text).replace(ASIDE, '')
  return isAll && WANTS_A_YES.test(words) && !TURNS.test(words) && !TURNS.test(said)
}

/** What the article covers, unless a sentence of it speaks of what is asked. */
function ofCoverage(article: Article, asked: string, decision: Decision): SideAnswer {
  const versions = versionsOf(article, asked)
  if (versions.length > 0) return { ways: SAY.articleSays(article.id), quotes: versions }
  const passage = asksOfProduct(asked) ? undefined : passageFor(article, asked)
  if (passage !== undefined && passage.share >= SURE_SHARE)
    return ofPassage(article, passage, asked)
  return coverageOf(article, asked) ?? byWords(article, asked, decision)
}

/** How old it is, and what it is for: another article can be asked for, or a person. */
function ofAge(article: Article): SideAnswer {
  const products = listed(subjectNames(article).slice(0, MAX_PRODUCTS))
  return {
    ways: SAY.howOld(article.id, nameMonth(article.date) ?? article.date, products),
    quotes: [],
    offers: [CHOICES.noneOfThese, CHOICES.showArticle, CHOICES.person]
  }
}

/** Nothing is said of waiting: what the article describes is what goes on. */
function ofTrouble(article: Article): SideAnswer {
  const quotes = sectionNamed(article, 'SYMPTOMS').slice(0, MAX_LINES)
  return { ways: SAY.goesOnSo(article.id), quotes }
}

function sectionNamed(article: Article, wanted: string): readonly Quote[] {
  const section = article.sections.find(
    ({ name, lines }) => name === wanted && lines.last >= lines.first
  )
  return section === undefined ? [] : quoteSection(article, section.lines)
}
