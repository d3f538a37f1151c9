/** How the telling slots of an event that was pasted and of a documented one agree. */
import { isSameService } from '../../read/slots/serviceName.ts'
import type { Slot } from '../../read/slots/slot.ts'

export type SlotComparison = {
  /** slots of the event that the documented one fills alike */
  readonly agreed: readonly Slot[]
  /** slots of the event where the documented one leaves a blank */
  readonly blank: readonly Slot[]
  /** slots of the event that stand elsewhere in the article */
  readonly elsewhere: readonly Slot[]
  /** slots of the event that the article has nowhere */
  readonly missing: readonly Slot[]
  /** one of those that the documented event fills otherwise */
  readonly differs: { readonly said: string; readonly documented: string } | null
  /** slots that the article fills and the event leaves out */
  readonly unsaid: readonly Slot[]
}

/** Of the words of a shorter error text so many stand in the longer one when it is the same. */
const SAME_REASON = 0.6

/** `holds` tells whether the article has the value of a slot anywhere. */
export function compareSlots(
  said: readonly Slot[],
  documented: readonly Slot[],
  holds: (slot: Slot) => boolean
): SlotComparison {
  const agreed = said.filter(slot => documented.some(other => isSameSlot(slot, other)))
  const others = said.filter(slot => !agreed.includes(slot))
  const elsewhere = others.filter(holds)
  const rest = others.filter(slot => !elsewhere.includes(slot))
  const open = rest.filter(slot => isLeftBlank(slot, documented))
  const missing = rest.filter(slot => !open.includes(slot))
  return {
    agreed,
    // beside a code that agrees, '%3' may be anything
    blank: open.filter(({ kind }) => !agreed.some(slot => slot.kind === kind)),
    elsewhere,
    missing,
    differs: firstDifference(missing, said, documented),
    unsaid: documented.filter(
      ({ kind, value }) => value !== null && !said.some(slot => slot.kind === kind)
    )
  }
}

/** Whether two slots hold the same; a blank is like nothing. */
export function isSameSlot(one: Slot, other: Slot): boolean {
  if (one.kind !== other.kind || one.value === null || other.value === null) return false
  if (one.kind === 'service') return isSameService(one.value, other.value)
  if (one.kind === 'reason') return isSameReason(one.value, other.value)
  return one.value === other.value
}

function isSameReason(one: string, other: string): boolean {
  const [words, more] = [wordsOf(one), wordsOf(other)]
  const [short, long] = words.size <= more.size ? [words, more] : [more, words]
  return [...short].filter(word => long.has(word)).length >= SAME_REASON * short.size
}

function wordsOf(reason: string): ReadonlySet<string> {
  return new Set(reason.match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** '<service name>' may be any service. */
function isLeftBlank({ kind }: Slot, documented: readonly Slot[]): boolean {
  return documented.some(slot => slot.kind === kind && slot.value === null)
}

function firstDifference(
  missing: readonly Slot[],
  said: readonly Slot[],
  documented: readonly Slot[]
): SlotComparison['differs'] {
  for (const slot of missing) {
    const other = documented.find(
      ({ kind, value, text }) =>
        kind === slot.kind && !said.some(one => isSameSlot(one, { kind, value, text }))
    )
    if (other !== undefined) return { said: slot.text, documented: other.text }
  }
  return null
}
