import { createHash } from 'node:crypto'

/** Hexadecimal digits of a version: enough that no two texts of one article share it. */
const VERSION_LENGTH = 12

/** Names a text: 'a0f31c…', 12 hexadecimal digits. */
export function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, VERSION_LENGTH)
}
