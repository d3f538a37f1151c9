import { createMask } from '../../knowledge/events/privacy/maskNames.ts'
import type { Line } from '../handOver/handOver.ts'
import { machinesNamed } from '../understand/machines/machinesNamed.ts'

const mask = createMask(() => '00000000')

/** The lines of a conversation, without the names of people and machines that any of them gives. */
export function maskedLines(lines: readonly Line[]): readonly Line[] {
  const names = lines.flatMap(({ text }) => machinesNamed(text).map(computer => ({ computer })))
  const texts = mask({ texts: lines.map(({ text }) => text), names }, '').texts
  return lines.map((line, at) => ({ ...line, text: texts[at] ?? '' }))
}
