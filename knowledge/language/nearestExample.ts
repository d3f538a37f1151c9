import { stemOf } from './features.ts'
import { tokensOf } from './tokens.ts'

/** The examples as sets of stems, for the likeness of a sentence to the nearest of each label. */
export type SavedExamples = {
  readonly labels: readonly string[]
  readonly stems: readonly string[]
  /** for each example its label's place, its count of stems and their places, as 16-bit numbers in base64 */
  readonly examples: string
}

export type Neighbours = {
  readonly labels: readonly string[]
  /** the examples each stem stands in */
  readonly postings: ReadonlyMap<string, Uint16Array>
  readonly label: Uint16Array
  readonly size: Uint16Array
}

/** The stems of a plain sentence, each once. */
export const stemsOf = (plain: string): readonly string[] => [...new Set(tokensOf(plain).map(stemOf))]

export const saveExamples = (examples: readonly { readonly stems: readonly string[]; readonly label: string }[]): SavedExamples => {
  const labels = [...new Set(examples.map(({ label }) => label))].toSorted()
  const stems = [...new Set(examples.flatMap(example => example.stems))].toSorted()
  const places = new Map(stems.map((stem, place) => [stem, place]))
  const numbers = examples.flatMap(example => [labels.indexOf(example.label), example.stems.length, ...example.stems.map(stem => places.get(stem) ?? 0)])
  return { labels, stems, examples: Buffer.from(Uint16Array.from(numbers).buffer).toString('base64') }
}

export const loadExamples = ({ labels, stems, examples }: SavedExamples): Neighbours => {
  const raw = Buffer.from(examples, 'base64')
  const numbers = new Uint16Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length))
  const postings = new Map<string, number[]>(stems.map(stem => [stem, []]))
  const [label, size]: [number[], number[]] = [[], []]
  for (let at = 0; at < numbers.length; at += 2 + (numbers[at + 1] as number)) {
    for (const stem of numbers.subarray(at + 2, at + 2 + (numbers[at + 1] as number))) postings.get(stems[stem] as string)?.push(label.length)
    label.push(numbers[at] as number)
    size.push(numbers[at + 1] as number)
  }
  return { labels, postings: new Map([...postings].map(([stem, list]) => [stem, Uint16Array.from(list)])), label: Uint16Array.from(label), size: Uint16Array.from(size) }
}

/** For each label, in their order, how like its nearest example is, 0 to 1 (cosine of the stems), and the share of the stems that some example has. */
export const nearest = ({ labels, postings, label, size }: Neighbours, stems: readonly string[]): { readonly likeness: Float64Array; readonly coverage: number } => {
  const shared = new Uint8Array(label.length)
  let known = 0
  for (const stem of stems) {
    const examples = postings.get(stem)
    if (examples === undefined) continue
    known += 1
    for (let at = 0; at < examples.length; at += 1) {
      const example = examples[at] as number
      shared[example] = (shared[example] as number) + 1
    }
  }
  const squared = new Float64Array(labels.length)
  for (let example = 0; example < shared.length; example += 1) {
    const count = shared[example] as number
    if (count === 0) continue
    const value = count * count / (size[example] as number)
    const at = label[example] as number
    if (value > (squared[at] as number)) squared[at] = value
  }
  return { likeness: squared.map(value => Math.sqrt(value / stems.length)), coverage: stems.length === 0 ? 0 : known / stems.length }
}
