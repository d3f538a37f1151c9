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

/** 'One. Two?' → ['One.', 'Two?']; what stands in quotation marks is never taken apart. */
export function sentencesOf(text: string): readonly string[] {
  const ends = [...text.replace(QUOTED, asOneWord).matchAll(END)]
  const starts = [0, ...ends.map(({ index, 0: gap }) => index + gap.length)]
  return starts.map((start, number) => text.slice(start, ends[number]?.index))
}

/** 'Say.', 'Say?”' and the like, before what may begin a sentence. */
const END = /(?<=[.?!][”"»]?) (?=[\p{Lu}\p{N}“„«¿])|(?<=[。？])(?=[^\s」）])/gu

/** A title or a line of an article, in the marks of each language. */
const QUOTED = /„[^„“]+“|“[^“”]+”|«[^«»]+»|「[^「」]+」/gu

/** As long as before, with nothing inside but its last character, which may end a sentence. */
function asOneWord(quoted: string): string {
  return `${quoted[0]}${'_'.repeat(quoted.length - 3)}${quoted.slice(-2)}`
}
