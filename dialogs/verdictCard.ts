import { ActivityTypes, type Activity } from 'botbuilder-core'
import type { Step } from '../triage/answer.ts'

/** Marks a reply whose card is changed in place when its verdict changes; the mark stays here, no channel is sent it. */
const VERDICT = 'verdict'
const SHOWN = 'kb-triage/verdict-shown'
/** Channels that change what they have shown. */
const CHANGING: readonly string[] = ['msteams']

export const isVerdict = (step: Step | null): boolean => step !== null && step.kind !== 'ask'

export const withMark = (activity: Partial<Activity>, step: Step | null, channelId: string): Partial<Activity> =>
  isVerdict(step) && CHANGING.includes(channelId) ? { ...activity, name: VERDICT } : activity

export const withoutMark = ({ name, ...activity }: Activity): Activity => name === VERDICT ? activity as Activity : { name, ...activity } as Activity

/** What tells the conversation under which id its channel shows a verdict; null when the reply is none. */
export const shownNote = ({ name, channelId, serviceUrl, conversation, from, recipient }: Activity, id: string): Activity | null =>
  name === VERDICT ? { type: ActivityTypes.Event, name: SHOWN, value: id, id: `${SHOWN}/${id}`, channelId, serviceUrl, conversation, from: recipient, recipient: from } as Activity : null

/** The id in such a note, or null. */
export const shownVerdict = ({ type, name, value, channelId }: Partial<Activity>): string | null =>
  type === ActivityTypes.Event && name === SHOWN && typeof value === 'string' && CHANGING.includes(channelId ?? '') ? value : null
