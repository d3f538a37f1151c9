import type { Activity } from '../../bots/activity.ts'
import type { Reply } from '../../triage/answer.ts'
import type { Language } from '../../triage/language.ts'
import { choiceInEnglish } from '../../triage/wording/choicesIn.ts'
import { CHOICES } from '../../triage/wording/english/choices.ts'
import { speaking } from '../../triage/wording/say.ts'
import { saidIn } from '../saidIn.ts'
import { sayInTeams } from './act.ts'
import { answeredCard, tick } from './answeredCard.ts'
import { cardOf } from './cardOf.ts'
import type { Element } from './element.ts'

/** The verdict that a conversation shows last, kept so that its card can be drawn again. */
export type ShownVerdict = {
  /** the id under which the channel shows it; absent until it is known */
  card?: string
  verdict?: Reply | undefined
  /** the address of the file with all its machines; null or absent: none */
  listAt?: string | null
}

/** What is read beside a verdict or corrects it: its other answers can still be pressed. */
const LEAVES_OPEN: readonly string[] = [
  CHOICES.showArticle,
  CHOICES.changeWindows,
  CHOICES.changeProduct,
  CHOICES.changeServicePack,
  CHOICES.changeMachine,
  CHOICES.changeEvent
]
const MAX_KEPT_BYTES = 8_000
const MAX_CHOSEN_LENGTH = 200

/** A verdict as far as a conversation keeps it; undefined where it is too long for that. */
export function keptVerdict(reply: Reply): Reply | undefined {
  return Buffer.byteLength(JSON.stringify(reply)) > MAX_KEPT_BYTES ? undefined : reply
}

/**
 * The card in place of one that was pressed in Teams: what was asked with what was chosen, and a way
 * to change it; a verdict without the buttons that are used. null: the card stays as it is.
 */
export function usedCard(
  activity: Pick<Activity, 'value' | 'replyToId'>,
  shown: Readonly<ShownVerdict>,
  articlesAt: string | null,
  language: Language
): Element | null {
  return speaking(language, () => drawnAnew(activity, shown, articlesAt))
}

function drawnAnew(
  activity: Pick<Activity, 'value' | 'replyToId'>,
  { card, verdict, listAt = null }: Readonly<ShownVerdict>,
  articlesAt: string | null
): Element | null {
  const chosen = saidIn(activity).text.slice(0, MAX_CHOSEN_LENGTH)
  if (chosen === '') return null
  const { asked, about } = recordOf(activity.value)
  if (typeof asked === 'string') return answeredCard(asked, String(about), chosen)
  if (verdict === undefined || card !== activity.replyToId) return null
  const isUsed = !LEAVES_OPEN.includes(choiceInEnglish(chosen) ?? chosen)
  const act = sayInTeams({})
  const kept = isUsed ? { ...verdict, choices: [] } : verdict
  const drawn = cardOf(kept, { act, articlesAt, listAt })
  return isUsed ? { ...drawn, body: [...(drawn.body as Element[]), tick(chosen)] } : drawn
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
