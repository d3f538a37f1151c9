import type { Release } from '../../../knowledge/releases/release.ts'
import type { Facts, Question } from '../../answer.ts'
import { nameRelease } from '../../tell/names.ts'
import { pickUnused } from '../../tell/pickUnused.ts'
import { SAY } from '../../wording/say.ts'
import type { Case } from '../case.ts'
import type { ConversationResult } from '../conversationTurn.ts'
import { machinesOf, perhapsOf } from '../otherMachine.ts'

/** Somebody else in the same conversation, and the problem that they have open there. */
export type Neighbour = { readonly name: string; readonly known: Case }

const OF_RELEASE: readonly Question[] = ['product', 'version', 'service-pack']

/**
 * Asks, beside what runs on a machine, whether it is the one that somebody else in the conversation
 * told of. Nothing of theirs counts before the person says yes. The result itself where no one's may
 * be. Pure.
 */
export function askIfSameServer(
  result: ConversationResult,
  neighbours: readonly Neighbour[]
): ConversationResult {
  const { after, reply } = result
  const found = mayAsk(result)
    ? neighbours.find(neighbour => mayBeSame(after, neighbour.known))
    : undefined
  const release = found === undefined ? null : perhapsOf(found.known)
  if (found === undefined || release == null) return result
  const asked = pickUnused(SAY.isSameServer(found.name, nameRelease(release)), after.last)
  const choices = offered(release, reply.choices)
  const text = `${reply.text}\n\n${asked}`
  return {
    after: { ...after, perhaps: release, choices, last: text },
    reply: { ...reply, text, paragraphs: [...reply.paragraphs, asked], choices }
  }
}

/** Where what runs is asked for, and a yes can mean nothing else. */
function mayAsk({ after, reply: { step } }: ConversationResult): boolean {
  const isOfRelease = step?.kind === 'ask' && OF_RELEASE.includes(step.about)
  const isOfOneArticle = after.pendingQuestion === 'product' && after.between.length === 1
  return isOfRelease && !isOfOneArticle && after.perhaps == null
}

function offered(release: Release, choices: readonly string[]): readonly string[] {
  return [nameRelease(release), ...choices.filter(choice => choice !== release.product)]
}

/** Whether two tell of the same event or article, and of no two machines. */
function mayBeSame(mine: Case, theirs: Case): boolean {
  const isSameArticle = mine.article !== null && mine.article === theirs.article
  const isSameMatter = isSameArticle || sharesEvent(mine, theirs)
  return isSameMatter && saysMore(theirs.facts, mine) && !isOtherMachine(mine, theirs)
}

function sharesEvent(mine: Case, theirs: Case): boolean {
  return mine.events.some(({ id, source }) =>
    theirs.events.some(other => other.id === id && other.source === source)
  )
}

/** Whether theirs is known of what mine is asked for. */
function saysMore({ product, servicePack }: Facts, { facts, pendingQuestion }: Case): boolean {
  const isPossible = facts.product === null || facts.product === product
  const isAnswer = pendingQuestion !== 'service-pack' || servicePack !== null
  return product !== null && isPossible && isAnswer
}

function isOtherMachine(mine: Case, theirs: Case): boolean {
  const [named, others] = [machinesOf(mine), machinesOf(theirs)]
  return named.length > 0 && others.length > 0 && !named.some(name => others.includes(name))
}
