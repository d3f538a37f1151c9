import type { Article } from '../../../knowledge/articles/article.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import type { Quote } from '../../answer.ts'
import { fixFor } from '../../decide/advise.ts'
import type { Decision } from '../../decide/decide.ts'
import { listed, nameMonth, subjectNames } from '../../tell/names.ts'
import { linesFor, quoteFix, quoteLines, quoteSection, quoteSource } from '../../tell/quotes.ts'
import { type ArticleTopic, topicOf } from '../../understand/articleQuestions.ts'
import { CHOICES } from '../../wording/choices.ts'
import { SAY } from '../../wording/wording.ts'
import { coverageOf } from './coverageOf.ts'
import { partOf } from './partOf.ts'
import { passageFor, termsOf } from './passageFor.ts'
import { passagesOf } from './passages.ts'
import { type SideAnswer, unanswered } from './sideAnswer.ts'
import { quoteWarning } from './statedByArticle.ts'

/** What is looked for in an article to answer a question, and how it is called. */
type Sought = {
  readonly about: string
  readonly quotes: (article: Article, decision: Decision) => readonly Quote[]
}

/** Words of a question that asks for no more than what to do. */
const MAX_WORDS_OF_NOTHING = 3
/** Sentences that answer one question. */
const MAX_SENTENCES = 2
/** Products that are named in one sentence. */
const MAX_PRODUCTS = 4
/** Lines that are shown of a section at once. */
const MAX_LINES = 8

/** What tells of the trouble, not of what the way out of it brings. */
const OF_TROUBLE = /^(?:SYMPTOMS|CAUSE)$/

const SOUGHT: Readonly<Record<Exclude<ArticleTopic, 'part' | 'age' | 'covered'>, Sought>> = {
  restart: {
    about: 'a restart',
    quotes: saying(String.raw`\bre-?(?:start|boot)\w*`, String.raw`\bshut(?:ting)? down\b`)
  },
  loss: {
    about: 'losing anything',
    quotes: saying(
      String.raw`\b(?:lose|loses|lost|losing|loss)\b`,
      String.raw`\bback(?:ing)? ?up\b|\bbackups?\b`,
      String.raw`\b(?:overwrit\w+|erases?d?|permanently|restored?)\b`
    )
  },
  safety: { about: 'a risk', quotes: quoteWarning },
  waiting: {
    about: 'leaving it as it is',
    quotes: saying(
      String.raw`\b(?:ignored?|harmless|cosmetic|benign)\b`,
      String.raw`\b(?:no|not|without) (?:\w+ ){0,2}(?:effect|affect\w*|impact|harm)\b`,
      String.raw`\bno action\b`
    )
  },
  duration: {
    about: 'how long it takes',
    quotes: saying(String.raw`\b\d+ (?:seconds|minutes|hours|days)\b`, String.raw`\bmay take\b`)
  },
  amount: {
    about: 'how much that is',
    quotes: saying(
      String.raw`\b\d[\d.,]* ?(?:KB|MB|GB|bytes?|kilobytes?|megabytes?|characters?|percent|users?)\b`,
      String.raw`\b(?:maximum|minimum|largest|smallest|limit\w*|at most|no more than|exceeds?)\b`
    )
  },
  key: {
    about: 'the registry key',
    quotes: saying(String.raw`\bHKEY_|\bHKLM\b|\\(?:SYSTEM|SOFTWARE)\\`)
  },
  cost: {
    about: 'what it costs',
    quotes: saying(String.raw`\b(?:charges?|costs?|fees?|free of charge|licen[sc]es?)\b`)
  },
  workaround: { about: 'another way', quotes: workaroundOf },
  source: { about: 'where to get it', quotes: quoteSource },
  fix: { about: 'a fix', quotes: fixOf },
  cause: { about: 'the cause', quotes: quoteCause },
  how: { about: 'how to do it', quotes: instructionsOf }
}

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
  if (topic === 'covered') return coverageOf(article, asked) ?? byWords(article, asked)
  if (topic === null || topic === 'part') return byWords(article, asked)
  const { about, quotes } = SOUGHT[topic]
  const found = quotes(article, decision)
  if (found.length > 0) return { ways: SAY.saysAbout(article.id, about), quotes: found }
  const other = byWords(article, asked)
  if (other.quotes.length > 0 && BY_WORDS.includes(topic)) return other
  return topic === 'waiting' ? ofTrouble(article) : unanswered(SAY.saysNothing(article.id, about))
}

/** Topics that an article may speak of in other words than are looked for. */
const BY_WORDS: readonly ArticleTopic[] = ['amount', 'source', 'how', 'key']

/** 'so?', 'and now?': asks for what to do, and of nothing that could be looked for. */
export function asksNothing(asked: string): boolean {
  const words = normalizeText(asked)
  const isShort = words.split(' ').length <= MAX_WORDS_OF_NOTHING
  return isShort && topicOf(words) === null && termsOf(asked).length === 0
}

/** Why it happens, as the article has it; null: it does not say. */
export function causeOf(article: Article): SideAnswer | null {
  const quotes = quoteCause(article)
  return quotes.length === 0 ? null : { ways: SAY.saysAbout(article.id, 'the cause'), quotes }
}

function byWords(article: Article, asked: string): SideAnswer {
  const passage = passageFor(article, asked)
  if (passage === undefined) return unanswered(SAY.notInArticle(article.id))
  return { ways: SAY.closest(article.id), quotes: quoteLines(article, passage.lines) }
}

/** The sentences outside of the symptoms and the cause that have one of the words. */
function saying(...words: readonly string[]): Sought['quotes'] {
  const pattern = new RegExp(oneOf(...words), 'i')
  return article =>
    passagesOf(article)
      .filter(({ section, text }) => !OF_TROUBLE.test(section) && pattern.test(text))
      .slice(0, MAX_SENTENCES)
      .flatMap(({ lines }) => quoteLines(article, lines))
      .filter(({ line }, at, all) => all.findIndex(other => other.line === line) === at)
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

const saidOtherwise = saying(
  String.raw`\b(?:work(?:ing)? around|workaround|alternatively|temporar\w+)\b`
)

function workaroundOf(article: Article, decision: Decision): readonly Quote[] {
  const section = article.sections.find(
    ({ name, lines }) => name === 'WORKAROUND' && lines.last >= lines.first
  )
  if (section !== undefined) return quoteSection(article, linesFor(section, decision.facts.product))
  return saidOtherwise(article, decision)
}

function fixOf(article: Article, { facts }: Decision): readonly Quote[] {
  const fix = fixFor(article, facts.product)
  return fix === undefined ? sectionNamed(article, 'STATUS') : quoteFix(article, fix)
}

function quoteCause(article: Article): readonly Quote[] {
  return sectionNamed(article, 'CAUSE').slice(0, MAX_LINES)
}

function instructionsOf(article: Article): readonly Quote[] {
  const told = sectionNamed(article, 'RESOLUTION')
  return told.length > 0 ? told : sectionNamed(article, 'WORKAROUND')
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
