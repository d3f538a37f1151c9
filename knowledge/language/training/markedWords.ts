/** What a mark says of the product or level in it. */
export type MarkLabel = 'here' | 'other' | 'planned' | 'past' | 'denied' | 'written'

/** A marked name: where it stands among the words without marks. */
export type Mark = { readonly label: MarkLabel; readonly start: number; readonly end: number }

/** 'the other box has [other: sp4]' */
const MARKED = /\[(here|other|planned|past|denied|written): ([^\]]*)\]/g

/** A line without its marks, and the names that were marked in it. */
export function unmarked(line: string): {
  readonly words: string
  readonly marks: readonly Mark[]
} {
  const marks: Mark[] = []
  let words = ''
  let end = 0
  for (const match of line.matchAll(MARKED)) {
    const [all, label, said = ''] = match
    words += line.slice(end, match.index)
    marks.push({
      label: label as MarkLabel,
      start: words.length,
      end: words.length + said.length
    })
    words += said
    end = match.index + all.length
  }
  return { words: words + line.slice(end), marks }
}
