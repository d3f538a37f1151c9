import type { Article } from '../../../knowledge/articles/article.ts'
import { findServices } from '../../../knowledge/language/rules/mailServices.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { relationOf } from '../../../knowledge/releases/relationOf.ts'
import { recognizeReleases } from '../../../knowledge/releases/said/recognizeReleases.ts'
import type { Decision } from '../../decide/decide.ts'
import { reasonOf } from '../../tell/ask.ts'
import { defineWord } from '../../tell/defineWord.ts'
import { nameFix, nameRelease, nameServices } from '../../tell/names.ts'
import { quoteAppliesTo, quoteFix, quoteLines, quoteSource } from '../../tell/quotes.ts'
import { topicOf } from '../../understand/articleQuestions.ts'
import { hypothesized, supposesOtherPast } from '../../understand/hypothesis.ts'
import type { SideQuestion } from '../../understand/sideQuestion.ts'
import { SAY, TOPICS } from '../../wording/say.ts'
import type { Variants } from '../../wording/variants.ts'
import type { Case } from '../case.ts'
import { answerOfArticle } from './answerOfArticle.ts'
import { causeOf } from './causeOf.ts'
import { asksOfThingOfIt, coverageOfProduct } from './coverageOf.ts'
import { asksOfRelease, asksOfThing, lookUp } from './lookUp.ts'
import { isAboutRemoving, levelHelping, namesLevel, ofLevel } from './ofLevel.ts'
import { otherWay } from './otherWay.ts'
import { type SideAnswer, unanswered } from './sideAnswer.ts'
import { quoteMeaning, statusOf } from './statedByArticle.ts'

/** What is answered by the article in question alone. */
type KindOfArticle = 'event' | 'status' | 'get' | 'other' | 'service'

const BY_ARTICLE: Readonly<
  Record<KindOfArticle, (article: Article, judgement: Decision, words: string) => SideAnswer>
> = {
  event: (article, _, words) => eventOf(article, words),
  status: statusOf,
  get: whereToGet,
  other: otherWay,
  service: (article, _, words) => ofServices(findServices(normalizeText(words)), article)
}

function isOfArticle(kind: SideQuestion['kind']): kind is KindOfArticle {
  return kind in BY_ARTICLE
}

/**
 * Answers a question beside the case from what is judged and the articles; what neither knows, it
 * says.
 */
export function answerQuestion(
  { kind, words }: SideQuestion,
  known: Case,
  judgement: Decision
): SideAnswer {
  if (isOfArticle(kind))
    return ofSpoken(judgement, article => BY_ARTICLE[kind](article, judgement, words))
  switch (kind) {
    case 'why':
      return why(known, judgement, words)
    case 'define':
      return plain(defineWord(words) ?? SAY.beyond)
    case 'look-up':
      return whereToLook(words, known, judgement)
    case 'meaning':
      return ofSpoken(judgement, article => meaningOf(article, words, judgement))
    case 'article':
    case 'beyond':
      return (
        levelHelping(words, judgement) ??
        ofSpoken(judgement, article => answerOfArticle(article, words, judgement))
      )
    case 'meant':
      return plain(levelMeant(known, judgement))
    case 'level':
      if (DENIES.test(normalizeText(words)))
        return ofArticle(judgement, article => otherWay(article, judgement, words))
      return levelOrWords(words, judgement)
    case 'what-if':
      return whatIf(words, judgement)
  }
}

/** Where a level or a version stands, or what the article says of where. */
function whereToLook(words: string, known: Case, judgement: Decision): SideAnswer {
  const isOfLevel = known.pendingQuestion !== null && !asksOfThing(words, judgement)
  if (isOfLevel || asksOfRelease(words)) return plain(lookUp(words, known, judgement))
  return ofSpoken(judgement, article => answerOfArticle(article, words, judgement))
}

/** Why something is asked; where nothing is, why this is the answer. */
function why({ pendingQuestion }: Case, judgement: Decision, words: string): SideAnswer {
  if (pendingQuestion !== null) return plain(reasonOf(pendingQuestion, judgement))
  return OF_ASKING.test(words) ? plain(SAY.nothingAsked) : whyVerdict(judgement)
}

/** 'is that sp free of charge': of the level it says nothing, and perhaps of the rest. */
function levelOrWords(words: string, judgement: Decision): SideAnswer {
  const { article } = judgement
  const level = ofLevel(words, judgement)
  if (level.ways !== SAY.beyond || article === null) return level
  return answerOfArticle(article, words, judgement)
}

/** What the article in question says; without one, nothing is known. */
function ofArticle({ article }: Decision, answer: (article: Article) => SideAnswer): SideAnswer {
  return article === null ? unanswered(SAY.beyond) : answer(article)
}

/** The same of what is offered, too: of several articles the first that says something. */
function ofSpoken(
  { article, offered }: Decision,
  answer: (article: Article) => SideAnswer
): SideAnswer {
  if (article !== null) return answer(article)
  const answers = offered.map(answer)
  const [only, ...others] = answers
  const told = answers.find(({ quotes }) => quotes.length > 0)
  return told ?? (others.length === 0 ? only : undefined) ?? unanswered(SAY.beyond)
}

