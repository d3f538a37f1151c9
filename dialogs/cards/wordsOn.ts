/** What can be said by pressing a card that this service made, each once, in its order. */
export function wordsOn(card: unknown): readonly string[] {
  return [...new Set(wordsIn(card))]
}

function wordsIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(wordsIn)
  if (typeof part !== 'object' || part === null) return []
  const { type, data, choices, ...parts } = part as Readonly<Record<string, unknown>>
  if (type === 'Action.Submit' || type === 'Action.Execute') return pressed(data)
  const listed = Array.isArray(choices) ? choices.flatMap(({ value }) => String(value)) : []
  return [...listed, ...Object.values(parts).flatMap(wordsIn)]
}

function pressed(data: unknown): readonly string[] {
  const words = typeof data === 'object' && data !== null ? (data as { say?: unknown }).say : data
  return typeof words === 'string' && words !== '' ? [words] : []
}
