import { PHRASES } from '../wording/say.ts'
import type { Variants } from '../wording/variants.ts'

/** The first of the ways to say something of which no sentence was just said. */
export function pickUnused(ways: Variants, last: string): string {
  return (
    ways.find(way => sentencesOf(way).every(sentence => !last.includes(sentence))) ??
    (ways[ways.length - 1] as string)
  )
}

/** Leaves out of a paragraph what was just said; '' when nothing is new. */
export function onlyNew(paragraph: string, last: string): string {
  return sentencesOf(paragraph)
    .filter(sentence => !last.includes(sentence))
    .join(PHRASES.gap)
}

/** 'One. Two?' → ['One.', 'Two?'] */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!][”"»]?) (?=[\p{Lu}\p{N}“„«¿])|(?<=[。？])(?=[^\s」）])/u)
}
