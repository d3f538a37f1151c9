/** What a helpdesk system answered, read without trust in its form. */
export type Fields = Readonly<Record<string, unknown>>

export function fieldsOf(value: unknown): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  return {}
}

export function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : []
}

/** A text or a number as a text; '' for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A ticket's name, from what opening it or looking for it gave. @throws Error where there is none */
export function nameOf(value: unknown): string {
  const name = textOf(value)
  if (!/^[\w.-]{1,100}$/.test(name)) throw new Error('the answer names no ticket')
  return name
}

/** The `id` of the first of those that were found; null: nothing was. */
export function firstName(found: unknown): string | null {
  const [first] = listOf(found)
  return first === undefined ? null : nameOf(first.id)
}

/** 'Ana Ruiz <ana@help.example>' → 'Ana Ruiz'; an address alone stays. */
export function senderIn(from: string): string {
  const name = from.slice(0, from.includes('<') ? from.indexOf('<') : from.length)
  return name.replaceAll('"', '').trim() || from
}
