import { type Activity, ActivityTypes, type InvokeResponse } from '../activity.ts'

/** The invoke of a card's button that is answered with a card in its place. */
const EXECUTED = 'adaptiveCard/action'
const CARD_TYPE = 'application/vnd.microsoft.card.adaptive'
const MESSAGE_TYPE = 'application/vnd.microsoft.activity.message'

/** Whether an activity is a button of a card that is answered with a card in its place. */
export function isExecuted({ type, name }: Activity): boolean {
  return type === ActivityTypes.Invoke && name === EXECUTED
}

/** Such a press as a message with the button's data, as older cards send it; any other as it is. */
export function asMessage(activity: Activity): Activity {
  if (!isExecuted(activity)) return activity
  const { action } = recordOf(activity.value)
  const { data } = recordOf(action)
  return {
    ...activity,
    type: ActivityTypes.Message,
    name: undefined,
    value: recordOf(data)
  } as Activity
}

/** The answer to such a press: the card in place of the one that was pressed; null: it stays. */
export function answerExecuted(card: object | null): InvokeResponse {
  const shown = card === null ? { type: MESSAGE_TYPE, value: '' } : { type: CARD_TYPE, value: card }
  return { status: 200, body: { statusCode: 200, ...shown } }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isRecord ? (value as Record<string, unknown>) : {}
}
