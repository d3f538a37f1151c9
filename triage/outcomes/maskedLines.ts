import { createMask } from '../../knowledge/events/privacy/maskNames.ts'
import type { Line } from '../handOver/handOver.ts'
import { machinesNamed } from '../understand/machines/machinesNamed.ts'

const mask = createMask(() => '00000000')

/** Somebody a text may name, and the machines of what they told. */
export type Named = {
  readonly person: string
  readonly events: readonly { readonly computer?: unknown; readonly user?: unknown }[]
}

/** What people answered, without the name of who asked, in parts, too, and of their machines. */
export function maskedAnswer(text: string, { person, events }: Named): string {
  const parts = [person, ...person.split(/[\s,]+/)].map(user => ({ user }))
  const machines = machinesNamed(text).map(computer => ({ computer }))
  return mask({ text, names: [...parts, ...machines, ...events] }, '').text
}

/** The lines of a conversation, without the names of people and machines that any of them gives. */
export function maskedLines(lines: readonly Line[]): readonly Line[] {
  const names = lines.flatMap(({ text }) => machinesNamed(text).map(computer => ({ computer })))
  const texts = mask({ texts: lines.map(({ text }) => text), names }, '').texts
  return lines.map((line, at) => ({ ...line, text: texts[at] ?? '' }))
}
