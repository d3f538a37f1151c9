/** The fields of a mail's header by their names in lower case; of several, the values in order. */
export type HeaderFields = ReadonlyMap<string, readonly string[]>

/** 'To: a@b\r\n c@d' → to: ['a@b c@d']. What is no field is left out. Never throws. */
export function parseHeaderFields(header: string): HeaderFields {
  const fields = new Map<string, string[]>()
  for (const line of header.replace(/\r?\n(?=[ \t])/g, '').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon < 1) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    const values = fields.get(name) ?? []
    values.push(line.slice(colon + 1).trim())
    fields.set(name, values)
  }
  return fields
}

export function fieldOf(fields: HeaderFields, name: string): string {
  return fields.get(name)?.[0] ?? ''
}

/** The ids of mails in a text, in order: '<1@a> <2@b>' → ['<1@a>', '<2@b>'] */
export function mailIdsIn(text: string): readonly string[] {
  return [...text.matchAll(/<[^<>\s]{1,400}>/g)].map(([id]) => id)
}
