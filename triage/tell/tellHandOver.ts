import type { Fix } from '../../knowledge/articles/article.ts'
import { levelsOf } from '../decide/advise.ts'
import type { Decision } from '../decide/decide.ts'
import { CHOICES, SAY } from '../wording.ts'
import { machineOf, nameEvent, nameFix } from './names.ts'
import { pickUnused } from './pickUnused.ts'
import { quoteFix } from './quotes.ts'
import type { Utterance } from './utterance.ts'

/** What nobody could look up is left to a person, with what the article says for the products it names. */
export function unknownFacts({ article, facts }: Decision, last: string): Utterance {
  const levels = article === null ? [] : levelsOf(article)
  const missing =
    facts.product === null ? 'the version of Windows' : `the service pack of ${facts.product}`
  return plainly(
    [
      levels.length === 0 || article === null
        ? pickUnused(SAY.cannotTellArticle, last)
        : `${pickUnused(SAY.cannotTellFix(missing), last)} ${SAY.saysLater(article.id, nameFix(levels[0] as Fix))}`,
      pickUnused(SAY.personLooks, last)
    ],
    article === null ? [] : levels.slice(0, 1).flatMap(fix => quoteFix(article, fix))
  )
}

export function noArticle(judgement: Decision, last: string): Utterance {
  return plainly([
    pickUnused(nothingFits(judgement), last),
    pickUnused(
      judgement.problem.events.length === 0 ? SAY.personHelps : SAY.personHelpsWithAll,
      last
    )
  ])
}

function nothingFits({ problem, facts }: Decision) {
  const [event] = problem.events
  if (facts.ruledOut.length > 0) return SAY.noOther
  if (event !== undefined) return SAY.noneForEvent(nameEvent(event))
  return problem.symptom.otherProduct === null
    ? SAY.noArticle
    : SAY.noneAbout(problem.symptom.otherProduct)
}

export function offTopic(last: string): Utterance {
  return plainly([pickUnused(SAY.offTopic, last), pickUnused(SAY.personHelps, last)])
}

export function handedOver({ problem }: Decision, last: string): Utterance {
  const machine = machineOf(problem.events)
  return {
    ...plainly([pickUnused(SAY.handedOver(machine === null ? '' : `, about ${machine}`), last)]),
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
