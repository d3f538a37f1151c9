import { ACCEPT } from '../../knowledge/articles/knowledge.ts'
import type { WindowsEvent } from '../../knowledge/events/event.ts'
import type { Decision } from '../decide/decide.ts'
import { SAY } from '../wording.ts'
import { listed, nameArticle, nameEvent, nameServices } from './names.ts'

const MOST_ELSEWHERE = 2

/** What the assistant took from the message, in a sentence or two: the event or the symptom, and the article about it. */
export function recognised(judgement: Decision): string {
  const { article, candidate, problem } = judgement
  if (article === null || candidate === null) return unsettled(judgement)
  const event = candidate.event === null ? undefined : problem.events[candidate.event]
  if (event !== undefined)
    return joined([
      describes(judgement, event, nameArticle(article)),
      more(problem.events.length),
      ...elsewhere(judgement, article.id)
    ])
  const [documented] = article.events
  return joined([
    symptom(judgement),
    documented === undefined
      ? SAY.describedBy(nameArticle(article))
      : SAY.describedWith(documented.id, nameArticle(article))
  ])
}

function unsettled({ problem, between }: Decision): string {
  const [event] = problem.events
  if (event !== undefined) return SAY.mayBeThisEvent(nameEvent(event), between.length)
  return between.length === 0 ? '' : SAY.mayBeDescribed(between.length)
}

function symptom({
  problem: {
    symptom: { services, stall }
  }
}: Decision): string {
  return stall.verdict === 'stall' && services.length > 0 ? SAY.stalled(nameServices(services)) : ''
}

function more(events: number): string {
  return events < 2 ? '' : SAY.otherEvents(events - 1)
}

/** That one article describes an event, or that it does so best of several. */
function describes(
  { candidates, candidate, article }: Decision,
  event: WindowsEvent,
  named: string
): string {
  const others = candidates
    .filter(
      other =>
        other.event === candidate?.event && other.article !== article?.id && other.score >= ACCEPT
    )
    .map(other => other.article)
  return others.length === 0
    ? SAY.thisEvent(nameEvent(event), named, event.description !== null)
    : SAY.bestOf(nameEvent(event), named, listed(others))
}

/** The other events of the paste that an article of their own describes. */
function elsewhere({ candidates, candidate, problem }: Decision, told: string): readonly string[] {
  const others = problem.events.map((event, place) => ({
    event,
    place,
    best: candidates.find(other => other.event === place && other.score >= ACCEPT)
  }))
  return others
    .flatMap(({ event, place, best }) =>
      best === undefined || place === candidate?.event || best.article === told
        ? []
        : [
            SAY.otherArticle(
              nameEvent(event),
              nameArticle({ id: best.article, title: best.title }),
              best.article
            )
          ]
    )
    .slice(0, MOST_ELSEWHERE)
}

function joined(sentences: readonly string[]): string {
  return sentences.filter(sentence => sentence !== '').join(' ')
}
