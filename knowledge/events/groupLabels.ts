import { parseEventId } from './eventId.ts'
import type { Label } from './findLabels.ts'

/** The labels of one event. */
export type Block = { readonly labels: readonly Label[] }

const FARTHEST = 600
const OPENING = new Set(['type', 'log', 'source', 'id', 'level', 'datetime'])

/** Groups labels into events: a field that comes again, or a far gap, begins the next one. */
export const groupLabels = (text: string, labels: readonly Label[]): readonly Block[] => {
  const blocks: Label[][] = []
  let open: Label[] = []
  for (const label of labels) {
    if (belongs(text, open, label)) open.push(label)
    else if (opens(text, open, label)) {
      if (open.length > 0) blocks.push(open)
      open = [label]
    }
  }
  return [...blocks, open].filter(isEvent).map(block => ({ labels: block }))
}

const belongs = (text: string, open: readonly Label[], label: Label): boolean => {
  const last = open.at(-1)
  if (last === undefined || open.some(other => sameField(other, label))) return false
  if (last.field === 'description' || open.some(other => other.field === 'description')) return label.padded && label.startsLine && last.padded
  if (label.start - last.end > FARTHEST) return false
  return !/\n\s*\n\s*\n/.test(text.slice(last.end, label.start)) || label.startsLine
}

/** Inside a description only a strong label at the start of a line, with a sound value, is the next event. */
const opens = (text: string, open: readonly Label[], label: Label): boolean => {
  if (label.loose) return false
  if (label.field === 'other' || label.field === 'description') return open.length === 0 && label.field === 'other' ? false : !open.some(isDescription) && label.startsLine
  if (label.field === 'id' && parseEventId(text.slice(label.end, label.end + 80)) === null) return false
  if (label.field === 'id' && open.some(isDescription) && label.startsLine && open[0]?.field === 'id') return true
  if (open.some(isDescription)) return label.startsLine && (label.strong || label.padded) && beginsLike(open, label)
  return label.strong || label.startsLine
}

/** Descriptions hold labels of their own ('Event code: 3005'); the next event begins as this one did. */
const beginsLike = ([first]: readonly Label[], { field }: Label): boolean =>
  OPENING.has(field) && (field === first?.field || field === 'type' || field === 'log')

const isDescription = (label: Label): boolean => label.field === 'description'

const sameField = (a: Label, b: Label): boolean => a.field !== 'other' && a.field === b.field

const isEvent = (block: readonly Label[]): boolean => {
  const id = block.find(label => label.field === 'id' || label.field === 'instance')
  return id !== undefined && (id.strong || block.length > 2)
}
