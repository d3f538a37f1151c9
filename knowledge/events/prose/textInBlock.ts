import { isFormal } from '../fields/description/isFormal.ts'
import type { ReadEvent } from '../fields/readEvent.ts'
import { descriptionText } from '../fields/readEvent.ts'

const FENCE = String.raw`(?:\x60{3,}|~{3,})`
const BLOCK = new RegExp(
  [
    String.raw`(?:^|\n)[ \t]*${FENCE}[ \t]*(?:\w{1,12}[ \t]*(?=\n))?\s{0,4}`,
    String.raw`(?<text>[^\x60~\s][^\x60~]{20,8000}?)\n?[ \t]*${FENCE}`
  ].join(''),
  'g'
)

/**
 * The only event that is spoken of, with the only block of code as its text, where that is one of
 * Windows: 'it logs error 1000 each time:' and a block that tells of the crash.
 */
export function withTextInBlock(
  rest: string,
  mentions: readonly ReadEvent[]
): readonly ReadEvent[] {
  const [only, ...more] = mentions
  if (only === undefined || more.length > 0 || only.description !== null) return mentions
  const [block, ...others] = [...rest.matchAll(BLOCK)].map(({ groups }) => groups?.text ?? '')
  if (block === undefined || others.length > 0 || !isFormal(block)) return mentions
  return [{ ...only, description: descriptionText(block) }]
}
