import type { Judgement } from '../judge.ts'
import { listed, nameArticle, nameEvent } from './names.ts'

/** What the assistant took from the message, in a sentence or two: the event or the symptom, and the article about it. */
export const recognised = (judgement: Judgement): string => {
  const { article, candidate, problem } = judgement
  if (article === null || candidate === null) return unsettled(judgement)
  const event = candidate.event === null ? undefined : problem.events[candidate.event]
  if (event !== undefined) return `${nameEvent(event)}. One article describes exactly this: ${nameArticle(article)}.${more(problem.events.length)}`
  const [documented] = article.events
  const together = documented === undefined ? '' : ` together with event ${documented.id}`
  return `${symptom(judgement)}One article describes that${together}: ${nameArticle(article)}.`
}

const unsettled = ({ problem, between }: Judgement): string => {
  const [event] = problem.events
  if (event !== undefined) return `${nameEvent(event)}. ${between.length === 1 ? 'One article may' : `${between.length} articles may`} describe it.`
  return between.length === 0 ? '' : `${between.length === 1 ? 'One article' : `${between.length} articles`} may describe that.`
}

const symptom = ({ problem: { symptom: { services, stall } } }: Judgement): string =>
  stall.verdict === 'stall' && services.length > 0 ? `${listed(services)} ${services.length === 1 ? 'stops' : 'stop'} responding. ` : ''

const more = (events: number): string =>
  events < 2 ? '' : ` The paste holds ${events === 2 ? 'one other event' : `${events - 1} other events`}.`
