import type { Activity } from '../bots/activity.ts'
import { wordingFor } from './wordingFor.ts'

/**
 * The first words, said once to whoever opens the chat. They are marked: a page that welcomes its
 * visitors itself does not show them a second time.
 */
export function welcomeActivity(joined: Pick<Activity, 'locale'>): Partial<Activity> {
  return {
    type: 'message',
    text: wordingFor(joined).sentences.welcome,
    textFormat: 'plain',
    channelData: { welcome: true }
  }
}
