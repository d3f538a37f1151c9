import type { KeptCase } from '../../triage/converse/case.ts'
import { opened, type WithPeople } from '../../triage/handOver/withPeople.ts'

/** The case that a conversation is with; one that was kept by an earlier version has only its number. */
export function peopleOf({
  people,
  case: known
}: {
  readonly people?: WithPeople | null
  readonly case?: KeptCase
}): WithPeople | null {
  if (people !== undefined) return people
  const filed = known?.filed ?? null
  return filed === null ? null : opened(filed)
}
