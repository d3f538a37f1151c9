import type { Activity } from 'botbuilder'
import { WELCOME } from '../triage/wording/asides.ts'

/** The first words, said once to who opens the chat. */
export const welcomeActivity = (): Partial<Activity> => ({ type: 'message', text: WELCOME, textFormat: 'plain' })
