import type { WindowsEvent } from '../../../events/event.ts'
import { withoutMarks } from '../../../events/privacy/maskPatterns.ts'
import type { ArticleIndex, ArticleText } from '../../index/articleIndex.ts'
import type { InvertedIndex } from '../../index/invertedIndex.ts'
import type { Frame } from '../../index/signatures.ts'
import { termsOf } from '../../index/terms.ts'
import { findListedSlots } from '../../read/slots/findListedSlots.ts'
import { findSlots } from '../../read/slots/findSlots.ts'
import { notationsOf } from '../../read/slots/readCodes.ts'
import type { Slot, SlotKind } from '../../read/slots/slot.ts'
import type { QueryTerms } from '../align.ts'
import { saidInEvent } from './queryTerms.ts'

/** An event as it is looked for: its terms, its telling slots. */
export type SoughtEvent = {
  readonly event: WindowsEvent
  readonly said: QueryTerms
  readonly slots: readonly SoughtSlot[]
}

/** A telling slot with its terms in the index, in every notation. */
export type SoughtSlot = {
  readonly slot: Slot
  readonly runs: readonly Run[]
  /** what stands in front of the number of an event, which is no value of a slot */
  readonly eventId: Run
}
type Run = readonly number[]

/**
 * The event with its terms and slots; `around` is what a person said of it, read where it has no
 * text.
 */
export function soughtEvent(
  { words, signatures }: ArticleIndex,
  event: WindowsEvent,
  around: string
): SoughtEvent {
  const text = withoutMarks(event.description ?? around)
  const frame = signatures.frameOf(event)
  const found = findSlots(text).filter(({ value }) => value !== null)
  const slots = [...found, ...findListedSlots(text, missingKinds(frame, found))]
  const said = saidInEvent(text, words, { slots, frame: frame.terms })
  return { event, said, slots: slots.map(slot => soughtSlot(slot, words)) }
}

/** Kinds of slots that the documented events of this number have and the text seems not to. */
function missingKinds({ kinds }: Frame, found: readonly Slot[]): ReadonlySet<SlotKind> {
  return new Set([...kinds].filter(kind => !found.some(slot => slot.kind === kind)))
}

function soughtSlot(slot: Slot, words: InvertedIndex): SoughtSlot {
  const runs = runsOf(slot).map(terms => terms.map(words.termId))
  const known = runs.filter(run => run.length > 0 && run.every(term => term !== 0))
  return { slot, runs: known, eventId: ['event', 'id'].map(words.termId) }
}

/** How the value of a slot may stand in an article, as terms one behind the other. */
function runsOf({ kind, value, text }: Slot): readonly (readonly string[])[] {
  if (value === null) return []
  if (kind === 'code') return notationsOf(value).map(termsOf)
  if (kind !== 'service') return [termsOf(kind === 'reason' ? text : value)]
  const name = termsOf(value)
  const isPlain = name.length === 1 && !/[\d_]|\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(text)
  return [isPlain ? [...name, ...termsOf('service')] : name, termsOf(text)]
}

/** Whether an article has the value of a slot anywhere, in any notation. */
export function holdsSlot(
  { told, rest }: ArticleText,
  slots: readonly SoughtSlot[],
  wanted: Slot
): boolean {
  const { runs = [], eventId = [] } = slots.find(({ slot }) => slot === wanted) ?? {}
  return runs.some(run => hasRun(told, run, eventId) || hasRun(rest, run, eventId))
}

/** Whether the terms stand in a text one behind the other, and not as the number of an event. */
function hasRun(text: Uint32Array, run: Run, eventId: Run): boolean {
  const [first] = run
  if (first === undefined) return false
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const isThere = run.every((term, offset) => text[at + offset] === term)
    const start = at - eventId.length
    const isEventId = start >= 0 && eventId.every((term, offset) => text[start + offset] === term)
    if (isThere && !isEventId) return true
  }
  return false
}
