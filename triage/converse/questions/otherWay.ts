import type { Article, Section } from '../../../knowledge/articles/article.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import type { Quote } from '../../answer.ts'
import { fixFor } from '../../decide/advise.ts'
import type { Decision } from '../../decide/decide.ts'
import { linesFor, quoteSection } from '../../tell/quotes.ts'
import { tellingSection } from '../../tell/verdicts.ts'
import { SAY } from '../../wording/say.ts'
import { passagesOf, quoteEach } from './passages.ts'
import { type SideAnswer, unanswered } from './sideAnswer.ts'
import { quoteWarning } from './statedByArticle.ts'

/** Sentences of another way that are shown. */
const MAX_SENTENCES = 2
/** Several ways in one section. */
const HAS_SEVERAL = /^\s*(?:-?or-?|(?:method|option|workaround|resolution) (?:2|two)\b.*)\s*$/i
/** A section that only says where the fix is to be had is no way around it. */
const ONLY_THE_FIX = /^To resolve this (?:problem|issue|behavior),? obtain\b/
const OTHERWISE = new RegExp(
  String.raw`\b${oneOf('work(?:ing)? ?-?around', 'alternatively', 'temporar(?:y|ily)')}\b`,
  'i'
)
/** 'There is no workaround to the problem.' */
const NO_WAY = /\bno (?:known |other |current )?(?:work ?-?arounds?|solutions?)\b/i
const ASKS_FOR_WORKAROUND = /\bwork ?-?arounds?\b/i
/** Words that fear what is to be done. */
const OF_RISK = /\b(?:registry|regedit\w*|danger\w*|risk\w*|safer?|hack\w*)\b/i

/**
 * What an article has beside what it says to do. Where that is all, who fears it is shown what the
 * article warns of.
 */
export function otherWay(article: Article, decision: Decision, asked: string): SideAnswer {
  const quotes = otherWayOf(article, decision, asked)
  if (quotes.length > 0) return { ways: SAY.workaround(article.id), quotes }
  const warning = OF_RISK.test(asked) ? quoteWarning(article) : []
  if (warning.length === 0) return unanswered(SAY.otherWay(article.id))
  return { ...unanswered(SAY.warnsAndNoOther(article.id)), quotes: warning }
}

/** The lines of another way than the one that is advised; []: the article has none. */
export function otherWayOf(
  article: Article,
  { facts, outcome }: Decision,
  asked: string
): readonly Quote[] {
  const section = article.sections.find(
    ({ name, lines }) => name === 'WORKAROUND' && lines.last >= lines.first
  )
  const none = passagesOf(article).filter(({ text }) => NO_WAY.test(text))
  if (none.length > 0) return quoteEach(article, none.slice(0, MAX_SENTENCES))
  const isFixAdvised = fixFor(article, facts.product) !== undefined
  const advised = isFixAdvised || outcome.kind === 'ask' ? null : tellingSection(article)
  const isMore = section !== advised || ASKS_FOR_WORKAROUND.test(asked)
  if (section !== undefined && isWay(article, section, isMore))
    return quoteSection(article, linesFor(section, facts.product))
  const others = passagesOf(article).filter(
    ({ section: name, text }) => name !== advised?.name && OTHERWISE.test(text)
  )
  return quoteEach(article, others.slice(0, MAX_SENTENCES))
}

/** Whether a section has a way that was not shown: it is another one, or has a second. */
function isWay(article: Article, { lines: { first, last } }: Section, isMore: boolean): boolean {
  const lines = article.lines.slice(first - 1, last)
  const begin = lines.find(line => /\w/.test(line)) ?? ''
  return !ONLY_THE_FIX.test(begin.trim()) && (isMore || lines.some(line => HAS_SEVERAL.test(line)))
}