/**
 * What would be so with another level or another product: said of the article, and changes nothing.
 */
function whatIf(words: string, decision: Decision): SideAnswer {
  const { article } = decision
  const product = recognizeReleases(hypothesized(normalizeText(words)))[0]?.product ?? null
  if (article !== null && product === null && supposesOtherPast(normalizeText(words)))
    return { ways: SAY.listedOnly(article.id), quotes: quoteAppliesTo(article) }
  const isOfLevel = namesLevel(words) && !isAboutRemoving(words)
  const level = isOfLevel && !isExcluded(article, product) ? ofLevel(words, decision) : null
  if (level !== null && level.ways !== SAY.beyond) return level
  // 'is there a fix for HIS 2000': of the fix, whatever it names
  const plainWords = normalizeText(words)
  const isOfProduct =
    product !== null && topicOf(plainWords) !== 'fix' && !asksOfThingOfIt(plainWords)
  return ofSpoken(decision, spoken =>
    isOfProduct ? coverageOfProduct(spoken, product) : answerOfArticle(spoken, words, decision)
  )
}

function isExcluded(article: Article | null, product: string | null): boolean {
  if (article === null || product === null) return false
  const stated = [{ product, edition: null, version: null, servicePack: null }]
  return relationOf(stated, article.appliesTo) === 'excluded'
}

/** What something means: the sentence about it, or what the article says of the whole. */
function meaningOf(article: Article, words: string, decision: Decision): SideAnswer {
  const answer = answerOfArticle(article, words, decision)
  if (answer.quotes.length > 0) return answer
  return { ways: SAY.articleSays(article.id), quotes: quoteMeaning(article) }
}

function plain(ways: Variants): SideAnswer {
  return ways === SAY.beyond ? unanswered(ways) : { ways, quotes: [] }
}

function whyVerdict({ outcome, article }: Decision): SideAnswer {
  if (article === null) return plain(SAY.nothingAsked)
  switch (outcome.kind) {
    case 'recommend':
      return {
        ways: SAY.whyInstall(article.id, nameFix(outcome.fix), nameRelease(outcome.release)),
        quotes: quoteFix(article, outcome.fix)
      }
    case 'already-fixed':
      return {
        ways: SAY.whyFixed(article.id, nameFix(outcome.fix), nameRelease(outcome.release)),
        quotes: quoteFix(article, outcome.fix)
      }
    case 'not-applicable':
      return {
        ways: SAY.whyNotCovered(article.id, outcome.release.product ?? ''),
        quotes: quoteAppliesTo(article)
      }
    case 'show-article':
      return causeOf(article) ?? plain(SAY.whyShown(article.id))
    default:
      return plain(SAY.beyond)
  }
}

const OF_ASKING = /\b(?:ask|want to know|need to know)/

/** Which event is meant: the first that the article has. */
function eventOf(article: Article, words: string): SideAnswer {
  const [event] = article.events
  if (event === undefined) return plain(defineWord(words) ?? SAY.beyond)
  return { ways: SAY.eventOf(article.id, event.id), quotes: quoteLines(article, event.lines) }
}

/** Whose service pack is spoken of. */
function levelMeant({ pendingQuestion, facts }: Case, { article, outcome }: Decision): Variants {
  const asked = pendingQuestion === 'service-pack' ? facts.product : null
  const product = asked ?? ('fix' in outcome ? outcome.fix.product : null)
  if (product !== null) return SAY.meansLevelOf(product)
  return article === null ? SAY.nothingAsked : SAY.whyShown(article.id)
}

/** Where the article had the fix from, in its words; that was long ago. */
function whereToGet(article: Article): SideAnswer {
  const quotes = quoteSource(article)
  if (quotes.length > 0) return { ways: SAY.whereItWas(article.id), quotes }
  if (article.fixes.length > 0) return plain(SAY.whereToGet(article.id))
  return unanswered(SAY.saysNothing(article.id, TOPICS.source))
}

/** Whether the article tells of other services, too: 'does that also fix SMTP?' */
function ofServices(services: readonly string[], article: Article): SideAnswer {
  const lines = services.map(
    service =>
      article.sections.flatMap(section => linesThatName(service, article, section.lines))[0]
  )
  const named = services.filter((_, at) => lines[at] !== undefined)
  if (named.length === 0) return plain(SAY.namesNot(article.id, nameServices(services)))
  return {
    ways: SAY.names(article.id, nameServices(named)),
    quotes: [...new Set(lines)].flatMap(line =>
      line === undefined ? [] : quoteLines(article, { first: line, last: line })
    )
  }
}

function linesThatName(
  service: string,
  { lines }: Article,
  { first, last }: Article['sections'][number]['lines']
): readonly number[] {
  return lines
    .slice(first - 1, last)
    .flatMap((text, at) =>
      findServices(normalizeText(text)).includes(service) ? [first + at] : []
    )
}

/** 'so i don't need sp5?': asks for a way without it. */
const DENIES = /\b(?:don'?t|do not|not|no|without|avoid)\b/
