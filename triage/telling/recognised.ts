import type { Judgement } from '../judge.ts'
import { SAY } from '../wording.ts'
import { nameArticle, nameEvent, nameServices } from './names.ts'

/** What the assistant took from the message, in a sentence or two: the event or the symptom, and the article about it. */
export const recognised = (judgement: Judgement): string => {
  const { article, candidate, problem } = judgement
  if (article === null || candidate === null) return unsettled(judgement)
  const event = candidate.event === null ? undefined : problem.events[candidate.event]
  if (event !== undefined) return joined([SAY.thisEvent(nameEvent(event), nameArticle(article), event.description !== null), more(problem.events.length)])
  const [documented] = article.events
  return joined([symptom(judgement), documented === undefined ? SAY.describedBy(nameArticle(article)) : SAY.describedWith(documented.id, nameArticle(article))])
}

const unsettled = ({ problem, between }: Judgement): string => {
  const [event] = problem.events
  if (event !== undefined) return SAY.mayBeThisEvent(nameEvent(event), between.length)
  return between.length === 0 ? '' : SAY.mayBeDescribed(between.length)
}

const symptom = ({ problem: { symptom: { services, stall } } }: Judgement): string =>
  stall.verdict === 'stall' && services.length > 0 ? SAY.stalled(nameServices(services)) : ''

const more = (events: number): string => events < 2 ? '' : SAY.otherEvents(events - 1)

const joined = (sentences: readonly string[]): string => sentences.filter(sentence => sentence !== '').join(' ')
