import { readFileSync } from 'node:fs'

/** What must be seen after a message; each that is given must hold. */
export type Expected = {
  /** kinds of the step, alternatives with |; none: a reply without one */
  readonly kind?: string
  /** what a question is about, alternatives with | */
  readonly about?: string
  /** the article of the verdict, or the first of a question */
  readonly article?: string | readonly string[]
  /** named, or among those that are offered */
  readonly offered?: string | readonly string[]
  readonly facts?: Readonly<Record<string, string | number>>
  readonly notFacts?: Readonly<Record<string, string | number>>
  /** no verdict, and no question about an article */
  readonly quiet?: boolean
  /** one of these must stand in the reply */
  readonly says?: readonly string[]
  readonly notSays?: readonly string[]
}

/** A conversation with what must be seen in it. */
export type ToldCase = {
  readonly id: string
  readonly kind: string
  readonly turns: readonly { readonly say: string; readonly expect?: Expected }[]
}

/**
 * The conversations of a file of JSON lines.
 * @throws Error with the file and the line that holds none
 */
export function readToldCases(file: string): readonly ToldCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return []
      const told = JSON.parse(line) as ToldCase
      if (!Array.isArray(told.turns)) throw new Error(`${file}, line ${at + 1}: no turns`)
      return [told]
    })
}
