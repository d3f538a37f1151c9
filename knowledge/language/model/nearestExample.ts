import { tokensOf } from '../words/tokens.ts'
import { stemOf } from './features.ts'

/**
 * The examples as sets of stems, for the likeness of a sentence to the nearest of each label; lists
 * of 16-bit numbers are in base64.
 */
export type SavedExamples = {
  readonly labels: readonly string[]
  readonly stems: readonly string[]
  /** of each example: its label's place and its count of stems */
  readonly label: string
  readonly size: string
  /** of each stem: how many examples have it, and which */
  readonly counts: string
  readonly having: string
}

export type Neighbours = {
  readonly labels: readonly string[]
  /** the place of each stem */
  readonly places: ReadonlyMap<string, number>
  /** the examples that have the stem at place n: those from starts[n] to starts[n + 1] */
  readonly starts: Uint32Array
  readonly having: Uint16Array
  /** of each example: its label's place and its count of stems */
  readonly label: Uint16Array
  readonly size: Uint16Array
  /**
   * room to count the stems that each example shares with a sentence; all 0 between two sentences
   */
  readonly shared: Uint8Array
}

/** The stems of a plain sentence, each once. */
export function stemsOf(plain: string): readonly string[] {
  return [...new Set(tokensOf(plain).map(stemOf))]
}

export function saveExamples(
  examples: readonly { readonly stems: readonly string[]; readonly label: string }[]
): SavedExamples {
  const labels = [...new Set(examples.map(({ label }) => label))].toSorted()
  const having = new Map<string, number[]>()
  examples.forEach((told, example) => {
    for (const stem of told.stems) {
      const list = having.get(stem)
      if (list === undefined) having.set(stem, [example])
      else list.push(example)
    }
  })
  const stems = [...having.keys()].toSorted()
  const lists = stems.map(stem => having.get(stem) ?? [])
  return {
    labels,
    stems,
    label: save(examples.map(({ label }) => labels.indexOf(label))),
    size: save(examples.map(example => example.stems.length)),
    counts: save(lists.map(list => list.length)),
    having: save(lists.flat())
  }
}

export function loadExamples({
  labels,
  stems,
  label,
  size,
  counts,
  having
}: SavedExamples): Neighbours {
  const starts = new Uint32Array(stems.length + 1)
  load(counts).forEach((count, stem) => {
    starts[stem + 1] = (starts[stem] as number) + count
  })
  const sizes = load(size)
  return {
    labels,
    places: new Map(stems.map((stem, place) => [stem, place])),
    starts,
    having: load(having),
    label: load(label),
    size: sizes,
    shared: new Uint8Array(sizes.length)
  }
}

function save(numbers: readonly number[]): string {
  return Buffer.from(Uint16Array.from(numbers).buffer).toString('base64')
}

function load(saved: string): Uint16Array {
  const bytes = Buffer.from(saved, 'base64')
  return new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
}

/**
 * For each label, in their order, how like its nearest example is, 0 to 1 (cosine of the stems),
 * and the share of the stems that some example has.
 */
export type Likest = { readonly likeness: Float64Array; readonly coverage: number }

/** How like the examples some stems are. `without`: the place of an example that does not count. */
export function nearest(
  { labels, places, starts, having, label, size, shared }: Neighbours,
  stems: readonly string[],
  without = -1
): Likest {
  const known = stems
    .flatMap(stem => places.get(stem) ?? [])
    .filter(
      place =>
        having[starts[place] as number] !== without ||
        (starts[place + 1] as number) - (starts[place] as number) > 1
    )
  for (const place of known) {
    const end = starts[place + 1] as number
    for (let at = starts[place] as number; at < end; at += 1) {
      const example = having[at] as number
      shared[example] = (shared[example] as number) + 1
    }
  }
  if (without >= 0) shared[without] = 0
  const squared = new Float64Array(labels.length)
  for (const place of known) {
    const end = starts[place + 1] as number
    for (let at = starts[place] as number; at < end; at += 1) {
      const example = having[at] as number
      const count = shared[example] as number
      if (count === 0) continue
      shared[example] = 0
      const value = (count * count) / (size[example] as number)
      const of = label[example] as number
      if (value > (squared[of] as number)) squared[of] = value
    }
  }
  return {
    likeness: squared.map(value => Math.sqrt(value / stems.length)),
    coverage: stems.length === 0 ? 0 : known.length / stems.length
  }
}
