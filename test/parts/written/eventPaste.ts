/** An event as somebody copies it from the classic Event Viewer. */
export function eventPaste({
  source,
  id,
  description
}: {
  readonly source: string
  readonly id: number
  readonly description: string
}): string {
  return [
    'Event Type:\tError',
    `Event Source:\t${source}`,
    'Event Category:\tNone',
    `Event ID:\t${id}`,
    'Date:\t\t3/14/2001',
    'Time:\t\t10:22:31 AM',
    'User:\t\tN/A',
    'Computer:\tFILES02',
    'Description:',
    description,
    ''
  ].join('\n')
}
