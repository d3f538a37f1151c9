/** The vocabulary of the event reader. No code here, so that everybody can import it. */

/** How grave an event is, as Event Viewer shows it. */
export type Level =
  | 'error'
  | 'warning'
  | 'information'
  | 'audit-success'
  | 'audit-failure'
  | 'critical'

/** A half-open range of UTF-16 offsets into the text as it was given. */
export type Span = { readonly start: number; readonly end: number }

/** One event as a person sees it in Event Viewer. A field that the text does not hold is null. */
export type WindowsEvent = {
  /** the row of FORMATS that read it */
  readonly format: string
  /** the number Event Viewer shows: the low 16 bits of a status code */
  readonly id: number
  readonly source: string | null
  /** a second name that the event itself gives its source; only for comparing */
  readonly otherSource?: string
  readonly log: string | null
  readonly level: Level | null
  readonly category: string | null
  /** local ISO 8601 as pasted; null when the order of day and month cannot be known */
  readonly time: string | null
  /** the date and time exactly as pasted */
  readonly rawTime: string | null
  readonly user: string | null
  readonly computer: string | null
  readonly description: string | null
  /** how often the paste holds this same event */
  readonly count: number
  /** where its first occurrence stands */
  readonly span: Span
}

/** What a paste holds: its events in order of appearance, and the words around them. */
export type EventReading = {
  readonly events: readonly WindowsEvent[]
  /** the text without the events: what the person said in their own words */
  readonly rest: string
  /** words of others that the person quoted: context, of less weight than their own */
  readonly quoted: string
}
