/** The value of a JSON column; undefined if it is empty. */
export function parsedJson(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  return JSON.parse(String(value))
}
