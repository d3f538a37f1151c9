/** Characters of a machine's name; DNS allows 253, and no row is longer for it. */
const MAX_NAME_LENGTH = 64
/** A name as tables have it: 'MAIL01', 'mail01.corp.example', 'Front desk 2' */
const NAME = /^[\p{L}\d_][\p{L}\d_.$-]*(?: [\p{L}\d_.$-]+){0,3}$/u
/** What stands in the place of a name where there is none. */
const NO_NAME = /^(?:n\/?a|null|none|unknown|localhost|total|sum|-+)$/i

/** Whether the cell of a machine's column names one. */
export function isMachineName(cell: string): boolean {
  return cell.length <= MAX_NAME_LENGTH && NAME.test(nameOf(cell)) && !NO_NAME.test(cell)
}

/** A name without what tools set around it: '\\\\MAIL01' → 'MAIL01', 'MAIL01$' → 'MAIL01' */
export function nameOf(cell: string): string {
  return cell.trim().replace(/^\\\\/, '').replace(/\$$/, '')
}

/** What two spellings of one machine have in common. */
export function nameKey(computer: string): string {
  return computer.toLowerCase()
}

/** Whether two names are of one machine: 'MAIL01' is mail01.corp.example, which is no other domain's. */
export function isSameMachine(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)]
  if (a === b) return true
  const areBothWhole = a.includes('.') && b.includes('.')
  return !areBothWhole && a.split('.', 1)[0] === b.split('.', 1)[0]
}
