import type { Fix } from '../../knowledge/articles/article.ts'
import { levelsOf } from '../advise.ts'
import type { Judgement } from '../judge.ts'
import { CHOICES, SAY } from '../wording.ts'
import { machineOf, nameEvent, nameFix } from './names.ts'
import { quoteFix } from './quotes.ts'
import type { Told } from './told.ts'
import { unsaid } from './unsaid.ts'

/** What nobody could look up is left to a person, with what the article says for the products it names. */
export function unknownFacts({ article, facts }: Judgement, last: string): Told {
  const levels = article === null ? [] : levelsOf(article)
  const missing =
    facts.product === null ? 'the version of Windows' : `the service pack of ${facts.product}`
  return plainly(
    [
      levels.length === 0 || article === null
        ? unsaid(SAY.cannotTellArticle, last)
        : `${unsaid(SAY.cannotTellFix(missing), last)} ${SAY.saysLater(article.id, nameFix(levels[0] as Fix))}`,
      unsaid(SAY.personLooks, last)
    ],
    article === null ? [] : levels.slice(0, 1).flatMap(fix => quoteFix(article, fix))
  )
}

export function noArticle(judgement: Judgement, last: string): Told {
  return plainly([
    unsaid(nothingFits(judgement), last),
    unsaid(judgement.problem.events.length === 0 ? SAY.personHelps : SAY.personHelpsWithAll, last)
  ])
}

function nothingFits({ problem, facts }: Judgement) {
  const [event] = problem.events
  if (facts.ruledOut.length > 0) return SAY.noOther
  if (event !== undefined) return SAY.noneForEvent(nameEvent(event))
  return problem.symptom.otherProduct === null
    ? SAY.noArticle
    : SAY.noneAbout(problem.symptom.otherProduct)
}

export function offTopic(last: string): Told {
  return plainly([unsaid(SAY.offTopic, last), unsaid(SAY.personHelps, last)])
}

export function handedOver({ problem }: Judgement, last: string): Told {
  const machine = machineOf(problem.events)
  return {
    ...plainly([unsaid(SAY.handedOver(machine === null ? '' : `, about ${machine}`), last)]),
    choices: [CHOICES.startOver]
  }
}

function plainly(paragraphs: readonly string[], quotes: Told['quotes'] = []): Told {
  return {
    headline: null,
    recognised: '',
    quotes,
    paragraphs,
    choices: [CHOICES.person, CHOICES.startOver]
  }
}
