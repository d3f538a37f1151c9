import type { Outcome } from '../handOver/outcome.ts'

/** What was told of a problem, as one text to triage it again; names are masked in it. */
export function textOfOutcome({ events, asked }: Pick<Outcome, 'events' | 'asked'>): string {
  const told = events.map(({ id, source, description }) =>
    [
      `Event ID: ${id}`,
      ...(source === null ? [] : [`Source: ${source}`]),
      ...(description === null ? [] : [`Description: ${description}`])
    ].join('\n')
  )
  return [asked, ...told].filter(text => text !== '').join('\n\n')
}
