import { type Activity, isShared } from '../../bots/activity.ts'
import { type Case, type KeptCase, restoreCase } from '../../triage/converse/case.ts'
import type { ConversationResult } from '../../triage/converse/conversationTurn.ts'
import { askIfSameServer, type Neighbour } from '../../triage/converse/machines/askIfSameServer.ts'
import type { WithPeople } from '../../triage/handOver/withPeople.ts'

/** What a conversation in a group remembers for who else is there. Plain JSON. */
export type GroupMemory = {
  case?: KeptCase
  people?: WithPeople | null
  /** whose conversation it is, by name, and the group that it is in */
  name?: string
  place?: string
  /** the article or event of which the person was asked if it is somebody else's server */
  askedBeside?: string
}

/** What is remembered of the others in the group that an activity comes from. */
export type Beside = (activity: Activity) => Promise<readonly (GroupMemory | undefined)[]>

const MAX_NAME_LENGTH = 60

/**
 * In a group, asks once for each problem whether it is the server that somebody else there told of.
 * A case of a private chat is never looked at.
 */
export async function besideOthers<Result extends ConversationResult>(
  memory: GroupMemory,
  activity: Activity,
  result: Result,
  beside: Beside | undefined
): Promise<Result> {
  if (!isShared(activity.conversation)) return result
  memory.name = nameOf(activity)
  memory.place = activity.conversation.id
  const about = aboutOf(result.after)
  const isAsking = result.reply.step?.kind === 'ask' && about !== null
  if (!isAsking || memory.askedBeside === about || beside === undefined) return result
  const here = (await beside(activity)).filter(other => other?.place === memory.place)
  const others = here.flatMap(neighbourIn)
  const asked = askIfSameServer(result, others)
  if (asked !== result) memory.askedBeside = about
  return { ...result, ...asked }
}

/** A person's name as it can stand in a sentence; '' where the channel tells none. */
export function nameOf({ from }: Activity): string {
  return (from.name ?? '')
    .replace(/[<>&\p{C}]/gu, '')
    .trim()
    .slice(0, MAX_NAME_LENGTH)
}

/** Somebody whose problem is open, and who is known by name. */
function neighbourIn({ name = '', case: kept, people }: GroupMemory = {}): readonly Neighbour[] {
  const known = restoreCase(kept ?? {})
  const isOpen = known.step !== null && known.helped !== 'solved' && people?.state !== 'closed'
  return isOpen && name !== '' ? [{ name, known }] : []
}

function aboutOf({ article, events: [event] }: Case): string | null {
  if (article !== null) return article
  return event === undefined ? null : `${event.source}/${event.id}`
}
