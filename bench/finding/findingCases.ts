import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OTHER_COMPONENTS } from '../otherComponents.ts'

/**
 * A paste or a description, with the articles that document it: any of `expected` is right, `near`
 * count neither way.
 */
export type FindingCase = {
  readonly id: string
  readonly text: string
  readonly expected: readonly string[]
  readonly near: readonly string[]
  readonly kind: 'event' | 'symptom' | 'hard' | 'none' | 'generic'
  /** the layout of an event, the kind of a hard case */
  readonly group: string
}

/** Pastes of components that no article names: none may be taken for documented. */
export const OTHER_COMPONENT_CASES: readonly FindingCase[] = OTHER_COMPONENTS.map(
  (text, place) => ({
    id: `other-${place}`,
    text,
    expected: [],
    near: [],
    kind: 'none',
    group: 'same source and id, another component'
  })
)

type Line = {
  readonly id: string
  readonly text: string
  readonly expected: readonly string[]
  readonly near?: readonly string[]
  readonly kind: FindingCase['kind']
  readonly format?: string
  readonly sub?: string
  readonly type?: string
}

const FILES = ['dev.jsonl', 'hard-dev.jsonl', 'none-dev.jsonl', 'generic.jsonl']

/** The cases of a folder; none when it is not there. */
export function readFindingCases(folder: string): readonly FindingCase[] {
  return FILES.flatMap(file => {
    const path = join(folder, file)
    if (!existsSync(path)) return []
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => {
        const { id, text, expected, near = [], kind, format, sub, type } = JSON.parse(line) as Line
        return {
          id,
          text,
          expected,
          near,
          kind: file === 'generic.jsonl' ? 'generic' : kind,
          group: sub ?? type ?? format ?? ''
        }
      })
  })
}
