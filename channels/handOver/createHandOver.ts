import { keyOf, type Place } from '../../bots/keyOf.ts'
import type { CaseState, CaseStore, Content, Turn } from '../../storage/cases.ts'
import type { Addition, HandOver, Person, Reach } from '../../triage/handOver/handOver.ts'
import { isEqual } from '../../triage/understand/isEqual.ts'
import { type CaseContent, contentOf } from './caseMessage.ts'

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
    add: async ({ key, at, number, state, ...said }) => {
      const content = entryContent(said)
      const kept = (await cases.read(number))?.kept
      const amended = kept === undefined ? null : introducing(said.person, contentOf(kept))
      await cases.add(
        {
          number,
          key: storable(key),
          kind: 'addition',
          at,
          content,
          ...(amended === null ? {} : { amended })
        },
        state === null ? null : turnOf(state, said),
        targets
      )
      wake()
    }
  }
}

type Said = Omit<Addition, 'key' | 'at' | 'number' | 'state'>

/** The case as it is once more is known of who asks; null: nothing more is. */
function introducing(person: Person, content: CaseContent): Content | null {
  const { person: before } = content.origin
  const known = { ...before, ...person, name: person.name || before.name }
  if (person.id !== before.id || isEqual(known, before)) return null
  return { ...content, origin: { ...content.origin, person: known } }
}

function entryContent({ text, files, edited, person, facts, to }: Said): Content {
  return {
    text,
    ...(files.length > 0 ? { files } : {}),
    ...(edited ? { edited } : {}),
    ...(to === null ? {} : { to }),
    from: person,
    facts
  }
}

function turnOf(to: CaseState, { person, outcome }: Said): Turn {
  const ended = outcome === null ? {} : { outcome }
  return { to, by: { from: person, ...ended }, ...ended }
}

/** A key that every database accepts. */
function storable(key: string): string {
  return key.replaceAll('\0', '').toWellFormed().slice(0, 500)
}
