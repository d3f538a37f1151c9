import { MONTHS } from '../../language/words/months.ts'

/** The six lines every article begins with. */
export type Header = {
  readonly id: string
  readonly date: string
  readonly category: string
  readonly title: string
  readonly keywords: readonly string[]
}

const DOCUMENT = /^DOCUMENT:\s*(Q\d{1,7})\s+(\d\d)-([A-Z]{3})-(\d{4})\s+\[([^\]]*)\]/
const SHORT_MONTHS = MONTHS.map(month => month.slice(0, 3).toUpperCase())

/**
 * 'DOCUMENT:Q100000 15-AUG-2002 [iis]' and the lines below it; null when the file does not begin
 * so.
 */
export function parseHeader(lines: readonly string[]): Header | null {
  const match = DOCUMENT.exec(lines[0] ?? '')
  if (match === null) return null
  const [, id = '', day = '', month = '', year = '', category = ''] = match
  return {
    id,
    category,
    date: `${year}-${String(SHORT_MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day}`,
    title: fieldOf(lines, 'TITLE'),
    keywords: trailerKeywords(lines) ?? words(fieldOf(lines, 'KEYWORDS'))
  }
}

/** The trailer repeats the keywords whole; the header cuts them. */
function trailerKeywords(lines: readonly string[]): readonly string[] | null {
  const line = lines.findLast(text => /^Keywords\s*:/.test(text))
  if (line === undefined) return null
  return words(line.slice(line.indexOf(':') + 1))
}

function fieldOf(lines: readonly string[], name: string): string {
  const line = lines.slice(0, 8).find(text => text.startsWith(name))
  if (line === undefined) return ''
  return line.slice(line.indexOf(':') + 1).trim()
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter(word => word !== '')
}
