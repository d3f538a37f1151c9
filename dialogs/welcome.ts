import type { Activity } from '../bots/activity.ts'
import { SAY } from '../triage/wording/wording.ts'

/**
 * The first words, said once to whoever opens the chat. They are marked: a page that welcomes its
 * visitors itself does not show them a second time.
 */
export function welcomeActivity(): Partial<Activity> {
  return {
    type: 'message',
    text: SAY.welcome,
    textFormat: 'plain',
    channelData: { welcome: true }
  }
}
