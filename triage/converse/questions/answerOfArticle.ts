import type { Article } from '../../../knowledge/articles/article.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import type { Quote } from '../../answer.ts'
import type { Decision } from '../../decide/decide.ts'
import { listed, nameMonth, subjectNames } from '../../tell/names.ts'
import { linesFor, quoteLines, quoteSection, quoteSource } from '../../tell/quotes.ts'
import { tellingSection } from '../../tell/verdicts.ts'
import { type ArticleTopic, topicOf } from '../../understand/articleQuestions.ts'
import { CHOICES } from '../../wording/choices.ts'
import { SAY } from '../../wording/wording.ts'
import { quoteCause } from './causeOf.ts'
import { asksOfProduct, coverageOf } from './coverageOf.ts'
import { amountsOf, versionsOf } from './numbersOf.ts'
import { otherWayOf } from './otherWay.ts'
import { partOf } from './partOf.ts'
import { type FoundPassage, listBehind, passageFor, termsOf } from './passageFor.ts'
import { listAround, passagesOf, quoteEach } from './passages.ts'
import { type SideAnswer, unanswered } from './sideAnswer.ts'
import { quoteWarning } from './statedByArticle.ts'
import { filesOfFix, toldOfFix } from './toldOfFix.ts'

/** What is looked for in an article to answer a question, and how it is called. */
type Sought = {
  readonly about: string
  readonly quotes: (article: Article, decision: Decision, asked: string) => readonly Quote[]
}

/** Words of a question that asks for no more than what to do. */
const MAX_WORDS_OF_NOTHING = 3
/** From this share of its words on, a sentence speaks of what is asked. */
const SURE_SHARE = 0.75
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
      String.raw`\bback(?:ing)? ?up\b(?! domain)|\bbackups?\b(?! domain)`,
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
  file: { about: 'the files of the fix', quotes: filesOfFix },
  amount: {
    about: 'how much that is',
    quotes: countedOr(
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
  workaround: { about: 'another way', quotes: otherWayOf },
  source: { about: 'where to get it', quotes: quoteSource },
  fix: { about: 'a fix', quotes: toldOfFix },
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
  if (topic === 'covered') return ofCoverage(article, asked, decision)
  if (topic === null || topic === 'part') return byWords(article, asked, decision)
  const { about, quotes } = SOUGHT[topic]
  const found = quotes(article, decision, asked)
  if (found.length > 0) return { ways: SAY.saysAbout(article.id, about), quotes: found }
  const passage = passageFor(article, asked)
  const mayAnswer = isOfTopic(topic, passage)
  if (mayAnswer && (passage !== undefined || ASKS_HOW.test(words)))
    return byWords(article, asked, decision)
  return topic === 'waiting' ? ofTrouble(article) : unanswered(SAY.saysNothing(article.id, about))
}

/** Whether a passage that was found by the words of a question is of its topic. */
function isOfTopic(topic: ArticleTopic, passage: FoundPassage | undefined): boolean {
  if (topic === 'file') return FILE_NAME.test(passage?.text ?? '')
  return BY_WORDS.includes(topic) || (passage?.share ?? 0) >= SURE_SHARE
}

const FILE_NAME = /\w\.(?:dll|exe|sys|ocx|vxd|drv|inf|ini|cpl|com|cab)\b/i

/** Topics that an article may speak of in other words than are looked for. */
const BY_WORDS: readonly ArticleTopic[] = ['amount', 'source', 'how', 'key', 'fix']

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
  const ways = isSure ? SAY.articleSays : SAY.closest
  return { ways: ways(article.id), quotes }
}

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
  const isAll = OF_ADVICE.test(section) && share >= 1
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

/** The sentences outside of the symptoms and the cause that have one of the words. */
function saying(...words: readonly string[]): Sought['quotes'] {
  const pattern = new RegExp(oneOf(...words), 'i')
  return article => {
    const said = passagesOf(article).filter(
      ({ section, text }) => !OF_TROUBLE.test(section) && pattern.test(text)
    )
    return quoteEach(article, said.slice(0, MAX_SENTENCES))
  }
}

/** The number of what is counted, or else what says how much. */
function countedOr(...words: readonly string[]): Sought['quotes'] {
  const said = saying(...words)
  return (article, decision, asked) => amountsOf(article, asked) ?? said(article, decision, asked)
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

/** What an article says to do, below the heading of the product where it has one. */
export function instructionsOf(article: Article, { facts }: Decision): readonly Quote[] {
  const section = tellingSection(article)
  if (section === null || !OF_ADVICE.test(section.name)) return []
  const lines = linesFor(section, facts.product)
  const begin = passagesOf(article).find(
    ({ lines: { first, last }, text }) =>
      first >= lines.first && last <= lines.last && !OF_CARE.test(text)
  )
  return quoteSection(article, { ...lines, first: begin?.lines.first ?? lines.first })
}

/** What many articles say before the steps: care with the registry. */
const OF_CARE = new RegExp(
  oneOf(
    '^(?:WARNING|CAUTION|IMPORTANT):?',
    '^Microsoft cannot guarantee',
    '^Use Registry Editor at your own risk',
    inSequence(
      '^(?:For (?:more |additional )?information (?:about|on) how to|(?:Note that |NOTE: )?You should)',
      ' (?:edit|back up|view)'
    ),
    '^(?:If you are running Windows NT|If you use Registry Editor)',
    '(?:Changing Keys and Values|Add and Delete Information)'
  ),
  'i'
)

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
