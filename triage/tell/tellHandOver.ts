import type { Article } from '../../knowledge/articles/article.ts'
import { fixFor } from '../decide/advise.ts'
import { isAboutWindows } from '../decide/applicability.ts'
import type { Decision } from '../decide/decide.ts'
import { CHOICES } from '../wording/english/choices.ts'
import { PHRASES, SAY } from '../wording/say.ts'
import { joined, listed, machineOf, nameEvent, nameFix, subjectNames } from './names.ts'
import { pickUnused } from './pickUnused.ts'
import { quoteFix } from './quotes.ts'
import { twin } from './recognised.ts'
import type { Utterance } from './utterance.ts'

/**
 * What nobody could look up is left to a person, with what the article says for the products it
 * names.
 */
export function unknownFacts({ article, facts }: Decision, last: string): Utterance {
  const fix = article === null ? undefined : fixFor(article, facts.product)
  const person = pickUnused(SAY.personLooks, last)
  if (article === null || fix === undefined)
    return plainly([pickUnused(SAY.cannotTellArticle, last), person], [])
  const missing = pickUnused(SAY.cannotTellFix(missingFor(article, facts.product)), last)
  const says = joined([missing, SAY.saysLater(article.id, nameFix(fix))])
  return plainly([says, person], quoteFix(article, fix))
}

function missingFor(article: Article, product: string | null): string {
  if (!isAboutWindows(article)) return PHRASES.versionOf(listed(subjectNames(article).slice(0, 1)))
  if (product === null) return PHRASES.versionOf('Windows')
  return PHRASES.servicePackOf(product)
}

export function noArticle(judgement: Decision, last: string): Utterance {
  return plainly([
    joined([pickUnused(nothingFits(judgement), last), twin(judgement), lookAgain(judgement, last)]),
    pickUnused(
      judgement.problem.events.length === 0 ? SAY.personHelps : SAY.personHelpsWithAll,
      last
    )
  ])
}

function nothingFits({ problem, facts, between }: Decision) {
  if (between.length > 0)
    return SAY.nothingBetter(listed(between.map(({ article }) => article)), between.length)

  const [event] = problem.events
  if (facts.ruledOut.length > 0) return SAY.noOther
  if (event !== undefined) return SAY.noneForEvent(nameEvent(event))
  const { otherProduct } = problem.symptom
  if (otherProduct === null) return SAY.noArticle
  return SAY.noArticleFor(otherProduct)
}

/** What would help to find something, where nothing was found before either. */
function lookAgain({ problem, between }: Decision, last: string): string {
  const isFirst = !SAY.noArticle.some(sentence => last.includes(sentence))
  if (isFirst || between.length > 0 || problem.events.length > 0) return ''
  return pickUnused(SAY.lookAgain, last)
}

export function offTopic(last: string): Utterance {
  return plainly([pickUnused(SAY.offTopic, last), pickUnused(SAY.personHelps, last)])
}

export function handedOver({ problem }: Decision, last: string): Utterance {
  const machine = machineOf(problem.events)
  return {
    ...plainly([pickUnused(SAY.handedOver(machine), last)]),
    choices: [CHOICES.startOver]
  }
}

function plainly(paragraphs: readonly string[], quotes: Utterance['quotes'] = []): Utterance {
  return {
    headline: null,
    recognised: '',
    quotes,
    paragraphs,
    choices: [CHOICES.person, CHOICES.startOver]
  }
}
