import { CONSIDER } from '../../../knowledge/articles/knowledge.ts'
import { type Decision, decide } from '../../decide/decide.ts'
import { withoutAnnouncement } from '../../understand/cues/saysAnother.ts'
import { learn, NOTHING_KNOWN, sameMachine } from '../../understand/facts.ts'
import { addWords, type Case, nextCase, problemOf } from '../case.ts'
import type { ConversationTurn } from '../conversationTurn.ts'

/** A problem beside the one so far, and what the articles say of it. */
export type OtherProblem = { readonly now: Case; readonly decision: Decision }

/** What a message tells, taken by itself; searched for only when it is asked. */
export class ToldAlone {
  readonly #turn: ConversationTurn
  #problem: OtherProblem | undefined

  constructor(turn: ConversationTurn) {
    this.#turn = turn
  }

  /** On the same machine, unless articles are found for another one only. */
  get problem(): OtherProblem {
    this.#problem ??= searched(this.#turn)
    return this.#problem
  }

  /** Whether it leads to an article, and to none that was spoken of or offered before. */
  get isClear(): boolean {
    const { article } = this.problem.decision
    const { article: known, between } = this.#turn.before
    const isSpokenOf = article?.id === known || between.some(one => one.article === article?.id)
    return article !== null && !isSpokenOf
  }

  /** The same, of any articles. */
  get isFound(): boolean {
    const { article, between } = this.problem.decision
    const found = [...(article === null ? [] : [article.id]), ...between.map(one => one.article)]
    return found.length > 0 && !found.some(id => this.#isNear(id))
  }

  #isNear(id: string): boolean {
    const { article, near = [], between } = this.#turn.before
    return id === article || near.includes(id) || between.some(one => one.article === id)
  }
}

function searched({ before, heard, knowledge }: ConversationTurn): OtherProblem {
  const next = addWords(nextCase(before), withoutAnnouncement(heard.rest))
  const here = { ...next, facts: learn(sameMachine(before.facts), heard, null) }
  const decision = decide(knowledge, problemOf(here), here.facts)
  const mayBeElsewhere = before.facts.product !== null && isNearby(decision)
  if (isCovered(decision) || !mayBeElsewhere) return { now: here, decision }
  const elsewhere = { ...next, facts: learn(NOTHING_KNOWN, heard, null) }
  const decided = decide(knowledge, problemOf(elsewhere), elsewhere.facts)
  if (isCovered(decided)) return { now: elsewhere, decision: decided }
  return { now: here, decision }
}

/** Whether an article comes close, though not of what is there. */
function isNearby({ candidates }: Decision): boolean {
  return (candidates[0]?.score ?? 0) >= CONSIDER
}

/** Whether articles are found that are about what is there. */
function isCovered({ article, between, outcome }: Decision): boolean {
  return (article !== null && outcome.kind !== 'not-applicable') || between.length > 0
}
