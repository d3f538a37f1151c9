/**
 * Documented events with the telling slot of another one: the Net Logon service in the message of
 * SMS_BOOTSTRAP. Number, source and frame stay, and no article documents them, so none may be
 * taken.
 */
import type { ArticleIndex } from '../knowledge/articles/index/articleIndex.ts'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import { findSlots } from '../knowledge/articles/read/slots/findSlots.ts'
import type { Slot } from '../knowledge/articles/read/slots/slot.ts'
import { eventPaste } from '../test/parts/written/eventPaste.ts'

export type CrossedEvent = {
  readonly id: string
  readonly text: string
  /** the article that documents the frame */
  readonly article: string
  /** the event as the article documents it */
  readonly original: string
  /** the component there, and the other one; articles that name it are neither right nor wrong */
  readonly own: string
  readonly component: string
}

type Documented = {
  readonly article: string
  readonly event: number
  readonly source: string
  readonly description: string
  readonly slots: readonly Slot[]
  /** all that the article says, in lower case */
  readonly whole: string
}

const MIN_DESCRIPTION_LENGTH = 30
/** Of one article as many events are crossed. */
const MAX_OF_ARTICLE = 2
const KINDS = ['service', 'program', 'code', 'class'] as const

export function crossedEvents(
  index: ArticleIndex,
  knowledge: Knowledge,
  places: readonly number[]
): readonly CrossedEvent[] {
  const documented = places.flatMap(place => documentedBy(knowledge, index.nameOf(place).id))
  return KINDS.flatMap(kind => crossedBy(documented, kind))
}

function documentedBy(knowledge: Knowledge, id: string): readonly Documented[] {
  const { events = [], lines = [] } = knowledge.article(id) ?? {}
  const whole = lines.join(' ').replace(/\s+/g, ' ').toLowerCase()
  return events.flatMap(({ id: event, source, description }) => {
    if (source === null || description === null || description.length < MIN_DESCRIPTION_LENGTH)
      return []
    return [{ article: id, event, source, description, slots: findSlots(description), whole }]
  })
}

function crossedBy(all: readonly Documented[], kind: Slot['kind']): readonly CrossedEvent[] {
  const having = all.filter(({ slots }) => slotOf(slots, kind) !== undefined)
  const counts = new Map<string, number>()
  return having.flatMap((own, at) => {
    const count = counts.get(own.article) ?? 0
    if (count >= MAX_OF_ARTICLE) return []
    counts.set(own.article, count + 1)
    const other = donorFor(own, having, at, kind)
    if (other === null) return []
    return cross(own, other, kind)
  })
}

function slotOf(slots: readonly Slot[], kind: Slot['kind']): Slot | undefined {
  return slots.find(slot => slot.kind === kind && slot.value !== null && slot.text.length > 2)
}

/** The component of another event that the article does not name at all; always the same one. */
function donorFor(
  own: Documented,
  having: readonly Documented[],
  at: number,
  kind: Slot['kind']
): Slot | null {
  for (let step = 1; step < having.length; step += 1) {
    const donor = having[(at + step * STRIDE) % having.length]
    const slot = donor === undefined ? undefined : slotOf(donor.slots, kind)
    if (slot !== undefined && donor?.event !== own.event && !names(own, slot)) return slot
  }
  return null
}

function names({ whole }: Documented, { text, value }: Slot): boolean {
  return [text, value ?? ''].some(name => whole.includes(name.toLowerCase()))
}
/** A prime, so that the donor is far away in the list. */
const STRIDE = 37

function cross(own: Documented, donor: Slot, kind: Slot['kind']): readonly CrossedEvent[] {
  const slot = slotOf(own.slots, kind)
  const description = own.description.replaceAll(slot?.text ?? '', donor.text)
  const id = `crossed-${kind}-${own.article}-${own.event}`
  const isCrossed = findSlots(description).some(other => other.value === donor.value)
  const { article } = own
  if (!isCrossed) return []
  const [text, original] = [paste(own, description), paste(own, own.description)]
  return [{ id, article, text, original, own: slot?.text ?? '', component: donor.text }]
}

function paste({ event, source }: Documented, description: string): string {
  return eventPaste({ source, id: event, description })
}
