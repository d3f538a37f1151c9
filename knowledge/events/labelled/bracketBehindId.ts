import { parseLevel } from '../fields/level.ts'
import { isLogName } from '../layouts/logName.ts'
import type { Label } from './findLabels.ts'

const BEHIND_ID = /^[ \t]*[(#]?\d{1,10}\)?[ \t]*[([]([\p{L}][\p{L}\d .$-]{2,40})[)\]]/u

/** What stands in brackets behind the number: 'Event ID 1006 (Error)', 'Event ID: 55 (Ntfs)' */
export function bracketBehindId(
  text: string,
  labels: readonly Label[]
): { readonly text: string; readonly end: number } | null {
  const id = labels.find(({ field, number }) => field === 'id' && number !== null)
  const found = id === undefined ? null : BEHIND_ID.exec(text.slice(id.end, id.end + 60))
  if (id === undefined || found === null) return null
  return { text: found[1] ?? '', end: id.end + found[0].length }
}

/** A name in brackets is the source, or the log where a log is called so. */
export function namedInBracket(bracket = ''): { readonly source?: string; readonly log?: string } {
  if (isLogName(bracket)) return { log: bracket }
  if (parseLevel(bracket) !== null || !/^\p{Lu}/u.test(bracket)) return {}
  return { source: bracket.replace(/ (?:error|warning)$/i, '') }
}
