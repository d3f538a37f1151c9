import type { Entry, KeptCase } from '../../storage/cases.ts'
import type { HandedCase, Line, Origin } from '../../triage/handOver/handOver.ts'
import type { Delivery } from './deliver.ts'

/** What is kept of a case. */
export type CaseContent = {
  readonly origin: Origin
  readonly case: HandedCase
  readonly transcript: readonly Line[]
}
/** What is kept of an entry: words of the person who asks, or of the helpdesk. */
export type EntryContent = {
  readonly text: string
  readonly edited?: true
  readonly from: { readonly id?: string; readonly name: string }
}

export function contentOf({ content }: KeptCase): CaseContent {
  return content as unknown as CaseContent
}
export function entryOf({ content }: Entry): EntryContent {
  return content as unknown as EntryContent
}

/** A case as a helpdesk system reads it: everything but the channel's way back. */
export function caseJson(kept: KeptCase, entries: readonly Entry[] = []) {
  const { origin, case: handed, transcript } = contentOf(kept)
  return {
    number: kept.number,
    state: kept.state,
    opened: iso(kept.opened),
    changed: iso(kept.changed),
    channel: origin.channel,
    person: origin.person,
    ...handed,
    events: handed.events.map(({ span: _, ...event }) => event),
    transcript: transcript.map(({ at, ...line }) => ({ at: iso(at), ...line })),
    entries: entries.map(entryJson)
  }
}

/** What the webhook sends: `case.opened` with the case, `case.added` with what was added to it. */
export function caseMessage({ id, kept, entry }: Delivery) {
  if (entry === null)
    return { id, type: 'case.opened', timestamp: iso(kept.opened), data: caseJson(kept) }
  return {
    id,
    type: 'case.added',
    timestamp: iso(entry.at),
    data: { number: kept.number, state: kept.state, ...entryJson(entry) }
  }
}

function entryJson(entry: Entry) {
  return { kind: entry.kind, at: iso(entry.at), ...entryOf(entry) }
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
