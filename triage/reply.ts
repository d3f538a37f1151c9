import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import type { Quote, Reply } from './answer.ts'
import { answerQuestion } from './answerQuestion.ts'
import type { Case } from './case.ts'
import type { Heard } from './hear.ts'
import type { Judgement } from './judge.ts'
import type { SideQuestion } from './sideQuestion.ts'
import { freshly } from './telling/freshly.ts'
import { tell } from './telling/tell.ts'
import { stepOf } from './triage.ts'
import { understood } from './telling/understood.ts'
import { plainText } from './telling/told.ts'
import { nameEvent } from './telling/names.ts'
import { unsaid } from './telling/unsaid.ts'
import { CHOICES, SAY } from './wording.ts'

/** One turn while it is played. */
export type Turn = {
  readonly knowledge: Knowledge
  readonly before: Case
  readonly heard: Heard
  /** what was asked beside what was told */
  readonly question: SideQuestion | null
  /** paragraphs that stand in front of the reply */
  readonly opening: readonly string[]
  /** the person was just offered somebody who speaks their language */
  readonly foreign: boolean
}

/** The reply that tells a judgement, and the case that remembers it. */
export function decisionReply(
  turn: Turn,
  now: Case,
  judgement: Judgement
): { after: Case; reply: Reply } {
  const { last } = turn.before
  const told = tell(judgement, turn.knowledge, last)
  const step = stepOf(judgement, told)
  const known = now.article !== null && now.article === judgement.article?.id
  const opening = [
    ...turn.opening,
    ...besides(turn, judgement),
    ...(known ? besideTheEvent(turn, judgement) : [])
  ]
  const { headline, recognised, quotes, paragraphs } = freshly(
    told,
    last,
    known && !isOfThisTurn(turn, judgement),
    opening
  )
  const text = [...opening, plainText({ headline, recognised, quotes, paragraphs })].join('\n\n')
  return {
    after: {
      ...now,
      facts: judgement.facts,
      asked: step.kind === 'ask' ? step.about : null,
      step,
      misunderstood: 0,
      last: text,
      choices: told.choices,
      article: judgement.article?.id ?? (step.kind === 'hand-over' ? now.article : null),
      between: judgement.between.map(({ article, title }) => ({ article, title }))
    },
    reply: {
      text,
      step,
      headline,
      quotes,
      opening,
      paragraphs: recognised === '' ? paragraphs : [recognised, ...paragraphs],
      choices: turn.foreign ? [...new Set([...told.choices, CHOICES.person])] : told.choices,
      understood: understood(judgement)
    }
  }
}

/** The reply that decides nothing: the case stays where it was, the open question open. */
export function asideReply(
  turn: Turn,
  paragraphs: readonly string[],
  choices: readonly string[],
  after: Case = turn.before,
  quotes: readonly Quote[] = []
): { after: Case; reply: Reply } {
  const all = [...turn.opening, ...paragraphs]
  const text = plainText({ headline: null, recognised: '', paragraphs: all, quotes })
  return {
    after: { ...after, last: text, misunderstood: 0 },
    reply: {
      text,
      step: null,
      headline: null,
      opening: [],
      paragraphs: all,
      quotes,
      understood: [],
      choices: turn.foreign ? [...new Set([...choices, CHOICES.person])] : choices
    }
  }
}

/** The answer to what was asked beside what was told. Who does not know hears how to look it up anyway. */
function besides({ question, before, heard }: Turn, judgement: Judgement): readonly string[] {
  return question === null ||
    question.kind === 'beyond' ||
    (question.kind === 'look-up' && heard.intent.name === 'dont-know')
    ? []
    : [unsaid(answerQuestion(question, before, judgement).ways, before.last)]
}

/** Whether the event that led to the article came with this message. */
function isOfThisTurn({ heard }: Turn, { candidate, problem }: Judgement): boolean {
  const event = candidate?.event == null ? undefined : problem.events[candidate.event]
  return heard.events.some(one => one.id === event?.id && one.source === event.source)
}

/** A word on an event pasted beside the one that the article is about. */
function besideTheEvent(turn: Turn, judgement: Judgement): readonly string[] {
  const [event] = turn.heard.events
  return event === undefined || isOfThisTurn(turn, judgement)
    ? []
    : [unsaid(SAY.notedEvent(nameEvent(event)), turn.before.last)]
}
