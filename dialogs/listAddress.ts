import type { Activity } from '../bots/activity.ts'
import type { Reply } from '../triage/answer.ts'
import type { Case } from '../triage/converse/case.ts'
import { pagesIn } from './replyActivity.ts'

/** The path of the file with the machines of a conversation's problem, by the problem's place. */
export type MachineList = (activity: Activity, place: number) => Promise<string>

/** The address of the file with all machines of a reply that names only some; else null. */
export type ListAddress = (
  activity: Activity,
  reply: Reply,
  known: Pick<Case, 'place'>
) => Promise<string | null>

/** Finds these addresses below `articlesAt`, where the channel's people can reach it. */
export function listAddress(articlesAt: string, list: MachineList | undefined): ListAddress {
  return async (activity, { machineCount }, { place = 0 }) => {
    const host = pagesIn(activity.channelId, articlesAt)
    if (machineCount === undefined || host === null || list === undefined) return null
    return `${host}${await list(activity, place)}`
  }
}
