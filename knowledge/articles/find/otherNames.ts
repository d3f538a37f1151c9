import { termsOf } from '../index/terms.ts'
import { SPOKEN_WORDS } from './spokenWords.ts'
import { WORD_ALIASES } from './wordAliases.ts'

/** What articles may write where people say a term: 'https' → ['ssl'] */
export function otherNames(term: string): readonly string[] {
  return [...(ALIASES.get(term) ?? [])]
}

const ALIASES: ReadonlyMap<string, ReadonlySet<string>> = aliasTable()

function aliasTable(): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>()
  function note(spoken: readonly string[], written: readonly string[]): void {
    for (const term of spoken) {
      const others = table.get(term) ?? new Set()
      for (const other of written) if (other !== term) others.add(other)
      table.set(term, others)
    }
  }
  for (const group of WORD_ALIASES.map(termsOf)) note(group, group)
  for (const line of SPOKEN_WORDS) {
    const [spoken = '', written = ''] = line.split(':')
    note(termsOf(spoken), termsOf(written))
  }
  return table
}
