import { createHash } from 'node:crypto'

const SUM_LENGTH = 12
/** The line that says from what an article was made, and the checksum of the rest of it. */
const CONVERTED = /^converted: (.{1,300}) ([0-9a-f]{12})\n/m

/** The checksum of an article without the line that has it. */
export function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, SUM_LENGTH)
}

/** Whether Markdown is as it was made from an original, and nobody wrote in it since. */
export function isAsConverted(markdown: string): boolean {
  const text = markdown.replace(/\r\n?/g, '\n')
  const sum = CONVERTED.exec(text)?.[2]
  return sum !== undefined && sumOf(text.replace(CONVERTED, '')) === sum
}
