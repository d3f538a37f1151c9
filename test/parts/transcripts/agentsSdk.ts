/**
 * The names that the product takes from the Bot Framework's SDK, out of its successor: what would
 * change on the day the SDK is changed. See agentsHooks.ts.
 */
import { Activity } from '@microsoft/agents-activity'
import { TurnContext as AgentsContext, BaseAdapter, CardFactory } from '@microsoft/agents-hosting'

export { ActionTypes, ActivityTypes, InputHints } from '@microsoft/agents-activity'
export { BaseAdapter as BotAdapter, CardFactory }

type Plain = Record<string, unknown>

/** The successor's activity is a class that checks what it is made of. */
export class TurnContext extends AgentsContext {
  constructor(adapter: BaseAdapter, activity: Plain) {
    super(adapter, Activity.fromObject(activity))
  }

  static getConversationReference(activity: Plain): object {
    return Activity.fromObject(activity).getConversationReference()
  }

  static applyConversationReference(activity: Plain, reference: Plain): object {
    return Activity.fromObject(activity).applyConversationReference(reference as never)
  }

  static removeMentionText(activity: Plain, id: string): string {
    return Activity.fromObject(activity).removeMentionText(id)
  }
}

/** All that the product's one dialog takes of the dialogs' base class. */
export class Dialog {
  static readonly EndOfTurn = { status: 'waiting' }
  readonly id: string

  constructor(id: string) {
    this.id = id
  }
}
