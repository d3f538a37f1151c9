import { keyOf, type Place } from '../../bots/keyOf.ts'
import type { CaseStore, Content } from '../../storage/cases.ts'
import type { HandOver, Reach } from '../../triage/handOver/handOver.ts'

/**
 * Stores what has to reach people, and wakes whatever delivers it. `targets`: where cases go; empty
 * if they are only stored.
 */
export function createHandOver({
  cases,
  targets,
  reach,
  wake
}: {
  readonly cases: CaseStore
  readonly targets: readonly string[]
  readonly reach: Reach
  readonly wake: () => void
}): HandOver {
  return {
    reach,
    open: async ({ key, at, origin, case: handed, transcript }) => {
      const conversation = keyOf(origin.reference as Place)
      const number = await cases.open({
        key: storable(`${conversation}/${key}`),
        conversation,
        person: origin.person.id,
        at,
        content: { origin, case: handed, transcript } as unknown as Content,
        targets
      })
      wake()
      return number
    },
    add: async ({ key, at, number, text, edited, person, facts }) => {
      await cases.add(
        {
          number,
          key: storable(key),
          kind: 'addition',
          at,
          content: { text, ...(edited ? { edited } : {}), from: person, facts }
        },
        { to: 'open', by: { from: person } },
        targets
      )
      wake()
    }
  }
}

/** A key that every database accepts. */
function storable(key: string): string {
  return key.replaceAll('\0', '').toWellFormed().slice(0, 500)
}
