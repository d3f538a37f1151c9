import type { Activity } from '../bots/activity.ts'
import { SAY } from '../triage/wording/wording.ts'

/** The first words, said once to whoever opens the chat. */
export function welcomeActivity(): Partial<Activity> {
  return { type: 'message', text: SAY.welcome, textFormat: 'plain' }
}
