/** What a column of JSON text holds; undefined where it is empty. */
export function parsedJson(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  return JSON.parse(String(value))
}
