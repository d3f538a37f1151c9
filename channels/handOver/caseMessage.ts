import type { CaseOutcome, CaseState, Entry, KeptCase } from '../../storage/cases.ts'
import type { HandedCase, Line, Origin } from '../../triage/handOver/handOver.ts'
import type { DeletedDelivery, Delivery } from './deliver.ts'

/** What is stored of a case. */
export type CaseContent = {
  readonly origin: Origin
  readonly case: HandedCase
  readonly transcript: readonly Line[]
}
/**
 * What is kept of an entry: words of the person who asks, or of the helpdesk, or who changed the
 * state of the case.
 */
export type EntryContent = {
  readonly text?: string
  readonly edited?: true
  readonly files?: readonly string[]
  /** who the conversation is with from now on, where that changes */
  readonly to?: 'assistant'
  /** what a reply of the helpdesk does to the case */
  readonly state?: CaseState
  readonly outcome?: CaseOutcome
  /** who has the case from then on; null: nobody */
  readonly holder?: string | null
  readonly from: { readonly id?: string; readonly name: string }
}

export function contentOf({ content }: KeptCase): CaseContent {
  return content as unknown as CaseContent
}
export function entryOf({ content }: Pick<Entry, 'content'>): EntryContent {
  return content as unknown as EntryContent
}

/** A case as a helpdesk system reads it: everything but the channel's return address. */
export function caseJson(kept: KeptCase, entries: readonly Entry[] = []) {
  const { origin, case: handed, transcript } = contentOf(kept)
  return {
    number: kept.number,
    state: kept.state,
    outcome: kept.outcome,
    opened: iso(kept.opened),
    changed: iso(kept.changed),
    channel: origin.channel,
    person: origin.person,
    ...handed,
    events: handed.events.map(({ span: _, ...event }) => event),
    transcript: transcript.map(({ at, ...line }) => ({ at: iso(at), ...line })),
    entries: entries.filter(entry => !isOnlyTurn(entry)).map(entryJson)
  }
}

/** The number of the form that events have; it grows when a field changes its meaning. */
const SCHEMA = 1

/** What the webhook sends: the case when it was opened, and then each thing that came to it. */
export function caseMessage(delivery: Delivery) {
  if ('deleted' in delivery) return deletedMessage(delivery)
  const { id, kept, entry } = delivery
  const form = { id, schema: SCHEMA }
  if (entry === null)
    return { ...form, type: 'case.opened', timestamp: iso(kept.opened), data: caseJson(kept) }
  const { channel, person } = contentOf(kept).origin
  return {
    ...form,
    type: TYPES[entry.kind],
    timestamp: iso(entry.at),
    data: {
      number: kept.number,
      channel,
      person,
      ...entryJson(entry),
      ...stateAt(kept, entry)
    }
  }
}

/** The state that an entry left its case in: by the time it is told there may be another. */
function stateAt({ state, outcome }: KeptCase, entry: Entry): Pick<KeptCase, 'state' | 'outcome'> {
  if (entry.kind === 'closed') return { state: 'closed', outcome: entryOf(entry).outcome ?? null }
  if (entry.kind === 'reopened') return { state: 'open', outcome: null }
  return { state, outcome }
}

/** The types of what goes out of a case; what the helpdesk itself says goes nowhere. */
const TYPES: Readonly<Record<Entry['kind'], string>> = {
  addition: 'case.added',
  reply: 'case.added',
  note: 'case.added',
  moved: 'case.added',
  closed: 'case.closed',
  reopened: 'case.reopened'
}

function deletedMessage({ id, number, deleted }: DeletedDelivery) {
  const { channel, person, at } = deleted
  return {
    id,
    schema: SCHEMA,
    type: 'case.deleted',
    timestamp: iso(at),
    data: { number, state: 'deleted', channel, person: { id: person } }
  }
}

/**
 * What other systems need not know: a reply or note without words is kept for its key alone, and
 * what it did has an entry of its own; who has a case is the desk's affair.
 */
export function isOnlyTurn({ kind, content }: Entry): boolean {
  if (kind === 'moved') return true
  return (kind === 'reply' || kind === 'note') && entryOf({ content }).text === ''
}

function entryJson(entry: Entry) {
  const { id, kind, at } = entry
  return { id, kind, at: iso(at), ...entryOf(entry) }
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
